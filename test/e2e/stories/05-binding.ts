import { deepEqual, ok } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { guideZhCn as guide } from '../../../lib/text/guide/zh-cn.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { axe, byRole, press, see, textOf, type, until } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { firstRun } from '../first-run.ts';
import { story } from '../story.ts';

const { binding: words, facts } = guide;
const { moves, statuses } = words;

async function noViolations(page: Page): Promise<void> {
  deepEqual(await axe(page), []);
}

async function addIcbcCard(page: Page): Promise<void> {
  await page.waitForSelector('#card-issuer');
  await page.select('#card-issuer', 'ICBC');
  await page.type('#card-last4', '1234');
  await press(page, text.actions.save);
  await see(page, text.toasts.cardSaved);
  // It would lie upon what is pressed next.
  await press(page, text.actions.close);
}

/** The heading that tells where the binding stands. */
async function seeStatus(page: Page, status: keyof typeof statuses): Promise<void> {
  await until(`the status ${status}`, async () => {
    const shown = await page.evaluate(() => document.querySelector('#binding-status')?.textContent);
    return shown === statuses[status].word;
  });
}

async function confirmBound(page: Page, button: string): Promise<void> {
  await press(page, button);
  await see(page, words.confirm.title);
  await noViolations(page);
  await press(page, words.confirm.save);
  await seeStatus(page, 'bound');
}

/** As a hurried hand does it: the second half of the click meets the button of the next step. */
async function pressTwice(page: Page, name: string): Promise<void> {
  const button = await byRole(page, 'button', name);
  await button.click({ count: 2, delay: 40 });
}

async function ticksOf(page: Page): Promise<number> {
  return (await page.$$('.step-row input:checked')).length;
}

async function proposals(page: Page): Promise<number> {
  return (await page.$$('.proposal')).length;
}

async function tick(page: Page, count: number): Promise<void> {
  for (const box of (await page.$$('.step-row input')).slice(0, count)) await box.click();
  // A box is ticked at once; the count follows the record, once it is on the disk.
  await until('the ticks to be kept', async () => (await textOf(page)).includes(`${count} / `));
}

/** The demo's card 1234 in this wallet, whatever has become of it. */
async function openBinding(page: Page, wallet: string, tail: string): Promise<void> {
  await go(page, 'bindings');
  await see(page, words.list.underWay);
  await until(`${wallet} ${tail} in the list`, async () =>
    page.$$eval(
      '.row-link',
      (links, wanted) => {
        const link = links.find((row) => {
          const around = row.closest('section, details')?.textContent ?? '';
          return row.textContent?.includes(wanted.tail) && around.includes(wanted.wallet);
        });
        (link as HTMLElement | undefined)?.click();
        return link !== undefined;
      },
      { wallet, tail },
    ),
  );
  await page.waitForSelector('#binding-status');
}

story('a child who wants to bind a card is led to the counter', async (t) => {
  const page = await firstRun(t);
  await go(page, 'bindings');
  await see(page, words.list.emptyTitle);
  await press(page, words.list.bind, 'link');
  await press(page, words.bind.addCard, 'link');
  await addIcbcCard(page);
  await go(page, 'bind');
  await see(page, words.bind.cardTitle);
  await page.locator('.row-link').click();
  await see(page, words.bind.walletTitle);
  await noViolations(page);
  await page.locator('.row-link[href$="/alipay"]').click();
  await see(page, words.bind.ageMissing);
  await press(page, words.bind.ages['under-16'], 'radio');
  await see(page, words.bind.minorTitle);
  ok(!(await textOf(page)).includes(words.bind.start));
  await noViolations(page);
});

story(
  'a card of ICBC is bound to Alipay from nothing, though the popup closes on the way',
  async (t) => {
    const page = await firstRun(t);
    await go(page, 'card/new');
    await addIcbcCard(page);
    await go(page, 'bind');
    await page.locator('.row-link').click();
    await page.locator('.row-link[href$="/alipay"]').click();
    await press(page, words.bind.ages.adult, 'radio');
    await press(page, words.bind.start);
    await seeStatus(page, 'planned');
    await press(page, moves.planned.check);
    await seeStatus(page, 'checking');
    await noViolations(page);
    await tick(page, 3);
    await page.close();
    const again = await t.open('popup.html');
    await seeStatus(again, 'checking');
    ok((await ticksOf(again)) === 3, 'three ticks are still there');
    await press(again, moves.checking['open-app']);
    await seeStatus(again, 'in-app');
    await see(again, facts.steps['open-bind-page'].title);
    await noViolations(again);
    await press(again, moves['in-app'].enter);
    await press(again, moves.verifying.wait);
    await seeStatus(again, 'waiting-confirmation');
    await press(again, moves['waiting-confirmation'].confirm);
    await type(again, words.confirm.day, '');
    await again.close();
    const late = await t.open('popup.html');
    await see(late, words.confirm.title);
    await press(late, text.actions.cancel);
    await confirmBound(late, moves['waiting-confirmation'].confirm);
    await noViolations(late);
    await go(late, 'bindings');
    await see(late, '1234');
    await noViolations(late);
  },
);

story('an application is not submitted twice, is refused, put right and approved', async (t) => {
  const page = await startDemo(t);
  await openBinding(page, '工行数字钱包', '1234');
  await seeStatus(page, 'in-review');
  await noViolations(page);
  await press(page, words.waiting.again);
  await see(page, words.refusals['in-review']);
  await press(page, moves['in-review'].reject);
  await type(page, words.reject.title, '身份证照片不清楚 6222021234567890123');
  await press(page, words.reject.save);
  await seeStatus(page, 'failed');
  ok(!(await textOf(page)).includes('6222021234567890123'));
  await noViolations(page);
  await press(page, moves.failed.retry);
  await see(page, words.refusals['fix-first']);
  await press(page, words.assurances.fixed, 'checkbox');
  await press(page, moves.failed.retry);
  await seeStatus(page, 'checking');
  await pressTwice(page, moves.checking.apply);
  await seeStatus(page, 'applying');
  await noViolations(page);
  await press(page, moves.applying.submit);
  await seeStatus(page, 'in-review');
  await press(page, moves['in-review'].approve);
  await seeStatus(page, 'in-app');
  await press(page, moves['in-app'].enter);
  await confirmBound(page, moves.verifying.confirm);
});

story('a try without an answer is looked into before another one', async (t) => {
  const page = await startDemo(t);
  await openBinding(page, '京东支付', '3321');
  await seeStatus(page, 'failed');
  await press(page, words.assurances.fixed, 'checkbox');
  await press(page, moves.failed.retry);
  await press(page, moves.checking['open-app']);
  await press(page, moves['in-app']['lose-result']);
  await seeStatus(page, 'result-unknown');
  await see(page, words.look.wallet);
  await noViolations(page);
  await press(page, moves['result-unknown']['find-nothing']);
  await seeStatus(page, 'checking');
  await press(page, text.actions.undo);
  await seeStatus(page, 'result-unknown');
});

story('a card is unbound on both sides, and what differs is shown', async (t) => {
  const page = await startDemo(t);
  await openBinding(page, '支付宝', '8806');
  await seeStatus(page, 'bound');
  await noViolations(page);
  await press(page, moves.bound.unbind);
  await seeStatus(page, 'unbinding');
  await see(page, words.sides.title);
  ok(!(await textOf(page)).includes(moves.unbinding.gone));
  await page.locator('fieldset:nth-of-type(1) .segment:nth-of-type(1) input').click();
  await page.locator('fieldset:nth-of-type(2) .segment:nth-of-type(2) input').click();
  await see(page, words.sides.diverged.bank);
  await noViolations(page);
  await page.locator('fieldset:nth-of-type(2) .segment:nth-of-type(1) input').click();
  await see(page, words.sides.both);
  await press(page, moves.unbinding.gone);
  await seeStatus(page, 'unbound');
  await noViolations(page);
  await go(page, 'agreements');
  await see(page, words.agreements.emptyTitle);
});

story('what bills prove is taken into the record and taken back', async (t) => {
  const page = await startDemo(t);
  await openBinding(page, '微信支付', '3321');
  await page.locator('.history summary').click();
  await press(page, words.page.remove);
  await see(page, words.list.found);
  const before = await proposals(page);
  await page.locator('.proposal .primary').click();
  await see(page, words.list.recorded);
  await noViolations(page);
  await press(page, text.actions.undo);
  await until('the proposal to return', async () => (await proposals(page)) === before);
  await page.locator('.proposal .buttons button:last-child').click();
  await see(page, words.list.dismissed);
  await until('the proposal to go', async () => (await proposals(page)) === before - 1);
});
