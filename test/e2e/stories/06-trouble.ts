import { equal, ok } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { walletIds } from '../../../lib/domain/wallet.ts';
import { issuers } from '../../../lib/knowledge/issuers.ts';
import { wallets } from '../../../lib/knowledge/wallets.ts';
import { guideZhCn as guide } from '../../../lib/text/guide/zh-cn.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { axe, choose, press, see, textOf, type, until } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { type Stage, story } from '../story.ts';

const passphrase = '蓝鲸 邮票 柚子 台阶';
const { diagnosis, emergency } = guide;
const { labels } = diagnosis;

/** With the first so many wallets and banks chosen as the person's own. */
async function firstRun(t: Stage, counts: readonly [number, number]): Promise<Page> {
  const page = await t.open('app.html');
  await see(page, text.firstRun.passphraseTitle);
  await type(page, text.firstRun.passphrase, passphrase);
  await type(page, text.firstRun.repeat, passphrase);
  await press(page, text.firstRun.create);
  await see(page, text.firstRun.recoveryTitle);
  await press(page, text.firstRun.recoverySaved, 'checkbox');
  await press(page, text.actions.next);
  await see(page, text.firstRun.chooseTitle);
  for (const [index, most] of counts.entries()) {
    const boxes = await page.$$(`.chips-field:nth-of-type(${index + 1}) input`);
    for (const box of boxes.slice(0, most))
      await box.evaluate((input) => (input as HTMLElement).click());
  }
  await press(page, text.firstRun.finish);
  await see(page, text.cards.emptyTitle);
  return page;
}

/** As a popup that closed at a click beside it and is opened again. */
async function reopen(t: Stage, page: Page): Promise<Page> {
  await page.close();
  return t.open('popup.html');
}

async function noViolations(page: Page): Promise<void> {
  equal(JSON.stringify(await axe(page)), '[]');
}

/** The value of the option that names both, in the field where one says which card it is. */
async function bindingValue(page: Page, ...names: string[]): Promise<string> {
  return page.$$eval(
    '#failure-about option',
    (options, wanted) =>
      options.find((option) => wanted.every((name) => option.textContent?.includes(name)))?.value ??
      '',
    names,
  );
}

story(
  'a code from an app leads to the remedy, the words for the hotline and the record',
  async (t) => {
    let page = await startDemo(t);
    await go(page, 'diagnose');
    await type(page, labels.paste, '绑卡失败，CP110012 卡号 6222021234567890123');
    const about = await bindingValue(page, '工行数字钱包', '1234');
    await choose(page, emergency.diagnose.about, about);
    await press(page, labels.submit);
    await see(page, diagnosis.causes['phone-mismatch'].title);
    await see(page, diagnosis.policies.fix.headline);
    await see(page, diagnosis.remedies['reserved-phone-check']);
    await see(page, '95588');
    const script = await page.$eval('blockquote', (quote) => quote.innerText);
    ok(script.includes('CP110012') && script.includes('尾号1234'), script);
    ok(!script.includes('6222021234567890123'), script);
    await noViolations(page);
    page = await reopen(t, page);
    await see(page, diagnosis.causes['phone-mismatch'].title);
    ok(!(await textOf(page)).includes('6222021234567890123'));
    await press(page, emergency.diagnose.record.reject);
    await see(page, emergency.diagnose.recorded);
    await see(page, guide.binding.statuses.failed.word);
  },
);

story('an unknown message stays unknown and leads through questions to a cause', async (t) => {
  let page = await startDemo(t);
  await go(page, 'diagnose');
  await type(page, labels.paste, '小蓝鸟飞走了');
  await noViolations(page);
  await press(page, labels.submit);
  await see(page, labels.unknownTitle);
  await press(page, labels.askQuestions);
  for (const answer of ['binding', 'at-code'] as const)
    await press(page, diagnosis.answers[answer]);
  await see(page, labels.questionOf(3));
  await noViolations(page);
  page = await reopen(t, page);
  await see(page, labels.questionOf(3));
  await press(page, labels.previous);
  await press(page, diagnosis.answers['at-code']);
  await press(page, diagnosis.answers['code-not-arrived']);
  await see(page, diagnosis.causes['sms-not-sent'].title);
});

story('a lost phone: the list is there while locked, and goes on after unlocking', async (t) => {
  const page = await firstRun(t, [1, 1]);
  await go(page, 'settings');
  await press(page, text.settings.lockNow).catch(() => undefined);
  await until('the page to close itself', async () => (await t.openPages()) === 0);
  let popup = await t.open('popup.html');
  await see(popup, text.unlock.lead);
  await popup.locator('.frame-header a[href="#/lost"]').click();
  await see(popup, emergency.sections.sim);
  for (const { hotline } of [...wallets, ...issuers]) if (hotline) await see(popup, hotline);
  await noViolations(popup);
  await popup.locator('[data-section=sim] input[type=checkbox]').click();
  await see(popup, emergency.progress(1, 1 + walletIds.length + issuers.length + 6));
  await popup.locator('input[type=search]').fill('招商');
  await until('one bank to be left', async () => {
    return (await popup.$$('[data-section=banks] .help-row')).length === 1;
  });
  popup = await reopen(t, popup);
  await see(popup, emergency.progress(1, 1 + walletIds.length + issuers.length + 6));
  await press(popup, emergency.unlock, 'link');
  await type(popup, text.unlock.passphrase, passphrase);
  await press(popup, text.unlock.submit);
  await see(popup, emergency.which.title);
  await popup.locator('.which-phone button').click();
  // The tick from before, and only what the first run named: SIM, one wallet, one bank, six more.
  await see(popup, emergency.progress(1, 9));
  await press(popup, text.actions.close);
  await noViolations(popup);
});

story(
  'a lost phone leaves its bindings to be checked again, until the person has looked',
  async (t) => {
    const page = await startDemo(t);
    await go(page, 'lost');
    await see(page, emergency.which.title);
    await noViolations(page);
    await page.locator('.which-phone button').click();
    await see(page, emergency.started);
    await see(page, emergency.passwordFreeNotice(1));
    await see(page, emergency.reverify.title);
    equal((await page.$$('.reverify li')).length, 3);
    await press(page, text.actions.undo);
    await see(page, emergency.which.title);
    equal((await page.$$('.reverify li')).length, 0);
    await page.locator('.which-phone button').click();
    await see(page, emergency.reverify.title);
    await go(page, 'bindings');
    await see(page, guide.binding.statuses['re-verify'].word);
    await go(page, 'lost');
    await press(page, text.actions.close);
    await noViolations(page);
    await press(page, emergency.found);
    await press(page, text.actions.close);
    await press(page, emergency.reverify.all);
    await until('every binding to stand', async () => (await page.$$('.reverify li')).length === 0);
  },
);

story(
  'the list of a lost phone prints on one sheet of A4',
  async (t) => {
    const page = await firstRun(t, [8, 12]);
    await go(page, 'lost');
    await page.locator('.which-phone button').click();
    await see(page, emergency.progress(0, 1 + 8 + 12 + 6));
    equal(await sheets(page), 1, 'a person with 12 banks and 8 wallets');
    await go(page, 'settings');
    await press(page, text.settings.lockNow).catch(() => undefined);
    await until('the page to close itself', async () => (await t.openPages()) === 0);
    const locked = await t.open('app.html#/lost');
    await see(locked, emergency.sections.banks);
    equal(await sheets(locked), 1, 'every bank and wallet');
  },
  { browsers: ['chromium'] },
);

async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}
