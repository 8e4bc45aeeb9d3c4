import type { Page } from 'puppeteer-core';

/** A page's own probe reports in this variable of its window. */
const todayShownAt = 'window.todayShownAt';

/** From the start of the navigation to the frame with today's things and the cards; milliseconds. */
export async function measureToday(page: Page, address: string): Promise<number> {
  await page.evaluateOnNewDocument(watchToday);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(todayShownAt, { timeout: 15_000, polling: 50 });
  return (await page.evaluate(todayShownAt)) as number;
}

/** Runs in the page before anything of its own. */
function watchToday(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.today-row') || !document.querySelector('.stack .card-face'))
      return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        Object.assign(globalThis, { todayShownAt: performance.now() });
      });
      port1.start();
      port2.postMessage(0);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
