import type { Page } from 'puppeteer-core';

import type { Stage } from './story.ts';

/** The popup of a press on the toolbar button, which shows us the page beside it; only Chromium lets a test press. */
export async function pressToolbar(t: Stage, beside: Page): Promise<Page> {
  const { browser, origin } = t.running();
  await beside.bringToFront();
  const extension = [...(await browser.extensions()).values()].find(({ id }) =>
    origin.endsWith(id),
  );
  if (!extension) throw new Error('the extension is not there');
  const before = new Set(browser.targets());
  const opening = browser.waitForTarget(
    (target) => target.url().startsWith(`${origin}/popup`) && !before.has(target),
  );
  await beside.triggerExtensionAction(extension);
  return (await opening).asPage();
}
