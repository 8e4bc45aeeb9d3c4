import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkSchemes } from '../../lib/knowledge/link-schemes.ts';
import { forwardingAddresses } from '../../lib/knowledge/short-links.ts';
import { checkLink, checkLinks, gravestOf, onlyLinks } from '../../lib/session/check-link.ts';
import { findLinks, holdsMore } from '../../lib/session/find-links.ts';

const safe = 'https://www.icbc.com.cn';

describe('the links of a text', () => {
  it.each([
    ['icbc.com.cn', ['icbc.com.cn']],
    ['  WWW.ICBC.COM.CN \n', ['WWW.ICBC.COM.CN']],
    ['【工商银行】您的积分将到期请登录icbc-vip.top兑换', ['icbc-vip.top']],
    ['请点 https://t.cn/A6abc请尽快', ['https://t.cn/A6abc']],
    ['请点https://t.cn请尽快', ['https://t.cn']],
    ['“https://a.com/x”，或（b.cn）。', ['https://a.com/x', 'b.cn']],
    ['See https://a.com/x. Or (b.cn/y)!', ['https://a.com/x', 'b.cn/y']],
    ['a.com a.com', ['a.com']],
    ['公积金.中国', ['公积金.中国']],
    ['https://公积金.中国/登录', ['https://公积金.中国/']],
    ['ｉｃｂｃ．ｃｏｍ．ｃｎ', ['icbc.com.cn']],
    ['ic\u200bbc.com\u200b.cn', ['icbc.com.cn']],
    ['192.168.0.1:8080', ['192.168.0.1:8080']],
    ['user:pw@evil.com/x', ['user:pw@evil.com/x']],
    ['//evil.com/x', ['evil.com/x']],
    ['点weixin://wxpay/bizpayurl?pr=abcd付款', ['weixin://wxpay/bizpayurl?pr=abcd']],
    ['javascript:alert(1)', ['javascript:alert(1)']],
    ['JavaScript:alert(1)', ['JavaScript:alert(1)']],
    ['tel:95588', ['tel:95588']],
    ['hxxps://icbc[.]com[.]cn/x', ['https://icbc.com.cn/x']],
    ['h**p[://]evil.com', ['http://evil.com']],
    ['www点icbc点com点cn 登录', ['www.icbc.com.cn']],
    ['请登录 icbc點vip 领取', ['icbc.vip']],
    ['icbc。com。cn', ['icbc.com.cn']],
    ['ＨＴＴＰＳ：／／ｉｃｂｃ．ｃｏｍ', ['HTTPS://icbc.com']],
    ['https:/evil.com/x', ['https://evil.com/x']],
    [String.raw`https:\\evil.com`, ['https://evil.com']],
    ['https:evil.com', ['https://evil.com']],
    ['https://a.com.\nThen go', ['https://a.com']],
  ])('%s', (text, links) => {
    expect(findLinks(text)).toEqual(links);
  });

  it.each([
    '',
    'hello',
    '版本 3.5 更新',
    '12:30 见',
    '余额 1,234.50 元',
    'first.last@corp.com',
    'Note:abc',
    '晚上8点vip专场',
    '下午3点 com',
  ])('none in “%s”', (text) => {
    expect(findLinks(text)).toEqual([]);
  });

  // Half of such a link would be a genuine address.
  it.each([
    ['icbc.com.cn%2eevil.com', 'icbc.com.cn.evil.com'],
    ['https://www.icbc.com.cn。evil.com/', 'www.icbc.com.cn.evil.com'],
    ['https://www.icbc.com.cn．evil.com/', 'www.icbc.com.cn.evil.com'],
    ['https://www.icbc.com.cn\u200b.evil.com/', 'www.icbc.com.cn.evil.com'],
    ['icbc.com.cn@evil.com', 'evil.com'],
    ['https://www.icbc.com.cn@evil.com/a', 'evil.com'],
    ['https://icbc.com工商.evil.com/', 'icbc.xn--com-l44e470b.evil.com'],
    ['请登录icbc.com.cn工.evil.com', 'icbc.com.xn--cn-ot2d.evil.com'],
  ])('takes %s as a browser would', (text, host) => {
    const [checked] = checkLinks(text);
    expect(checked?.verdict.host.host).toBe(host);
    expect(checked?.verdict.level).not.toBe('official');
  });

  it.each([
    ['padded with zeros', `https://icbc.com.cn:${'0'.repeat(1977)}443@evil.com/`, 'evil.com'],
    ['a Chinese word before the sign', 'https://icbc.com.cn查@3232235777', undefined],
  ])('is never judged by its first part: %s', (_, link, host) => {
    const [checked] = checkLinks(link);
    expect(checked?.verdict.level).not.toBe('official');
    if (host) expect(checked?.verdict.host.host).toBe(host);
  });

  it('stops at fifty links and at any length, in little time', () => {
    expect(findLinks(Array.from({ length: 60 }, (_, n) => `a${n}.com`).join(' '))).toHaveLength(50);
    for (const text of [
      'x'.repeat(100_000),
      'a.'.repeat(50_000),
      '工'.repeat(99_000) + '.com',
      '工a.'.repeat(25_000),
      'http://'.repeat(14_000),
      `https://${'a'.repeat(99_000)}.com`,
      `${safe}/${'a'.repeat(99_000)}`,
      '<a '.repeat(33_000),
      '<a href=a>'.repeat(10_000),
      '[a]('.repeat(25_000),
      'a点'.repeat(50_000),
      'a.\nb.'.repeat(20_000),
    ]) {
      const start = performance.now();
      checkLinks(text);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });

  it('says when there was more than is looked at', () => {
    expect(holdsMore('x'.repeat(100_001))).toBe(true);
    expect(holdsMore(Array.from({ length: 60 }, (_, n) => `a${n}.com`).join(' '))).toBe(true);
    expect(holdsMore(`${safe} ${'x'.repeat(90_000)}`)).toBe(false);
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0x10_ff_ff }), { maxLength: 100 }), (points) => {
        const text = String.fromCodePoint(...points);
        checkLinks(`${text} https://${text}`);
      }),
    );
  });
});

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
    ['https://www.icbc.com.cn@evil.com/', 'danger', 'lookalike-host'],
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
  ])('behind words that are another address: %s', (text, level) => {
    const links = checkLinks(text);
    expect(links.map(({ verdict }) => verdict.level)).toEqual([level]);
    // What is kept of it tells the same.
    expect(checkLinks(onlyLinks(links))).toEqual(links);
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
