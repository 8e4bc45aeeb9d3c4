import { deepEqual, equal } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { axe, byLabel, press, see, textOf, type, until } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { story } from '../story.ts';
import { drawn, viewsOf } from '../views.ts';

story('what was typed in the popup is there when it opens again', async (t) => {
  const popup = await t.popup();
  await type(popup, '口令', '蓝鲸 邮票');
  await popup.close();
  const again = await t.popup();
  await see(again, '设一个口令');
  const field = await byLabel(again, '口令');
  equal(await field.evaluate((element) => (element as HTMLInputElement).value), '蓝鲸 邮票');
});

for (const theme of ['浅色', '深色']) {
  story(
    `every view of the demo satisfies the accessibility checker, ${theme}`,
    async (t) => {
      const page = await startDemo(t);
      await go(page, 'settings');
      await see(page, '外观');
      await press(page, theme, 'radio');
      for (const view of await viewsOf(page)) {
        await drawn(page, view);
        deepEqual(await axe(page), [], view);
      }
    },
    // Chromium looks at them in every language: stories/16-layout.ts.
    { browsers: ['firefox'] },
  );
}

story('the demo goes away without a trace, and search narrows what it shows', async (t) => {
  const page = await startDemo(t);
  await press(page, '交易', 'link');
  await see(page, '晨光豆浆铺');
  await type(page, '搜索商户、商品', '市供电公司');
  await until('the list to be narrowed', async () => !(await textOf(page)).includes('晨光豆浆铺'));
  await press(page, '离开演示');
  await see(page, '设一个口令');
});

story('another language and look apply at once and stay', async (t) => {
  const page = await startDemo(t);
  await go(page, 'settings');
  await press(page, 'English', 'radio');
  await see(page, 'Language');
  await press(page, 'Dark', 'radio');
  await until('the dark look', async () => (await lookOf(page)) === 'dark');
  equal(await page.evaluate(() => document.documentElement.lang), 'en');
  const again = await t.open('app.html');
  await see(again, 'My cards');
  equal(await lookOf(again), 'dark');
});

function lookOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset['theme']);
}
