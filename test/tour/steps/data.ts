import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { guideZhCn } from '../../../lib/text/guide/zh-cn.ts';
import { press, see, until, upload } from '../../e2e/actions.ts';
import { downloadsOf } from '../../e2e/browsers.ts';
import { timed } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

const { data: words } = guideZhCn;

export const dataSteps: readonly Step[] = [
  { name: 'save a backup', file: 'backup', play: saveBackup },
  { name: 'see what a restore would replace', file: 'restore', play: seeRestore },
  { name: 'choose how long entries are kept', file: 'retention', play: seeRetention },
];

async function saveBackup(tour: Tour): Promise<string> {
  const page = await tour.app('#/data');
  await see(page, words.backup.make);
  await tour.pictures(page, 'before');
  const started = 'document.querySelector(".notice[data-tone=ok]") !== null';
  const milliseconds = await timed(page, { from: 'click', until: started }, () =>
    press(page, words.backup.make),
  );
  await tour.pictures(page);
  await tour.popup('#/data', '.facts');
  await page.bringToFront();
  return `${milliseconds.toFixed(0)} ms until the download begins`;
}

async function seeRestore(tour: Tour): Promise<string> {
  const page = await tour.app('#/restore');
  await see(page, words.restore.lead);
  const start = performance.now();
  await upload(page, 'input[type=file]', await savedBackup(tour));
  await see(page, words.restore.whole);
  const milliseconds = performance.now() - start;
  await tour.pictures(page);
  return `${milliseconds.toFixed(0)} ms until the file is checked`;
}

function savedBackup({ running }: Tour): Promise<string> {
  const folder = downloadsOf(running.profileDir);
  return until('the backup in the downloads', async () => {
    const name = readdirSync(folder).find((one) => one.endsWith('.kaban'));
    return name === undefined ? false : join(folder, name);
  });
}

async function seeRetention(tour: Tour): Promise<string> {
  const page = await tour.app('#/data');
  const shown = 'document.querySelector(".data-plan") !== null';
  const milliseconds = await timed(page, { from: 'click', until: shown }, () =>
    press(page, words.retention.choices[1], 'radio'),
  );
  await page.evaluate(() => document.querySelector('.data-plan')?.scrollIntoView());
  await tour.pictures(page);
  return `${milliseconds.toFixed(0)} ms until it is named`;
}
