import type { PageAmount, SensitiveField } from '../checkout/page-facts.ts';
import type { PageReport, Silence } from '../checkout/page-report.ts';
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
  /** The helper cannot be used in the page itself. */
  readonly silent?: Silence;
}

/** The checkout that was left last, in whichever tab: whoever has paid is on another page before they come to say so. */
export const leftCheckoutSlot = 'leftCheckout';

/** The dangerous page that was left last. In a place of its own: it may send its victim on to an honest till. */
export const leftDangerSlot = 'leftDanger';

/** Milliseconds for which they are kept. */
const leftTime = 30 * 60_000;

export interface LeftCheckout {
  readonly seen: SeenTab;
  /** Epoch milliseconds. */
  readonly leftAt: number;
}

/** What somebody may just have paid, or the dangerous page they were on; undefined after half an hour. */
export async function readLeft(
  { get }: KeyValue,
  slot: typeof leftCheckoutSlot | typeof leftDangerSlot,
  now: number,
): Promise<SeenTab | undefined> {
  const left = (await get(slot)) as LeftCheckout | undefined;
  return left && now - left.leftAt < leftTime ? left.seen : undefined;
}

/** Nothing milder takes the place of a dangerous page. */
export async function keepLeftDanger(
  { set }: Pick<KeyValue, 'set'>,
  seen: SeenTab,
  now: number,
): Promise<void> {
  const left: LeftCheckout = { seen, leftAt: now };
  await set(leftDangerSlot, left);
}

/**
 * Keeps what is left, in place of what was left before. An order that is not paid yet says nothing against a cashier
 * that was left just now: there is where the person may have paid, and shops lead from it to the next order. Further
 * pages of the same order only begin its half hour anew, for it may be noted by its cashier.
 */
export async function keepLeftCheckout(
  memory: Pick<KeyValue, 'get' | 'set'>,
  seen: SeenTab,
  now: number,
): Promise<void> {
  const before = (await memory.get(leftCheckoutSlot)) as LeftCheckout | undefined;
  const cashier = before && isCashierLeft(before, now) ? before.seen : undefined;
  if (cashier && seen.report.kind === 'order-confirm') return;
  const stays = cashier && isSameOrder(cashier, seen) && tellsAsMuch(cashier, seen);
  const left: LeftCheckout = { seen: stays ? cashier : seen, leftAt: now };
  await memory.set(leftCheckoutSlot, left);
}

function isSameOrder(one: SeenTab, other: SeenTab): boolean {
  const { orderNo } = one.report;
  return orderNo !== undefined && orderNo === other.report.orderNo;
}

function tellsAsMuch({ report }: SeenTab, { report: later }: SeenTab): boolean {
  return report.amount !== undefined || later.amount === undefined;
}

/**
 * Whether the checkout that was left is surely another payment than the one that stands open now. Shops lead from a
 * page of theirs to a bank's or a wallet's, under other numbers and sometimes at a lower price: that is still one.
 */
export function isOtherPayment(left: SeenTab, now: SeenTab): boolean {
  const [one, other] = [left.report, now.report];
  if (one.kind === 'order-confirm' || isSameOrder(left, now)) return false;
  const isOtherOrder = left.origin === now.origin && differ(one.orderNo, other.orderNo);
  return (
    differ(one.amount?.minor, other.amount?.minor) &&
    (isOtherOrder || differ(one.payee, other.payee))
  );
}

/** Of two things that are both known. */
function differ<T extends string | number>(one: T | undefined, other: T | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function isCashierLeft({ seen, leftAt }: LeftCheckout, now: number): boolean {
  return seen.report.kind !== 'order-confirm' && now - leftAt < leftTime;
}

/** Whether a slot holds what was seen in a tab. */
export function isSeenTabSlot(slot: string): boolean {
  return slot.startsWith('seenTab:');
}

/** Whether a slot holds anything of a tab: what was seen there, or what else the helper knows of it (`helper-tab.ts`). */
export function isTabSlot(slot: string): boolean {
  return isSeenTabSlot(slot) || slot.startsWith('helperTab:');
}

export function seenTabSlot(tabId: number): string {
  return `seenTab:${tabId}`;
}

/** What was seen in this tab; undefined where nothing is to be paid or the helper is off. */
export async function readSeenTab(memory: KeyValue, tabId: number): Promise<SeenTab | undefined> {
  return (await memory.get(seenTabSlot(tabId))) as SeenTab | undefined;
}
