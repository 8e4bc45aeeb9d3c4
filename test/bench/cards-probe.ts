import type { Page } from 'puppeteer-core';

/** A page's own probe reports in this variable of its window. */
const paintedAfter = 'window.paintedAfter';

/** From the moment the last sealed record is open to the frame with the cards; milliseconds. */
export async function measureFirstPaint(page: Page, address: string): Promise<number> {
  await page.evaluateOnNewDocument(watchFirstPaint);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(paintedAfter, { timeout: 15_000, polling: 50 });
  return (await page.evaluate(paintedAfter)) as number;
}

/** Runs in the page before anything of its own. */
function watchFirstPaint(): void {
  let dataAt = 0;
  const decrypt = SubtleCrypto.prototype.decrypt.bind(crypto.subtle);
  SubtleCrypto.prototype.decrypt = async (...given) => {
    const opened = await decrypt(...given);
    if (!document.querySelector('.stack .card-face')) dataAt = performance.now();
    return opened;
  };
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.stack .card-face')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        Object.assign(globalThis, { paintedAfter: performance.now() - dataAt });
      });
      port1.start();
      port2.postMessage(0);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

export interface KeyCost {
  /** Script, style and layout that one key causes. */
  readonly work: number;
  /** From the key to the frame with the list it asks for, which waits for the screen. */
  readonly frame: number;
}

/** Types a word into the search, letter by letter, and empties it again. */
export async function measureTyping(page: Page, word: string): Promise<readonly KeyCost[]> {
  await page.waitForSelector('input[type=search]');
  await page.evaluate(watchKeys);
  await page.click('input[type=search]');
  const costs: KeyCost[] = [];
  for (const character of word) {
    await page.keyboard.sendCharacter(character);
    costs.push(await cost(page));
  }
  for (const _ of word) {
    await page.keyboard.press('Backspace');
    costs.push(await cost(page));
  }
  return costs;
}

async function cost(page: Page): Promise<KeyCost> {
  await page.waitForFunction('window.keyCost', { timeout: 15_000, polling: 20 });
  return page.evaluate(() => {
    const watched = globalThis as { keyCost?: KeyCost | undefined };
    const found = watched.keyCost ?? { work: Number.NaN, frame: Number.NaN };
    watched.keyCost = undefined;
    return found;
  });
}

/** Runs in the page. The work is over when the tasks that the key queued are, and the page is laid out. */
function watchKeys(): void {
  const watched = globalThis as { keysWatched?: boolean };
  if (watched.keysWatched) return;
  watched.keysWatched = true;
  const afterwards = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', then);
    port1.start();
    port2.postMessage(0);
  };
  document.addEventListener(
    'input',
    (event) => {
      const start = performance.now();
      let work = Number.NaN;
      afterwards(() => {
        document.body.getBoundingClientRect();
        work = performance.now() - start;
      });
      requestAnimationFrame(() =>
        afterwards(() => {
          const frame = performance.now() - event.timeStamp;
          Object.assign(globalThis, { keyCost: { work, frame } });
        }),
      );
    },
    { capture: true },
  );
}
