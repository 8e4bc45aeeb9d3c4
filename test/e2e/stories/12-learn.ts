import { deepEqual, equal, ok } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { type DrillCase, drillCases } from '../../../lib/knowledge/drill-cases.ts';
import { learnZhCn as learn } from '../../../lib/text/learn/zh-cn.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { axe, press, see, textOf, type, until } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { unreadable } from '../layout.ts';
import { story } from '../story.ts';

const { drill, help, privacy, shortcuts } = learn;

/** Moves on by the Tab key until what has the focus says this. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return (element?.closest('label') ?? element)?.textContent.trim();
    });
    if (focused === words) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to “${words}”`);
}

/** Waits until the heading with these words has the focus: a screen reader begins there. */
async function arrive(page: Page, words: string): Promise<void> {
  await until(`the heading “${words}” to be focused`, async () =>
    page.evaluate((wanted) => document.activeElement?.textContent.trim() === wanted, words),
  );
}

/** Nothing for the accessibility checker to object to, no text cut off. */
async function isSound(page: Page): Promise<void> {
  deepEqual(await axe(page), []);
  deepEqual(await unreadable(page), []);
}

/** The case that is being asked about. */
async function asked(page: Page): Promise<DrillCase> {
  await arrive(page, drill.judge);
  return until('a case', async () => {
    const shown = await textOf(page);
    return drillCases.find(({ id }) => shown.includes(drill.cases[id].scene)) ?? false;
  });
}

function partsOf({ id }: DrillCase): Readonly<Record<string, string>> {
  return drill.cases[id].parts;
}

/** Judges rightly, then goes with the arrow keys to the part that tells. */
async function seeThrough(page: Page, shown: DrillCase): Promise<void> {
  await tabTo(page, drill.verdicts[shown.verdict]);
  await page.keyboard.press('Enter');
  await arrive(page, drill.pick[shown.verdict]);
  await chooseTell(page, shown);
  await tabTo(page, drill.pickDone);
  await page.keyboard.press('Enter');
  await arrive(page, drill.seen[shown.verdict]);
  await see(page, drill.tellRight);
}

async function chooseTell(page: Page, shown: DrillCase): Promise<void> {
  const [first = '', ...others] = await page.$$eval('.drill-part', (labels) =>
    labels.map((label) => label.textContent.trim()),
  );
  const tell = partsOf(shown)[shown.tells[0] ?? ''] ?? '';
  await tabTo(page, first);
  await page.keyboard.press(' ');
  for (const other of first === tell ? [] : others) {
    await page.keyboard.press('ArrowDown');
    if (other === tell) break;
  }
  await until('the part to be chosen', async () =>
    page.$eval(
      '.drill-part:has(:checked)',
      (label, wanted) => label.textContent.trim() === wanted,
      tell,
    ),
  );
}

async function onward(page: Page, button: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

story('a round of practice by keyboard alone survives the popup and is kept', async (t) => {
  let page = await startDemo(t);
  await go(page, 'drill');
  await see(page, drill.lead);
  const begin = (await textOf(page)).includes(drill.again) ? drill.again : drill.start;
  await tabTo(page, begin);
  await page.keyboard.press('Enter');

  const missed = await asked(page);
  await isSound(page);
  const wrong = missed.verdict === 'fake' ? 'genuine' : 'fake';
  await tabTo(page, drill.verdicts[wrong]);
  await page.keyboard.press('Enter');
  await arrive(page, drill.seenWrong[missed.verdict]);
  await see(page, drill.cases[missed.id].why);
  await isSound(page);
  await onward(page, drill.next);

  const second = await asked(page);
  await tabTo(page, drill.verdicts[second.verdict]);
  await page.keyboard.press('Enter');
  await arrive(page, drill.pick[second.verdict]);
  await chooseTell(page, second);
  await page.close();
  page = await t.open('popup.html');
  await arrive(page, drill.pick[second.verdict]);
  await see(page, drill.progress(2, 8));
  await isSound(page);
  equal((await page.$$('.drill-part :checked')).length, 1);
  await tabTo(page, drill.pickDone);
  await page.keyboard.press('Enter');
  await see(page, drill.tellRight);
  await onward(page, drill.next);

  for (let number = 3; number <= 8; number += 1) {
    await see(page, drill.progress(number, 8));
    await seeThrough(page, await asked(page));
    await onward(page, number === 8 ? drill.toResult : drill.next);
  }
  await arrive(page, drill.result(7, 8));
  await isSound(page);
  await see(page, drill.cases[missed.id].title);
  await onward(page, drill.leave);
  await see(page, drill.round(text.dates.today, 7, 8));
  await page.close();
  page = await t.open('popup.html');
  await see(page, drill.round(text.dates.today, 7, 8));
  await onward(page, drill.again);
  equal((await asked(page)).id, missed.id);
});

story('the help finds an answer, with its source, and leads into the product', async (t) => {
  const page = await startDemo(t);
  await go(page, 'help');
  await type(page, help.search, '手機丟');
  await see(page, help.articles['lost-phone'].title);
  await page.close();
  const again = await t.open('popup.html');
  await press(again, help.articles['lost-phone'].title, 'link');
  await see(again, help.articles['lost-phone'].answer[0] ?? '');
  ok((await again.$$('.checked-on')).length > 0);
  const outside = await again.$$('.frame-main a:not([href^="#/"])');
  equal(outside.length, 0);
  await again.locator('.frame-main nav a').click();
  await until('the list of the lost phone', async () =>
    again.evaluate(() => location.hash === '#/lost'),
  );
});

story('the privacy page shows what the browser itself reports', async (t) => {
  const page = await startDemo(t);
  await go(page, 'privacy');
  for (const { question } of Object.values(privacy.questions)) await see(page, question);
  await see(page, privacy.networkShut);
  await see(page, "connect-src 'none'");
  await see(page, privacy.noSites);
  await see(page, privacy.permissions.storage);
  ok(
    !(await textOf(page)).includes(privacy.otherPermission),
    'a permission without an explanation',
  );
  await page.keyboard.press('?');
  await see(page, shortcuts.what.search);
  await go(page, 'news');
  await see(page, learn.news.items.practice);
});
