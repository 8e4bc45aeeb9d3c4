import type { Page } from 'puppeteer-core';
import { upload } from '../e2e/actions.ts';

export interface ImportMeasure {
  /** From the file's arrival to the frame that shows it is in. */
  readonly done: number;
  /** Changes of what the card says on the way. */
  readonly changes: number;
  readonly longestSilence: number;
  /** The longest the page's own thread was busy: until done, and while it reads the new pages afterwards. */
  readonly longestGap: number;
  readonly longestGapAfter: number;
}

/** Imports one file in the open tab and watches the page meanwhile. */
export async function measureImport(page: Page, file: string): Promise<ImportMeasure> {
  await page.evaluate(() => (location.hash = '#/import'));
  await page.waitForSelector('input[type=file]');
  await page.evaluate(watchImport);
  await upload(page, 'input[type=file]', file);
  await page.waitForFunction('window.importMeasure', { timeout: 120_000, polling: 200 });
  return page.evaluate(() => (window as unknown as { importMeasure: ImportMeasure }).importMeasure);
}

/** Runs in the page. The ticker asks for the thread every 4 ms, the shortest a page may ask. */
function watchImport(): void {
  const afterwards = 1500;
  let start = 0;
  let done = 0;
  let words = '';
  const changes: number[] = [];
  const gaps: { at: number; length: number }[] = [];
  const gapIn = (from: number, to: number): number =>
    Math.max(0, ...gaps.filter(({ at }) => at >= from && at < to).map(({ length }) => length));

  document.addEventListener('change', () => (start ||= performance.now()), { capture: true });
  new MutationObserver(() => {
    const card = document.querySelector<HTMLElement>('.import-card');
    const phase = card?.dataset['phase'] ?? '';
    const now = phase + (card?.querySelector('.import-progress')?.textContent ?? '');
    if (now === words) return;
    words = now;
    changes.push(performance.now());
    if (phase === 'failed') throw new Error('the import failed');
    if (phase !== 'done') return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        done = performance.now();
        setTimeout(finish, afterwards);
      });
      port1.start();
      port2.postMessage(0);
    });
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });

  let last = performance.now();
  const ticker = setInterval(() => {
    const now = performance.now();
    gaps.push({ at: last, length: now - last });
    last = now;
  }, 4);

  function finish(): void {
    clearInterval(ticker);
    const moments = [start, ...changes, done];
    Object.assign(globalThis, {
      importMeasure: {
        done: done - start,
        changes: changes.length,
        longestSilence: Math.max(...moments.slice(1).map((at, i) => at - (moments[i] ?? at))),
        longestGap: gapIn(start, done),
        longestGapAfter: gapIn(done, Infinity),
      },
    });
  }
}
