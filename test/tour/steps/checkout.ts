import type { Page } from 'puppeteer-core';

import { checkoutZhCn as words } from '../../../lib/text/checkout/zh-cn.ts';
import { press, see, type as typeInto, until } from '../../e2e/actions.ts';
import { viewports } from '../album.ts';
import { timedOpen } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

export const checkoutSteps: readonly Step[] = [
  { name: 'turn the helper on for a site', file: 'helper', play: turnHelperOn },
  { name: 'meet a checkout', file: 'checkout', play: meetCheckout },
  { name: 'check a link', file: 'link', play: checkLink },
];

/**
 * The browser's own question cannot be answered in a headless browser, so its answer was given when the tour began.
 * Asking again then brings no question; how long it takes would say nothing of the product.
 */
async function turnHelperOn(tour: Tour): Promise<string> {
  const page = await tour.app('#/helper');
  await page.waitForSelector('.helper-switch, .frame-main h2');
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
  await tour.popup('#/helper', '.frame-main h2');
  return `registered for ${matches.join(', ')}`;
}

const corner = 'html > [popover]';

async function meetCheckout(tour: Tour): Promise<string> {
  const { page, milliseconds } = await timedOpen(tour.running.browser, {
    address: tour.merchant,
    viewport: viewports.app,
    until: `document.querySelector('${corner}') !== null`,
  });
  await tour.pictures(page);
  const folded = await heightOf(page);
  await pressAt(page, 0.5);
  await until('the card', async () => (await heightOf(page)) > folded);
  await tour.pictures(page, 'card');
  const popup = await openDetails(tour, page);
  await see(popup, '¥128.60');
  await tour.picture(popup, { word: 'real-popup', surface: 'as it is' });
  await popup.close();
  await page.close();
  return `${milliseconds.toFixed(0)} ms until the pill stands in its corner`;
}

function heightOf(page: Page): Promise<number> {
  return page.$eval(corner, (own) => own.getBoundingClientRect().height);
}

/** Presses our element so far down its height; it counts only after it could be seen for a while. */
async function pressAt(page: Page, share: number): Promise<void> {
  const [x, y] = await page.$eval(
    corner,
    (own, part) => {
      const { left, top, width, height } = own.getBoundingClientRect();
      return [left + width / 2, part < 1 ? top + height * part : top + height - 36] as const;
    },
    share,
  );
  await page.mouse.move(x - 80, y - 80);
  await page.mouse.move(x, y, { steps: 4 });
  await new Promise((resolve) => setTimeout(resolve, 900));
  await page.mouse.move(x + 2, y + 2);
  await page.mouse.click(x, y);
}

/** The button at the foot of the card. */
async function openDetails({ running }: Tour, page: Page): Promise<Page> {
  const { browser, origin } = running;
  const before = new Set(browser.targets());
  const opening = browser.waitForTarget(
    (target) => target.url().startsWith(`${origin}/popup.html`) && !before.has(target),
    { timeout: 10_000 },
  );
  opening.catch(() => undefined);
  await pressAt(page, 1);
  return (await opening).asPage();
}

async function checkLink(tour: Tour): Promise<string> {
  const page = await tour.app('#/link');
  await typeInto(
    page,
    words.link.label,
    '您的账户异常，请登录 http://icbc.com.cn.login-safe.top/ 核实',
  );
  await press(page, words.link.submit);
  await see(page, words.verdict.levels.danger.title);
  await tour.pictures(page);
  return 'a copied bank is named as one';
}
