import { equal, ok } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import type { AskedItemId } from '../../../lib/domain/checklist-entry.ts';
import { guideZhCn as guide } from '../../../lib/text/guide/zh-cn.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { choose, press, see, seeNoMore, textOf, until } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { type Stage, story } from '../story.ts';

const { checklist: words } = guide;

async function startChecklist(t: Stage): Promise<Page> {
  const page = await startDemo(t);
  await go(page, 'checklist');
  await see(page, words.history.title);
  return page;
}

/** How many items the score says are left to do. */
async function leftOn(page: Page): Promise<number> {
  const title = await page.$eval('#check-score-title', (heading) => heading.textContent ?? '');
  const count = Number(/\d+/.exec(title)?.[0]);
  equal(title, words.score.left(count));
  return count;
}

async function untilLeft(page: Page, count: number): Promise<void> {
  await until(`${count} left`, async () => (await leftOn(page)) === count);
}

/** Opens an item by its button, whatever its state. */
async function open(page: Page, topic: string, item: AskedItemId): Promise<void> {
  const name = words.score.item(topic, words.items[item].title);
  await openItem(page, name);
  await see(page, words.items[item].how);
}

story('an answer changes the score in words, and can be taken back', async (t) => {
  const page = await startChecklist(t);
  const before = await leftOn(page);
  ok((await textOf(page)).includes(words.items['wallet-password-free'].why));
  await open(page, '支付宝', 'wallet-password-free');
  await press(page, words.answers.done, 'radio');
  await see(page, words.toasts.answered.done);
  await untilLeft(page, before - 1);
  await press(page, text.actions.undo);
  await untilLeft(page, before);
  await press(page, words.answers['does-not-apply'], 'radio');
  await untilLeft(page, before - 1);
  await page.close();
  const again = await t.open('popup.html');
  await see(again, words.items['wallet-password-free'].how);
  await untilLeft(again, before - 1);
});

story('an answer goes stale by the clock, and by the person’s own wish', async (t) => {
  const page = await startChecklist(t);
  const before = await leftOn(page);
  await open(page, '您自己和卡伴', 'codes-secret');
  await choose(page, words.panel.keepName(words.items['codes-secret'].title), '30');
  await untilLeft(page, before + 1);
  await press(page, text.actions.undo);
  await untilLeft(page, before);
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 85 * 86_400_000;
  });
  await go(page, 'safety');
  await see(page, words.safety.all);
  const later = await leftOn(page);
  ok(later >= before + 5, `${later} left after 85 days, ${before} before`);
  await press(page, words.safety.all, 'link');
  await see(page, words.score.item('支付宝', words.items['wallet-password'].title));
});

story(
  'what is left can be shown alone, and proved items lead to where they are done',
  async (t) => {
    const page = await startChecklist(t);
    const title = words.items['codes-secret'].title;
    await see(page, title);
    await go(page, 'checklist/app-updates%40demo-phone');
    await see(page, words.items['app-updates'].how);
    await until('the item to come into sight, and nothing but the list to move', async () =>
      page.evaluate(() => {
        const name = document.activeElement?.closest('.check-item')?.getAttribute('data-state');
        return name === 'stale' && document.querySelector('.frame')?.scrollTop === 0;
      }),
    );
    await press(page, words.filter, 'checkbox');
    await seeNoMore(page, title);
    await openItem(page, words.items.backup.title);
    await see(page, words.panel.proved);
    equal((await page.$$('.check-panel [type=radio]')).length, 0);
    await press(page, words.proofs.backup.act, 'link');
    await until('the page of backups', async () => page.evaluate(() => location.hash === '#/data'));
  },
);

/** Opens or closes the item whose spoken words hold these. */
async function openItem(page: Page, said: string): Promise<void> {
  const item = await until(`an item “${said}”`, async () => {
    for (const one of await page.$$('.check-item > button')) {
      if ((await one.evaluate((button) => button.textContent)).includes(said)) return one;
    }
    return false;
  });
  await item.click();
}
