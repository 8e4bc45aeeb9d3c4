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
    if (t.on === 'chromium' && isStill(one)) deepEqual(await shifts(page), 0, named);
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

/** Whether everything that moves would be our doing. */
function isStill({ page, after }: InputCase): boolean {
  const body = typeof page === 'string' ? page : page.body;
  return after === undefined && !/<script|<iframe|<img|<frame/.test(body);
}

function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const all = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          resolve(all.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 100);
      }),
  );
}

/** Firefox reports no end of loading for some documents. */
function unlessNotHtml(one: InputCase): (thrown: unknown) => void {
  return (thrown) => {
    if (one.shown === true) throw thrown;
  };
}
