import { deepEqual } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { languages } from '../../../lib/text/language.ts';
import { axe } from '../actions.ts';
import { startDemo } from '../demo.ts';
import { unreadable } from '../layout.ts';
import { story } from '../story.ts';
import { drawn, viewsOf } from '../views.ts';

const sizes = [
  { name: 'the popup', page: 'popup.html', width: 380, height: 600, textSize: 'normal' },
  {
    name: 'the popup with the largest letters',
    page: 'popup.html',
    width: 494,
    height: 600,
    textSize: 'largest',
  },
  {
    name: 'a side panel of 320',
    page: 'sidepanel.html',
    width: 320,
    height: 640,
    textSize: 'normal',
  },
  { name: 'a tab of 320', page: 'app.html', width: 320, height: 640, textSize: 'normal' },
  { name: 'a tab at 200 %', page: 'app.html', width: 640, height: 400, textSize: 'normal' },
] as const;

async function prefer(page: Page, preferences: object): Promise<void> {
  await page.evaluate(
    (values) =>
      (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({
        preferences: values,
      }),
    { autoLock: 60, theme: 'light', ...preferences },
  );
  await drawn(page, 'cards');
  await page.reload();
  await page.waitForSelector('.card-face');
}

interface Chrome {
  readonly storage: { readonly local: { readonly set: (items: object) => Promise<void> } };
}

for (const { name, page: path, width, height, textSize } of sizes) {
  story(
    `no text is cut or sticks out in ${name}, in any language`,
    async (t) => {
      const page = await startDemo(t, path);
      await page.setViewport({ width, height });
      const views = await viewsOf(page);
      const faults: string[] = [];
      for (const language of languages) {
        await prefer(page, { language, textSize });
        for (const view of views) {
          await drawn(page, view);
          for (const fault of await unreadable(page)) faults.push(`${language} ${view}: ${fault}`);
        }
      }
      deepEqual(faults, []);
    },
    { browsers: ['chromium'] },
  );
}

for (const language of languages) {
  story(
    `every view satisfies the accessibility checker in ${language}, light and dark`,
    async (t) => {
      const page = await startDemo(t);
      const views = await viewsOf(page);
      for (const theme of ['light', 'dark']) {
        await prefer(page, { language, theme });
        for (const view of views) {
          await drawn(page, view);
          deepEqual(await axe(page), [], `${view} ${theme}`);
        }
      }
    },
    { browsers: ['chromium'] },
  );
}
