import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../lib/checkout/page-facts.ts';
import type { SeenPage } from '../../lib/trust/page-rules.ts';
import { pageVerdict } from '../../lib/trust/page-verdict.ts';
import { toAscii } from './to-ascii.ts';

const calm: SeenPage = {
  address: 'https://shop.tea-house.example.cn/order/7',
  kind: 'order-confirm',
  brandsShown: [],
  fields: [],
};

/** The level, then the rules that spoke. */
function told(change: Partial<SeenPage>): string {
  const { level, findings } = pageVerdict({ ...calm, ...change });
  return [level, ...findings.map(({ rule }) => rule)].join(' ');
}

describe('a page', () => {
  it('of an unknown shop is never official, however harmless', () => {
    expect(told({})).toBe('no-finding');
    expect(told({ kind: 'none' })).toBe('no-finding');
  });

  it('of the table is official, and may ask what nobody else may', () => {
    const address = 'https://mybank.icbc.com.cn/icbc/pay';
    const fields = ['cardNumber', 'pin', 'smsCode'];
    expect(told({ address, fields, brandsShown: ['icbc'] })).toBe('official');
    expect(told({ address: 'http://mybank.icbc.com.cn/', fields })).toBe(
      'danger secrets-unencrypted',
    );
  });

  it('on space that a customer rents from a house of the table is judged like a stranger', () => {
    const address = 'https://bank-1.wxcloudrun.com/';
    expect(told({ address })).toBe('caution rented-host');
    expect(told({ address, kind: 'none' })).toBe('no-finding');
    expect(told({ address, fields: ['pin'] })).toBe('danger asks-card-pin rented-host');
  });

  it.each([
    'x-1250000000.cos.ap-shanghai.myqcloud.com',
    'pay.oss-cn-hangzhou.aliyuncs.com',
    'pay.bj.bcebos.com',
    'pay.obs.cn-north-4.myhuaweicloud.com',
    'pay.vercel.app',
    'pay.netlify.app',
    'pay.pages.dev',
    'pay.someone.workers.dev',
    'pay.web.app',
    'pub-1.r2.dev',
    'a1.ngrok-free.app',
    'pay.somebody.github.io',
    'pay.unheard.cloudns.ph',
  ])(
    'on space that costs nothing, %s, is doubtful, with a bank’s or wallet’s name dangerous',
    (host) => {
      const address = `https://${host}/pay`;
      expect(told({ address, fields: ['cardNumber'] })).toBe('caution rented-host');
      const posing = { address, fields: ['cardNumber'] };
      expect(told({ ...posing, brandsShown: ['icbc'] })).toBe('danger brand-mismatch rented-host');
      expect(told({ ...posing, brandsShown: ['alipay'] })).toBe(
        'danger brand-mismatch rented-host',
      );
    },
  );

  it.each([
    ['https://docs.qq.com/form/page/1', 'caution anybody-writes'],
    ['https://wj.qq.com/s2/1/', 'caution anybody-writes'],
    ['https://www.wjx.cn/vm/1.aspx', 'caution anybody-writes'],
    ['https://mp.weixin.qq.com/s/1', 'caution anybody-writes'],
    ['https://user.qzone.qq.com/1', 'caution anybody-writes'],
    ['https://shop123.taobao.com/', 'no-finding'],
    ['https://nike.m.tmall.com/', 'no-finding'],
    ['https://weidian.com/?userid=1', 'no-finding'],
    ['https://render.alipay.com/p/s/i/?scheme=x', 'no-finding'],
    ['https://wxaurl.cn/x', 'no-finding'],
    ['https://buy.taobao.com/auction/buy_now.jhtml', 'official'],
    ['https://h5.m.taobao.com/cart.html', 'official'],
    ['https://detail.m.tmall.com/item.htm', 'official'],
    ['https://cmburl.cn/x', 'official'],
  ])('where others write, %s, is not its house speaking', (address, expected) => {
    expect(told({ address })).toBe(expected);
  });

  it('of others below a known name may not take what is typed elsewhere', () => {
    expect(told({ formTargets: ['https://wj.qq.com'] })).toBe('caution form-sends-elsewhere');
  });

  it.each<readonly [string, Partial<SeenPage>, string]>([
    [
      'names a bank and asks for a card',
      { brandsShown: ['icbc'], fields: ['cardNumber'] },
      'danger brand-mismatch',
    ],
    ['names a bank and asks for nothing', { brandsShown: ['icbc'] }, 'caution brand-named'],
    [
      'has a wallet’s name and a code by message',
      { brandsShown: ['wechat'], fields: ['phone', 'smsCode'] },
      'caution brand-named',
    ],
    [
      'has a bank’s name and a login of its own',
      { brandsShown: ['cmb'], fields: ['loginPassword'] },
      'caution brand-named',
    ],
    [
      'has a bank’s name and asks for all of its login',
      { kind: 'none', brandsShown: ['icbc'], fields: ['loginPassword', 'smsCode'] },
      'danger brand-mismatch',
    ],
    [
      'signs in nobody’s customers',
      { kind: 'none', brandsShown: ['wechat'], fields: ['smsCode'] },
      'no-finding',
    ],
    ['shows the wallet it takes', { kind: 'qr-pay', brandsShown: ['wechat'] }, 'no-finding'],
    ['writes about a bank', { kind: 'none', brandsShown: ['icbc'] }, 'no-finding'],
    ['asks for the PIN', { fields: ['cardNumber', 'pin'] }, 'danger asks-card-pin'],
    [
      'asks for card and payment password',
      { fields: ['cardNumber', 'paymentPassword'] },
      'danger asks-card-and-password',
    ],
    [
      'binds a card as cashiers do',
      { fields: ['cardNumber', 'realName', 'idNumber', 'phone', 'smsCode'] },
      'caution asks-card-id-and-code',
    ],
    [
      'takes a card alone',
      { fields: ['cardNumber', 'cardSecurityCode', 'expiration'] },
      'no-finding',
    ],
    [
      'asks unencrypted',
      { address: 'http://tea.example.cn/', fields: ['cardNumber'] },
      'danger secrets-unencrypted',
    ],
    ['pays unencrypted', { address: 'http://tea.example.cn/' }, 'caution pay-unencrypted'],
    ['is read unencrypted', { address: 'http://tea.example.cn/', kind: 'none' }, 'no-finding'],
    ['is a number', { address: 'https://203.0.113.5/' }, 'caution host-is-number'],
    [
      'is a number and asks',
      { address: 'https://203.0.113.5/', fields: ['cardNumber'] },
      'danger host-is-number',
    ],
    [
      'stands in its own address',
      { address: 'data:text/html,x', fields: ['cardNumber'] },
      'danger no-web-host',
    ],
    ['carries a known name', { address: 'https://myicbcx.com/' }, 'caution known-name-in-host'],
    ['has an odd port', { address: 'https://tea.example.cn:4433/' }, 'caution odd-port'],
    [
      'is named in pinyin after what it wants',
      {
        address: 'https://tea.example.cn/a/xingmingshenfenzheng_gongshang.php',
        fields: ['idNumber'],
      },
      'caution pinyin-path',
    ],
    [
      'has such a name and asks nothing',
      { address: 'https://tea.example.cn/yinhang/', kind: 'none' },
      'no-finding',
    ],
    ['takes cards in a known frame', { cardFrames: ['https://js.stripe.com/v3/'] }, 'no-finding'],
    [
      'takes cards in its own frame',
      { cardFrames: ['https://pay.tea-house.example.cn/f'] },
      'no-finding',
    ],
    [
      'takes cards in a stranger’s frame',
      { cardFrames: ['https://cards.unheard.example/'] },
      'caution card-frame-elsewhere',
    ],
    [
      'takes cards in an imitation',
      { cardFrames: ['https://unoinpay.com/'] },
      'danger card-frame-elsewhere',
    ],
    ['is a known cashier in a frame', { pageFrame: 'https://excashier.alipay.com' }, 'no-finding'],
    [
      'is a stranger’s cashier in a frame',
      { pageFrame: 'https://pay.unheard.example' },
      'caution page-in-frame',
    ],
    [
      'is an imitated cashier in a frame',
      { pageFrame: 'https://unoinpay.com' },
      'danger page-in-frame',
    ],
    [
      'sends to an imitation',
      { formTargets: ['https://a1ipay.com/'] },
      'danger form-sends-elsewhere',
    ],
    [
      'sends to a cashier of the table',
      { formTargets: ['https://openapi.alipay.com/gateway.do'] },
      'no-finding',
    ],
    [
      'costs what the order said',
      { amount: { minor: 990, currency: 'CNY' }, orderAmount: { minor: 990, currency: 'CNY' } },
      'no-finding',
    ],
    [
      'costs less, as with a voucher',
      { amount: { minor: 890, currency: 'CNY' }, orderAmount: { minor: 990, currency: 'CNY' } },
      'no-finding',
    ],
    [
      'costs more than the order said',
      { amount: { minor: 9900, currency: 'CNY' }, orderAmount: { minor: 990, currency: 'CNY' } },
      'caution amount-changed',
    ],
    ['imitates a bank', { address: 'https://1cbc.com.cn/', kind: 'none' }, 'danger lookalike-host'],
    [
      'lies one letter from a name of three',
      { address: 'https://ccbx.com/' },
      'caution lookalike-host',
    ],
    [
      'does so and asks',
      { address: 'https://ccbx.com/', fields: ['smsCode'] },
      'danger lookalike-host',
    ],
    ['is disguised', { address: `https://${toAscii('ñłe.com')}/` }, 'caution disguised-host'],
  ])('that %s', (_, change, expected) => {
    expect(told(change)).toBe(expected);
  });

  it('may be described by the facts of the checkout helper as they are', () => {
    const facts: PageFacts = {
      kind: 'cashier',
      amount: { minor: 3580, currency: 'CNY', written: [] },
      options: [],
      brandsShown: ['alipay'],
      brandsNamed: [],
      fields: ['paymentPassword'],
      cardFrames: [],
      formTargets: [],
      signals: [],
    };
    expect(told(facts)).toBe('danger brand-mismatch');
    expect(told({ ...facts, address: 'https://cashier.alipay.com/' })).toBe('official');
  });

  it('whose address cannot be read is not trusted with secrets', () => {
    const address = `https://${'a.'.repeat(200)}com/`;
    expect(told({ address, fields: ['cardNumber'] })).toBe('danger no-web-host');
  });

  it('tells the gravest first, each with what it saw', () => {
    const { findings } = pageVerdict({
      ...calm,
      address: 'http://wap.icbc-jfdh.top/exchange',
      brandsShown: ['icbc'],
      fields: ['cardNumber', 'pin', 'phone', 'cardName'],
      code: { meaning: 'personal' },
    });
    expect(findings.map(({ rule, level }) => `${level} ${rule}`)).toEqual([
      'danger lookalike-host',
      'danger brand-mismatch',
      'danger asks-card-pin',
      'danger secrets-unencrypted',
      'caution personal-code',
    ]);
    expect(findings[0]?.because?.rule).toBe('brand-and-lure');
    expect(findings.every(({ evidence }) => evidence.length <= 100)).toBe(true);
  });
});

describe('payment houses', () => {
  it.each([
    'checkout.pci.shopifyinc.com',
    'checkout.shopifycs.com',
    'assets.braintreegateway.com',
    'www.paypal.com',
    'web.squarecdn.com',
    'frames.checkout.com',
    'secure.worldpay.com',
    'accept.authorize.net',
    'js.mollie.com',
    'js.klarna.com',
    'checkout.airwallex.com',
    'acquirer-payment.pingpongx.com',
    'js.tappaysdk.com',
    'ecpg.ecpay.com.tw',
    'core.newebpay.com',
  ])('take a card in a frame of %s without a word', (house) => {
    expect(told({ kind: 'bank-form', cardFrames: [`https://${house}`] })).toBe('no-finding');
    expect(told({ kind: 'bank-form', cardFrames: [`https://${house}.pay.example`] })).toBe(
      'caution card-frame-elsewhere',
    );
  });

  it.each(['cashier.lianlianpay.com', 'www.99bill.com', 'cash.yeepay.com', 'service.allinpay.com'])(
    'bind cards at home, %s',
    (host) => {
      const binding = { kind: 'bank-form', fields: ['cardNumber', 'idNumber', 'smsCode'] };
      expect(told({ ...binding, address: `https://${host}/pay` })).toBe('official');
      expect(told({ ...binding, address: `https://${host}.pay.example/` })).toContain('danger');
    },
  );
});
