import type { Page } from 'puppeteer-core';

import { zhCn as text } from '../../lib/text/zh-cn.ts';
import { press, see, type } from './actions.ts';
import type { Stage } from './story.ts';

/** A vault of one's own, without a record, in a tab: these stories would outlive the real popup. */
export async function firstRun(t: Stage): Promise<Page> {
  const page = await t.open('app.html');
  await see(page, text.firstRun.passphraseTitle);
  await type(page, text.firstRun.passphrase, '蓝鲸 邮票 柚子 台阶');
  await type(page, text.firstRun.repeat, '蓝鲸 邮票 柚子 台阶');
  await press(page, text.firstRun.create);
  await see(page, text.firstRun.recoveryTitle);
  await press(page, text.firstRun.recoverySaved, 'checkbox');
  await press(page, text.actions.next);
  await press(page, text.firstRun.finish);
  await see(page, text.cards.emptyTitle);
  await page.close();
  return t.open('popup.html');
}
