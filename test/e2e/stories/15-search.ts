import { deepEqual, equal } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { guideZhCn } from '../../../lib/text/guide/zh-cn.ts';
import { axe, see, textOf, until } from '../actions.ts';
import { startDemo } from '../demo.ts';
import { story } from '../story.ts';

const { search: words } = guideZhCn;

async function search(page: Page, typed: string): Promise<void> {
  await page.click('input[type=search]', { count: 3 });
  await page.keyboard.type(typed);
}

story('everything is found from one box, by the keyboard alone', async (t) => {
  const page = await startDemo(t);
  // Keys are listened to once the first view is drawn.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.keyboard.press('/');
  await see(page, words.hint);
  await until('the box to have the focus', () =>
    page.evaluate(() => document.activeElement instanceof HTMLInputElement),
  );
  deepEqual(await axe(page), []);
  await page.keyboard.type('gsyh');
  await see(page, words.groups.cards);
  await see(page, words.groups.bindings);
  deepEqual(await axe(page), []);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until('the card', () => page.evaluate(() => location.hash.startsWith('#/card-page/')));
  // What was searched for is there when one comes back, and Escape empties it, then leaves.
  await page.goBack();
  await see(page, words.groups.cards);
  const box = 'document.querySelector("input[type=search]").value';
  equal(await page.evaluate(box), 'gsyh');
  await page.focus('input[type=search]');
  await page.keyboard.press('Escape');
  await see(page, words.hint);
  equal(await page.evaluate('location.hash'), '#/search');
  await page.keyboard.press('Escape');
  await until('the view before', () => page.evaluate(() => location.hash !== '#/search'));
});

story('a failure, a payee and a number of a card are found as they should be', async (t) => {
  const page = await startDemo(t);
  await page.evaluate(() => (location.hash = '#/search'));
  await see(page, words.hint);
  await search(page, 'xwxc');
  await see(page, '湘味小厨');
  await search(page, '6222021234567890123');
  await until('the number to be masked', async () => {
    const value = await page.evaluate('document.querySelector("input[type=search]").value');
    return !String(value).includes('6222021234567890123');
  });
  await search(page, '余额不足');
  await see(page, words.groups.failures);
  await page.locator('a[href="#/diagnose"]').click();
  await until('the diagnosis', () => page.evaluate(() => location.hash === '#/diagnose'));
  await until('the message to be there', async () => {
    const field = 'document.querySelector("textarea")?.value ?? ""';
    return (
      String(await page.evaluate(field)).includes('余额不足') ||
      (await textOf(page)).includes('余额不足')
    );
  });
});
