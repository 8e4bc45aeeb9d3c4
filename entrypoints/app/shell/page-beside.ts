import type { Signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { isHelperOn, wake } from '../../../lib/messaging/helper-sites.ts';
import { isJustNoted, readJustNoted } from '../../../lib/session/noted-payments.ts';
import { justNotedSlot } from '../../../lib/session/open-key.ts';
import { isCheckout, popupStart } from '../../../lib/session/popup-start.ts';
import {
  isSeenTabSlot,
  leftCheckoutSlot,
  leftDangerSlot,
  readLeft,
  readSeenTab,
  type SeenTab,
} from '../../../lib/session/seen-tab.ts';
import { browserPlatform } from './browser-platform.ts';

/** The tab beside the popup or panel, and what the helper saw there. */
export interface Beside {
  /** Undefined where there is none. */
  readonly tabId: number | undefined;
  readonly windowId: number | undefined;
  /** Known where the person opened the popup from the toolbar, or allowed the site. */
  readonly url: string | undefined;
  readonly seen: SeenTab | undefined;
  /** A checkout that was left within the last half hour, and of which nobody said yet that it is paid. */
  readonly left: SeenTab | undefined;
  /** A dangerous page that was left within the last half hour. */
  readonly leftDanger: SeenTab | undefined;
}

/** Looks at the tab in front of this window. */
export async function lookBeside(): Promise<Beside> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id, windowId, url } = tab ?? {};
  const seen = id === undefined ? undefined : await readSeenTab(browserPlatform.memory, id);
  const isThere = seen !== undefined && isOfPage(seen, url);
  return {
    tabId: id,
    windowId,
    url,
    seen: isThere ? seen : undefined,
    ...(await justLeft(isThere ? undefined : seen)),
  };
}

/** The tab goes elsewhere before the background has put away what it left. */
async function justLeft(gone: SeenTab | undefined): Promise<Pick<Beside, 'left' | 'leftDanger'>> {
  const { memory } = browserPlatform;
  const now = Date.now();
  const checkout = await readLeft(memory, leftCheckoutSlot, now);
  const danger = await readLeft(memory, leftDangerSlot, now);
  const isDanger = gone?.verdict.level === 'danger';
  const left = gone && !isDanger && isLeftAlone(gone) ? gone : checkout;
  return {
    left: left && !isJustNoted(await readJustNoted(memory), left) ? left : undefined,
    leftDanger: gone && isDanger ? gone : danger,
  };
}

/** An order gives way to the cashier before it. */
function isLeftAlone(gone: SeenTab): boolean {
  return isCheckout(gone) && gone.report.kind !== 'order-confirm';
}

/** What was seen may be older than the page: between the two the tab went elsewhere. */
function isOfPage({ origin, report, verdict }: SeenTab, url: string | undefined): boolean {
  if (report.kind === 'none' && verdict.level !== 'danger') return false;
  return url === undefined || !isWeb(url) || new URL(url).origin === origin;
}

export function isWeb(url: string): boolean {
  return /^https?:\/\//.test(url);
}

/** What stands beside a page of ours, and the view to begin with: undefined for the one the person left. */
export interface Beginning {
  readonly beside: Beside | undefined;
  readonly route: string | undefined;
}

/**
 * Looks once before anything is drawn, so that nothing moves when it is known. A tab of ours has nothing beside it and
 * does not wait; a panel that stands open stays where it is.
 */
export async function beginBeside(
  surface: 'popup' | 'panel' | 'app',
  saved: Promise<string>,
): Promise<Beginning> {
  if (surface === 'app') return { beside: undefined, route: undefined };
  const beside = await lookBeside();
  const { tabId, seen } = beside;
  if (surface === 'panel') return { beside, route: undefined };
  void wakeThere(beside);
  const start = { tabId, seen, saved: await saved };
  return { beside, route: await popupStart(start, browserPlatform.memory) };
}

/** Whoever presses the button on a page wants to know of it, also where the helper found nothing to wake for. */
async function wakeThere({ tabId, url, seen }: Beside): Promise<void> {
  if (tabId === undefined || url === undefined || seen || !isWeb(url)) return;
  const { origin } = new URL(url);
  if (await isHelperOn(origin, tabId)) await wake(tabId, origin);
}

const kept: ReadonlySet<string> = new Set([leftCheckoutSlot, leftDangerSlot, justNotedSlot]);

/** Follows the tab as its page changes and as another comes to the front, as long as this page of ours stands. */
export function followBeside(beside: Signal<Beside | undefined>): void {
  let looks = 0;
  const look = (): void => {
    looks += 1;
    const own = looks;
    // What was looked for last tells, whichever comes first.
    void lookBeside().then((now) => {
      if (own === looks) beside.value = now;
    });
  };
  const isBeside = (tabId: number): boolean => tabId === beside.peek()?.tabId;
  browser.storage.session.onChanged.addListener((changes) => {
    // Of any tab: which one is beside may be changing at the same time.
    if (Object.keys(changes).some((slot) => isSeenTabSlot(slot) || kept.has(slot))) look();
  });
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener((tabId) => isBeside(tabId) && look());
  look();
}
