import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../lib/session/check-link.ts';
import { findLinks, holdsMore } from '../../lib/session/find-links.ts';
import { leastMs } from '../least-time.ts';

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
    ['点我👉icbc-app.top👈', ['icbc-app.top']],
    ['👉🏻icbc-app.top', ['icbc-app.top']],
    ['→icbc-app.top', ['icbc-app.top']],
    ['https://icbc-app.top👈点', ['https://icbc-app.top']],
    ['icbc-app.top👉*点我', ['icbc-app.top']],
    ['icbc-app.top~', ['icbc-app.top']],
    ['icbc-app.top…', ['icbc-app.top']],
    ['icbc-app.top|回T', ['icbc-app.top']],
    ['icbc-app.top—工行', ['icbc-app.top']],
    ['★icbc-app.top★', ['icbc-app.top']],
    ['#icbc-app.top# =a.cn= -b.cn- $c.cn$', ['icbc-app.top#', 'a.cn', 'b.cn', 'c.cn']],
    ['icbc-app.top·工行', ['icbc-app.top']],
    ['https://t.cn/A6abc～快', ['https://t.cn/A6abc']],
    ['`icbc-app.top`', ['icbc-app.top']],
    ['**icbc-app.top** _a.cn_', ['icbc-app.top', 'a.cn']],
    ['a.com|b.com~c.com', ['a.com', 'b.com', 'c.com']],
    ['https://a.com/x|https://b.com/y', ['https://a.com/x', 'https://b.com/y']],
    ['https://a.com/~x*y|z', ['https://a.com/~x*y|z']],
    ['[img]icbc-app.top[/img]', ['icbc-app.top']],
    ['[b]icbc-app.top[/b]', ['icbc-app.top']],
    ['[icbc-app.top]', ['icbc-app.top']],
    ['htps://a.com httpss://b.com ttp://c.com', ['https://a.com', 'https://b.com', 'http://c.com']],
    ['https//www.icbc.com.cn/login', ['https://www.icbc.com.cn/login']],
    ['icbc .com .cn', ['icbc.com.cn']],
    ['icbc.com .cn', ['icbc.com.cn']],
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
    '下载 app.apk 安装',
    'index.html',
    '版本 .net 更新',
    '3~5 天，5*3.5',
    'I like it. Me too',
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
    ['https://www.icbc.com.cn*@evil.com', 'evil.com'],
    ['https://www.icbc.com.cn👉@evil.com', 'evil.com'],
    ['https://www.icbc.com.cn👉👉*@evil.com', 'evil.com'],
    ['https://www.icbc.com.cn~.evil.com/', 'www.icbc.com.cn~.evil.com'],
    ['https://www.icbc.com.cn★.evil.com/', 'www.icbc.com.xn--cn-msx.evil.com'],
    ['https://www.icbc.com.cn\u2044x.evil.com/', 'www.icbc.com.xn--cnx-pt0a.evil.com'],
    ['icbc.com.cn[b].evil.com[/b]', 'icbc.com.cn.evil.com'],
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
      'a .'.repeat(33_000),
      'a.top\u{1f449}'.repeat(12_000),
      `${'\u{1f449}'.repeat(40_000)}@`,
      `${'*'.repeat(90_000)}@`,
      `https://a${'*'.repeat(90_000)}`,
      '_'.repeat(99_000),
      '[url=a]'.repeat(14_000),
      'a.\nb.'.repeat(20_000),
    ]) {
      expect(leastMs(() => checkLinks(text), 2)).toBeLessThan(1000);
    }
  });

  it('is both pieces and the whole where a browser reads one host', () => {
    const links = findLinks('https://www.icbc.com.cn★evil.com');
    expect(links).toContain('https://www.icbc.com.cn★evil.com');
    expect(links).toContain('evil.com');
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
