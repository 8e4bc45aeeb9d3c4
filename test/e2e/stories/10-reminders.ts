import { deepEqual, equal, ok } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { beijingDay } from '../../../lib/domain/calendar.ts';
import { reminderZhCn as words } from '../../../lib/text/guide/reminder.zh-cn.ts';
import { dueWords } from '../../../lib/text/due-words.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { axe, press, see, textOf, until } from '../actions.ts';
import { go } from '../demo.ts';
import { firstRun } from '../first-run.ts';
import { story } from '../story.ts';

const api = '(globalThis.browser ?? chrome)';
const check = text.today.what['card-check']();

/** A card that should have been looked at yesterday. */
async function addOverdueCard(page: Page): Promise<void> {
  await go(page, '#/card/new');
  await page.waitForSelector('#card-issuer');
  await page.select('#card-issuer', 'ICBC');
  await page.type('#card-last4', '1234');
  await page.locator('summary').click();
  await page.waitForSelector('input[type=date]');
  const yesterday = beijingDay(Date.now() - 86_400_000);
  await page.$eval(
    'input[type=date]',
    (input, day) => {
      input.value = day;
      for (const event of ['input', 'change']) {
        input.dispatchEvent(new Event(event, { bubbles: true }));
      }
    },
    yesterday,
  );
  await press(page, text.actions.save);
  await see(page, text.toasts.cardSaved);
  await press(page, text.actions.close);
  await go(page, '#/cards');
}

function badge(page: Page): Promise<string> {
  return page.evaluate(`${api}.action.getBadgeText({})`) as Promise<string>;
}

async function seeBadge(page: Page, wanted: string): Promise<void> {
  await until(`the badge “${wanted}”`, async () => (await badge(page)) === wanted);
}

async function kept(page: Page, slot: string): Promise<readonly unknown[]> {
  const found = page.evaluate(`${api}.storage.local.get('${slot}').then((all) => all['${slot}'])`);
  return ((await found) ?? []) as readonly unknown[];
}

/** The ways of the first reminder in sight. */
async function openActs(page: Page): Promise<void> {
  await page.locator('.today-row .icon-button').click();
  await see(page, words.acts.later);
}

story('what is due stands on the home view and on the badge, and can wait', async (t) => {
  const page = await firstRun(t);
  await addOverdueCard(page);
  await see(page, check);
  await seeBadge(page, '1');
  const title = await page.evaluate(`${api}.action.getTitle({})`);
  equal(title, dueWords['zh-CN'].due(1));
  deepEqual(await axe(page), []);
  await openActs(page);
  deepEqual(await axe(page), []);
  await press(page, words.acts.snoozes.tomorrow);
  await see(page, text.today.calm);
  await see(page, check);
  await seeBadge(page, '');
  await press(page, text.actions.undo);
  await seeBadge(page, '1');
  await openActs(page);
  await press(page, words.acts.done);
  await seeBadge(page, '');
  await go(page, '#/reminders');
  await see(page, words.view.done);
  deepEqual(await axe(page), []);
  await press(page, words.view.againName(check));
  await seeBadge(page, '1');
  const schedule = JSON.stringify(await kept(page, 'schedule'));
  ok(!/card|ICBC|1234|check/.test(schedule), schedule);
});

story('what became due while the browser was closed is told once after it starts', async (t) => {
  const page = await firstRun(t);
  await addOverdueCard(page);
  await seeBadge(page, '1');
  await until(
    'the first to be written down',
    async () => (await kept(page, 'delivered')).length > 0,
  );
  const told = await kept(page, 'delivered');
  // A page with an open vault writes the schedule anew whenever it works the list out, and what is put there with it.
  await go(page, 'settings');
  await press(page, text.settings.lockNow).catch(() => undefined);
  await until('the page to close itself', async () => (await t.openPages()) === 0);
  const outside = await t.open('app.html');
  await see(outside, text.unlock.lead);
  const due = Date.now() + 1500;
  await outside.evaluate(
    `${api}.storage.local.get('schedule').then(({ schedule }) => ${api}.storage.local.set({
      schedule: [...schedule, { token: 'while-closed', dueAt: ${due} }],
    }))`,
  );
  await t.close();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await t.start();
  const locked = await t.open('app.html');
  await see(locked, text.unlock.lead);
  await seeBadge(locked, '2');
  await until('it to be written down', async () => (await kept(locked, 'delivered')).length > 1);
  deepEqual(await kept(locked, 'delivered'), [...told, 'while-closed']);
  await t.restart();
  const again = await t.open('app.html');
  await seeBadge(again, '2');
  deepEqual(await kept(again, 'delivered'), [...told, 'while-closed']);
});

/** Firefox closes it at once where there is no screen; that it was there is what it tells. */
async function countNotifications(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(`globalThis.seen = [];
    browser.notifications.onClosed.addListener((id) => globalThis.seen.push(id)); undefined`);
  return () => page.evaluate('globalThis.seen') as Promise<readonly string[]>;
}

story(
  'one notification tells what is due, where the person wants it',
  async (t) => {
    const page = await firstRun(t);
    await go(page, '#/reminders');
    await see(page, words.notify.title);
    await press(page, words.notify.label, 'checkbox');
    await until('the switch to be on', () =>
      page.$eval('.reminder-box', (box) => (box as HTMLInputElement).checked),
    );
    const seen = await countNotifications(page);
    await addOverdueCard(page);
    await seeBadge(page, '1');
    await until('the notification', async () => (await seen()).length > 0);
    deepEqual(await seen(), ['due']);
  },
  // Chromium asks in a dialog that nobody answers where there is no screen.
  { browsers: ['firefox'] },
);

story('the demo reminds in its page and nowhere else', async (t) => {
  const page = await t.open('popup.html');
  await press(page, text.firstRun.tryDemo);
  await see(page, text.demo.ribbon);
  await see(page, check);
  await go(page, '#/reminders');
  await see(page, words.notify.demo);
  ok(!(await textOf(page)).includes(words.notify.label));
  equal(await badge(page), '');
  deepEqual(await kept(page, 'schedule'), []);
  await page.locator('details summary').click();
  deepEqual(await axe(page), []);
});
