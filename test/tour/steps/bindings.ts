import type { Page } from 'puppeteer-core';

import { guideZhCn as guide } from '../../../lib/text/guide/zh-cn.ts';
import { press, see } from '../../e2e/actions.ts';
import { timed } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

const { binding: words } = guide;
const { moves } = words;

export const bindingSteps: readonly Step[] = [
  { name: 'record a binding the bills prove', file: 'bindings-found', play: recordFound },
  { name: 'apply for a wallet', file: 'bind', play: apply },
  { name: 'be refused a second application', file: 'in-review', play: beRefused },
  { name: 'put right what was refused', file: 'binding-failed', play: putRight },
  { name: 'see how to pay, and unbind on both sides', file: 'binding-bound', play: unbind },
];

async function recordFound(tour: Tour): Promise<string> {
  const page = await tour.app('#/bindings');
  await see(page, words.list.found);
  const found = (await page.$$('.proposal')).length;
  const recorded = 'document.querySelector(".row-link") !== null';
  const milliseconds = await timed(page, { from: 'click', until: recorded }, () =>
    page.locator('.proposal .primary').click(),
  );
  await tour.pictures(page);
  await tour.popup('#/bindings', '.row-link');
  return `${milliseconds.toFixed(0)} ms, ${found} found`;
}

async function apply(tour: Tour): Promise<string> {
  const page = await tour.app('#/bind');
  await see(page, words.bind.cardTitle);
  await tour.pictures(page);
  const card = await page.$eval('.row-link:has([data-issuer="ICBC"])', (link) =>
    link.getAttribute('href'),
  );
  await tour.popup(`${card}`, '.row-link', 'wallet-popup');
  await tour.app(`${card}/icbc-wallet`);
  await see(page, words.bind.ageTitle);
  await tour.picture(page, { word: 'start' });
  await press(page, words.bind.ages.adult, 'radio');
  await press(page, words.bind.start);
  await press(page, moves.planned.check);
  await see(page, words.statuses.checking.meaning);
  const route = await routeOf(page);
  const milliseconds = await tour.popup(route, '.condition', 'checking-popup');
  await page.bringToFront();
  await press(page, moves.checking.apply);
  await see(page, words.statuses.applying.meaning);
  await tour.pictures(page, 'applying');
  return `${milliseconds.toFixed(0)} ms until the popup is back at the same step`;
}

async function beRefused(tour: Tour): Promise<string> {
  const page = await tour.app();
  await press(page, moves.applying.submit);
  await see(page, words.statuses['in-review'].meaning);
  const answered = 'document.querySelector("[role=alert]") !== null';
  const milliseconds = await timed(page, { from: 'click', until: answered }, () =>
    press(page, words.waiting.again),
  );
  await tour.pictures(page);
  await tour.popup(await routeOf(page), '.waiting');
  return `${milliseconds.toFixed(0)} ms until it says why not`;
}

async function putRight(tour: Tour): Promise<string> {
  const page = await tour.app();
  await press(page, moves['in-review'].reject);
  await page.locator('#reject-reason').fill('身份证照片不清楚');
  await tour.picture(page, { word: 'reason' });
  const failed = 'document.querySelector(".status-word[data-status=failed]") !== null';
  const milliseconds = await timed(page, { from: 'click', until: failed }, () =>
    press(page, words.reject.save),
  );
  await tour.pictures(page);
  await tour.popup(await routeOf(page), '.why');
  await page.bringToFront();
  await press(page, words.assurances.fixed, 'checkbox');
  await press(page, moves.failed.retry);
  await see(page, words.statuses.checking.meaning);
  return `${milliseconds.toFixed(0)} ms until the cause and what helps`;
}

async function unbind(tour: Tour): Promise<string> {
  const page = await tour.app('#/bindings');
  const bound = '#wallet-alipay ~ .list .row-link';
  await page.locator(bound).click();
  await see(page, words.statuses.bound.meaning);
  await tour.pictures(page);
  await tour.popup(await routeOf(page), '.binding-details');
  await page.bringToFront();
  await press(page, moves.bound.unbind);
  const diverged = `document.body.innerText.includes(${JSON.stringify(words.sides.diverged.bank)})`;
  await page.locator('fieldset:nth-of-type(1) .segment:nth-of-type(1) input').click();
  const milliseconds = await timed(page, { from: 'click', until: diverged }, () =>
    page.locator('fieldset:nth-of-type(2) .segment:nth-of-type(2) input').click(),
  );
  await tour.pictures(page, 'unbinding');
  await press(page, moves.unbinding.confirm);
  await press(page, words.confirm.save);
  await see(page, words.statuses.bound.meaning);
  return `${milliseconds.toFixed(0)} ms until it says that the two sides differ`;
}

function routeOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}
