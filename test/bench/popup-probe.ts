import type { Page } from 'puppeteer-core';

/** A page's own probe reports in this variable of its window. */
const rowsShownAt = 'window.rowsShownAt';

/** From the start of the navigation to the frame with the first month's rows; milliseconds. */
export async function measureRows(page: Page, address: string): Promise<number> {
  await page.evaluateOnNewDocument(watchRows);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(rowsShownAt, { timeout: 15_000, polling: 50 });
  return (await page.evaluate(rowsShownAt)) as number;
}

/** Runs in the page before anything of its own. */
function watchRows(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.month .entry-row')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        Object.assign(globalThis, { rowsShownAt: performance.now() });
      });
      port1.start();
      port2.postMessage(0);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** From a key press in the search box to the frame with the list it asks for, for each press. */
export async function measureSearch(page: Page, term: string): Promise<readonly number[]> {
  await page.evaluate(watchSearch);
  await page.click('input[type=search]');
  const times: number[] = [];
  for (const character of term) {
    await page.keyboard.sendCharacter(character);
    times.push(await updated(page));
  }
  await page.evaluate(() =>
    document.querySelector<HTMLInputElement>('input[type=search]')?.select(),
  );
  await page.keyboard.press('Backspace');
  times.push(await updated(page));
  return times;
}

async function updated(page: Page): Promise<number> {
  await page.waitForFunction('window.listUpdated', { timeout: 15_000, polling: 20 });
  return page.evaluate(() => {
    const watched = globalThis as { listUpdated?: number | undefined };
    const took = watched.listUpdated ?? Number.NaN;
    watched.listUpdated = undefined;
    return took;
  });
}

/** Runs in the page. Every press also changes the box itself, so the view is drawn anew even for the same rows. */
function watchSearch(): void {
  const watched = globalThis as { searchWatched?: boolean };
  if (watched.searchWatched) return;
  watched.searchWatched = true;
  document.addEventListener(
    'input',
    (event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          Object.assign(globalThis, { listUpdated: performance.now() - event.timeStamp });
        });
        port1.start();
        port2.postMessage(0);
      });
    },
    { capture: true },
  );
}
