import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/checkout/page-report.ts';
import { metCheckoutSlot, popupStart } from '../../lib/session/popup-start.ts';
import type { SeenTab } from '../../lib/session/seen-tab.ts';
import type { TrustLevel } from '../../lib/trust/page-rules.ts';
import { fakeKeyValue } from './fake-platform.ts';

function seen(report: Partial<PageReport> = {}, level: TrustLevel = 'no-finding'): SeenTab {
  const whole = { path: '/cashier/pay', kind: 'cashier', options: [], ...report };
  return {
    origin: 'https://shop.example',
    report: whole,
    verdict: { level },
  } as unknown as SeenTab;
}

const saved = '#/binding/b1';
const tabId = 7;

describe('the popup begins', () => {
  it('at the page beside where a payment is asked for, the first time', async () => {
    const memory = fakeKeyValue();
    const open = (tab: SeenTab | undefined, id = tabId) =>
      popupStart({ tabId: id, seen: tab, saved }, memory);
    expect(await open(seen())).toBe('#/page');
    // From then on where the person left.
    expect(await open(seen())).toBeUndefined();
    expect(await open(seen({ payee: '晴川小铺' }))).toBeUndefined();
    // Another order, another tab, a danger that was not there.
    expect(await open(seen({ orderNo: '30112345678' }))).toBe('#/page');
    expect(await open(seen({ orderNo: '30112345678' }), 8)).toBe('#/page');
    expect(await open(seen({ orderNo: '30112345678' }, 'danger'), 8)).toBe('#/page');
    expect(await open(seen({ orderNo: '30112345678' }, 'danger'), 8)).toBeUndefined();
  });

  it('at a dangerous page that asks for no payment, but not at a basket', async () => {
    const open = (tab: SeenTab) => popupStart({ tabId, seen: tab, saved }, fakeKeyValue());
    expect(await open(seen({ kind: 'cart' }, 'danger'))).toBe('#/page');
    expect(await open(seen({ kind: 'cart' }))).toBeUndefined();
  });

  it('where the person left, but at the cards where that is the view of a page that is gone', async () => {
    const open = (left: string) =>
      popupStart({ tabId, seen: undefined, saved: left }, fakeKeyValue());
    expect(await open(saved)).toBeUndefined();
    expect(await open('#/page')).toBe('#/cards');
    expect(await open('#/page/left')).toBe('#/cards');
  });

  it('and keeps no address for it', async () => {
    const memory = fakeKeyValue();
    await popupStart({ tabId, seen: seen({ orderNo: '30112345678' }), saved }, memory);
    const kept = JSON.stringify(await memory.get(metCheckoutSlot));
    expect(kept).toMatch(/^"[\da-f]{64}"$/);
  });
});
