import { describe, expect, it } from 'vitest';
import { pageKinds } from '../../lib/checkout/page-facts.ts';
import type { PageReport } from '../../lib/checkout/page-report.ts';
import {
  asksWhereFrom,
  isDangerousAddress,
  judgePage,
  orderAfter,
  orderAmountFor,
  type SeenFrame,
} from '../../lib/session/judge-page.ts';

const report: PageReport = {
  path: '/pay',
  kind: 'cashier',
  options: [],
  brandsShown: [],
  fields: [],
  cardFrames: [],
  formTargets: [],
};

const shop = 'https://shop.example';

function judged(part: Partial<PageReport>, frames: readonly SeenFrame[] = [], origin = shop) {
  const verdict = judgePage({
    origin,
    report: { ...report, ...part },
    frames,
    orderAmount: undefined,
  });
  return { level: verdict.level, rules: verdict.findings.map(({ rule }) => rule) };
}

const frame = (origin: string, part: Partial<SeenFrame> = {}): SeenFrame => ({
  origin,
  fields: ['cardNumber'],
  formTargets: [],
  ...part,
});

describe('the verdict on a page', () => {
  it('is official only for hosts of the table, whatever the page says', () => {
    expect(judged({}, [], 'https://excashier.alipay.com').level).toBe('official');
    for (const kind of pageKinds) {
      const seen = judged({ kind, brandsShown: [], payee: '支付宝官方' });
      expect(seen.level).not.toBe('official');
    }
  });

  it('takes host and port from the browser and the path from the page', () => {
    expect(
      judged({ path: '/gongshang_a/xingmingshenfenzheng.php', fields: ['cardNumber'] }).rules,
    ).toContain('pinyin-path');
    expect(judged({ path: '@icbc.com.cn/pay' }).level).not.toBe('official');
  });

  it.each<[string, Partial<PageReport>, readonly SeenFrame[], readonly string[]]>([
    ['a frame of a payment house', {}, [frame('https://js.stripe.com')], []],
    ['a frame of a stranger', {}, [frame('https://cards.other.example')], ['card-frame-elsewhere']],
    ['a frame of the page’s own', {}, [frame(shop)], []],
    [
      'a stranger’s frame without card fields',
      {},
      [frame('https://a.example', { fields: ['phone'] })],
      [],
    ],
    ['a PIN asked in a frame', {}, [frame(shop, { fields: ['pin'] })], ['asks-card-pin']],
    [
      'what page and frame ask together',
      { fields: ['cardNumber'] },
      [frame(shop, { fields: ['paymentPassword'] })],
      ['asks-card-and-password'],
    ],
    [
      'a frame that sends to a stranger',
      {},
      [frame('https://js.stripe.com', { formTargets: ['https://collect.other.example'] })],
      ['form-sends-elsewhere'],
    ],
    [
      'a frame that sends to itself',
      {},
      [frame('https://js.stripe.com', { formTargets: ['https://js.stripe.com'] })],
      [],
    ],
  ])('weighs %s', (...[, part, frames, rules]) => {
    expect(judged(part, frames).rules).toEqual(rules);
  });

  it.each([
    ['order', 'alipay', 'alipay', []],
    ['receipt', 'alipay', 'alipay', ['personal-code']],
    ['login', 'wechat', 'wechat', ['login-code']],
    ['unknown', 'alipay', 'alipay', []],
    ['order', 'alipay', 'wechat', ['qr-brand-mismatch']],
  ] as const)('reads a code for %s, shown %s, held %s', (...[use, brandShown, brand, rules]) => {
    const qr = { brandShown, reading: { scheme: 'x', use, brand } };
    expect(judged({ kind: 'qr-pay', qr }).rules).toEqual(rules);
  });

  it('weighs what a code holds against the page', () => {
    const amount = { minor: 1280, currency: 'CNY' };
    const held = { scheme: 'emvco', use: 'order', amount: { ...amount, minor: 999900 } } as const;
    expect(judged({ kind: 'qr-pay', amount, qr: { reading: held } }).rules).toEqual([
      'code-amount',
    ]);
    const link = { scheme: 'link', use: 'unknown', host: 'a1ipay.com' } as const;
    expect(judged({ kind: 'qr-pay', qr: { reading: link } }).rules).toEqual(['code-imitates']);
  });

  it('says nothing of a code nobody could read', () => {
    expect(
      judged({ kind: 'qr-pay', qr: { brandShown: 'alipay', trouble: 'no-code' } }).rules,
    ).toEqual([]);
  });
});

describe('the amount between order and cashier', () => {
  const amount = { minor: 9900, currency: 'CNY' };
  const minute = 60_000;

  const order = { amount, at: 7, origin: shop };
  const orderPage = { ...report, kind: 'order-confirm', amount } as const;
  const cashier = 'https://cashier.example';

  it.each([
    ['an order', orderPage, { amount, at: 9, origin: cashier }],
    [
      'an order with a number',
      { ...orderPage, orderNo: 'A1' },
      { amount, at: 9, origin: cashier, orderNo: 'A1' },
    ],
    [
      'an order of another shop without a certain amount',
      { ...report, kind: 'order-confirm' },
      undefined,
    ],
    ['another basket', { ...report, kind: 'cart', amount }, undefined],
    ['the cashier', { ...report, amount }, order],
    ['a code', { ...report, kind: 'qr-pay', amount }, order],
    ['anything else', { ...report, kind: 'none' }, order],
  ] as const)('after %s, what is remembered of orders', (_, seen, expected) => {
    expect(orderAfter({ origin: cashier, report: seen }, order, 9)).toEqual(expected);
  });

  const pay = (part: Partial<PageReport>, origin = 'https://pay.shop.example', cameFrom = '') => ({
    origin,
    cameFrom,
    report: { ...report, ...part },
  });

  it.each([
    ['cashier', 29 * minute, amount],
    ['qr-pay', 0, amount],
    ['bank-form', 30 * minute, amount],
    ['cashier', 31 * minute, undefined],
    ['order-confirm', 0, undefined],
    ['cart', 0, undefined],
  ] as const)('is compared at a %s %d ms later: %j', (kind, later, expected) => {
    expect(orderAmountFor(pay({ kind }), order, 7 + later)).toEqual(expected);
    expect(orderAmountFor(pay({ kind }), undefined, 7)).toBeUndefined();
  });

  it.each([
    ['at the shop’s own cashier', pay({}), amount],
    ['at somebody’s cashier, come from nowhere', pay({}, cashier), undefined],
    [
      'at somebody’s cashier, come from the shop',
      pay({}, cashier, 'https://www.shop.example/'),
      amount,
    ],
    [
      'at somebody’s cashier, come from another shop',
      pay({}, cashier, 'https://other.example/'),
      undefined,
    ],
    ['at somebody’s cashier, with the order’s number', pay({ orderNo: 'A1' }, cashier), amount],
    ['at the shop’s cashier, for another order', pay({ orderNo: 'B2' }), undefined],
  ])('%s', (_, page, expected) => {
    const asked = page.report.orderNo === undefined ? order : { ...order, orderNo: 'A1' };
    expect(orderAmountFor(page, asked, 8)).toEqual(expected);
  });

  it('is over once the order’s own cashier was seen: the next number is another order', () => {
    const own = pay({ orderNo: 'C3', amount });
    const known = orderAfter(own, order, 8);
    expect(known).toEqual({ ...order, orderNo: 'C3' });
    expect(orderAmountFor(pay({ orderNo: 'C3' }), known, 9)).toEqual(amount);
    expect(orderAmountFor(pay({ orderNo: 'D4' }), known, 9)).toBeUndefined();
    // Another sum may be this very order, changed: it tells nothing of the number.
    const raised = pay({ orderNo: 'C3', amount: { ...amount, minor: 19_900 } });
    expect(orderAfter(raised, order, 8)).toBe(order);
    expect(orderAfter(pay({ orderNo: 'C3', amount }, cashier), order, 8)).toBe(order);
  });

  it('asks where the page came from only where nothing else tells', () => {
    expect(asksWhereFrom(pay({}, cashier), order)).toBe(true);
    expect(asksWhereFrom(pay({}), order)).toBe(false);
    expect(asksWhereFrom(pay({ kind: 'none' }, cashier), order)).toBe(false);
    expect(asksWhereFrom(pay({}, cashier), undefined)).toBe(false);
  });

  it('tells when it has changed', () => {
    const { findings } = judgePage({
      origin: shop,
      report: { ...report, amount: { minor: 19_900, currency: 'CNY' } },
      frames: [],
      orderAmount: amount,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['amount-changed']);
  });
});

describe('an address alone', () => {
  it.each([
    ['https://1cbc.com.cn/login', true],
    ['http://icbc-vip.top/', true],
    ['https://www.icbc.com.cn/', false],
    ['https://ccbx.com/', false],
    ['https://somebody.github.io/', false],
    ['chrome://settings', false],
    ['', false],
  ])('%s is reason enough to warn: %s', (address, warns) => {
    expect(isDangerousAddress(address)).toBe(warns);
  });
});
