import { reminderZhCn as words } from '../../../lib/text/guide/reminder.zh-cn.ts';
import { see, until } from '../../e2e/actions.ts';
import type { Step, Tour } from '../tour.ts';

export const reminderSteps: readonly Step[] = [
  { name: 'what matters today', file: 'today', play: today },
  { name: 'all reminders', file: 'reminders', play: reminders },
];

async function today(tour: Tour): Promise<string> {
  const page = await tour.app('#/cards');
  await page.waitForSelector('.today, .today-calm');
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/cards', '.today, .today-calm');
  return `${milliseconds.toFixed(0)} ms until the popup says it`;
}

async function reminders(tour: Tour): Promise<string> {
  const page = await tour.app('#/reminders');
  await see(page, words.view.coming);
  const more = await page.$('.today-row .icon-button');
  await more?.click();
  await see(page, words.acts.later);
  await tour.pictures(page);
  await tour.popup('#/reminders', '.today-row');
  await more?.click();
  await until('the ways to be closed', async () => (await page.$('.reminder-acts')) === null);
  const count = (await page.$$('.today-row')).length;
  return `${count} things with a day`;
}
