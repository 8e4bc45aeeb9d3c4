import type { Page } from 'puppeteer-core';

import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { press, see, upload } from '../../e2e/actions.ts';
import { viewports } from '../album.ts';
import { timed, timedOpen } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

export const billSteps: readonly Step[] = [
  { name: 'import three bills', file: 'import', play: importBills },
  { name: 'read the ledger', file: 'ledger', play: readLedger },
  { name: 'search', file: 'search', play: search },
  { name: 'see the bill behind a payment', file: 'entry', play: openEntry },
];

async function importBills(tour: Tour): Promise<string> {
  const page = await tour.app('#/import');
  await see(page, text.import.dropTitle);
  await tour.pictures(page, 'empty');
  const done = `document.querySelectorAll('[data-phase=done]').length === ${tour.bills.length}`;
  const milliseconds = await timed(page, { from: 'change', until: done }, () =>
    upload(page, 'input[type=file]', ...tour.bills),
  );
  await see(page, text.import.toLedger);
  const added = await page.$$eval('[data-phase=done] dl', (lists) =>
    lists.map((list) => parseInt(list.querySelector('dd')?.textContent ?? '', 10)),
  );
  await tour.pictures(page);
  await page.evaluate(() => document.querySelector('.queue ~ button')?.scrollIntoView());
  await tour.picture(page, { word: 'end' });
  return `${milliseconds.toFixed(0)} ms, ${sum(added)} rows`;
}

async function readLedger(tour: Tour): Promise<string> {
  const { page, milliseconds } = await timedOpen(tour.running.browser, {
    address: `${tour.running.origin}/app.html#/ledger`,
    viewport: viewports.app,
    until: 'document.querySelector(".entry-row") !== null',
  });
  const shown = await page.$eval('.ledger-shown', ({ textContent }) => textContent ?? '');
  await tour.pictures(page);
  await page.close();
  await tour.popup('#/ledger', '.entry-row');
  const total = shown.match(/\d+/g)?.at(-1) ?? '0';
  return `${milliseconds.toFixed(0)} ms to first rows of ${total}`;
}

async function search(tour: Tour): Promise<string> {
  const page = await tour.app('#/ledger');
  await see(page, text.ledger.out);
  const field = await page.waitForSelector('input[type=search]');
  const found = `(() => { const rows = [...document.querySelectorAll('.entry-row')];
    return rows.length > 0 && rows.every(({ textContent }) => textContent.includes('公交')); })()`;
  const milliseconds = await timed(page, { from: 'input', until: found }, async () => {
    await field?.focus();
    await page.keyboard.sendCharacter('公交');
  });
  const hits = (await page.$$('.entry-row')).length;
  await tour.pictures(page);
  await nothingFound(tour, page);
  return `${milliseconds.toFixed(0)} ms, ${hits} found`;
}

async function nothingFound(tour: Tour, page: Page): Promise<void> {
  await page.keyboard.sendCharacter('地铁');
  await see(page, text.ledger.noneTitle);
  await tour.picture(page, { word: 'none' });
  await press(page, text.ledger.clear);
  await see(page, text.ledger.out);
}

async function openEntry(tour: Tour): Promise<string> {
  const page = await tour.app('#/ledger');
  await page.waitForSelector('.entry-row');
  const read = 'document.querySelectorAll(".facts").length === 2';
  const milliseconds = await timed(page, { from: 'click', until: read }, () =>
    page.locator('.entry-row').click(),
  );
  await tour.pictures(page);
  const route = await page.evaluate(() => location.hash);
  await tour.popup(route, '.facts ~ .facts');
  return `${milliseconds.toFixed(0)} ms until the bill's own words`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
