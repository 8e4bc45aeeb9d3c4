import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';

import { guideZhCn } from '../../../lib/text/guide/zh-cn.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { axe, choose, press, see, seeNoMore, textOf, type, until, upload } from '../actions.ts';
import { go } from '../demo.ts';
import { downloadsOf } from '../browsers.ts';
import { type MarkedBill, markedBill } from '../marked-bill.ts';
import { type Stage, story } from '../story.ts';

const { data: words } = guideZhCn;
const passphrase = '蓝鲸 邮票 柚子 台阶';

/** A vault with one card of this name; the bill follows where there is one. */
async function begin(t: Stage, alias: string, bill?: MarkedBill): Promise<Page> {
  const page = await t.open('app.html');
  await type(page, text.firstRun.passphrase, passphrase);
  await type(page, text.firstRun.repeat, passphrase);
  await press(page, text.firstRun.create);
  await press(page, text.firstRun.recoverySkip);
  await press(page, text.actions.skip);
  await addCard(page, 'CMB', alias);
  if (bill) await importBill(t, page, bill);
  return page;
}

async function addCard(page: Page, issuer: string, alias: string): Promise<void> {
  const { form } = guideZhCn.cards;
  await go(page, 'card/new');
  await choose(page, form.issuer, issuer);
  await type(page, form.last4, '8806');
  await type(page, form.alias, alias);
  await press(page, text.actions.save);
  await seeNoMore(page, form.privacy);
  await see(page, alias);
}

async function importBill(t: Stage, page: Page, bill: MarkedBill): Promise<void> {
  const path = `${t.profileDir}-bill.csv`;
  writeFileSync(path, bill.bytes);
  await go(page, 'import');
  await upload(page, 'input[type=file]', path);
  await see(page, text.import.phases.done);
  rmSync(path);
}

/** The file that the browser has finished saving, moved out of its downloads. */
async function downloaded(t: Stage, ending: string): Promise<string> {
  const folder = downloadsOf(t.profileDir);
  const name = await until(`a download ending in ${ending}`, async () => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const partial = names.some((one) => /\.(part|crdownload)$/.test(one));
    // Firefox first makes an empty file under a name of its own.
    const own = names.find((one) => one.startsWith('kaban-') && one.endsWith(ending));
    return (!partial && own) || false;
  });
  return join(folder, name);
}

async function saveBackup(t: Stage, page: Page): Promise<string> {
  await go(page, 'data');
  await press(page, words.backup.make);
  const file = await downloaded(t, '.kaban');
  await see(page, words.backup.startedText);
  return file;
}

async function deleteAll(page: Page): Promise<void> {
  await go(page, 'settings');
  await press(page, text.settings.deleteAll);
  const { deleteAsk, deleteWord, deleteConfirm } = text.settings;
  await type(page, deleteAsk(deleteWord), deleteWord);
  await press(page, deleteConfirm).catch(() => undefined);
  await see(page, text.firstRun.deleted);
}

async function openBackup(page: Page, file: string, secret = passphrase): Promise<void> {
  await upload(page, 'input[type=file]', file);
  await see(page, words.restore.whole);
  await type(page, words.restore.passphrase, secret);
  await press(page, words.restore.open);
}

story('a backup file brings everything back after all was deleted', async (t) => {
  const bill = markedBill();
  const [shop = ''] = bill.markers;
  const page = await begin(t, bill.alias, bill);
  await go(page, 'data');
  await see(page, words.facts.never);
  const file = await saveBackup(t, page);
  match(file, /kaban-backup-\d{4}-\d\d-\d\d\.kaban$/);
  const bytes = readFileSync(file);
  for (const marker of bill.markers) ok(!bytes.includes(marker), `${marker} is readable`);
  await upload(page, 'input[type=file]', file);
  await see(page, words.backup.good);
  await seeNoMore(page, words.facts.never);
  deepEqual(await axe(page), []);
  await deleteAll(page);
  const again = await t.open('app.html');
  await press(again, text.titles.restore);
  await see(again, words.restore.lead);
  deepEqual(await axe(again), []);
  await openBackup(again, file, 'wrong words here');
  await see(again, words.errors['wrong-passphrase']);
  await type(again, words.restore.passphrase, passphrase);
  await press(again, words.restore.open);
  await see(again, words.restore.proven);
  await press(again, words.restore.put);
  await see(again, bill.alias);
  const ledger = await t.open('app.html#/ledger');
  await see(ledger, shop);
  await t.restart();
  const popup = await t.open('popup.html');
  await type(popup, text.unlock.passphrase, passphrase);
  await press(popup, text.unlock.submit);
  await see(popup, bill.alias);
});

story('a backup replaces other records only after saying so, a damaged one nothing', async (t) => {
  const page = await begin(t, '旧名字');
  const file = await saveBackup(t, page);
  await addCard(page, 'ICBC', '新加的卡');
  const damaged = `${t.profileDir}-damaged.kaban`;
  const bytes = readFileSync(file);
  bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
  writeFileSync(damaged, bytes);
  await go(page, 'restore');
  await upload(page, 'input[type=file]', damaged);
  await see(page, words.errors.damaged);
  deepEqual(await axe(page), []);
  rmSync(damaged);
  await openBackup(page, file);
  await see(page, words.restore.replaceTitle);
  await see(page, words.sum(2, 0, 0));
  await see(page, words.sum(1, 0, 0));
  deepEqual(await axe(page), []);
  await press(page, words.restore.replace);
  await see(page, '旧名字');
  await seeNoMore(page, '新加的卡');
});

story(
  'old months go only after they were named, and a readable copy says what it is',
  async (t) => {
    const page = await t.open('popup.html');
    await press(page, text.firstRun.tryDemo);
    await see(page, text.demo.ribbon);
    await go(page, 'data');
    await see(page, words.popup.text);
    const tab = await t.open('app.html#/data');
    await see(tab, words.demo);
    await press(tab, words.export.understood, 'checkbox');
    await press(tab, words.export.kinds.entries);
    const csv = readFileSync(await downloaded(t, '.csv'), 'utf8');
    const rows = csv.trimEnd().split('\r\n');
    equal(rows[0], `\uFEFF${words.columns.entries.join(',')}`);
    await see(tab, words.facts.entryCount(rows.length - 1, 0).split('，')[0] ?? '');
    await press(tab, words.retention.choices[1], 'radio');
    await until('what would go', async () => /会删掉|什么都不会删/.test(await textOf(tab)));
    deepEqual(await axe(tab), []);
    await press(tab, words.retention.confirm(words.retention.choices[1]));
    await until('that it was done', async () => /已删掉|没有要删的/.test(await textOf(tab)));
  },
);
