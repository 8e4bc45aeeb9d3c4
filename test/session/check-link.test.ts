import { describe, expect, it } from 'vitest';
import { linkSchemes } from '../../lib/knowledge/link-schemes.ts';
import { forwardingAddresses } from '../../lib/knowledge/short-links.ts';
import { checkLink, checkLinks, gravestOf, onlyLinks } from '../../lib/session/check-link.ts';

const safe = 'https://www.icbc.com.cn';

describe('a link', () => {
  it.each([
    [safe, 'official', ''],
    ['http://www.icbc.com.cn', 'official', ''],
    ['https://icbc-com-cn.top/x', 'danger', 'lookalike-host'],
    ['1cbc.com.cn', 'danger', 'lookalike-host'],
    ['https://www.icbc.com.cn.login-verify.top/a', 'danger', 'lookalike-host'],
    ['https://\u0430lipay.com/', 'danger', 'lookalike-host'],
    ['xn--80ak6aa92e.com', 'caution', 'disguised-host'],
    ['https://192.168.1.1/pay', 'caution', 'host-is-number'],
    ['http://0x7f.1/', 'caution', 'host-is-number not-encrypted'],
    ['https://icbc.com.cn:8443/', 'caution', 'odd-port'],
    ['https://example.org/', 'no-finding', ''],
    ['http://example.org/', 'caution', 'not-encrypted'],
    ['https://me:pw@example.org/', 'caution', 'at-sign'],
    ['https://www.icbc.com.cn@evil.com/', 'danger', 'at-sign'],
    ['https://me@1cbc.com.cn/', 'danger', 'lookalike-host at-sign'],
    ['https://t.cn/A6abc', 'caution', 'short-link'],
    ['bit.ly/x', 'caution', 'short-link'],
    ['https://qr.alipay.com/fkx1234567', 'caution', 'personal-code'],
    ['https://qr.alipay.com/bax123456', 'no-finding', ''],
    ['qr.alipay.com/bax123456', 'no-finding', ''],
    ['https://qr.alipay.com/abc', 'caution', 'short-link'],
    ['https://m.tb.cn/h.abc', 'caution', 'short-link'],
    ['https://u.jd.com/abc', 'caution', 'short-link'],
    ['https://ur.alipay.com/abc', 'caution', 'short-link'],
    ['https://docs.qq.com/form/page/x', 'caution', 'anybody-writes'],
    ['https://mp.weixin.qq.com/s/x', 'no-finding', ''],
    ['https://somebody.github.io/', 'caution', 'rented-host'],
    ['https://cmburl.cn/x', 'official', ''],
    ['https://open.weixin.qq.com/connect/confirm?uuid=abc', 'danger', 'login-code'],
    ['javascript:alert(1)', 'danger', 'runs-code'],
    ['DATA:text/html,x', 'danger', 'runs-code'],
    ['weixin://wxpay/bizpayurl?pr=abcd1234', 'caution', 'opens-app'],
    ['alipays://platformapi/startapp?appId=2', 'caution', 'opens-app'],
    ['intent://scan/#Intent;scheme=weixin;end', 'caution', 'opens-app'],
    ['somebank://pay', 'caution', 'opens-app'],
    ['mailto:a@b.com', 'caution', 'calls-or-writes'],
    ['tel:95588', 'caution', 'calls-or-writes'],
    ['sms:10655', 'caution', 'calls-or-writes'],
    ['ftp://evil.example/a', 'caution', 'fetches-file'],
    ['https://e.tb.cn/h.abc', 'caution', 'short-link'],
    ['https://u.wechat.com/abc', 'no-finding', ''],
    ['https://weixin.qq.com/r/abc', 'no-finding', ''],
    ['https://weixin.qq.com/', 'official', ''],
    ['https://passport.jd.com/new/login.aspx', 'official', ''],
    ['https://passport.jd.com/x?ReturnUrl=https%3A%2F%2Fwww.jd.com', 'official', ''],
    ['https://evil.example/a.APK?x=1', 'caution', 'downloads-app'],
    ['evil.com/app.apk', 'caution', 'downloads-app'],
    ['https://www.icbc.com.cn/a.apk', 'official', ''],
    ['https://icbc.evil.cn/', 'caution', 'known-name-in-host whose-name'],
    ['https://abc.example.com/', 'no-finding', ''],
    ['https://gsyh07.xyz/', 'caution', 'known-name-in-host whose-name'],
  ])('%s is %s', (link, level, told) => {
    const { verdict, notes } = checkLink(link);
    expect(verdict.level).toBe(level);
    const all = [...verdict.findings.map(({ rule }) => rule), ...notes.map(({ id }) => id)];
    expect(all.join(' ')).toBe(told);
  });

  it('that is the worst of a message is looked at first', () => {
    expect(gravestOf(checkLinks('jd.com, t.cn/x, 1cbc.com.cn'))).toBe(2);
    expect(gravestOf(checkLinks('example.org, jd.com'))).toBe(0);
    expect(gravestOf([])).toBe(0);
  });

  it('that is a payment code says which', () => {
    expect(checkLink('https://qr.alipay.com/bax123456').reading?.scheme).toBe('alipay-order');
    expect(checkLink('weixin://wxpay/bizpayurl?pr=abcd').reading?.scheme).toBe('wechat-native');
    expect(checkLink(safe).reading).toBeUndefined();
  });

  it('shows names in other letters as browsers would', () => {
    expect(checkLink('https://xn--55qp10hc3p.xn--fiqs8s/').verdict.host.shown).toBe('公积金.中国');
    expect(checkLink(safe).verdict.host.shown).toBeUndefined();
  });

  it('of a service that shortens any link is never called official', () => {
    const levels = forwardingAddresses.map(
      ({ host, path = '/x' }) => checkLink(`https://${host}${path}`).verdict.level,
    );
    expect(levels.filter((level) => level === 'official')).toEqual([]);
  });

  it.each([
    [
      'https://c.pc.qq.com/middlem.html?pfurl=https%3A%2F%2Ficbc-vip.top%2Fx',
      'danger',
      'icbc-vip.top',
    ],
    [
      'https://c.pc.qq.com/middlem.html?pfurl=https://www.icbc.com.cn',
      'no-finding',
      'www.icbc.com.cn',
    ],
    ['https://link.zhihu.com/?target=https%253A%252F%252F1cbc.com.cn', 'danger', '1cbc.com.cn'],
    ['https://link.zhihu.com/?target=t.cn/x', 'caution', 't.cn'],
    [
      'https://open.weixin.qq.com/connect/oauth2/authorize?appid=x&redirect_uri=https%3A%2F%2F1cbc.com.cn%2F#wechat_redirect',
      'danger',
      '1cbc.com.cn',
    ],
    ['https://passport.jd.com/x?ReturnUrl=https%3A%2F%2Fa.example', 'no-finding', 'a.example'],
    ['https://login.taobao.com/x?redirectURL=//a.example', 'no-finding', 'a.example'],
    ['https://graph.qq.com/oauth2.0/show?redirect_uri=a.example', 'no-finding', 'a.example'],
    ['https://openauth.alipay.com/x?redirect_uri=https://a.example', 'no-finding', 'a.example'],
    ['https://wx.tenpay.com/x?redirect_url=https://a.example', 'no-finding', 'a.example'],
    [
      'https://ds.alipay.com/?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FappId%3D20000067%26url%3Dhttps%253A%252F%252F1cbc.com.cn',
      'danger',
      '1cbc.com.cn',
    ],
    [
      'alipays://platformapi/startapp?appId=20000067&url=https%3A%2F%2Fa.example',
      'caution',
      'a.example',
    ],
  ])('that names the page behind it is judged by that page: %s', (link, level, host) => {
    const { verdict, notes } = checkLink(link);
    expect([verdict.level, verdict.host.host, notes[0]?.id, notes[0]?.about]).toEqual([
      level,
      host,
      'leads-to',
      host,
    ]);
  });

  it('with an official address before an @ is told by the host that opens, as grave as it is', () => {
    const { notes, verdict } = checkLink('http://ccb.com@evil.cn');
    expect(notes.find(({ id }) => id === 'at-sign')).toEqual({
      id: 'at-sign',
      level: 'danger',
      about: 'evil.cn',
    });
    expect(verdict.host.target).toBe('ccb.com');
    const behind = encodeURIComponent('https://ccb.com@evil.cn/');
    const led = checkLink(`https://me@link.zhihu.com/?target=${behind}`);
    expect(led.notes.filter(({ id }) => id === 'at-sign')).toEqual([
      { id: 'at-sign', level: 'danger', about: 'evil.cn' },
    ]);
  });

  it.each([
    ['gsyh07.xyz', 'icbc.com.cn'],
    ['boc-2.icbc.evil.cn', 'icbc.com.cn'],
  ])('that bears a known name says whose: %s', (link, house) => {
    const { notes } = checkLink(link);
    expect(notes.find(({ id }) => id === 'whose-name')?.about).toBe(house);
  });

  it('that leads to itself for ever ends', () => {
    const inner = 'https://link.zhihu.com/?target=';
    const link =
      inner + encodeURIComponent(inner + encodeURIComponent(inner + encodeURIComponent(inner)));
    expect(checkLink(link).verdict.level).not.toBe('official');
  });

  it.each([
    ['[https://www.icbc.com.cn](https://evil.example/x)', 'danger'],
    ['<a class="b" href="https://evil.example/">www.95588.com</a>', 'danger'],
    ['[example.org](https://evil.example/x)', 'caution'],
    ['[icbc.com.cn](https://mybank.icbc.com.cn/a)', 'official'],
    ['[点这里](https://evil.example/x)', 'no-finding'],
    ['[工商银行](https://evil.example/x)', 'caution'],
    ['[工行](https://evil.example/x)', 'caution'],
    ['<a href="https://evil.example">登录支付宝</a>', 'caution'],
    ['[工商银行](https://www.icbc.com.cn)', 'official'],
    ['[url=https://evil.example]https://www.icbc.com.cn[/url]', 'danger'],
  ])('behind words that are another address: %s', (text, level) => {
    const links = checkLinks(text);
    expect(links.map(({ verdict }) => verdict.level)).toEqual([level]);
    // What is kept of it tells the same.
    expect(checkLinks(onlyLinks(links))).toEqual(links);
  });

  it('to a number under a bank’s name is told by its own note alone', () => {
    const [checked] = checkLinks('[工商银行](tel:95588)');
    expect(checked?.notes.map(({ id }) => id)).toEqual(['calls-or-writes']);
    const [page] = checkLinks('[工商银行](https://evil.example)');
    expect(page?.notes.map(({ id, about }) => [id, about])).toEqual([
      ['words-name-house', 'evil.example'],
    ]);
  });

  it('that goes on in the next line is judged as a whole, too', () => {
    const links = checkLinks('请登录 https://www.icbc.com.cn.\nevil.example/login 办理');
    expect(links[gravestOf(links)]?.link).toBe('https://www.icbc.com.cn.evil.example/login');
    expect(links[gravestOf(links)]?.verdict.level).toBe('danger');
  });

  it('to an app or to code is never called harmless', () => {
    const links = linkSchemes.map(({ scheme }) => `${scheme}:x`);
    const calm = links.filter((link) => /official|no-finding/.test(checkLink(link).verdict.level));
    expect(calm).toEqual([]);
  });
});
