import { describe, expect, it } from 'vitest';
import { leftCheckoutSlot, readLeftCheckout } from '../../lib/session/seen-tab.ts';
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
});
