// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { optionName } from '../../lib/checkout/page-facts.ts';
import { readPage } from '../../lib/checkout/page-read.ts';
import { glance } from '../../lib/checkout/sentinel.ts';

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
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
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
  ])('is not known: %s', (body) => {
    expect(readPage(show(body + choices), shop).amount).toBeUndefined();
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

  it('does not throw, whatever the page is', () => {
    const clobbered =
      '<img name="title"><img name="createTreeWalker"><form><input name="tagName"><input name="parentNode"></form>';
    expect(readPage(show(clobbered + choices), shop).kind).toBe('none');
    expect(readPage(show(''), 'no address').kind).toBe('none');
    const bare = new DOMParser().parseFromString('', 'text/html');
    bare.documentElement.remove();
    expect(readPage(bare, shop).kind).toBe('none');
    expect(glance(bare, 'https://news.example.com/')).toBe('nothing');
  });
});

describe('glance', () => {
  it.each([
    ['<p>应付金额 ¥59.90</p>', '收银台', shop, 'checkout'],
    ['<p>卡号 <input name="kahao"></p>', '积分', 'https://a.example.top/', 'checkout'],
    ['<p>T恤 ¥59</p>', '商品', 'https://item.example.com/1', 'money'],
    ['<p>今天天气很好</p>', '天气', 'https://news.example.com/1', 'nothing'],
  ] as const)('%s', (...[body, title, url, expected]) => {
    expect(glance(show(body, title), url)).toBe(expected);
  });
});
