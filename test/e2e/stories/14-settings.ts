import { deepEqual, equal, ok } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { guideZhCn } from '../../../lib/text/guide/zh-cn.ts';
import { axe, press, see, until } from '../actions.ts';
import { startDemo } from '../demo.ts';
import { story } from '../story.ts';

const { settings: words } = guideZhCn;

async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/settings'));
  await see(page, words.textSize);
}

story('letters grow, and what is drawn stays inside the popup', async (t) => {
  const page = await startDemo(t);
  await page.setViewport({ width: 800, height: 600 });
  await openSettings(page);
  const sizeOf = () =>
    page.evaluate(() => {
      const box = document.querySelector('.frame')?.getBoundingClientRect();
      return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
    });
  deepEqual(await sizeOf(), [380, 600]);
  await press(page, words.textSizes.largest, 'radio');
  await until('a wider popup, no higher', async () => String(await sizeOf()) === '494,600');
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.frame-main *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .map((element) => element.className),
  );
  deepEqual(cut, []);
  deepEqual(await axe(page), []);
});

story(
  'the side panel shows the same product, and the toolbar button opens it if wished',
  async (t) => {
    const page = await startDemo(t, 'sidepanel.html');
    await page.setViewport({ width: 320, height: 700 });
    equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await openSettings(page);
    const opens = () =>
      page.evaluate(() =>
        (globalThis as unknown as { chrome: Toolbar }).chrome.action.getPopup({}),
      );
    ok((await opens()).endsWith('/popup.html'));
    await press(page, words.panelSide, 'radio');
    await until('the button to open the panel', async () => (await opens()) === '');
    await press(page, words.panelPopup, 'radio');
    await until('the button to open the popup', async () =>
      (await opens()).endsWith('/popup.html'),
    );
  },
);

interface Toolbar {
  readonly action: { readonly getPopup: (of: object) => Promise<string> };
}
