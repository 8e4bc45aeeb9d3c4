import { deepEqual, equal, match, ok } from 'node:assert/strict';

import type { Page, WebWorker } from 'puppeteer-core';

import { linkZhCn as words } from '../../../lib/text/checkout/link.zh-cn.ts';
import { verdictZhCn as verdict } from '../../../lib/text/checkout/verdict.zh-cn.ts';
import { zhCn } from '../../../lib/text/zh-cn.ts';
import { axe, press, pressText, see, textOf, type, until } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { withLoopback } from '../loopback.ts';
import { type Stage, story } from '../story.ts';
import { grant, hosts, memoryOf, pages, shows, showsNothing } from '../till.ts';
import { pressToolbar } from '../toolbar.ts';

const api = '(globalThis.browser ?? globalThis.chrome)';
const lookalike = 'https://1cbc.com.cn/login';

async function check(page: Page, text: string): Promise<void> {
  await type(page, words.label, text);
  await press(page, words.submit);
}

/** Pages of the internet that the browser has open. */
async function webPages(t: Stage): Promise<readonly string[]> {
  const open = await t.running().browser.pages();
  return open.map((page) => page.url()).filter((url) => url.startsWith('http'));
}

/** Leaves a link as the menu of a page does. */
function leave(page: Page, link: string): Promise<unknown> {
  return page.evaluate(`${api}.storage.session.set({ linkToCheck: ${JSON.stringify(link)} })`);
}

/** The background of Chromium, whose events can be sent by hand: no key reaches its address bar in a test. */
function worker(t: Stage): Promise<WebWorker> {
  return until('the background', async () => {
    const { browser, origin } = t.running();
    const target = browser.targets().find((one) => one.url() === `${origin}/background.js`);
    return (await target?.worker()) ?? false;
  });
}

/** The tab that what was typed after `kb` leads to. */
async function enter(t: Stage, typed: string): Promise<Page> {
  const before = new Set(t.running().browser.targets());
  const event = `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(typed)}, 'newForegroundTab')`;
  await (await worker(t)).evaluate(event);
  return until(`a tab for ${typed}`, async () => {
    const { browser, origin } = t.running();
    const isNew = browser.targets().find((one) => !before.has(one) && one.url().startsWith(origin));
    return (await isNew?.page()) ?? false;
  });
}

story('a link that somebody sent is checked before anybody opens it', async (t) => {
  const page = await startDemo(t);
  await press(page, zhCn.tabs.safety, 'link');
  await press(page, zhCn.titles.link, 'link');
  await see(page, words.lead);
  deepEqual(await axe(page), []);

  await check(page, lookalike);
  await see(page, verdict.levels.danger.title);
  await see(page, '95588');
  await pressText(page, verdict.whyLabel);
  await see(page, 'similar-glyphs');
  match(await textOf(page), /模仿 \u2068?icbc\.com\.cn/);
  deepEqual(await axe(page), []);

  await check(page, 'https://mybank.icbc.com.cn/');
  await see(page, verdict.levels.official.title);
  await see(page, verdict.ownedBy('工商银行'));
  deepEqual(await axe(page), []);

  await check(page, '【通知】您的包裹待领，点击 https://t.cn/A6abcd查看，或登录 icbc-vip.top 查询');
  await see(page, words.several(2));
  await see(page, verdict.levels.danger.title);
  await page.click('.link-several [data-level=caution]');
  // Firefox leaves the signs that keep the service's name apart out of what it calls the page's text.
  await see(page, words.notes['short-link']('t.cn').split('\u2069').at(-1) ?? '');
  deepEqual(await axe(page), []);

  // Pasted over what was answered, with the caret where the last press left it: nothing of the old is kept.
  const box = await page.waitForSelector('#link-text');
  await box?.click();
  await page.keyboard.type('[https://www.icbc.com.cn](https://evil.example/x)');
  await press(page, words.submit);
  await see(page, words.notes['text-differs']('evil.example').split('\u2069').at(-1) ?? '');
  equal(
    await page.$eval('#link-text', (area) => (area as HTMLTextAreaElement).value.startsWith('[')),
    true,
  );
  deepEqual(await axe(page), []);

  await check(page, 'https://c.pc.qq.com/middlem.html?pfurl=https%3A%2F%2F1cbc.com.cn%2Fx');
  await see(page, verdict.levels.danger.title);
  await see(page, words.notes['leads-to']('1cbc.com.cn').split('\u2069').at(-1) ?? '');

  await check(page, '晚上一起吃饭');
  await see(page, words.nothing);
  deepEqual(await axe(page), []);
  deepEqual(await webPages(t), []);
});

story(
  'a link from a page’s menu waits for the next page of ours, also before anything is set up',
  async (t) => {
    const app = await t.open('app.html');
    await leave(app, lookalike);
    await go(app, 'link');
    await see(app, verdict.levels.danger.title);
    // One that stands open follows the next.
    await leave(app, 'https://www.icbc.com.cn/');
    await see(app, verdict.levels.official.title);
    await leave(app, `https://${'a'.repeat(100_000)}.example/`);
    await see(app, verdict.levels.caution.title);
    ok(await app.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    deepEqual(await axe(app), []);
    // The popup closes at any click beside it, and comes back with what was checked.
    await leave(app, lookalike);
    await see(app, verdict.levels.danger.title);
    const again = await t.open('app.html#/link');
    await see(again, verdict.levels.danger.title);
  },
);

story(
  'the menu of a link opens the popup with it',
  async (t) => {
    const app = await t.open('app.html');
    const background = await worker(t);
    const title = JSON.stringify({ title: words.menu });
    const update = `new Promise((done) =>
      chrome.contextMenus.update('check-link', ${title}, () => done(!chrome.runtime.lastError)))`;
    await until('the item of the menu', async () => (await background.evaluate(update)) === true);
    await background.evaluate(
      `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-link', linkUrl: ${JSON.stringify(lookalike)} })`,
    );
    const popup = await until('the popup', async () => {
      for (const target of t.running().browser.targets()) {
        if (target.url().includes('/popup.html')) return target.asPage();
      }
      return false;
    });
    await see(popup, verdict.levels.danger.title);
    const left = await app.evaluate(`${api}.storage.session.get('openAt')`);
    deepEqual(left, {});
  },
  { browsers: ['chromium'] },
);

story(
  'what is typed after kb in the address bar leads to links checked, to cards and to steps',
  async (t) => {
    const page = await startDemo(t);
    const slot = `${api}.storage.session.get('fitCards').then(({ fitCards }) => fitCards?.[0] ?? false)`;
    const card = await until('the cards in memory', async () => {
      const found = (await page.evaluate(slot)) as { id: string; last4: string } | false;
      return found;
    });
    const lines = (typed: string): Promise<unknown> =>
      worker(t).then((background) =>
        background.evaluate(
          `new Promise((done) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(typed)}, done))`,
        ),
      );
    deepEqual(await lines('1cbc.com.cn'), []);
    const said = (await lines('支付宝')) as readonly { description: string; content: string }[];
    ok(said.length > 0 && said.length <= 5);
    ok(said.every(({ content }) => content.startsWith('#/')));

    const link = await enter(t, '1cbc.com.cn/x');
    await see(link, verdict.levels.danger.title);
    const own = await enter(t, card.last4);
    await until('the card', async () => own.url().endsWith(`#/card-page/${card.id}`));
    await see(own, card.last4);
    const lost = await enter(t, 'sjdl');
    await until('the lost phone', async () => lost.url().endsWith('#/lost'));
    const both = await enter(t, 'jd.com 1cbc.com.cn/x');
    await see(both, words.several(2));
    const [failed] = (await lines('错误 余额不足')) as readonly { content: string }[];
    const asked = await enter(t, failed?.content ?? '余额不足');
    await see(asked, '余额不足');
    const paid = await enter(t, '我付了');
    await until('the noted payments', async () => paid.url().endsWith('#/paid'));
    // Who is not allowed to open it sees none of the cards in the address bar. Said by the background itself: pages of
    // ours that stand open close what they show and begin anew.
    const lock = `chrome.storage.session.remove(['openKey', 'fitCards']).then(() => true)`;
    await (await worker(t)).evaluate(lock);
    ok(!JSON.stringify(await lines(card.last4)).includes(card.id));
  },
  { browsers: ['chromium'] },
);

const double = '1cbc.com.cn';
const login = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>个人网上银行</title>
<body><h1>用户登录</h1><form><label>用户名<input name="user"></label><button>下一步</button></form></body></html>`;

story(
  'a bank’s double that only asks who you are is warned of, in the page and on the toolbar',
  async (t) => {
    await withLoopback({ '/login': login }, async ({ port }) => {
      const ours = await startDemo(t, 'app.html');
      await grant(ours, [`http://${double}/*`]);
      const page = await t.running().browser.newPage();
      await page.goto(`http://${double}:${port}/login`);
      await shows(page);
      const badge = `${api}.tabs.query({ url: 'http://${double}/*' }).then(([tab]) =>
        ${api}.action.getBadgeText({ tabId: tab.id }))`;
      await until('the mark on the toolbar', async () => (await ours.evaluate(badge)) === '!');
      if (t.on === 'firefox') return;
      const popup = await pressToolbar(t, page);
      await go(popup, 'page');
      await see(popup, verdict.levels.danger.title);
      deepEqual(await axe(popup), []);
    });
  },
  { hosts: [double], hostsAllowed: [`http://${double}/*`] },
);

const cashier = 'cashier.example';
const shop = 'pay.example';

story(
  'an order is compared with the cashier it leads to, and with no other',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await t.open('app.html');
      await grant(ours, [`http://${shop}/*`, `http://${cashier}/*`]);
      const page = await t.running().browser.newPage();
      const till = `http://${cashier}:${port}/cashier/pay`;
      const seenAt = async (place: string): Promise<{ orderAmount?: unknown }[]> =>
        (await until(`${place} to be seen`, async () => {
          const all = (await memoryOf(ours, 'seenTab:')) as { origin: string }[];
          return all.some(({ origin }) => origin.includes(place)) && all;
        })) as { orderAmount?: unknown }[];
      const compared = async (): Promise<unknown> => (await seenAt(cashier))[0]?.orderAmount;
      await page.goto(`http://${shop}:${port}/order/confirm`);
      // The pill stands before what the page says is known.
      await seenAt(shop);
      // Led there by the shop's own page.
      await page.evaluate(`document.location.assign(${JSON.stringify(till)})`);
      await until('the cashier', async () => page.url() === till && (await hosts(page)) === 1);
      deepEqual(await compared(), { minor: 9900, currency: 'CNY' });
      // Typed by the person: whose order it is for nobody knows.
      await page.goto(`http://${shop}:${port}/order/confirm`);
      await shows(page);
      await page.goto(`http://${shop}:${port}/story`);
      await showsNothing(page);
      await page.goto(till);
      await shows(page);
      equal(await compared(), undefined);
    });
  },
  { hosts: [shop, cashier], hostsAllowed: [`http://${shop}/*`, `http://${cashier}/*`] },
);
