import { deepEqual, equal } from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';

import type { Page } from 'puppeteer-core';

import { axe, choose, press, pressText, see, type, until, upload } from '../actions.ts';
import { type MarkedBill, markedBill } from '../marked-bill.ts';
import { grepProfile } from '../profile-grep.ts';
import { type Stage, story } from '../story.ts';

const passphrase = '蓝鲸 邮票 柚子 台阶';

async function noViolations(page: Page): Promise<void> {
  deepEqual(await axe(page), []);
}

async function firstRun(t: Stage): Promise<Page> {
  const page = await t.open('app.html');
  await see(page, '设一个口令');
  await type(page, '口令', passphrase);
  await type(page, '再输一次', passphrase);
  await noViolations(page);
  await press(page, '下一步');
  await see(page, '存好恢复码');
  await noViolations(page);
  await press(page, '我已保存好恢复码', 'checkbox');
  await press(page, '下一步');
  await see(page, '您常用哪些');
  await noViolations(page);
  await press(page, '工商银行', 'checkbox');
  await press(page, '开始使用');
  await see(page, '卡包还是空的');
  await noViolations(page);
  return page;
}

async function addAliasedCard(page: Page, alias: string): Promise<void> {
  await page.evaluate(() => (location.hash = '#/card/new'));
  await choose(page, '发卡行', 'CMB');
  await type(page, '卡号后四位', '8806');
  await type(page, '名字（可不填）', alias);
  await noViolations(page);
  await press(page, '保存');
  await see(page, '已保存');
}

async function importBill(t: Stage, page: Page, bill: MarkedBill): Promise<void> {
  const path = `${t.profileDir}-bill.csv`;
  writeFileSync(path, bill.bytes);
  await page.evaluate(() => (location.hash = '#/import'));
  await upload(page, 'input[type=file]', path);
  await see(page, '已导入');
  await noViolations(page);
  rmSync(path);
}

story('a bill goes all the way, and is still there after a lock and a restart', async (t) => {
  const bill = markedBill();
  const [shop = ''] = bill.markers;
  const page = await firstRun(t);
  await addAliasedCard(page, bill.alias);
  await importBill(t, page, bill);
  await press(page, '交易', 'link');
  await see(page, shop);
  await noViolations(page);
  const popup = await t.popup();
  await see(popup, '账单里出现的卡');
  await noViolations(popup);
  await popup.close();
  await page.evaluate(() => (location.hash = '#/settings'));
  await see(page, '没有联网权限');
  await noViolations(page);
  await press(page, '立即锁定').catch(() => undefined);
  await until('the page to close itself', async () => (await t.openPages()) === 0);
  await t.close();
  equal(bill.markers.length, 40);
  deepEqual(await grepProfile(t.profileDir, bill.markers), []);
  await t.start();
  const again = await t.popup();
  await see(again, '记录已锁好');
  await noViolations(again);
  await type(again, '口令', 'wrong words here');
  await press(again, '解锁');
  await see(again, '口令不对');
  await type(again, '口令', passphrase);
  await press(again, '解锁');
  await see(again, bill.alias);
  await press(again, '交易', 'link');
  await pressText(again, shop);
  await see(again, '账单原文');
  await see(again, bill.markers[12] ?? '');
  await noViolations(again);
});

story('everything deleted is gone, and the next popup begins anew', async (t) => {
  const page = await firstRun(t);
  await page.evaluate(() => (location.hash = '#/settings'));
  await press(page, '删除全部记录');
  await type(page, '要继续，请输入“删除”', '删除');
  await press(page, '永久删除').catch(() => undefined);
  await see(page, '已经全部删除');
  await page.close();
  const popup = await t.popup();
  await see(popup, '设一个口令');
});
