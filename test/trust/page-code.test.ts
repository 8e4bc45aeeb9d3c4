import { describe, expect, it } from 'vitest';
import type { SeenPage } from '../../lib/trust/page-rules.ts';
import { pageVerdict } from '../../lib/trust/page-verdict.ts';

const calm: SeenPage = {
  address: 'https://pay.shop.example/cashier',
  kind: 'qr-pay',
  brandsShown: [],
  fields: [],
};

function told(change: Partial<SeenPage>): string {
  const { level, findings } = pageVerdict({ ...calm, ...change });
  return [level, ...findings.map(({ rule }) => rule)].join(' ');
}

describe('a page', () => {
  it.each<readonly [string, Partial<SeenPage>, string]>([
    [
      'shows one wallet and encodes another',
      { code: { brandShown: 'wechat', brandEncoded: 'alipay', meaning: 'order' } },
      'danger qr-brand-mismatch',
    ],
    [
      'shows a code for an order',
      { code: { brandShown: 'wechat', brandEncoded: 'wechat', meaning: 'order' } },
      'no-finding',
    ],
    [
      'shows a code for a person',
      { code: { brandEncoded: 'wechat', meaning: 'personal' } },
      'caution personal-code',
    ],
    [
      'shows a code to log in',
      { code: { brandEncoded: 'wechat', meaning: 'login' } },
      'danger login-code',
    ],
    [
      'says less than its code holds',
      {
        amount: { minor: 1280, currency: 'CNY' },
        code: { meaning: 'order', amount: { minor: 999900, currency: 'CNY' } },
      },
      'danger code-amount',
    ],
    [
      'says what its code holds',
      {
        amount: { minor: 1280, currency: 'CNY' },
        code: { meaning: 'order', amount: { minor: 1280, currency: 'CNY' } },
      },
      'no-finding',
    ],
    [
      'is not sure of its amount',
      { code: { meaning: 'order', amount: { minor: 1280, currency: 'CNY' } } },
      'no-finding',
    ],
    [
      'says yuan where its code holds dollars',
      {
        amount: { minor: 1280, currency: 'CNY' },
        code: { meaning: 'order', amount: { minor: 1280, currency: 'USD' } },
      },
      'danger code-amount',
    ],
    [
      'shows a code that leads to an imitation',
      { code: { meaning: 'other', host: 'a1ipay.com' } },
      'danger code-imitates',
    ],
    [
      'shows an imitation beside a wallet’s code',
      { code: { meaning: 'order', brandEncoded: 'alipay', host: 'a1ipay.com' } },
      'danger code-imitates',
    ],
    [
      'names a wallet and shows a stranger’s link',
      { code: { meaning: 'other', brandShown: 'alipay', host: 'pay.other.example' } },
      'caution code-elsewhere',
    ],
    [
      'names a wallet and shows a form of anybody',
      { code: { meaning: 'other', brandShown: 'wechat', host: 'docs.qq.com' } },
      'caution code-elsewhere',
    ],
    [
      'names a wallet and shows that house’s link',
      { code: { meaning: 'other', brandShown: 'alipay', host: 'mobilecodec.alipay.com' } },
      'no-finding',
    ],
    [
      'names a wallet and shows the link of a house that collects for others',
      { code: { meaning: 'other', brandShown: 'wechat', host: 'qr.shouqianba.com' } },
      'no-finding',
    ],
    [
      'names no wallet and shows a link',
      { code: { meaning: 'other', host: 'pay.other.example' } },
      'no-finding',
    ],
    [
      'shows the way to an app beside a wallet’s code',
      {
        code: {
          meaning: 'other',
          brandShown: 'alipay',
          brandEncoded: 'alipay',
          host: 'app.other.example',
        },
      },
      'no-finding',
    ],
    [
      'shows a link of its own',
      {
        address: 'https://www.shop.example/pay',
        code: { meaning: 'other', brandShown: 'alipay', host: 'm.shop.example' },
      },
      'no-finding',
    ],
  ])('that %s', (_, change, expected) => {
    expect(told(change)).toBe(expected);
  });
});
