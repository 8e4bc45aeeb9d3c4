import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningBrowser } from '../e2e/browsers.ts';
import { alipayBill } from './alipay-bill.ts';
import { measureImport } from './import-probe.ts';
import { invented, keyOf, putRecords } from './records.ts';
import type { Line } from './report.ts';
import type { Bench } from './suite.ts';
import { measureToday } from './today-probe.ts';
import { type OpenVault, withVault } from './vault.ts';

const cards = 50;

/** The popup as a person opens it: unlocked, with a full ledger and many cards, until it says what matters now. */
export async function todaySuite(bench: Bench): Promise<readonly Line[]> {
  const file = join(bench.tempDir, 'today.csv');
  await writeFile(file, alipayBill(bench.rows));
  return withVault(bench, async (open) => {
    await measureImport(open.page, file);
    await putRecords(open.page, await keyOf(open.page), invented(cards));
    await open.page.close();
    return measurePopup(bench, open);
  });
}

async function measurePopup(bench: Bench, { running }: OpenVault): Promise<readonly Line[]> {
  const { rounds = 15, extensionDir } = bench;
  await writeStatic(running, extensionDir);
  const popup: number[] = [];
  const still: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    popup.push(await visit(running, 'popup.html#/cards'));
    still.push(await visit(running, 'static-today.html'));
  }
  return [
    {
      what: `popup over ${bench.rows} entries and ${cards} cards, to today's things`,
      samples: popup.slice(1),
      baseline: { name: 'same markup, no script', samples: still.slice(1) },
      ratio: { atMost: 1.5 },
      gate: 'ratio',
    },
  ];
}

async function visit({ browser, origin }: RunningBrowser, path: string): Promise<number> {
  const page = await browser.newPage();
  const shown = await measureToday(page, `${origin}/${path}`);
  await page.close();
  return shown;
}

/** What the popup has drawn, as a page that needs no script; it stands beside the popup in our copy of the build. */
async function writeStatic(running: RunningBrowser, extensionDir: string): Promise<void> {
  const page = await running.openPage('popup.html#/cards');
  await page.waitForSelector('.today-row');
  await page.waitForSelector('.entry-row');
  const drawn = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('script, link[rel=modulepreload]')) part.remove();
    return new XMLSerializer().serializeToString(copy);
  });
  await writeFile(join(extensionDir, 'static-today.html'), `<!doctype html>${drawn}`);
  await page.close();
}
