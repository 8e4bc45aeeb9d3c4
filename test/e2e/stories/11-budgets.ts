import { deepEqual, equal, ok } from 'node:assert/strict';

import { budgetZhCn as words } from '../../../lib/text/guide/budget.zh-cn.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { axe, byLabel, choose, press, pressText, see, seeNoMore, type } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { story } from '../story.ts';

story('a budget is set, passed, raised, thrown away and brought back', async (t) => {
  const page = await startDemo(t);
  await press(page, text.tabs.ledger, 'link');
  await press(page, text.titles.budgets, 'link');
  await see(page, words.list.title);
  await see(page, text.spending.food);
  deepEqual(await axe(page), []);
  await press(page, words.list.add, 'link');
  await choose(page, words.form.by, 'wallet');
  await press(page, text.actions.save);
  await see(page, words.errors['budget-yuan-invalid']);
  await see(page, words.errors['budget-target-missing']);
  deepEqual(await axe(page), []);
  await choose(page, words.form.wallet, 'alipay');
  await type(page, words.form.yuan, '1');
  await page.close();
  const again = await t.open('popup.html');
  const yuan = await byLabel(again, words.form.yuan);
  equal(await yuan.evaluate((field) => (field as HTMLInputElement).value), '1');
  await press(again, text.actions.save);
  await see(again, words.toasts.added);
  await see(again, words.levels.over);
  await go(again, '#/budgets');
  await pressText(again, '/ ¥1.00');
  await see(again, words.page.rows);
  deepEqual(await axe(again), []);
  await press(again, words.page.edit, 'link');
  await type(again, words.form.yuan, '90000');
  await press(again, text.actions.save);
  await see(again, words.toasts.saved);
  await see(again, '/ ¥90,000.00');
  await seeNoMore(again, words.levels.over);
  await press(again, words.page.remove);
  await see(again, words.toasts.removed);
  await seeNoMore(again, '¥90,000.00');
  await press(again, text.actions.undo);
  await see(again, '/ ¥90,000.00');
});

story('what a wallet and a bank both tell counts once, and the rest says why not', async (t) => {
  const page = await startDemo(t);
  await go(page, '#/budgets');
  const twice = words.leftOut.parts['in-wallet-bill'];
  await see(page, twice.why);
  await see(page, words.basis.twice);
  await pressText(page, twice.name);
  await page.waitForSelector('.entry-row');
  const bank = await page.$$eval('.entry-row', (rows) => rows.map((row) => row.textContent));
  ok(bank.length > 0);
  deepEqual(await axe(page), []);
  await go(page, '#/budgets');
  await see(page, words.list.title);
  await pressText(page, text.spending.utilities);
  await page.waitForSelector('.entry-row');
  // The electricity bill of the invented person is in 支付宝 and at the bank: one line of it counts.
  equal((await page.$$('.entry-row')).length, 1);
  await page.locator('.entry-row').click();
  await see(page, text.entry.evidence);
});
