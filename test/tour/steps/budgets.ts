import { budgetZhCn as words } from '../../../lib/text/guide/budget.zh-cn.ts';
import { press, pressText, see } from '../../e2e/actions.ts';
import type { Step, Tour } from '../tour.ts';

export const budgetSteps: readonly Step[] = [
  { name: 'see what was spent, and set a budget', file: 'budgets', play: seeSpending },
  { name: 'look at one budget', file: 'budget', play: seeBudget },
  { name: 'see what does not count, line by line', file: 'left-out', play: seeLeftOut },
];

async function seeSpending(tour: Tour): Promise<string> {
  const page = await tour.app('#/budgets');
  await see(page, words.list.title);
  await tour.picture(page, { word: 'before' });
  const proposed = await page.$('.budget-none .button.primary');
  await proposed?.click();
  await page.waitForSelector('.budget-row');
  const spent = await page.$eval('.budget-sum', ({ textContent }) => textContent);
  await tour.pictures(page);
  await page.evaluate(() => document.querySelector('#budget-left-out-title')?.scrollIntoView());
  await tour.picture(page, { word: 'end' });
  const milliseconds = await tour.popup('#/budgets', '.budget-row');
  return `${milliseconds.toFixed(0)} ms, ${spent} this month`;
}

async function seeBudget(tour: Tour): Promise<string> {
  const page = await tour.app('#/budgets');
  await page.locator('.budget-row').click();
  await see(page, words.page.rows);
  const route = await page.evaluate(() => location.hash);
  await tour.pictures(page);
  const milliseconds = await tour.popup(route, '.budget-chart');
  await press(page, words.page.edit, 'link');
  await see(page, words.form.lead);
  await tour.pictures(page, 'edit');
  await tour.popup(`${route}/edit`, '#budget-yuan', 'edit-popup');
  return `${milliseconds.toFixed(0)} ms`;
}

async function seeLeftOut(tour: Tour): Promise<string> {
  const page = await tour.app('#/budgets');
  await pressText(page, words.leftOut.parts['in-wallet-bill'].name);
  await page.waitForSelector('.entry-row');
  const rows = (await page.$$('.entry-row')).length;
  await tour.pictures(page);
  const route = await page.evaluate(() => location.hash);
  const milliseconds = await tour.popup(route, '.entry-row');
  return `${milliseconds.toFixed(0)} ms, ${rows} lines of the bank that a wallet has`;
}
