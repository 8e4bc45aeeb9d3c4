import { browser } from 'wxt/browser';
import type { PageAmount, SensitiveField } from '../checkout/page-facts.ts';
import type { Silence } from '../checkout/page-report.ts';

/** What a frame below the page told. */
export interface ToldFrame {
  readonly origin: string;
  readonly fields: readonly SensitiveField[];
  readonly formTargets: readonly string[];
  /** Its own words say that one pays there; told of large frames alone. */
  readonly pays?: boolean;
}

/** What the helper knows of a tab besides what it saw last. In the browser's memory alone. */
export interface HelperTab {
  /** The page into which the helper was brought. */
  readonly origin: string;
  /** By the person, for this page alone. */
  readonly once: boolean;
  /** By frame id. */
  readonly frames: Readonly<Record<number, ToldFrame>>;
  /** It cannot be used in the page itself. */
  readonly silent?: Silence | undefined;
  /** Where a card's number was asked for last, and when, in epoch milliseconds. */
  readonly cardAsked?: { readonly origin: string; readonly at: number } | undefined;
  /** What the last order in this tab came to, where, and when, in epoch milliseconds. */
  readonly order?:
    | {
        readonly amount: PageAmount;
        readonly at: number;
        readonly origin: string;
        readonly orderNo?: string;
      }
    | undefined;
}

/** The helper in a tab, as far as it was ever brought there. */
export async function readHelperTab(tabId: number): Promise<HelperTab | undefined> {
  const slot = slotOf(tabId);
  return (await browser.storage.session.get(slot))[slot] as HelperTab | undefined;
}

/** Changes what is known of a tab, one change after the other. */
export async function changeHelperTab(
  tabId: number,
  change: (tab: HelperTab | undefined) => HelperTab | undefined,
): Promise<void> {
  const slot = slotOf(tabId);
  await navigator.locks.request(slot, async () => {
    const next = change(await readHelperTab(tabId));
    await (next
      ? browser.storage.session.set({ [slot]: next })
      : browser.storage.session.remove(slot));
  });
}

/** Forgets a tab that is gone. */
export function forgetHelperTab(tabId: number): Promise<void> {
  return changeHelperTab(tabId, () => undefined);
}

function slotOf(tabId: number): string {
  return `helperTab:${tabId}`;
}
