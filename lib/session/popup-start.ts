import { payingKinds } from '../checkout/page-facts.ts';
import { isPayout } from '../checkout/page-report.ts';
import type { KeyValue } from './platform.ts';
import type { SeenTab } from './seen-tab.ts';

/** The checkout at which the popup was opened last, as a digest: in the browser's memory, and no address in it. */
export const metCheckoutSlot = 'metCheckout';

const pageRoute = '#/page';
/** Of what was left. */
const leftRoutes: ReadonlySet<string> = new Set(['#/page/left', '#/page/danger']);
const homeRoute = '#/cards';

export interface AtStart {
  /** The tab beside the popup. */
  readonly tabId: number | undefined;
  readonly seen: SeenTab | undefined;
  /** The view the person left. */
  readonly saved: string;
}

/** Whether the page asks for a payment, or is none to be on. */
export function isCheckout({ report, verdict }: SeenTab): boolean {
  const pays = payingKinds.has(report.kind) && !isPayout(report);
  return pays || verdict.level === 'danger';
}

/**
 * The view a popup begins with, undefined for the one the person left: whoever opens it at a checkout wants to know of
 * that page, but only the first time, for after that they may be in the middle of something. Without a checkout the view
 * of one has nothing to show.
 */
export async function popupStart(
  { tabId, seen, saved }: AtStart,
  { get, set }: KeyValue,
): Promise<string | undefined> {
  if (!seen || !isCheckout(seen))
    return saved === pageRoute || leftRoutes.has(saved) ? homeRoute : undefined;
  const mark = await digestOf(`${tabId} ${whatIsPaid(seen)}`);
  if ((await get(metCheckoutSlot)) === mark) return undefined;
  await set(metCheckoutSlot, mark);
  return pageRoute;
}

/** Another order, another sum or a danger that was not there before make it another checkout. */
function whatIsPaid({ origin, report, verdict }: SeenTab): string {
  const { path, orderNo, amount } = report;
  return JSON.stringify([origin, path, orderNo, amount, verdict.level === 'danger']);
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
