import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../setup/find-browsers.mjs';

/** One entry of an evaluation, bundled as the script of a page. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: {
        input: join(import.meta.dirname, entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}

/** Pages by address; every request for anything else fails, so nothing leaves this machine. */
export interface ServedPage {
  readonly url: string;
  readonly html: string;
}

/** Opens a browser for as long as the work takes. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined)
    throw new Error('no chromium found; see test/setup/prepare.mjs');
  const browser = await launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-features=HttpsUpgrades'],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A tab in which each page is shown at its own address. */
export async function openTab(browser: Browser): Promise<{
  readonly page: Page;
  readonly show: (served: ServedPage) => Promise<void>;
}> {
  const page = await browser.newPage();
  let now: ServedPage | undefined;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer =
      main && now
        ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: now.html })
        : request.url().startsWith('data:')
          ? request.continue()
          : request.abort();
    answer.catch(() => undefined);
  });
  return {
    page,
    show: async (served) => {
      now = served;
      await page.goto(served.url, { waitUntil: 'load', timeout: 20_000 });
    },
  };
}
