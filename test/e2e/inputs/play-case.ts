import { deepEqual, ok } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { until } from '../actions.ts';
import type { Stage } from '../story.ts';
import { seenIn } from '../till.ts';
import { type InputCase, tillOnly } from './input-case.ts';

/** Elements of ours in the page: the only popovers that a page did not bring itself. */
function ownElements(page: Page): Promise<number> {
  return page.evaluate(
    () => Document.prototype.querySelectorAll.call(document, '[popover]:not([id])').length,
  );
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Visits a page and holds the helper to what may be claimed of it; `ours` is a page of the extension. */
export async function playCase(
  t: Stage,
  ours: Page,
  { one, address }: { readonly one: InputCase; readonly address: string },
): Promise<void> {
  const page = await t.running().browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(address).catch(unlessNotHtml(one));
    const named = `${one.id}, ${one.what}`;
    if (one.shown === true) {
      await until(`the helper on ${named}`, async () => (await ownElements(page)) > 0);
    }
    if (one.after !== undefined) await page.evaluate(one.after);
    await pause(450);
    await holdsAmount(ours, one);
    if (one.levels) {
      const level = (await seenIn(ours))?.verdict.level;
      ok(level === undefined || one.levels.includes(level), `${named}: ${level}`);
    }
    if (one.shown !== undefined) deepEqual((await ownElements(page)) > 0, one.shown, named);
    if (t.on === 'chromium' && isStill(one)) deepEqual(await shifts(page), 0, named);
    deepEqual(
      complaints.filter((said) => !/of the page|favicon\.ico/.test(said)),
      [],
      named,
    );
  } finally {
    await page.close();
    await until('the tab to be forgotten', async () => (await seenIn(ours)) === undefined);
  }
}

/** A wrong amount is never claimed, not for a moment longer than it takes to read the page again. */
async function holdsAmount(ours: Page, { id, what, fen = tillOnly }: InputCase): Promise<void> {
  const claimed = async (): Promise<number | undefined> =>
    (await seenIn(ours))?.report.amount?.minor;
  const allowed = async (): Promise<boolean> => {
    const minor = await claimed();
    return fen.includes(minor);
  };
  await until(`the amount of ${id}, ${what}, to be ${fen.join(' or ')}`, allowed);
}

/** Whether everything that moves would be our doing; where a page is zoomed as a whole the pill takes its size late. */
function isStill({ page, after }: InputCase): boolean {
  const body = typeof page === 'string' ? page : page.body;
  return after === undefined && !/<script|<iframe|<img|<frame|zoom:/.test(body);
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
