import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { changeHelperTab } from '../../lib/messaging/helper-tab.ts';
import type { PageReport } from '../../lib/checkout/page-report.ts';
import {
  isOtherPayment,
  isTabSlot,
  keepLeftCheckout,
  keepLeftDanger,
  leftCheckoutSlot,
  leftDangerSlot,
  readLeft,
  type SeenTab,
  seenTabSlot,
} from '../../lib/session/seen-tab.ts';
import { fakeKeyValue } from './fake-platform.ts';

describe('the checkout that was left last', () => {
  const seen = { origin: 'https://shop.example', at: 0 };

  it('is told for half an hour after it was left, and then no more', async () => {
    const memory = fakeKeyValue();
    await memory.set(leftCheckoutSlot, { seen, leftAt: 1000 });
    const minute = 60_000;
    expect(await readLeft(memory, leftCheckoutSlot, 1000)).toEqual(seen);
    expect(await readLeft(memory, leftCheckoutSlot, 1000 + 30 * minute - 1)).toEqual(seen);
    expect(await readLeft(memory, leftCheckoutSlot, 1000 + 30 * minute)).toBeUndefined();
  });

  it('is nothing where none was left', async () => {
    expect(await readLeft(fakeKeyValue(), leftCheckoutSlot, 1000)).toBeUndefined();
  });

  const minute = 60_000;
  const page = (kind: string) => ({ origin: `https://${kind}.example`, report: { kind } });

  it.each([
    [['cashier', 'order-confirm'], 29, 'cashier'],
    [['qr-pay', 'order-confirm'], 29, 'qr-pay'],
    [['bank-form', 'order-confirm'], 29, 'bank-form'],
    [['cashier', 'order-confirm'], 30, 'order-confirm'],
    [['order-confirm', 'order-confirm'], 1, 'order-confirm'],
    [['order-confirm', 'cashier'], 1, 'cashier'],
    [['cashier', 'qr-pay'], 1, 'qr-pay'],
  ] as const)('of %j, %i minutes apart, is the %s', async ([first, then], apart, kept) => {
    const memory = fakeKeyValue();
    await keepLeftCheckout(memory, page(first) as SeenTab, 0);
    await keepLeftCheckout(memory, page(then) as SeenTab, apart * minute);
    expect(await readLeft(memory, leftCheckoutSlot, apart * minute)).toMatchObject(page(kept));
  });

  const order = (more: Partial<PageReport>): SeenTab =>
    ({
      origin: 'https://shop.example',
      report: { kind: 'cashier', orderNo: '20261122001', ...more },
    }) as SeenTab;
  const amount = { minor: 12_860, currency: 'CNY' };

  it('is a dangerous one whatever was left after it', async () => {
    const memory = fakeKeyValue();
    await keepLeftDanger(memory, page('bank-form') as SeenTab, 0);
    await keepLeftCheckout(memory, page('cashier') as SeenTab, minute);
    const danger = (at: number) => readLeft(memory, leftDangerSlot, at * minute);
    expect(await danger(29)).toMatchObject(page('bank-form'));
    expect(await danger(30)).toBeUndefined();
    expect(await readLeft(memory, leftCheckoutSlot, 2 * minute)).toMatchObject(page('cashier'));
  });

  it.each<[string, Partial<PageReport>, object, string]>([
    ['its cashier', { amount, path: '/a' }, { kind: 'qr-pay', path: '/b' }, '/a'],
    ['the page that knows the amount', { path: '/a' }, { amount, path: '/b' }, '/b'],
    ['the cashier after the order', { kind: 'order-confirm', path: '/a' }, { path: '/b' }, '/b'],
    ['another order', { path: '/a' }, { path: '/b', orderNo: '20261122002' }, '/b'],
    ['what has no number', { path: '/a' }, { path: '/b', orderNo: undefined }, '/b'],
  ])('of the pages of one order is %s', async (...[, first, then, path]) => {
    const memory = fakeKeyValue();
    await keepLeftCheckout(memory, order(first), 0);
    await keepLeftCheckout(memory, order(then), 20 * minute);
    // Half an hour from the last of them.
    expect(await readLeft(memory, leftCheckoutSlot, 49 * minute)).toMatchObject({
      report: { path },
    });
  });
});

describe('another payment than the one that stands open', () => {
  const yuan = (minor: number) => ({ minor, currency: 'CNY' });
  const whole = { kind: 'cashier', payee: '晴川小铺', amount: yuan(12_860), orderNo: '1' } as const;
  const tab = (more: object, origin = 'https://shop.example'): SeenTab =>
    ({ origin, report: { ...whole, ...more } }) as unknown as SeenTab;

  it.each<[boolean, string, object, string?]>([
    [true, 'another shop, another sum', { payee: '远山书店', amount: yuan(4200), orderNo: '2' }],
    [true, 'the next order of the shop', { amount: yuan(4200), orderNo: '2' }],
    [false, 'the same order', { amount: yuan(12_000) }],
    [false, 'the same sum at a wallet', { payee: 'QC', orderNo: '9' }, 'https://wallet.example'],
    [false, 'less at a wallet', { amount: yuan(12_000), orderNo: '9' }, 'https://wallet.example'],
    [false, 'a sum nobody knows', { payee: '远山书店', amount: undefined, orderNo: '2' }],
  ])('%s: %s', (...[is, , more, origin]) => {
    expect(isOtherPayment(tab({}), tab(more, origin))).toBe(is);
  });

  it('is no order that was not paid yet', () => {
    const next = tab({ payee: '远山书店', amount: yuan(4200), orderNo: '2' });
    expect(isOtherPayment(tab({ kind: 'order-confirm' }), next)).toBe(false);
  });
});

it('knows every slot in which the helper keeps something of a tab', async () => {
  await changeHelperTab(3, () => ({ origin: 'https://shop.example', once: false, frames: {} }));
  const slots = Object.keys(await browser.storage.session.get());
  expect(slots).toHaveLength(1);
  expect([...slots, seenTabSlot(3), leftCheckoutSlot].map(isTabSlot)).toEqual([true, true, false]);
});
