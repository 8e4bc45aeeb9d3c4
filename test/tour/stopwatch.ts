import type { Browser, Page, Viewport } from 'puppeteer-core';

export interface Wait {
  /** The event the person causes; the clock starts with it. */
  readonly from: 'click' | 'change' | 'input';
  /** Holds, inside the page, when the person sees the outcome. */
  readonly until: string;
}

/** Milliseconds from the event to the frame that shows its outcome, by the page's own clock. */
export async function timed(page: Page, wait: Wait, act: () => Promise<unknown>): Promise<number> {
  const ended = page.evaluate(`new Promise((resolve) => {
    addEventListener(${JSON.stringify(wait.from)}, ({ timeStamp }) => {
      const look = () =>
        (${wait.until}) ? resolve(performance.now() - timeStamp) : requestAnimationFrame(look);
      requestAnimationFrame(look);
    }, { once: true, capture: true });
  })`);
  ended.catch(() => undefined);
  await act();
  return (await ended) as number;
}

export interface Opening {
  readonly address: string;
  readonly viewport: Viewport;
  readonly until: string;
}

/** Opens a page of its own; milliseconds from the start of its navigation to what it should show. */
export async function timedOpen(
  browser: Browser,
  { address, viewport, until }: Opening,
): Promise<{ readonly page: Page; readonly milliseconds: number }> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(`globalThis.shownAfter = new Promise((resolve) => {
    const look = () => (${until}) ? resolve(performance.now()) : requestAnimationFrame(look);
    look();
  })`);
  await page.goto(address);
  return { page, milliseconds: (await page.evaluate('shownAfter')) as number };
}
