import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { press, see, type, until } from '../../e2e/actions.ts';
import { timed } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';
import { passphrase } from './first-run.ts';

export const lockSteps: readonly Step[] = [
  { name: 'lock', file: 'lock', play: lock },
  { name: 'unlock', file: 'unlock', play: unlock },
  { name: 'delete everything', file: 'delete', play: deleteEverything },
];

async function lock(tour: Tour): Promise<string> {
  const page = await tour.app('#/settings');
  await see(page, text.settings.lockNow);
  await tour.picture(page);
  const start = performance.now();
  await press(page, text.settings.lockNow).catch(() => undefined);
  await until('every page to close itself', async () => (await tour.openPages()) === 0);
  return `${(performance.now() - start).toFixed(0)} ms until all pages are gone`;
}

async function unlock(tour: Tour): Promise<string> {
  const page = await tour.app();
  await see(page, text.unlock.lead);
  await tour.pictures(page, 'locked');
  await tour.popup('', 'form', 'locked-popup');
  await page.bringToFront();
  await type(page, text.unlock.passphrase, 'wrong words here');
  await press(page, text.unlock.submit);
  await see(page, text.unlockErrors['wrong-passphrase']);
  await tour.picture(page, { word: 'wrong' });
  await type(page, text.unlock.passphrase, passphrase);
  const open = 'document.querySelector(".card-face, .entry-row, .settings") !== null';
  const milliseconds = await timed(page, { from: 'click', until: open }, () =>
    press(page, text.unlock.submit),
  );
  await tour.picture(page);
  return `${milliseconds.toFixed(0)} ms until it is open`;
}

async function deleteEverything(tour: Tour): Promise<string> {
  const page = await tour.app('#/settings');
  await press(page, text.settings.deleteAll);
  await type(page, text.settings.deleteAsk(text.settings.deleteWord), text.settings.deleteWord);
  await tour.pictures(page);
  const start = performance.now();
  await press(page, text.settings.deleteConfirm).catch(() => undefined);
  await see(page, text.firstRun.deleted);
  const milliseconds = performance.now() - start;
  await see(page, text.firstRun.passphraseTitle);
  await tour.picture(page, { word: 'after' });
  return `${milliseconds.toFixed(0)} ms until nothing is left`;
}
