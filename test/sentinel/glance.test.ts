// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { glance } from '../../lib/page/sentinel.ts';

// This stand-in for a browser complains of each frame that it does not load.
vi.spyOn(console, 'error').mockReturnValue(undefined);

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const plain = 'https://shop.example/read/7';

describe('a glance at a page', () => {
  it.each([
    [`<p>${'雾从河谷里慢慢升起来，'.repeat(20)}</p>`, plain, 'nothing'],
    ['<p>加载中</p>', plain, 'maybe'],
    ['<p>明前绿茶 ¥39.00</p>', plain, 'maybe'],
    ['<p>应付金额 ¥39.00</p>', plain, 'checkout'],
    ['<p>请稍候</p>', 'https://pay.shop.example/cashier', 'maybe'],
    ['<input name="cardNumber">', plain, 'checkout'],
    ['<input autocomplete="cc-number">', plain, 'checkout'],
  ])('%s at %s: %s', (body, url, expected) => {
    expect(glance(parsed(`<body>${body}</body>`), url)).toBe(expected);
  });

  it.each([
    ['title="卡号"', '', 'checkout'],
    ['src="https://pay.house.example/field"', '<p>¥39.00</p>', 'checkout'],
    ['src="//cashier.house.example/x?y"', '<p>请稍候</p>', 'checkout'],
    ['src="https://ads.example/banner"', '<p>请稍候</p>', 'maybe'],
  ])('a frame with %s', (attributes, body, expected) => {
    // A document that is not shown loads no frame.
    expect(glance(parsed(`<body>${body}<iframe ${attributes}></iframe></body>`), plain)).toBe(
      expected,
    );
  });

  it.each(
    [
      '收银台 选择支付 选择缴款 支付方式 付款方式 应付 实支付 待缴 提交订单 去结算 结算( 结算（ 扫一扫给我打赏 扫码付款 收款码',
      '缴款总额 取款密码 银行卡密码 卡号 安全码 有效期3月 cvv CVN ＣＶＣ 應付 實付 提交訂單 結帳 總計 掃碼 卡號 交易密码',
    ].flatMap((all) => all.split(' ')),
  )('sees that somebody is to pay: %s', (words) => {
    expect(glance(parsed(`<body><p>¥1.00</p><p>${words}</p></body>`), plain)).toBe('checkout');
  });

  it.each(['\u200B', '\u00AD', '\u2060', '\uFE00', '\uFEFF'])(
    'sees it through what nobody sees: %j',
    (sign) => {
      const split = (words: string): string => Array.from(words).join(sign);
      const page = `<body><p>${split('扫码付款')}</p></body>`;
      expect(glance(parsed(page), plain)).toBe('checkout');
      const titled = `<title>${split('收银台')}</title><body><p>¥1.00</p></body>`;
      expect(glance(parsed(titled), plain)).toBe('checkout');
      const asking = `<body><input placeholder="${split('取款密码')}"></body>`;
      expect(glance(parsed(asking), plain)).toBe('checkout');
    },
  );

  it.each([
    'How would you like to pay?',
    'Payment method',
    'ORDER TOTAL',
    'Amount due',
    'Amount payable',
    'Total due',
    'Place order',
    'Card number',
    'Pay now',
    'Proceed to checkout',
  ])('sees it in English: %s', (words) => {
    expect(glance(parsed(`<body><p>$1.00</p><p>${words}</p></body>`), plain)).toBe('checkout');
  });

  it('is not misled by elements that are called like the document’s own functions', () => {
    const names = ['createTreeWalker', 'querySelectorAll', 'title', 'body', 'forms', 'URL'];
    const images = names.map((name) => `<img name="${name}">`).join('');
    const page = parsed(`<title>收银台</title><body>${images}<p>应付金额 ¥39.00</p></body>`);
    const [image] = page.querySelectorAll('img');
    for (const name of names) Object.defineProperty(page, name, { value: image });
    expect(glance(page, plain)).toBe('checkout');
  });
});
