import type { Page } from 'puppeteer-core';

import { zhCn } from '../../lib/text/zh-cn.ts';
import { press } from './actions.ts';
import type { Stage } from './story.ts';

/** The demo, begun in a tab: a story of many steps would outlive the real popup, which closes when it loses the focus. */
export async function startDemo(t: Stage, path = 'popup.html'): Promise<Page> {
  const page = await t.open(path);
  await press(page, zhCn.firstRun.tryDemo);
  await page.waitForSelector('.stack .card-face');
  return page;
}

/** Follows a route, with or without its `#/`. */
export async function go(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/${route.replace(/^#\//, '')}`);
}
