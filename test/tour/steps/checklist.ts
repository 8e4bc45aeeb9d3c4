import { guideZhCn as guide } from '../../../lib/text/guide/zh-cn.ts';
import { press, see } from '../../e2e/actions.ts';
import { timed } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

const { checklist: words } = guide;

export const checklistSteps: readonly Step[] = [
  { name: 'see what is left for safety', file: 'checklist', play: seeChecklist },
  { name: 'answer the first thing', file: 'checklist-answer', play: answerFirst },
  { name: 'see what the records prove', file: 'checklist-proof', play: seeProof },
];

async function seeChecklist(tour: Tour): Promise<string> {
  const page = await tour.app('#/checklist');
  await see(page, words.history.title);
  const items = (await page.$$('.check-item')).length;
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/checklist', '.check-item');
  return `${milliseconds.toFixed(0)} ms, ${items} items of this person`;
}

async function answerFirst(tour: Tour): Promise<string> {
  const page = await tour.app('#/checklist');
  await page.locator('.check-first').click();
  await see(page, words.panel.question);
  const before = await page.$eval('#check-score-title', (title) => title.textContent ?? '');
  const changed = `document.querySelector('#check-score-title').textContent !== ${JSON.stringify(before)}`;
  const milliseconds = await timed(page, { from: 'click', until: changed }, () =>
    press(page, words.answers.done, 'radio'),
  );
  await tour.pictures(page);
  const key = await page.$eval('.check-panel', ({ id }) => id.replace('check-', ''));
  await tour.popup(`#/checklist/${encodeURIComponent(key)}`, '.check-panel');
  return `${milliseconds.toFixed(0)} ms until the score says so`;
}

async function seeProof(tour: Tour): Promise<string> {
  const page = await tour.app('#/checklist/backup%40self');
  await see(page, words.panel.proved);
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/checklist/wallet-bills%40alipay', '.check-proof');
  return `${milliseconds.toFixed(0)} ms`;
}
