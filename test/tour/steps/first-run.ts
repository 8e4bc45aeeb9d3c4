import type { Page } from 'puppeteer-core';

import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { press, see, type, until } from '../../e2e/actions.ts';
import { timed } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

export const passphrase = '蓝鲸 邮票 柚子 台阶';

export const firstRunSteps: readonly Step[] = [
  { name: 'look at the demo, leave it', file: 'demo', play: lookAtDemo },
  { name: 'choose a passphrase', file: 'passphrase', play: choosePassphrase },
  { name: 'keep the recovery code', file: 'recovery', play: keepRecoveryCode },
  { name: 'choose banks', file: 'choose', play: chooseBanks },
];

async function lookAtDemo(tour: Tour): Promise<string> {
  const page = await tour.app();
  await see(page, text.firstRun.passphraseTitle);
  await tour.pictures(page, 'welcome');
  await tour.popup('', 'form', 'welcome-popup');
  const shown = 'document.querySelector(".entry-row") !== null';
  const milliseconds = await timed(page, { from: 'click', until: shown }, () =>
    press(page, text.firstRun.tryDemo),
  );
  await tour.pictures(page);
  await tour.popup('#/cards', '.entry-row');
  await leaveDemo(page);
  return `${milliseconds.toFixed(0)} ms until it is filled`;
}

/** The page begins anew after the demo, so a question may meet it between two lives. */
async function leaveDemo(page: Page): Promise<void> {
  const born = await page.evaluate(() => performance.timeOrigin);
  await page.bringToFront();
  await press(page, text.demo.leave);
  await until('the first screen to come back', async () => {
    const anew = page.evaluate(() => [performance.timeOrigin, document.body.innerText] as const);
    const [origin, shown] = await anew.catch(() => [born, ''] as const);
    return origin !== born && shown.includes(text.firstRun.passphraseTitle);
  });
}

async function choosePassphrase(tour: Tour): Promise<string> {
  const page = await tour.app();
  await type(page, text.firstRun.passphrase, '12345678');
  await type(page, text.firstRun.repeat, '12345678');
  await press(page, text.firstRun.create);
  await see(page, text.passphraseErrors['too-weak']);
  await tour.picture(page, { word: 'weak' });
  await type(page, text.firstRun.passphrase, passphrase);
  await type(page, text.firstRun.repeat, passphrase);
  await tour.pictures(page);
  const shown = 'document.querySelector(".recovery-code span + span") !== null';
  const milliseconds = await timed(page, { from: 'click', until: shown }, () =>
    press(page, text.firstRun.create),
  );
  return `${milliseconds.toFixed(0)} ms to make the key`;
}

async function keepRecoveryCode(tour: Tour): Promise<string> {
  const page = await tour.app();
  await see(page, text.firstRun.recoveryTitle);
  await tour.pictures(page);
  await tour.popup('', '.recovery-code span + span');
  const groups = (await page.$$('.recovery-code span:not(.spoken)')).length;
  await page.bringToFront();
  await press(page, text.firstRun.recoverySaved, 'checkbox');
  await press(page, text.actions.next);
  await see(page, text.firstRun.chooseTitle);
  return `${groups} groups of letters`;
}

async function chooseBanks(tour: Tour): Promise<string> {
  const page = await tour.app();
  for (const name of ['支付宝', '工商银行', '招商银行']) await press(page, name, 'checkbox');
  await tour.pictures(page);
  const choices = (await page.$$('input[type=checkbox]')).length;
  await tour.popup('', 'input[type=checkbox]');
  await page.bringToFront();
  await press(page, text.firstRun.finish);
  await see(page, text.cards.emptyTitle);
  await tour.pictures(page, 'empty');
  await tour.popup('#/cards', '.view, .empty', 'empty-popup');
  return `${choices} to choose from`;
}
