import type { Page } from 'puppeteer-core';
import { launchers, type RunningBrowser } from '../e2e/browsers.ts';
import { press, see, type } from '../e2e/actions.ts';
import type { Bench } from './suite.ts';

const passphrase = '蓝鲸 邮票 柚子 台阶';

export interface OpenVault {
  readonly running: RunningBrowser;
  /** The product's tab. */
  readonly page: Page;
}

/** A real Chromium with a fresh profile and a vault made as a person makes it. */
export async function withVault<T>(
  bench: Pick<Bench, 'extensionDir' | 'onBrowser'>,
  use: (open: OpenVault) => Promise<T>,
): Promise<T> {
  const running = await launchers.chromium({ extensionDir: bench.extensionDir });
  try {
    bench.onBrowser(await running.browser.version());
    const page = await running.openPage('app.html');
    await see(page, '设一个口令');
    await type(page, '口令', passphrase);
    await type(page, '再输一次', passphrase);
    await press(page, '下一步');
    await see(page, '存好恢复码');
    await press(page, '我已保存好恢复码', 'checkbox');
    await press(page, '下一步');
    await see(page, '您常用哪些');
    await press(page, '开始使用');
    await see(page, '卡包还是空的');
    return await use({ running, page });
  } finally {
    await running.close();
  }
}
