import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { see } from '../e2e/actions.ts';
import type { RunningBrowser } from '../e2e/browsers.ts';
import { alipayBill } from './alipay-bill.ts';
import { measureImport } from './import-probe.ts';
import { measureRows, measureSearch } from './popup-probe.ts';
import { terms } from './query.ts';
import type { Line } from './report.ts';
import type { Bench } from './suite.ts';
import { type OpenVault, withVault } from './vault.ts';

/** The popup over a full ledger: how soon it shows rows, and how soon it answers a key. */
export async function popupSuite(bench: Bench): Promise<readonly Line[]> {
  const file = join(bench.tempDir, 'bill.csv');
  await writeFile(file, alipayBill(bench.rows));
  return withVault(bench, async (open) => {
    await measureImport(open.page, file);
    return measurePopup(bench, open);
  });
}

async function measurePopup(bench: Bench, { running, page }: OpenVault): Promise<readonly Line[]> {
  const { rounds = 9, extensionDir } = bench;
  await page.close();
  await leaveAtLedger(running);
  await writeStatic(running, extensionDir);
  const popup: number[] = [];
  const still: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    popup.push(await visit(running, 'popup.html'));
    still.push(await visit(running, 'static.html'));
  }
  const presses = await searchPresses(running);
  return [
    {
      what: `popup over ${bench.rows} entries, to the first month's rows`,
      samples: popup.slice(1),
      baseline: { name: 'same markup, no script', samples: still.slice(1) },
      most: 250,
      ratio: { atMost: 2 },
      gate: 'ratio',
    },
    { what: 'search, key press to the list on screen', samples: presses, gate: 'told' },
  ];
}

async function visit({ browser, origin }: RunningBrowser, path: string): Promise<number> {
  const page = await browser.newPage();
  const shown = await measureRows(page, `${origin}/${path}`);
  await page.close();
  return shown;
}

/** The popup opens where it was left. */
async function leaveAtLedger(running: RunningBrowser): Promise<void> {
  const page = await running.openPage('popup.html#/ledger');
  await page.waitForSelector('.month .entry-row');
  await settled(page);
  await page.close();
}

/** What the popup has drawn, as a page that needs no script; it stands beside the popup in our copy of the build. */
async function writeStatic(running: RunningBrowser, extensionDir: string): Promise<void> {
  const page = await running.openPage('popup.html');
  await page.waitForSelector('.month .entry-row');
  const drawn = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('script, link[rel=modulepreload]')) part.remove();
    return new XMLSerializer().serializeToString(copy);
  });
  await writeFile(join(extensionDir, 'static.html'), `<!doctype html>${drawn}`);
  await page.close();
}

async function searchPresses(running: RunningBrowser): Promise<readonly number[]> {
  const page = await running.openPage('popup.html');
  await page.waitForSelector('.month .entry-row');
  await settled(page);
  const times: number[] = [];
  for (const term of Object.values(terms)) times.push(...(await measureSearch(page, term)));
  await see(page, '支付宝');
  await page.close();
  return times;
}

/** All pages of the ledger are in memory some time after the first ones; nothing on the screen says so. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500)));
}
