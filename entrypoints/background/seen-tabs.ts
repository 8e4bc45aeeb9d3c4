import { browser } from 'wxt/browser';
import { maskedWords } from '../../lib/domain/masked-words.ts';
import type { FrameReport, PageReport, Silence } from '../../lib/checkout/page-report.ts';
import { hears, whenGone } from '../../lib/messaging/helper-scripts.ts';
import { endOnce, isPageOn } from '../../lib/messaging/helper-sites.ts';
import {
  changeHelperTab,
  forgetHelperTab,
  type HelperTab,
  readHelperTab,
} from '../../lib/messaging/helper-tab.ts';
import type { OverlayView, ViewMessage } from '../../lib/messaging/protocol.ts';
import {
  asksWhereFrom,
  isDangerousAddress,
  judgePage,
  orderAfter,
  orderAmountFor,
} from '../../lib/session/judge-page.ts';
import type { Look } from '../../lib/session/overlay-view.ts';
import { isCheckout } from '../../lib/session/popup-start.ts';
import { isPosing } from '../../lib/session/posing-page.ts';
import {
  keepLeftCheckout,
  keepLeftDanger,
  readSeenTab,
  type SeenTab,
  seenTabSlot,
} from '../../lib/session/seen-tab.ts';
import { keyValue } from '../app/shell/key-value.ts';
import { openSign, pointingToToolbar, signOf, viewOf } from './seen-views.ts';
import { showSign } from './tab-sign.ts';

/** Who in a tab tells something. */
export interface Place {
  readonly tabId: number;
  readonly origin: string;
  /** The tab it was opened from: shops open cashiers in tabs of their own. */
  readonly openerTabId?: number | undefined;
}

/** What a frame tells; not all that read it know whether one pays there. */
export interface FrameTold extends FrameReport {
  readonly pays?: boolean;
}

/** What the helper saw in each tab: judged, kept in memory for the popup, shown in the page and on the toolbar. */
export interface SeenTabs {
  /** What a page is now; gives what to draw in it. */
  readonly page: (place: Place, report: PageReport) => Promise<OverlayView | undefined>;
  readonly frame: (place: Place & { readonly frameId: number }, told: FrameTold) => Promise<void>;
  readonly silent: (tabId: number, why: Silence | undefined) => Promise<void>;
  /** The details could not be opened: page and toolbar say where they are. */
  readonly pointToToolbar: (tabId: number) => Promise<void>;
  /** The document may be another one: forgets what was seen if nobody of ours is there any more. */
  readonly checkStillThere: (tabId: number) => Promise<void>;
  readonly forget: (tabId: number) => Promise<void>;
  /** “Off altogether” was said after every “this once”. */
  readonly endOnces: () => Promise<void>;
  /** Cards, language or permissions are others: every page is told anew, or left alone. */
  readonly refreshAll: () => Promise<void>;
}

const memory = keyValue(browser.storage.session);

export function seenTabs(look: () => Promise<Look>): SeenTabs {
  const redraw = async (tabId: number): Promise<void> => show(tabId, await look());
  return {
    page: async (place, report) => {
      const seen = await inTurn(place.tabId, () => see(place, report));
      if (!seen) return undefined;
      await showSign(place.tabId, signOf(seen, (await look()).language));
      return viewOf(seen, await look());
    },
    frame: async ({ tabId, frameId, origin }, told) => {
      await changeHelperTab(tabId, (tab) => {
        const before = tab?.frames[frameId];
        const frame = { ...(before?.origin === origin && before), ...told, origin };
        return tab && { ...tab, frames: { ...tab.frames, [frameId]: frame } };
      });
      if (await inTurn(tabId, () => judgeAgain(tabId))) await redraw(tabId);
    },
    silent: async (tabId, why) => {
      await changeHelperTab(tabId, (tab) => tab && { ...tab, silent: why });
      const seen = await inTurn(tabId, () => judgeAgain(tabId));
      if (seen) await showSign(tabId, signOf(seen, (await look()).language));
    },
    pointToToolbar: async (tabId) => {
      const seen = await readSeenTab(memory, tabId);
      const view = seen && (await viewOf(seen, await look()));
      if (view) await push(tabId, pointingToToolbar(view));
      await showSign(tabId, openSign((await look()).language));
    },
    checkStillThere: async (tabId) => {
      if (!(await readHelperTab(tabId))) return;
      await whenGone(tabId, async () => {
        await changeHelperTab(tabId, (tab) => tab && { ...tab, once: false, frames: {} });
        await keepLeft(tabId);
        await memory.remove(seenTabSlot(tabId));
      });
    },
    forget: async (tabId) => {
      await forgetHelperTab(tabId);
      await keepLeft(tabId);
      await memory.remove(seenTabSlot(tabId));
    },
    endOnces: async () => {
      await Promise.all((await seenIds()).map(endOnce));
    },
    refreshAll: async () => {
      await Promise.all((await seenIds()).map((tabId) => refresh(tabId, redraw)));
    },
  };
}

/** One after the other for each tab: the page and its frames speak at the same time. */
function inTurn<T>(tabId: number, doing: () => Promise<T>): Promise<T> {
  return navigator.locks.request(seenTabSlot(tabId), doing);
}

async function see(place: Place, told: PageReport): Promise<SeenTab | undefined> {
  const report = masked(told);
  const { tabId, origin, openerTabId } = place;
  const page = { origin, report };
  const now = Date.now();
  // Who deleted everything left nothing of the tab; its page stands, and tells on.
  await changeHelperTab(tabId, (tab = { origin, once: false, frames: {} }) => ({
    ...tab,
    order: orderAfter(page, tab.order, now),
    cardAsked: report.fields.includes('cardNumber') ? { origin, at: now } : tab.cardAsked,
  }));
  const tab = await readHelperTab(tabId);
  if (report.kind === 'none') {
    return seeAddress(place, withCard(report, isNextStep(tab?.cardAsked, { origin, now })), now);
  }
  const opener = openerTabId === undefined ? undefined : await readHelperTab(openerTabId);
  const orders = [tab?.order, opener?.order].filter((order) => order !== undefined);
  const asks = orders.some((order) => asksWhereFrom(page, order));
  const cameFrom = asks ? await referrerOf(tabId) : '';
  const [orderAmount] = orders.flatMap(
    (order) => orderAmountFor({ ...page, cameFrom }, order, now) ?? [],
  );
  return keep(tabId, tab, { ...page, at: now, ...(orderAmount && { orderAmount }) });
}

/** So long after a card's number was asked for, what the same house asks for next belongs to that card. */
const nextStepMs = 10 * 60_000;

function isNextStep(
  asked: HelperTab['cardAsked'],
  { origin, now }: { readonly origin: string; readonly now: number },
): boolean {
  return asked !== undefined && asked.origin === origin && now - asked.at < nextStepMs;
}

/** Tills ask for the number on one page and for the PIN on the next. */
function withCard(report: PageReport, isAsked: boolean): PageReport {
  const { fields } = report;
  if (!isAsked || fields.includes('cardNumber') || !fields.includes('pin')) return report;
  return { ...report, fields: ['cardNumber', ...fields] };
}

/**
 * Nothing is paid here. What stands on the page is nobody's business then; a name that imitates a bank's is, and so is a
 * bank's name above a field for what only that bank may ask.
 */
async function seeAddress(
  { tabId, origin }: Place,
  { path, brandsShown, claims, fields }: PageReport,
  at: number,
): Promise<SeenTab | undefined> {
  const plain = { ...nothing, path };
  const posing = { ...plain, brandsShown, fields, ...(claims && { claims }) };
  const before = await readSeenTab(memory, tabId);
  const stays =
    before?.report.kind === 'none' && before.origin === origin && before.report.path === path;
  if (!stays) await keepLeft(tabId);
  if (isPosing({ origin, report: posing })) {
    return keep(tabId, undefined, { origin, report: posing, at });
  }
  if (!isDangerousAddress(origin)) {
    await leave(tabId);
    return undefined;
  }
  return keep(tabId, undefined, { origin, report: plain, at });
}

const nothing: PageReport = {
  path: '',
  kind: 'none',
  options: [],
  brandsShown: [],
  fields: [],
  cardFrames: [],
  formTargets: [],
};

/** The page that led to this one, as the browser tells it; empty where nobody may know. */
async function referrerOf(tabId: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: () => document.referrer,
      injectImmediately: true,
    });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return '';
  }
}

/** Judges what was seen before once more, after a frame told something. */
async function judgeAgain(tabId: number): Promise<SeenTab | undefined> {
  const seen = await readSeenTab(memory, tabId);
  return seen && keep(tabId, await readHelperTab(tabId), seen);
}

/** A cashier's own words may repeat the number that was typed. */
function masked(report: PageReport): PageReport {
  const { errorText, payee } = report;
  return {
    ...report,
    ...(errorText !== undefined && { errorText: maskedWords(errorText) }),
    ...(payee !== undefined && { payee: maskedWords(payee) }),
  };
}

type ToKeep = Pick<SeenTab, 'origin' | 'report' | 'at' | 'orderAmount'>;

async function keep(
  tabId: number,
  tab: HelperTab | undefined,
  { origin, report, at, orderAmount }: ToKeep,
): Promise<SeenTab> {
  const frames = Object.values(tab?.frames ?? {});
  const seen: SeenTab = {
    origin,
    report,
    verdict: judgePage({ origin, report, frames, orderAmount }),
    at,
    frames,
    ...(orderAmount && { orderAmount }),
    ...(tab?.silent && { silent: tab.silent }),
  };
  await memory.set(seenTabSlot(tabId), seen);
  return seen;
}

/** The person may have paid there or told a secret, and come to say so only now. */
async function keepLeft(tabId: number): Promise<void> {
  const seen = await readSeenTab(memory, tabId);
  if (!seen || !isCheckout(seen)) return;
  const keepIt = seen.verdict.level === 'danger' ? keepLeftDanger : keepLeftCheckout;
  await keepIt(memory, seen, Date.now());
}

async function leave(tabId: number): Promise<void> {
  await memory.remove(seenTabSlot(tabId));
  await showSign(tabId, undefined);
}

/** Draws what is known of a tab into its page and on the toolbar. */
async function show(tabId: number, look: Look): Promise<void> {
  const seen = await readSeenTab(memory, tabId);
  if (!seen) return;
  await showSign(tabId, signOf(seen, look.language));
  await push(tabId, await viewOf(seen, look));
}

async function refresh(tabId: number, redraw: (tabId: number) => Promise<void>): Promise<void> {
  if (await isPageOn(tabId)) return redraw(tabId);
  await push(tabId, undefined);
  await inTurn(tabId, () => leave(tabId));
}

async function push(tabId: number, view: OverlayView | undefined): Promise<void> {
  const message: ViewMessage = { kaban: 'view', view };
  await hears(tabId, message);
}

async function seenIds(): Promise<readonly number[]> {
  const prefix = seenTabSlot(0).slice(0, -1);
  const slots = Object.keys(await browser.storage.session.get());
  return slots.flatMap((slot) =>
    slot.startsWith(prefix) ? [Number(slot.slice(prefix.length))] : [],
  );
}
