import { equal, ok } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { closeChecks } from '../../../lib/domain/wallet-account.ts';
import { guideZhCn as guide } from '../../../lib/text/guide/zh-cn.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { byLabel, press, see, seeNoMore, textOf, type, until } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { story } from '../story.ts';

const { wallet: words, facts } = guide;

story('a wallet is closed only behind the export gate, and its bindings with it', async (t) => {
  const page = await startDemo(t);
  await go(page, 'wallets');
  await see(page, words.list.bound(2));
  await go(page, 'close-wallet/alipay');
  await see(page, words.close.gateTitle);
  await press(page, words.close.submit);
  await see(page, words.close.checks['bills-exported']);
  await until('the refusal', async () => (await page.$$('[role=alert]')).length > 0);
  await seeNoMore(page, words.close.closingTitle);
  for (const check of closeChecks) await press(page, words.close.checks[check], 'checkbox');
  await see(page, words.close.progress(closeChecks.length));
  await press(page, words.close.submit);
  await see(page, words.close.closingTitle);
  await go(page, 'bindings');
  await see(page, guide.binding.statuses.closing.word);
  await go(page, 'close-wallet/alipay');
  await press(page, words.close.done);
  await see(page, words.close.closedTitle);
  await see(page, words.close.stays);
  await go(page, 'wallet/alipay');
  await see(page, words.statuses.closed);
  await seeNoMore(page, words.list.bound(2));
  await go(page, 'ledger');
  await see(page, '晨光豆浆铺');
});

story('a closing that was called off asks which cards still stand', async (t) => {
  const page = await startDemo(t);
  await go(page, 'close-wallet/alipay');
  await see(page, words.close.gateTitle);
  for (const check of closeChecks) await press(page, words.close.checks[check], 'checkbox');
  await press(page, words.close.submit);
  await press(page, words.close.keep);
  await see(page, words.close.progress(0));
  await go(page, 'wallet/alipay');
  await press(page, words.standing.confirm);
  await seeNoMore(page, words.standing.title);
  await see(page, words.bindings.proof.person(text.dates.today));
});

story('a corrected cell of the compatibility is used, and can be taken back', async (t) => {
  const page = await startDemo(t);
  const wallet = '抖音支付';
  await go(page, 'compat/douyin');
  await see(page, words.compat.lead);
  await until('the wallet of the address', async () => {
    const field = await byLabel(page, words.compat.wallet);
    return field.evaluate((element) => (element as HTMLSelectElement).value === 'douyin');
  });
  await press(page, words.compat.correctName(facts.channels.online));
  await press(page, facts.supports.yes);
  await see(page, words.compat.corrected(text.dates.today));
  await go(page, 'choose-wallet');
  await see(page, words.choose.scamTitle);
  ok(
    (await textOf(page)).includes(
      `${wallet}\n${words.choose.fits(1, 3)}${text.card.comma}${words.choose.notFound(2)}`,
    ),
  );
  await go(page, 'compat');
  await press(page, words.compat.forgetName(facts.channels.online));
  await seeNoMore(page, words.compat.corrected(text.dates.today));
  await go(page, 'choose-wallet');
  await until('the old count', async () =>
    (await textOf(page)).includes(`${wallet}\n${words.choose.notFound(3)}`),
  );
});

story(
  'what is typed of a wallet is masked at once, and there when the popup opens again',
  async (t) => {
    const page = await startDemo(t);
    await go(page, 'wallet/jd');
    await type(page, words.account.label, '13800138000');
    const valueIn = async (where: Page): Promise<string> =>
      (await byLabel(where, words.account.label)).evaluate(
        (element) => (element as HTMLInputElement).value,
      );
    equal(await valueIn(page), '138****8000');
    await page.close();
    const again = await t.open('popup.html');
    await see(again, words.account.title);
    equal(await valueIn(again), '138****8000');
    await press(again, text.actions.save);
    await see(again, words.toasts.saved);
  },
);
