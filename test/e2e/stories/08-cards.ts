import { deepEqual, equal } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { cardsZhCn as words } from '../../../lib/text/guide/cards.zh-cn.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { axe, byLabel, press, see, type, until } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { grepProfile } from '../profile-grep.ts';
import { story } from '../story.ts';

/** Invented, with a prefix of debit cards of ABC. */
const number = '6228480402564890475';

/** Everything the browser remembers for us without a disk. */
async function remembered(page: Page): Promise<string> {
  const all = await page.evaluate('(globalThis.browser ?? chrome).storage.session.get()');
  return JSON.stringify(all);
}

story('a card number names its card and stands nowhere afterwards', async (t) => {
  const page = await startDemo(t);
  await go(page, '#/card/new');
  await type(page, words.number.label, number.slice(0, 12));
  await see(page, words.number.named('农业银行 储蓄卡', '19'));
  deepEqual(await axe(page), []);
  const first = await remembered(page);
  await page.close();
  const again = await t.open('popup.html');
  await see(again, words.number.lost);
  await type(again, words.number.label, number);
  await see(again, words.number.named('农业银行 储蓄卡', '19'));
  await again.keyboard.press('Enter');
  await see(again, words.number.taken('农业银行 储蓄卡 0475'));
  const tail = await byLabel(again, words.form.last4);
  equal(await tail.evaluate((element) => (element as HTMLInputElement).value), '0475');
  const second = await remembered(again);
  await press(again, text.actions.save);
  await see(again, text.toasts.cardSaved);
  const third = await remembered(again);
  const traces = [number, number.slice(0, 12), number.slice(0, 8)];
  for (const memory of [first, second, third]) {
    equal(traces.find((trace) => memory.includes(trace)) ?? '', '');
  }
  await t.close();
  deepEqual(await grepProfile(t.profileDir, traces), []);
});

story('cards are put in another order, thrown away and brought back', async (t) => {
  const page = await startDemo(t);
  const tails = () =>
    page.$$eval('.stack .card-tail', (all) => all.map((tail) => tail.textContent.slice(-4)));
  deepEqual(await tails(), ['8806', '3321', '1234']);
  await go(page, '#/cards-arrange');
  await see(page, words.arrange.lead);
  await press(page, words.arrange.up('工商银行 储蓄卡 1234'));
  await see(page, words.arrange.moved('工商银行 储蓄卡 1234', 2, 3));
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  equal(focused, words.arrange.up('工商银行 储蓄卡 1234'));
  await press(page, text.actions.close);
  await go(page, '#/cards');
  await until('the new order', async () => (await tails()).join() === '8806,1234,3321');
  // What is due is worked out after the cards are drawn, and moves them down.
  await page.waitForSelector('.today-row');
  await press(page, text.cards.details, 'link');
  await press(page, words.page.trash);
  await see(page, words.page.trashed(30));
  deepEqual(await axe(page), []);
  await go(page, '#/cards-away');
  await see(page, words.away.daysLeft(30));
  await press(page, words.away.restoreName('建设银行 储蓄卡 3321'));
  await see(page, words.toasts.restored);
  await go(page, '#/cards');
  await until('the card to be back', async () => (await tails()).includes('3321'));
});
