import { deepEqual } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import type { SeenTab } from '../../../lib/session/seen-tab.ts';
import { until } from '../actions.ts';
import type { Stage } from '../story.ts';
import { type InputCase, tillOnly } from './input-case.ts';

/** Elements of ours in the page: the only popovers that a page did not bring itself. */
function ownElements(page: Page): Promise<number> {
  return page.evaluate(
    () => Document.prototype.querySelectorAll.call(document, '[popover]:not([id])').length,
  );
}

/** What Chromium tells of a shift; in no standard, so in no types. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What of the extension is asked of one case, beside other cases in other windows. */
interface Seen {
  /** A page of the extension. */
  readonly ours: Page;
  readonly path: string;
}

/** What is remembered of the tab at this path. */
async function seenAt({ ours, path }: Seen): Promise<SeenTab | undefined> {
  const ask = `chrome.tabs.query({}).then(async (tabs) => {
    const tab = tabs.find(({ url }) => url && new URL(url).pathname === ${JSON.stringify(path)});
    const slot = 'seenTab:' + tab?.id;
    return (await chrome.storage.session.get(slot))[slot];
  })`;
  return (await ours.evaluate(ask)) as SeenTab | undefined;
}

/** Visits a page in this window and holds the helper to what may be claimed of it; `ours` is a page of the extension. */
export async function playCase(
  t: Stage,
  { page, ours }: { readonly page: Page; readonly ours: Page },
  { one, address }: { readonly one: InputCase; readonly address: string },
): Promise<void> {
  const complaints: string[] = [];
  const complain = (error: unknown): void => void complaints.push(String(error));
  const seen: Seen = { ours, path: new URL(address).pathname };
  page.on('pageerror', complain);
  try {
    await page.goto(address).catch(unlessNotHtml(one));
    const named = `${one.id}, ${one.what}`;
    if (one.shown === true) {
      await until(`the helper on ${named}`, async () => (await ownElements(page)) > 0);
    }
    if (one.after !== undefined) await page.evaluate(one.after);
    await pause(450);
    await holdsAmount(seen, one);
    await holdsLevel(seen, one);
    if (one.shown !== undefined) deepEqual((await ownElements(page)) > 0, one.shown, named);
    if (t.on === 'chromium' && isStill(one)) await holdsStill(page, named);
    deepEqual(
      complaints.filter((said) => !/of the page|favicon\.ico/.test(said)),
      [],
      named,
    );
  } finally {
    page.off('pageerror', complain);
  }
}

/** A wrong amount is never claimed, not for a moment longer than it takes to read the page again. */
async function holdsAmount(seen: Seen, { id, what, fen = tillOnly }: InputCase): Promise<void> {
  const allowed = async (): Promise<boolean> =>
    fen.includes((await seenAt(seen))?.report.amount?.minor);
  await until(`the amount of ${id}, ${what}, to be ${fen.join(' or ')}`, allowed);
}

/** A frame tells what it asks for after the page is judged. */
async function holdsLevel(seen: Seen, { id, what, levels, shown }: InputCase): Promise<void> {
  if (!levels) return;
  await until(`the level of ${id}, ${what}, to be ${levels.join(' or ')}`, async () => {
    const level = (await seenAt(seen))?.verdict.level;
    return level === undefined ? shown !== true : levels.includes(level);
  });
}

/**
 * Nothing moves. Once in some hundred visits the browser itself moves a line of a page that it draws beside others: what is
 * our doing comes again.
 */
async function holdsStill(page: Page, named: string): Promise<void> {
  const once = await shifted(page);
  if (once.length === 0) return;
  console.log(`↻ ${named}: once more, something moved: ${once.join('; ')}`);
  await page.reload();
  await pause(900);
  deepEqual(await shifted(page), [], named);
}

/** Whether everything that moves would be our doing. */
function isStill({ page, after }: InputCase): boolean {
  const body = typeof page === 'string' ? page : page.body;
  return after === undefined && !/<script|<iframe|<img|<frame/.test(body);
}

/** What moved in the page: whose element, from where to where. */
function shifted(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const told = ({ value, sources, startTime }: LayoutShift): readonly string[] =>
          sources.map(({ node, previousRect, currentRect }) => {
            const box = (rect: DOMRectReadOnly): string =>
              [rect.x, rect.y, rect.width, rect.height].map(Math.round).join(' ');
            return `${Math.round(startTime)} ms, ${value}: ${node?.nodeName ?? 'nobody'} ${box(previousRect)} > ${box(currentRect)}`;
          });
        new PerformanceObserver((list) => {
          resolve((list.getEntries() as LayoutShift[]).flatMap(told));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 100);
      }),
  );
}

/** Firefox reports no end of loading for some documents. */
function unlessNotHtml(one: InputCase): (thrown: unknown) => void {
  return (thrown) => {
    if (one.shown === true) throw thrown;
  };
}
