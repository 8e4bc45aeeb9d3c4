import { guideZhCn as guide } from '../../../lib/text/guide/zh-cn.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { press, see, type } from '../../e2e/actions.ts';
import { timed } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

export const troubleSteps: readonly Step[] = [
  { name: 'ask why a binding failed', file: 'diagnose', play: askWhy },
  { name: 'lose a phone, and find it', file: 'lost', play: losePhone },
];

async function askWhy(tour: Tour): Promise<string> {
  const page = await tour.app('#/diagnose');
  const { labels, causes } = guide.diagnosis;
  await tour.popup('#/diagnose', 'textarea', 'form-popup');
  await page.bringToFront();
  await type(page, labels.paste, '绑卡失败，CP110012');
  const shown = 'document.querySelector(".diagnosis-cause") !== null';
  const milliseconds = await timed(page, { from: 'click', until: shown }, () =>
    press(page, labels.submit),
  );
  await see(page, causes['phone-mismatch'].title);
  await tour.pictures(page);
  await press(page, labels.startOver);
  return `${milliseconds.toFixed(0)} ms to the cause`;
}

async function losePhone(tour: Tour): Promise<string> {
  const { emergency } = guide;
  const page = await tour.app('#/lost');
  await see(page, emergency.which.title);
  await tour.pictures(page, 'which');
  const shown = 'document.querySelector(".lost-progress") !== null';
  const milliseconds = await timed(page, { from: 'click', until: shown }, () =>
    page.locator('.which-phone button').click(),
  );
  await see(page, emergency.sections.wallets);
  await press(page, text.actions.close);
  const steps = (await page.$$('.help-row')).length;
  await tour.pictures(page);
  await tour.popup('#/lost', '.help-row');
  await page.bringToFront();
  await press(page, emergency.found);
  await see(page, emergency.foundSaid);
  await press(page, text.actions.close);
  return `${milliseconds.toFixed(0)} ms until ${steps} steps stand there`;
}
