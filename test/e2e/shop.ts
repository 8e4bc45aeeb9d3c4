import type { Page } from 'puppeteer-core';

import { encodeQr } from '../checkout/qr/encode.ts';
import { until } from './actions.ts';
import { startDemo } from './demo.ts';
import type { Stage } from './story.ts';

export const api = '(globalThis.browser ?? globalThis.chrome)';
export const host = 'pay.example';
export const pattern = `http://${host}/*`;
export const choices = { hosts: [host], hostsAllowed: [pattern] };

const head =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>晴川小铺 收银台</title>';

/** A cashier's own list of cards: two of the demo's, and one that nobody there has. */
const cashier = `${head}<body><h1>收银台</h1>
<p>收款方：晴川小铺</p><p>应付金额：<b>¥128.60</b></p><p>请选择支付方式</p>
<ul><li>中国建设银行 **9999 储蓄卡｜快捷</li><li>中国工商银行 **1234 储蓄卡｜快捷</li>
<li>招商银行 **8806 信用卡｜快捷</li></ul><button>确认付款</button></body></html>`;

const refusing = cashier.replace('<ul>', '<p role="alert">支付失败：银行卡余额不足</p><ul>');

const article = `${head.replace('收银台', '')}<body><h1>秋天的桂花</h1><p>桂花开了，整条街都是香的。</p></body></html>`;

/** A page that says WeChat and shows a code of Alipay's, in a picture as large as a phone needs it. */
const codePage = `${head}<body><h1>微信支付</h1><p>收款方：晴川小铺</p><p>应付金额：<b>¥25.90</b></p>
<p>请使用微信扫一扫，扫描二维码支付</p>${picture('https://qr.alipay.com/bax03431ljhokirwl38f00a7')}</body></html>`;

/** Of another shop. */
const otherCashier = cashier.replaceAll('晴川小铺', '远山书店').replace('128.60', '42.00');

export const pages = {
  '/cashier/pay': cashier,
  '/cashier/no': refusing,
  '/story': article,
  '/cashier/code': codePage,
  '/cashier/other': otherCashier,
};

function picture(payload: string): string {
  const code = encodeQr(payload, 'M');
  const { size } = code;
  const dots = Array.from({ length: size * size }, (_, at) => at)
    .filter((at) => code.isDark(at % size, Math.floor(at / size)))
    .map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`);
  const box = `-4 -4 ${size + 8} ${size + 8}`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${box}'><path fill='#fff' d='M-9-9h99v99h-99z'/><path d='${dots.join('')}'/></svg>`;
  return `<img class="qrcode" width="240" height="240" alt="二维码" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
}

/** Allows the site from a page of ours, as a press in the popup does. */
export async function grant(page: Page): Promise<void> {
  const ask = `${api}.permissions.request({ origins: [${JSON.stringify(pattern)}] })`;
  await page.evaluate(`addEventListener('click', () => void ${ask}, { once: true })`);
  await page.bringToFront();
  await page.mouse.click(5, 5);
  const count = `${api}.scripting.getRegisteredContentScripts().then(({ length }) => length)`;
  await until('the helper to be registered', async () => (await page.evaluate(count)) === 1);
}

export async function visit(t: Stage, port: number, path: string): Promise<Page> {
  const page = await t.running().browser.newPage();
  await page.goto(`http://${host}:${port}${path}`);
  return page;
}

/** What the helper saw, by the tabs it saw it in. */
export async function seenSlots(ours: Page): Promise<Readonly<Record<string, unknown>>> {
  const all = (await ours.evaluate(`${api}.storage.session.get()`)) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(all).filter(([slot]) => slot.startsWith('seenTab:')));
}

export async function whenSeen(ours: Page): Promise<unknown> {
  return until('the page to be seen', async () => {
    const [seen] = Object.values(await seenSlots(ours));
    return seen ?? false;
  });
}

/** The demo, and a checkout that the helper has seen. */
export async function checkout(
  t: Stage,
  port: number,
  path: string,
): Promise<Record<'ours' | 'page', Page>> {
  const ours = await startDemo(t, 'app.html');
  await grant(ours);
  const page = await visit(t, port, path);
  await whenSeen(ours);
  return { ours, page };
}

/**
 * Puts what was seen in a tab beside this page of ours, which has no page beside it in its own tab. The background clears
 * away what it did not see itself; who holds the tab's lock keeps it out.
 */
export async function putBeside(ours: Page, seen: unknown): Promise<void> {
  await ours.evaluate(`${api}.tabs.getCurrent().then(async ({ id }) => {
    const slot = 'seenTab:' + id;
    globalThis.slotHeld ??= new Promise((held) =>
      void navigator.locks.request(slot, () => new Promise(() => held())));
    await slotHeld;
    await ${api}.storage.session.set({ [slot]: ${JSON.stringify(seen)} });
  })`);
}
