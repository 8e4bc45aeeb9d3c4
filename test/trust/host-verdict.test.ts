import { describe, expect, it } from 'vitest';
import { guards, honestNeighbours } from '../../lib/knowledge/lookalike-guards.ts';
import { officialBrands } from '../../lib/knowledge/official-brands.ts';
import { walletHosts } from '../../lib/knowledge/wallet-hosts.ts';
import { type HostVerdict, hostVerdict } from '../../lib/trust/host-verdict.ts';
import { officialHost } from '../../lib/trust/official.ts';
import { chinaNames } from './china-names.ts';
import { toAscii } from './to-ascii.ts';
import { leastMs } from '../least-time.ts';

const short = ({ verdict, target, findings }: HostVerdict): string =>
  [verdict, target, findings[0]?.rule].filter(Boolean).join(' ');

describe('the official table', () => {
  it('comes first: not one of its addresses is ever called an imitation', () => {
    const all = officialBrands.flatMap(({ domains, rented }) => [...domains, ...rented]);
    expect(all.length).toBeGreaterThan(700);
    expect(new Set(all).size).toBe(all.length);
    const others = all.filter((domain) => hostVerdict(`www.${domain}`).verdict !== 'official');
    expect(others).toEqual([]);
  });

  it('holds every address of a wallet', () => {
    const domains = walletHosts.flatMap((hosts) => hosts.domains);
    expect(domains.filter((domain) => officialHost(domain)?.by !== 'official-table')).toEqual([]);
  });

  it('holds every address that is guarded, under the brand it is guarded for', () => {
    for (const { domain, brand } of guards) expect(officialHost(domain)?.brand).toBe(brand);
  });

  it.each([
    ['mybank.icbc.com.cn', 'official icbc.com.cn official-table'],
    ['https://B2C.icbc.com.cn/servlet/x', 'official icbc.com.cn official-table'],
    ['icbc-us.com', 'official icbc-us.com official-table'],
    ['pay.weixin.qq.com', 'official weixin.qq.com official-table'],
    ['kyfw.12306.cn.', 'official 12306.cn official-table'],
    ['mall.icbc', 'official icbc official-ending'],
    ['shop.wxcloudrun.com', 'official wxcloudrun.com rented-space'],
    ['docs.qq.com', 'official qq.com strangers-form'],
    ['https://docs.qq.com/scenario/link.html?url=x', 'official qq.com forwards'],
    ['mp.weixin.qq.com', 'official weixin.qq.com strangers-pages'],
    ['c.pc.qq.com', 'official qq.com forwards'],
    ['shop1.world.taobao.com', 'official taobao.com strangers-shop'],
    [String.raw`https:\\www.jd.com\x`, 'official jd.com official-table'],
  ])('knows %s', (address, expected) => {
    expect(short(hostVerdict(address))).toBe(expected);
  });
});

describe('imitations', () => {
  it.each([
    ['icbc.com.cn.safe-login.xyz', 'icbc.com.cn domain-in-front'],
    ['www-jd-com.shop.cn', 'jd.com domain-in-front'],
    ['https://www.icbc.com.cn@203.0.113.9/', 'icbc.com.cn user-in-address'],
    ['https://https%3A%2F%2Falipay.com%2F@pay.example/', 'alipay.com user-in-address'],
    ['mei.tuan.com', 'meituan.com split-by-dot'],
    ['weixin-qq.com', 'weixin.qq.com dot-left-out'],
    ['weixin.qqcom.com', 'weixin.qq.com dot-left-out'],
    ['wwwicbc.com.cn', 'icbc.com.cn dot-left-out'],
    ['tmall.top', 'tmall.com other-ending'],
    ['union-pay.com', 'unionpay.com hyphen-inside'],
    ['alippay.com', 'alipay.com letter-added'],
    ['pinduodu.com', 'pinduoduo.com letter-missing'],
    ['taobqo.com', 'taobao.com letter-changed'],
    ['unoinpay.com', 'unionpay.com letters-swapped'],
    ['a1ipay.net', 'alipay.com similar-glyphs'],
    ['1230b.cn', '12306.cn similar-glyphs'],
    ['1cbc.com.cn', 'icbc.com.cn similar-glyphs'],
    ['955168.com', '95516.com letter-added'],
    ['icbc-jfdh.top', 'icbc.com.cn brand-and-lure'],
    ['zhifubao-tuikuan.com', 'alipay.com brand-and-lure'],
    ['jd-refund.com', 'jd.com brand-and-lure'],
    ['1cbc.com', 'icbc.com.cn similar-glyphs'],
    ['lcbc.com', 'icbc.com.cn similar-glyphs'],
    ['iccbc.com', 'icbc.com.cn letter-added'],
    ['icbc-cn.com', 'icbc.com.cn dot-left-out'],
    ['icbc.com-verify.cn', 'icbc.com domain-in-front'],
    ['b0c.com', 'boc.cn similar-glyphs'],
    ['aliqay.com', 'alipay.com letter-changed'],
    ['cmbchlna.com', 'cmbchina.com similar-glyphs'],
    ['weixinpay.cc', 'weixin.qq.com brand-and-lure'],
    ['wechatpay-cn.com', 'wechatpay.cn domain-in-front'],
    ['unionpay-cc.com', 'unionpay.com brand-and-lure'],
    ['jdpay.vip', 'jdpay.com brand-and-lure'],
    ['95588.xyz', '95588.com other-ending'],
    ['icbc95588.com', 'icbc.com.cn brand-and-lure'],
    ['ccb-95533.top', 'ccb.com brand-and-lure'],
    ['wap-95533.com', 'ccb.com brand-and-lure'],
    ['95559.top', 'bankcomm.com brand-and-lure'],
    ['95595kefu.com', 'cebbank.com brand-and-lure'],
    ['zfb95188.com', 'alipay.com brand-and-lure'],
    ['a1ipay-service.com', 'alipay.com brand-and-lure'],
    ['taoba0-order.com', 'taobao.com brand-and-lure'],
    ['1cbc-kefu.cn', 'icbc.com.cn brand-and-lure'],
    ['12306-epay.cn', '12306.cn brand-and-lure'],
    ['goofish-danbao.com', 'goofish.com brand-and-lure'],
    ['icbc-login.oss-cn-hangzhou.aliyuncs.com', 'icbc.com.cn brand-and-lure'],
  ])('%s', (address, expected) => {
    expect(short(hostVerdict(address))).toBe(`lookalike ${expected}`);
  });

  it('in Chinese letters need a promise beside the name', () => {
    expect(short(hostVerdict(toAscii('支付宝退款.com')))).toBe(
      'lookalike alipay.com brand-and-lure',
    );
    expect(short(hostVerdict(toAscii('中国银行博物馆.cn')))).toBe('unknown brand-inside');
  });
});

describe('a known name in front of somebody’s domain', () => {
  it.each([
    'icbc.evil.cn',
    'www.icbc.evil.top',
    'www.icbc.c0m.cn',
    'm-alipay.evil.cn',
    'psbc.evil.cn',
    // First letters alone, as other names have them too.
    'gsyh07.xyz',
    'gsyh-jf.top',
  ])('%s is worth knowing', (host) => {
    expect(short(hostVerdict(host))).toBe('unknown brand-inside');
    expect(hostVerdict(host).findings[0]?.evidence).toBe(host);
  });

  it.each([
    'abc.example.com',
    'boc.example.com',
    'ccb.example.com',
    'jd.example.com',
    '12306.example.com',
  ])('%s may be a word or a number', (host) => {
    expect(short(hostVerdict(host))).toBe('unknown');
  });
});

describe('honest names', () => {
  it('of China are left alone, hotlines, malls and guides among them', () => {
    expect(chinaNames.length).toBeGreaterThan(500);
    const flagged = chinaNames.filter((name) => hostVerdict(name).verdict === 'lookalike');
    expect(flagged).toEqual([]);
  });

  it('next to a guarded one are left alone under its own ending', () => {
    const flagged = [...honestNeighbours].filter(
      (name) => hostVerdict(`${name}.com`).verdict === 'lookalike',
    );
    expect(flagged).toEqual([]);
  });

  it('of two letters cannot be told from imitations, so none is called one', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const pairs = letters.flatMap((one) => letters.map((other) => `${one}${other}.com`));
    expect(pairs.filter((host) => hostVerdict(host).verdict === 'lookalike')).toEqual([]);
  });

  it('that are hotlines of five digits are never compared with others', () => {
    const numbers = [95, 96].flatMap((start) =>
      Array.from({ length: 1000 }, (_, rest) => `${start}${String(rest).padStart(3, '0')}.com`),
    );
    expect(numbers.filter((host) => hostVerdict(host).verdict === 'lookalike')).toEqual([]);
  });

  it('of four letters are taken for no bank’s, unless a digit poses as a letter', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    for (const name of ['icbc', 'abc', 'ccb', 'boc', 'cmb']) {
      // Under its own ending a name of three letters is compared as before, and doubtful only.
      const endings = name.length === 4 ? ['com', 'cn', 'net', 'cc'] : ['net', 'org', 'cc', 'hk'];
      const near = letters.flatMap((letter) =>
        Array.from(name, (_, at) => name.slice(0, at) + letter + name.slice(at + 1)),
      );
      // One looks like it, and one begins with the whole name of another bank.
      const words = near.filter((one) => ![name, 'lcbc', 'ccbc'].includes(one));
      const hosts = words.flatMap((word) => endings.map((ending) => `${word}.${ending}`));
      expect(hosts.filter((host) => hostVerdict(host).verdict === 'lookalike')).toEqual([]);
    }
  });

  it('with a guarded one inside are worth a hint, not an accusation', () => {
    expect(short(hostVerdict('zgicbcz.com'))).toBe('unknown brand-inside');
    expect(short(hostVerdict('zgicbcz.vip'))).toBe('lookalike icbc.com.cn brand-and-lure');
  });

  it('and that is honest where no stranger gets a name', () => {
    expect(short(hostVerdict('icbc.yuanshan.edu.cn'))).toBe('unknown');
    expect(short(hostVerdict('icbc.yuanshan-edu.cn'))).toBe('unknown brand-inside');
  });
});

describe('addresses that are no usual host', () => {
  it.each([
    ['', 'unreadable-address'],
    ['http://[::1]/', 'insecure-http'],
    ['https://192.0.2.7/pay', 'number-as-host'],
    ['data:text/html,hello', 'not-a-web-address'],
    ['blob:https://jd.com/1', 'not-a-web-address'],
    ['about:blank', 'not-a-web-address'],
    ['https://shop.example:8443/', 'unusual-port'],
    ['https://exa mple.com/', 'unreadable-address'],
  ])('%s', (address, rule) => {
    const verdict = hostVerdict(address);
    expect([verdict.verdict, verdict.findings[0]?.rule]).toEqual(['unknown', rule]);
  });

  it('of any length and kind are answered', () => {
    const odd = [
      `https://${'a.'.repeat(50_000)}com/`,
      `xn--${'a'.repeat(60_000)}.com`,
      '1'.repeat(63),
      `${'jf'.repeat(31)}.com`,
      `${'yinhang'.repeat(9)}x.com`,
      '\0\u{1F4A9}',
      '....',
      'xn--.com',
      'xn--a-.com',
      'localhost',
    ];
    const tangled = ['com', 'jfdh', 'weixinpay', 'cmbc', '95533-', 'vip-', '12-', 'h5m'];
    odd.push(...tangled.map((part) => `${part.repeat(63 / part.length)}.com`));
    for (const address of odd) {
      expect(['unknown', 'lookalike']).toContain(hostVerdict(address).verdict);
      expect(leastMs(() => hostVerdict(address))).toBeLessThan(200);
    }
  });
});
