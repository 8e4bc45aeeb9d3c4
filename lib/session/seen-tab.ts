import type { PageAmount, SensitiveField } from '../checkout/page-facts.ts';
import type { PageReport } from '../checkout/page-report.ts';
import type { PageVerdict } from '../trust/page-verdict.ts';
import type { KeyValue } from './platform.ts';

/** What the helper saw in a tab, for the popup beside it. In the browser's memory alone; gone with the page or the tab. */
export interface SeenTab {
  readonly origin: string;
  readonly report: PageReport;
  readonly verdict: PageVerdict;
  /** Epoch milliseconds. */
  readonly at: number;
  /** What the order page before this cashier said, in the same tab and not long ago. */
  readonly orderAmount?: PageAmount;
  /** What frames below the page ask for, by their origin. */
  readonly frames?: readonly {
    readonly origin: string;
    readonly fields: readonly SensitiveField[];
  }[];
  /** The helper stopped drawing in this page: something kept hiding it, or the page never came to rest. */
  readonly gaveUp?: 'hidden' | 'busy';
}

/** The checkout that was left last, in whichever tab: whoever has paid is on another page before they come to say so. */
export const leftCheckoutSlot = 'leftCheckout';

/** Milliseconds for which it is kept. */
const leftTime = 30 * 60_000;

export interface LeftCheckout {
  readonly seen: SeenTab;
  /** Epoch milliseconds. */
  readonly leftAt: number;
}

/** What somebody may just have paid; undefined after half an hour. */
export async function readLeftCheckout(
  { get }: KeyValue,
  now: number,
): Promise<SeenTab | undefined> {
  const left = (await get(leftCheckoutSlot)) as LeftCheckout | undefined;
  return left && now - left.leftAt < leftTime ? left.seen : undefined;
}

/**
 * Keeps what is left, in place of what was left before. An order that is not paid yet says nothing against a cashier
 * that was left just now: there is where the person may have paid, and shops lead from it to the next order.
 */
export async function keepLeftCheckout(
  memory: Pick<KeyValue, 'get' | 'set'>,
  seen: SeenTab,
  now: number,
): Promise<void> {
  const before = (await memory.get(leftCheckoutSlot)) as LeftCheckout | undefined;
  if (seen.report.kind === 'order-confirm' && before && isCashierLeft(before, now)) return;
  const left: LeftCheckout = { seen, leftAt: now };
  await memory.set(leftCheckoutSlot, left);
}

function isCashierLeft({ seen, leftAt }: LeftCheckout, now: number): boolean {
  return seen.report.kind !== 'order-confirm' && now - leftAt < leftTime;
}

/** Whether a slot holds what was seen in a tab. */
export function isSeenTabSlot(slot: string): boolean {
  return slot.startsWith('seenTab:');
}

export function seenTabSlot(tabId: number): string {
  return `seenTab:${tabId}`;
}

/** What was seen in this tab; undefined where nothing is to be paid or the helper is off. */
export async function readSeenTab(memory: KeyValue, tabId: number): Promise<SeenTab | undefined> {
  return (await memory.get(seenTabSlot(tabId))) as SeenTab | undefined;
}
