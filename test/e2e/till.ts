import { equal } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import type { SeenTab } from '../../lib/session/seen-tab.ts';
import { until } from './actions.ts';
import type { Stage } from './story.ts';

/** A till that takes no part in anything, and does its worst to whatever is put into it. */
const till = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>晴川小铺 收银台</title>
<style>* { all: unset !important } body, p, h1, li { display: block !important }</style>
<body><h1>收银台</h1><p>收款方：晴川小铺</p><p>应付金额：<b>¥128.60</b></p>
<p>请选择支付方式</p><ul><li>支付宝</li><li>微信支付</li><li>中国工商银行</li></ul><button>立即支付</button></body></html>`;

const article = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>秋天的桂花</title>
<body><h1>秋天的桂花</h1><p>桂花开了，整条街都是香的。今年的雨水比往年少一些。</p></body></html>`;

const order = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>确认订单</title>
<body><h1>确认订单</h1><p>收货地址：春申路 1 号</p><p>应付总额：<b>¥99.00</b></p><button>提交订单</button></body></html>`;

/** A form that looks harmless; what it asks for stands in a frame of another house. */
export const framing = (
  frame: string,
): string => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>收银台</title>
<body><h1>收银台</h1><p>应付金额：<b>¥128.60</b></p><p>请选择支付方式</p><ul><li>支付宝</li><li>银行卡支付</li></ul>
<iframe src="${frame}" width="400" height="200"></iframe><button>立即支付</button></body></html>`;

const asking = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body><form><label>银行卡号<input name="cardNumber"></label>
<label>取款密码<input type="password" name="pin"></label><button>确定</button></form></body></html>`;

export const pages = {
  '/cashier/pay': till,
  '/story': article,
  '/order/confirm': order,
  '/ask': asking,
};
export const host = 'pay.example';
export const pattern = `http://${host}/*`;
export const choices = { hosts: [host], hostsAllowed: [pattern] };

const api = '(globalThis.browser ?? globalThis.chrome)';

/** Elements of ours in the page: our host is the only popover. */
export function hosts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[popover]').length);
}

export function registered(page: Page): Promise<unknown> {
  return page.evaluate(
    `${api}.scripting.getRegisteredContentScripts().then((all) => all.map(({ id, matches }) => [id, ...matches.toSorted()]))`,
  );
}

/** Allows sites from a page of ours, as a press in the popup does; Chromium's harness has allowed them before. */
export async function grant(page: Page, patterns: readonly string[] = [pattern]): Promise<void> {
  const ask = `${api}.permissions.request({ origins: ${JSON.stringify(patterns)} })`;
  await page.evaluate(`addEventListener('click', () => void ${ask}, { once: true })`);
  await page.mouse.click(5, 5);
  await registers(page, [['sentinel', ...patterns.toSorted()]]);
}

export async function registers(page: Page, expected: unknown): Promise<void> {
  const wanted = JSON.stringify(expected);
  await until(
    `the registration to be ${wanted}`,
    async () => JSON.stringify(await registered(page)) === wanted,
  );
}

export async function visit(t: Stage, port: number, path = '/cashier/pay'): Promise<Page> {
  const page = await t.running().browser.newPage();
  await page.goto(`http://${host}:${port}${path}`);
  return page;
}

export async function shows(page: Page): Promise<void> {
  await until('the helper', async () => (await hosts(page)) === 1);
}

export async function showsNothing(page: Page): Promise<void> {
  // Nothing tells that nothing will come; the helper comes within a few hundredths of a second.
  await new Promise((resolve) => setTimeout(resolve, 600));
  equal(await hosts(page), 0);
}

/** Whether the browser's memory holds what was seen in some tab. */
export async function remembersTill(ours: Page): Promise<boolean> {
  const slots = await ours.evaluate(
    `${api}.storage.session.get().then((all) => Object.keys(all).join(' '))`,
  );
  return String(slots).includes('seenTab:');
}

export async function memoryOf(ours: Page, prefix: string): Promise<readonly unknown[]> {
  const read = `${api}.storage.session.get().then((all) => Object.entries(all)
    .filter(([slot]) => slot.startsWith('${prefix}')).map(([, kept]) => kept))`;
  return (await ours.evaluate(read)) as unknown[];
}

/** What was seen in the only tab in which something is. */
export async function seenIn(ours: Page): Promise<SeenTab | undefined> {
  return (await memoryOf(ours, 'seenTab:'))[0] as SeenTab | undefined;
}

/** What the toolbar button shows in each tab of the shop. */
export async function signs(ours: Page): Promise<readonly string[]> {
  const read = `${api}.tabs.query({ url: '${pattern}' }).then((tabs) =>
    Promise.all(tabs.map(({ id }) => ${api}.action.getBadgeText({ tabId: id }))))`;
  return (await ours.evaluate(read)) as string[];
}
