// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { optionName } from '../../lib/checkout/page-facts.ts';
import { readPage } from '../page/read-page.ts';
import { glance } from '../../lib/page/sentinel.ts';

const shop = 'https://pay.shop.example.com/cashier';

function show(body: string, title = '收银台'): Document {
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  document.documentElement.lang = 'zh-CN';
  document.title = title;
  document.body.replaceChildren(
    ...[...parsed.body.childNodes].map((node) => document.importNode(node, true)),
  );
  return document;
}

const choices =
  '<ul><li><input type="radio" name="pay">支付宝</li><li><input type="radio" name="pay">微信支付</li></ul>';

beforeAll(() => {
  // This stand-in for a browser lays nothing out and calls everything hidden.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function isDrawn(
    this: Element,
  ) {
    return this.tagName === 'SUMMARY' || this.parentElement?.closest('details:not([open])') == null;
  });
});

describe('the amount to pay', () => {
  it.each([
    ['<p>应付金额：<b>¥</b><i>1,268</i><em>.00</em></p>', 126_800],
    ['<p>应付金额<strong>6499.00</strong><em>元</em></p>', 649_900],
    ['<p>原价 <del>¥199.00</del> 应付 ¥99.00</p>', 9900],
    ['<p>共2件商品 合计 ¥35.80 （含运费¥8.00）</p>', 3580],
    ['<p>订单总额 ¥300.00</p><p>优惠 -¥20.00</p><p>实付款 ¥280.00</p>', 28_000],
    ['<p>应付 ¥1,299.00</p><p>分3期 ¥433.00/期</p><p>账户余额 ¥12.30</p>', 129_900],
    ['<p>付款金额（元）</p><p>3.5万</p>', 3_500_000],
    ['<p>捐赠金额：66.00 元人民币</p><p>目标金额 ¥2,000,000</p>', 6600],
    [
      '<table><tr><th>项目</th><th>应缴金额</th></tr><tr><td>学费</td><td>4,800.00</td></tr></table>',
      480_000,
    ],
  ])('%s', (body, minor) => {
    expect(readPage(show(body + choices), shop).amount).toEqual({ minor, currency: 'CNY' });
  });

  it.each([
    '<p>应付金额：¥320.00</p><p>需支付：¥300.00</p>',
    '<p>应付金额：若干元</p>',
    '<p>应付 ¥12<b>34</b></p>',
    '<p>应付金额 ¥99.00</p><button>立即支付 ¥199.00</button>',
    '<p>实付金额 ¥99.00</p><button>立即支付 ¥109.00</button>',
    '<p>應付金額 $99.00</p>',
    '<p>应付金额（万元）：1.90</p>',
    '<p>应付金额（万元）</p><p>1.90</p>',
    '<p>应付金额（单位：千元）：¥1.90</p>',
    '<table><tr><th>项目</th><th>应缴金额（万元）</th></tr><tr><td>学费</td><td>1.90</td></tr></table>',
    '<p>应付金额：¥1.00 仟元</p>',
  ])('is not known: %s', (body) => {
    expect(readPage(show(body + choices), shop).amount).toBeUndefined();
  });
});

describe('what is paid now beside what is due', () => {
  it.each([
    ['<p>应付 ¥99.00</p><p>立减 -¥10.00</p><button>立即支付 ¥89.00</button>', 8900],
    ['<p>应付 ¥99.00</p><p>手续费 ¥1.00</p><button>立即支付 ¥100.00</button>', 10_000],
    [
      '<p>应付 ¥99.00</p><p>红包 ¥3.00</p><p>优惠券 ¥6.00</p><button>确认支付 ¥90.00</button>',
      9000,
    ],
    ['<p>应付总额 ¥1000.00</p><p>尾款 ¥900.00</p><button>支付定金 ¥100.00</button>', 10_000],
  ])('%s', (body, minor) => {
    expect(readPage(show(body + choices), shop).amount?.minor).toBe(minor);
  });
});

describe('what went wrong, in words of the page', () => {
  const errorOf = (body: string) =>
    readPage(show(`<p>应付 ¥9.00</p>${body}${choices}`), shop).errorText;

  it.each([
    ['<p>支付失败：银行卡余额不足</p>', '支付失败:银行卡余额不足'],
    ['<h2>支付失败</h2><p>您的银行卡余额不足</p>', '您的银行卡余额不足'],
    ['<h2>支付失败</h2>', '支付失败'],
    ['<p>您的工商银行卡(1234)余额不足，请换卡</p>', '您的工商银行卡(1234)余额不足,请换卡'],
    ['<div>该卡暂不支持此交易，请更换其他银行卡</div>', '该卡暂不支持此交易,请更换其他银行卡'],
  ])('%s', (body, said) => expect(errorOf(body)).toBe(said));

  it.each([
    '<p>如支付失败，请联系客服 95188</p>',
    '<p>支付遇到问题？余额不足可换卡支付</p>',
    '<p>建设银行 储蓄卡(3321) 余额不足</p>',
  ])('%s says nothing of it', (body) => expect(errorOf(body)).toBeUndefined());
});

describe('an amount that the page does not show as it says it', () => {
  it.each([
    'color: rgba(0, 0, 0, 0)',
    'font-size: 2px',
    'opacity: 0.05',
    'text-decoration-line: line-through',
    'unicode-bidi: bidi-override; direction: rtl',
    'clip-path: inset(50%)',
    'filter: blur(9px)',
    'transform: matrix(-1, 0, 0, 1, 0, 0)',
    'text-indent: -9999px',
  ])('is not told: %s', (style) => {
    const page = show(`<p>应付金额 <b style="${style}">¥99.00</b></p>${choices}`);
    const { kind, amount } = readPage(page, shop);
    expect([kind, amount]).toEqual(['cashier', undefined]);
  });

  it('is not told from the words of a picture', () => {
    const page = show(`<p>应付金额 <img alt="¥99.00"></p>${choices}`);
    expect(readPage(page, shop).amount).toBeUndefined();
  });

  it('is told where it is shown once more', () => {
    const twice = '<p>应付金额 <i style="opacity: 0.01">¥99.00</i> <b>¥99.00</b></p>';
    expect(readPage(show(twice + choices), shop).amount?.minor).toBe(9900);
  });
});

describe('a page too long to be read to its end', () => {
  const goods = '<div><i>商品</i><b>¥10.00</b></div>'.repeat(4000);

  it.each([
    ['what its main part calls payable', `<main><p>应付金额 ¥99.00</p>${choices}</main>`, 9900],
    [
      'what a dialog calls payable',
      `<div role="dialog"><p>应付金额 ¥99.00</p>${choices}</div>`,
      9900,
    ],
    ['no total', `<main><p>合计 ¥99.00</p>${choices}</main>`, undefined],
  ])('tells %s', (_, asked, minor) => {
    const facts = readPage(show(goods + asked), shop);
    expect([facts.kind, facts.amount?.minor]).toEqual(['cashier', minor]);
  });
});

describe('a page with few words of paying', () => {
  const ways = '<ul><li>支付宝</li><li>微信支付</li></ul>';
  const asked = `<p>请选择充值方式</p>${ways}<button>立即充值</button>`;
  const given = `<p>请选择支付方式</p>${ways}<button>立即捐款</button>`;
  it.each([
    [
      'a held seat',
      'order-confirm',
      '<h2>席位已锁定，请在提示时间内尽快完成支付</h2><p>总票价：553.0元</p><button>网上支付</button>',
    ],
    ['a gift', 'cashier', `<h1>捐赠</h1><p>捐赠金额：¥50.00</p>${given}`],
    ['a wallet that is filled', 'cashier', `<h1>充值中心</h1><p>充值金额：¥50.00</p>${asked}`],
    ['prices to choose among', 'none', `<h1>充值中心</h1><p>¥6</p><p>¥30</p>${asked}`],
    [
      'an order to a supplier',
      'none',
      '<h1>采购订单</h1><p>供应商：晴川</p><p>合计：¥12,000.00</p><button>提交订单</button>',
    ],
    ['what gifts came to', 'none', '<p>已筹 ¥50.00</p><p>支付宝</p><button>我要捐款</button>'],
  ])('%s is %s', (_, kind, body) => {
    expect(readPage(show(body, '晴川'), 'https://www.example.com/a').kind).toBe(kind);
  });
});

describe('what a page is', () => {
  it('tells a cashier with its channels, saved cards, payee and order', () => {
    const facts = readPage(
      show(`<p>订单号：30112345678</p><p>收款方：绿茶书店</p><p>应付金额 ¥59.90</p>
        <ul><li class="on">中国工商银行 **7427 储蓄卡 | 快捷</li><li>白条 6期 ¥10.20/期</li><li>云闪付</li></ul>`),
      shop,
    );
    expect(facts).toMatchObject({
      kind: 'cashier',
      orderNo: '30112345678',
      payee: '绿茶书店',
      risks: [],
    });
    expect(facts.options.map(optionName)).toEqual(['icbc:7427', 'baitiao', 'unionpay']);
    expect(facts.options[0]).toMatchObject({ cardKind: 'debit', chosen: true });
  });

  it('tells a page with an order code', () => {
    const page = show(
      '<p>需支付 ¥36</p><canvas width="200" height="200"></canvas><p>请使用微信扫一扫付款</p>',
      '扫码付款',
    );
    const facts = readPage(page, shop);
    expect(facts).toMatchObject({ kind: 'qr-pay', options: [{ channel: 'wechat' }] });
    expect(facts.qr?.brandShown).toBe('wechat');
  });

  it('names what a false bank page does', () => {
    const page = show(
      `<h1>中国工商银行</h1><p>卡号：<input name="kh"></p><p>取款密码：<input type="password" name="mm"></p>
       <p>身份证号：<input name="sfz"></p>`,
      '中国工商银行 积分兑换',
    );
    expect(readPage(page, 'http://jifen.example.top/').risks).toEqual([
      'asks-card-pin',
      'brand-domain-mismatch',
      'insecure-http',
    ]);
    expect(readPage(page, 'https://mybank.icbc.com.cn/').risks).toEqual([]);
  });

  it('says nothing of pages on which nothing is paid', () => {
    const body = '<h1>帮助中心</h1><p>应付金额 ¥59.90</p><li>支付宝</li><li>微信支付</li>';
    const facts = readPage(show(body, '支付方式说明'), 'https://help.example.com/');
    expect(facts).toMatchObject({ kind: 'none', options: [] });
    expect(facts.amount).toBeUndefined();
  });

  it.each([
    [
      'goods',
      '<p>¥59.00</p><p>支付方式</p><li>支付宝</li><li>微信支付</li><button>加入购物车</button>',
    ],
    ['a thread', '<p>应付金额：¥59.00</p><p>支付方式</p><li>支付宝</li><li>微信支付</li>'],
    [
      'a code for being paid',
      '<p>我要收款</p><canvas width="200" height="200"></canvas><p>请扫一扫付款</p>',
    ],
  ])('does not take %s for a cashier', (_, body) => {
    const facts = readPage(show(body, '数码'), 'https://www.example.com/thread/1');
    expect([facts.kind, facts.amount]).toEqual(['none', undefined]);
  });

  it('names wallets of Hong Kong and Taiwan, none of which is Alipay', () => {
    const names = [
      'AlipayHK',
      'PayMe',
      '轉數快',
      '八達通',
      'LINE Pay',
      '街口支付',
      '全支付',
      '悠遊付',
    ];
    const list = names.map((name) => `<li><input type="radio" name="pay">${name}</li>`).join('');
    const { options } = readPage(show(`<p>應付金額 HK$59.00</p>${list}`), shop);
    expect(options.map(optionName)).toEqual([
      'alipayhk',
      'payme',
      'fps',
      'octopus',
      'linepay',
      'jkopay',
      'pxpay',
      'easywallet',
    ]);
  });

  it.each([
    [
      'leaves out what cannot be chosen',
      '<li class="is-disabled"><input type="radio" name="pay">花呗</li><li aria-disabled="true">云闪付</li>',
      ['alipay', 'wechat'],
    ],
    [
      'takes the names of drawings and of buttons without text',
      '<button><svg><title>云闪付</title></svg></button><button aria-label="数字人民币"></button>',
      ['alipay', 'wechat', 'unionpay', 'ecny'],
    ],
    [
      'takes a tip behind a button to tick for a tip',
      '<p><input type="radio" name="pay">货到付款 <i>快递员上门收款</i></p>',
      ['alipay', 'wechat', 'cod'],
    ],
    [
      'takes pictures behind the button for what the shop accepts',
      '<button>确认支付</button><div><img alt="银联"><img alt="VISA"><p>正品保障</p></div>',
      ['alipay', 'wechat'],
    ],
    [
      'takes what is folded away under more ways to pay, in another list',
      '<details><summary>更多支付方式</summary><p>银联</p></details>',
      ['alipay', 'wechat', 'unionpay'],
    ],
  ])('%s', (_, more, expected) => {
    const body = `<p>应付金额 ¥59.00</p>${choices}${more}<button>确认支付</button>`;
    const shown = more.includes('确认支付')
      ? body.replace(/<button>确认支付<\/button>$/, '')
      : body;
    const { options } = readPage(show(shown), shop);
    expect(options.map(optionName)).toEqual(expected);
  });

  it('does not throw, whatever the page is', () => {
    const clobbered =
      '<img name="title"><img name="createTreeWalker"><form><input name="tagName"><input name="parentNode"></form>';
    expect(readPage(show(clobbered + choices), shop).kind).toBe('none');
    expect(readPage(show(''), 'no address').kind).toBe('none');
    const bare = new DOMParser().parseFromString('', 'text/html');
    bare.documentElement.remove();
    expect(readPage(bare, shop).kind).toBe('none');
    expect(glance(bare, 'https://news.example.com/')).not.toBe('checkout');
  });
});

describe('glance', () => {
  it.each([
    ['<p>应付金额 ¥59.90</p>', '收银台', shop, 'checkout'],
    ['<p>卡号 <input name="kahao"></p>', '积分', 'https://a.example.top/', 'checkout'],
    ['<p>T恤 ¥59</p>', '商品', 'https://item.example.com/1', 'maybe'],
    ['<p>今天天气很好</p>', '天气', 'https://news.example.com/1', 'maybe'],
  ] as const)('%s', (...[body, title, url, expected]) => {
    expect(glance(show(body, title), url)).toBe(expected);
  });
});
