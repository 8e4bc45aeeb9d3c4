import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { seenTabs } from '../../entrypoints/background/seen-tabs.ts';
import type { PageReport } from '../../lib/checkout/page-report.ts';
import { isPageOn, originPattern, wake } from '../../lib/messaging/helper-sites.ts';
import { isTabSlot } from '../../lib/session/seen-tab.ts';
import { fakeHelperBrowser } from './fake-helper-browser.ts';

const origin = 'https://shop.example';
const tabId = 3;
const report: PageReport = {
  path: '/pay',
  kind: 'cashier',
  options: [],
  brandsShown: [],
  fields: [],
  cardFrames: [],
  formTargets: [],
};

beforeEach(async () => {
  const fake = await fakeHelperBrowser();
  fake.granted = [originPattern(origin)];
});

const slots = async (): Promise<readonly string[]> =>
  Object.keys(await browser.storage.session.get()).filter(isTabSlot);

it('a page that stands open while everything is deleted is followed on, and forgotten when it goes', async () => {
  const seen = seenTabs(async () => ({ language: 'zh-CN', theme: 'system' }));
  await wake(tabId, origin);
  await seen.page({ tabId, origin }, report);
  await browser.storage.session.clear();
  await seen.page({ tabId, origin }, report);
  expect(await isPageOn(tabId)).toBe(true);
  expect((await slots()).toSorted()).toEqual(['helperTab:3', 'seenTab:3']);
  await seen.forget(tabId);
  expect(await slots()).toEqual([]);
});
