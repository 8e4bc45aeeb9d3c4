// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { glance } from '../../lib/checkout/sentinel.ts';

// This stand-in for a browser complains of each frame that it does not load.
vi.spyOn(console, 'error').mockReturnValue(undefined);

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const plain = 'https://shop.example/read/7';

describe('a glance at a page', () => {
  it.each([
    ['<p>雾从河谷里慢慢升起来</p>', plain, 'nothing'],
    ['<p>明前绿茶 ¥39.00</p>', plain, 'money'],
    ['<p>应付金额 ¥39.00</p>', plain, 'checkout'],
    ['<p>请稍候</p>', 'https://pay.shop.example/cashier', 'money'],
    ['<input name="cardNumber">', plain, 'checkout'],
    ['<input autocomplete="cc-number">', plain, 'checkout'],
  ])('%s at %s: %s', (body, url, expected) => {
    expect(glance(parsed(`<body>${body}</body>`), url)).toBe(expected);
  });

  it.each([
    ['title="卡号"', '', 'checkout'],
    ['src="https://pay.house.example/field"', '<p>¥39.00</p>', 'checkout'],
    ['src="//cashier.house.example/x?y"', '<p>请稍候</p>', 'money'],
    ['src="https://ads.example/banner"', '<p>请稍候</p>', 'nothing'],
  ])('a frame with %s', (attributes, body, expected) => {
    // A document that is not shown loads no frame.
    expect(glance(parsed(`<body>${body}<iframe ${attributes}></iframe></body>`), plain)).toBe(
      expected,
    );
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
