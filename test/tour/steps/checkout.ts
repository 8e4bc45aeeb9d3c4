import type { Page } from 'puppeteer-core';

import { overlayText } from '../../../lib/text/overlay.ts';
import { byRole, press, until } from '../../e2e/actions.ts';
import { viewports } from '../album.ts';
import { timedOpen } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

export const checkoutSteps: readonly Step[] = [
  { name: 'turn the helper on for a site', file: 'helper', play: turnHelperOn },
  { name: 'meet a checkout', file: 'checkout', play: meetCheckout },
];

const words = overlayText['zh-CN'];

/**
 * The browser's own question cannot be answered in a headless browser, so its answer was given when the tour began.
 * Asking again then brings no question; how long it takes would say nothing of the product.
 */
async function turnHelperOn(tour: Tour): Promise<string> {
  const page = await tour.app('#/settings');
  await page.waitForSelector('#site-helper');
  const granted = await page.evaluate(
    `chrome.permissions.request({ origins: ['http://127.0.0.1/*'] })`,
  );
  if (granted !== true) throw new Error('the browser did not grant the site');
  const matches = await until('the helper to be registered', async () => {
    const [script] = (await page.evaluate(
      'chrome.scripting.getRegisteredContentScripts()',
    )) as readonly { readonly matches?: readonly string[] }[];
    return script?.matches ?? false;
  });
  await tour.pictures(page);
  await tour.popup('#/settings', '#site-helper');
  return `registered for ${matches.join(', ')}`;
}

async function meetCheckout(tour: Tour): Promise<string> {
  const { page, milliseconds } = await timedOpen(tour.running.browser, {
    address: tour.merchant,
    viewport: viewports.app,
    until: 'document.querySelector("html > [popover]") !== null',
  });
  await byRole(page, 'button', words.open);
  await tour.pictures(page);
  const popup = await openFromCorner(tour, page);
  await popup.waitForSelector('.tabs');
  await tour.picture(popup, { word: 'real-popup', surface: 'as it is' });
  await popup.close();
  await page.bringToFront();
  await press(page, words.close);
  await until('the corner to close', async () => (await page.$('html > [popover]')) === null);
  await page.close();
  return `${milliseconds.toFixed(0)} ms until it says hello`;
}

/** Presses the button in the corner, which counts only after it could be seen for a while. */
async function openFromCorner({ running }: Tour, page: Page): Promise<Page> {
  const { browser, origin } = running;
  const before = new Set(browser.targets());
  await new Promise((resolve) => setTimeout(resolve, 800));
  const opening = browser.waitForTarget(
    (target) => target.url().startsWith(`${origin}/popup.html`) && !before.has(target),
    { timeout: 10_000 },
  );
  opening.catch(() => undefined);
  await press(page, words.open);
  return (await opening).asPage();
}
