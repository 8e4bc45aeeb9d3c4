import { deepEqual, equal } from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';

import type { Page } from 'puppeteer-core';

import type { PageReport } from '../../../lib/checkout/page-report.ts';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import { judgePage } from '../../../lib/session/judge-page.ts';
import type { SeenTab } from '../../../lib/session/seen-tab.ts';
import { paidZhCn as words } from '../../../lib/text/checkout/paid.zh-cn.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { axe, choose, press, see, seeNoMore, textOf, type, upload } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { putBeside } from '../shop.ts';
import { type Stage, story } from '../story.ts';

const day = 86_400_000;

/** The helper's view, with what it would have seen in the tab that stands in front. */
async function beside(page: Page, more: Partial<PageReport>): Promise<void> {
  await go(page, 'page');
  const origin = 'https://shop.example';
  const report: PageReport = {
    path: '/pay',
    kind: 'cashier',
    options: [],
    brandsShown: [],
    fields: [],
    cardFrames: [],
    formTargets: [],
    ...more,
  };
  const verdict = judgePage({ origin, report, frames: [], orderAmount: undefined });
  const tab: SeenTab = { origin, report, verdict, at: Date.now() };
  await putBeside(page, tab);
  await page.waitForSelector('.paid-note');
}

/** A bill of 支付宝 with these payments, and a line today so that it goes beyond them. */
async function importBill(t: Stage, page: Page, lines: readonly string[]): Promise<void> {
  const path = `${t.profileDir}-paid.csv`;
  const head = [
    '----支付宝支付科技有限公司  电子客户回单----',
    '交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,',
  ];
  writeFileSync(path, `${[...head, ...lines].join('\n')}\n`);
  await go(page, 'import');
  await upload(page, 'input[type=file]', path);
  await see(page, text.import.phases.done);
  rmSync(path);
}

/** How far inside its own box the text of each begins, in pixels. */
function indents(page: Page, selector: string): Promise<readonly number[]> {
  return page.$$eval(selector, (all) =>
    all.map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return Math.round(range.getBoundingClientRect().left - one.getBoundingClientRect().left);
    }),
  );
}

function billLine(at: number, shop: string, yuan: string): string {
  const [date, time] = new Date(at + 8 * 3_600_000).toISOString().split('T');
  const order = `${String(at)}${yuan.replace('.', '')}0000000000`;
  return `${date} ${time?.slice(0, 8)},日常,${shop},/,商品,支出,${yuan},余额宝,交易成功,${order}\t,T\t,,`;
}

story('a payment noted at a checkout is undone, noted again, and not twice', async (t) => {
  const page = await startDemo(t);
  await beside(page, { payee: '晴川小铺', amount: { minor: 13_170, currency: 'CNY' } });
  await see(page, words.panel.title);
  await press(page, words.panel.note);
  await see(page, '已记下');
  await see(page, words.panel.notedTitle('晴川小铺', '¥131.70'));
  deepEqual(await axe(page), []);
  await press(page, text.actions.undo);
  await see(page, words.panel.title);
  await choose(page, words.panel.way, '|alipay');
  await press(page, words.panel.note);
  await see(page, words.panel.notedTitle('晴川小铺', '¥131.70'));
  await page.close();
  const again = await t.open('popup.html');
  await beside(again, { payee: '晴川小铺', amount: { minor: 13_170, currency: 'CNY' } });
  await see(again, words.panel.notedTitle('晴川小铺', '¥131.70'));
  await go(again, 'paid');
  await see(again, words.view.groups.waiting);
  equal((await textOf(again)).split('晴川小铺').length - 1, 1);
});

story('a payment whose amount the page does not tell is noted with what is typed', async (t) => {
  const page = await startDemo(t);
  await beside(page, {});
  await type(page, words.panel.amount, '0');
  await press(page, words.panel.note);
  await see(page, words.errors['paid-yuan-zero']);
  deepEqual(await axe(page), []);
  await type(page, words.panel.amount, '66。6元');
  await type(page, words.panel.payee, '小林 13812348000');
  await page.close();
  // A popup closes at any click beside it.
  const again = await t.open('popup.html');
  await beside(again, {});
  await press(again, words.panel.note);
  await see(again, words.panel.notedTitle('小林 138****8000', '¥66.60'));
  // What follows begins where the words above it do, also when it wraps.
  deepEqual(await indents(again, '.paid-links > *'), [0, 0]);
  await press(again, words.panel.again);
  equal(await again.$eval('#paid-payee', (input) => (input as HTMLInputElement).value), '');
});

story(
  'bills confirm one noted payment and miss another, and the person has the last word',
  async (t) => {
    const page = await startDemo(t, 'app.html');
    await go(page, 'paid');
    await see(page, words.view.groups.look);
    await see(page, words.view.states.missing);
    await see(page, words.view.groups.confirmed);
    deepEqual(await axe(page), []);
    await go(page, 'reminders');
    await see(
      page,
      text.today.what['payment-missing']({ wallet: '', name: '晴川户外用品店', count: 0 }),
    );
    await go(page, 'paid');
    await press(page, words.view.named(words.view.notPaid, '晴川户外用品店'));
    await see(page, words.view.groups.settled);
    await seeNoMore(page, words.view.groups.look);
    await press(page, text.actions.undo);
    await see(page, words.view.groups.look);
    await importBill(t, page, [
      // The demo's person noted it at 20:31.
      billLine(
        Date.parse(`${beijingDay(Date.now() - 5 * day)}T20:30:00+08:00`),
        '晴川户外用品店',
        '319.00',
      ),
      billLine(Date.now() - 60_000, '便利店', '3.00'),
    ]);
    await go(page, 'paid');
    await see(page, words.view.states.different);
    await press(page, words.view.named(words.view.remove, '晴川户外用品店'));
    await see(page, words.view.groups.trash);
    await press(page, text.actions.undo);
    await seeNoMore(page, words.view.groups.trash);
    await page.$$eval('.paid-entry-link', (links) => (links.at(-1) as HTMLElement).click());
    await see(page, text.entry.evidence);
    await see(page, text.entry.noted('').slice(-6));
  },
);

story('an import says how many noted payments it confirms', async (t) => {
  const page = await startDemo(t, 'app.html');
  await beside(page, { payee: '晴川小铺', amount: { minor: 12_860, currency: 'CNY' } });
  await choose(page, words.panel.way, '|alipay');
  await press(page, words.panel.note);
  await see(page, '已记下');
  await importBill(t, page, [billLine(Date.now() + 5000, '晴川小铺', '128.60')]);
  await see(page, text.import.paidConfirmed(1));
  deepEqual(await axe(page), []);
});
