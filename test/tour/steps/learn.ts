import type { Page } from 'puppeteer-core';

import { type DrillCase, drillCases } from '../../../lib/knowledge/drill-cases.ts';
import { learnZhCn as learn } from '../../../lib/text/learn/zh-cn.ts';
import { press, see, textOf, until } from '../../e2e/actions.ts';
import { timed } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

const { drill, help, privacy, shortcuts, news } = learn;

export const learnSteps: readonly Step[] = [
  { name: 'tell a fake from a genuine message', file: 'drill', play: practise },
  { name: 'look for an answer', file: 'help', play: askHelp },
  { name: 'see what the browser says of privacy', file: 'privacy', play: seePrivacy },
  { name: 'see keys and update notes', file: 'shortcuts', play: seeKeys },
];

async function practise(tour: Tour): Promise<string> {
  const page = await tour.app('#/drill');
  await see(page, drill.lead);
  await tour.pictures(page, 'start');
  await page.locator('.button.wide').click();
  await see(page, drill.judge);
  await tour.pictures(page);
  const shown = await caseOn(page);
  const picked = 'document.querySelector("label.drill-part") !== null';
  const milliseconds = await timed(page, { from: 'click', until: picked }, () =>
    press(page, drill.verdicts[shown.verdict]),
  );
  await page.locator('label.drill-part').click();
  await tour.pictures(page, 'point');
  await press(page, drill.pickDone);
  await see(page, drill.why);
  await tour.pictures(page, 'explained');
  await press(page, drill.next);
  await tour.popup('#/drill', '.drill');
  return `${milliseconds.toFixed(0)} ms, ${drillCases.length} cases`;
}

async function caseOn(page: Page): Promise<DrillCase> {
  return until('a case', async () => {
    const said = await textOf(page);
    return drillCases.find(({ id }) => said.includes(drill.cases[id].scene)) ?? false;
  });
}

async function askHelp(tour: Tour): Promise<string> {
  const page = await tour.app('#/help');
  await see(page, help.groups.kaban);
  const questions = (await page.$$('.list a')).length;
  await tour.pictures(page, 'all');
  await tour.popup('#/help', '.list a', 'all');
  const answered = await tour.app('#/help/how-to-unbind');
  await see(answered, help.articles['how-to-unbind'].title);
  await tour.pictures(answered);
  const milliseconds = await tour.popup('#/help/how-to-unbind', '.help-answer');
  return `${milliseconds.toFixed(0)} ms, ${questions} answers`;
}

async function seePrivacy(tour: Tour): Promise<string> {
  const page = await tour.app('#/privacy');
  await see(page, privacy.networkShut);
  const permissions = (await page.$$('.privacy-permissions li')).length;
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/privacy', '.privacy-permissions');
  return `${milliseconds.toFixed(0)} ms, ${permissions} permissions`;
}

async function seeKeys(tour: Tour): Promise<string> {
  const page = await tour.app('#/news');
  await see(page, news.items.practice);
  await tour.pictures(page, 'news');
  const listed = await tour.app('#/shortcuts');
  await see(listed, shortcuts.lead);
  await tour.pictures(listed);
  const milliseconds = await tour.popup('#/shortcuts', 'table');
  return `${milliseconds.toFixed(0)} ms, ${(await listed.$$('tbody tr')).length} keys`;
}
