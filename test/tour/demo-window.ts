import { rmSync } from 'node:fs';

import type { Page } from 'puppeteer-core';

import { type Language, languages } from '../../lib/text/language.ts';
import { loadText } from '../../lib/text/text.ts';
import { press } from '../e2e/actions.ts';
import { type BrowserName, launchers } from '../e2e/browsers.ts';
import { withLoopback } from '../e2e/loopback.ts';
import { merchantPage } from './merchant-page.ts';

export interface DemoChoices {
  readonly browser: BrowserName;
  readonly extensionDir: string;
  readonly headless?: boolean;
}

/** Opens a browser with the demo begun and the merchant page beside it; returns when it is closed. */
export async function showDemo(choices: DemoChoices): Promise<void> {
  const { browser: name, extensionDir, headless = false } = choices;
  await withLoopback({ '/': merchantPage }, async ({ address }) => {
    const running = await launchers[name]({ extensionDir, headless });
    const { browser, profileDir } = running;
    const closed = new Promise((resolve) => browser.once('disconnected', resolve));
    // Also when Ctrl+C ends us: the profile holds nothing worth keeping.
    process.once('exit', () => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));
    const [first] = await browser.pages();
    const merchant = first ?? (await browser.newPage());
    await merchant.goto(`${address}/`);
    const app = await running.openPage('app.html');
    await beginDemo(app);
    await app.bringToFront();
    console.log(`Open in ${name}: the extension with invented bills, and a demo merchant page.`);
    console.log(`Merchant page: ${address}/ (the browser reaches nothing outside this machine)`);
    console.log('Close the browser or press Ctrl+C here to stop; its profile is then removed.');
    await closed;
  });
}

/** Presses the demo button by the name it has in the language the page has chosen. */
async function beginDemo(page: Page): Promise<void> {
  await page.waitForSelector('form');
  const shown = await page.evaluate(() => document.documentElement.lang);
  const language: Language = languages.find((known) => known === shown) ?? 'zh-CN';
  await press(page, (await loadText(language)).firstRun.tryDemo);
  await page.waitForSelector('.demo-ribbon');
}
