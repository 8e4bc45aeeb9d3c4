import { describe, expect, it } from 'vitest';
import {
  keepLeftCheckout,
  leftCheckoutSlot,
  readLeftCheckout,
  type SeenTab,
} from '../../lib/session/seen-tab.ts';
import { fakeKeyValue } from './fake-platform.ts';

describe('the checkout that was left last', () => {
  const seen = { origin: 'https://shop.example', at: 0 };

  it('is told for half an hour after it was left, and then no more', async () => {
    const memory = fakeKeyValue();
    await memory.set(leftCheckoutSlot, { seen, leftAt: 1000 });
    const minute = 60_000;
    expect(await readLeftCheckout(memory, 1000)).toEqual(seen);
    expect(await readLeftCheckout(memory, 1000 + 30 * minute - 1)).toEqual(seen);
    expect(await readLeftCheckout(memory, 1000 + 30 * minute)).toBeUndefined();
  });

  it('is nothing where none was left', async () => {
    expect(await readLeftCheckout(fakeKeyValue(), 1000)).toBeUndefined();
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
    expect(await readLeftCheckout(memory, apart * minute)).toMatchObject(page(kept));
  });
});
