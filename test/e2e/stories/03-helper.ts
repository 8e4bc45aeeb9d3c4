import { deepEqual, equal } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { until } from '../actions.ts';
import { withLoopback } from '../loopback.ts';
import { type Stage, story } from '../story.ts';

const shop = `<!doctype html><html lang="zh-CN"><title>晴川小铺</title>
<style>* { all: unset !important } body { display: block !important }</style>
<body><h1>晴川小铺 收银台</h1><p>应付 ¥128.60</p></body></html>`;

const host = 'pay.example';
const pattern = `http://${host}/*`;
const choices = { hosts: [host], hostsAllowed: [pattern] };

/** Elements of ours in the page: our host is the only popover. */
function hosts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[popover]').length);
}

const api = '(globalThis.browser ?? globalThis.chrome)';

async function grant(t: Stage): Promise<void> {
  const page = await t.open('app.html');
  const ask = `${api}.permissions.request({ origins: [${JSON.stringify(pattern)}] })`;
  await page.evaluate(`addEventListener('click', () => void ${ask})`);
  await page.mouse.click(5, 5);
  const count = `${api}.scripting.getRegisteredContentScripts().then(({ length }) => length)`;
  await until('the script to be registered', async () => (await page.evaluate(count)) === 1);
}

async function visit(t: Stage, port: number): Promise<Page> {
  const page = await t.running().browser.newPage();
  await page.goto(`http://${host}:${port}/`);
  return page;
}

story(
  'the helper says hello on a site the person turned it on for, and nothing can be read of it',
  async (t) => {
    await withLoopback({ '/': shop }, async ({ port }) => {
      const before = await visit(t, port);
      equal(await hosts(before), 0);
      await grant(t);
      const page = await visit(t, port);
      await until('the overlay', async () => (await hosts(page)) === 1);
      const seen = await page.evaluate(() => {
        const own = document.querySelector('[popover]');
        return {
          root: own?.shadowRoot ?? null,
          text: own?.textContent,
          attributes: own?.getAttributeNames(),
          pageText: document.body.innerText.includes('卡伴'),
        };
      });
      deepEqual(seen, { root: null, text: '', attributes: ['popover'], pageText: false });
    });
  },
  choices,
);

story(
  'a click that the page makes itself goes through no gate of the helper',
  async (t) => {
    await grant(t);
    await withLoopback({ '/': shop }, async ({ port }) => {
      const page = await visit(t, port);
      await until('the overlay', async () => (await hosts(page)) === 1);
      const tabs = (await t.running().browser.pages()).length;
      await page.evaluate(() => {
        const own = document.querySelector('[popover]');
        own?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        (own as HTMLElement | null)?.click();
      });
      equal(await hosts(page), 1);
      equal((await t.running().browser.pages()).length, tabs);
    });
  },
  choices,
);
