import type { Page } from 'puppeteer-core';

import { until } from './actions.ts';

/** Views that open with more than their address; `viewsOf` finds one of each in the demo. */
export const namedViews = ['card-page', 'binding', 'budget', 'entry'];

/** Every view that opens without more than its address. */
export const views = [
  'cards',
  'bindings',
  'bind',
  'agreements',
  'safety',
  'checklist',
  'checklist/wallet-password-free%40alipay',
  'checklist/backup%40self',
  'reminders',
  'ledger',
  'budgets',
  'budget/new',
  'search',
  'settings',
  'card/new',
  'cards-arrange',
  'cards-away',
  'import',
  'wallets',
  'wallet/alipay',
  'wallet/icbc-wallet',
  'close-wallet/alipay',
  'compat',
  'choose-wallet',
  'minors',
  'data',
  'restore',
  'diagnose',
  'lost',
  'drill',
  'help',
  'help/how-to-unbind',
  'privacy',
  'news',
  'shortcuts',
  'page',
  'link',
  'helper',
  'paid',
];

/** The views of the demo, with those of one card, each of its bindings and one payment. */
export async function viewsOf(page: Page): Promise<readonly string[]> {
  const linked = async (view: string, selector: string): Promise<readonly string[]> => {
    await drawn(page, view);
    return page.evaluate(
      (wanted) => [
        ...new Set(
          [...document.querySelectorAll(wanted)].map(
            (link) => link.getAttribute('href')?.slice(2) ?? '',
          ),
        ),
      ],
      selector,
    );
  };
  return [
    ...views,
    ...(await linked('cards', 'a[href^="#/card-page/"]')).slice(0, 1),
    ...(await linked('bindings', 'a[href^="#/binding/"]')),
    ...(await linked('budgets', 'a[href^="#/budget/"]')).slice(0, 1),
    await entryView(page),
  ];
}

/** A payment opens by a press and not by a link. */
async function entryView(page: Page): Promise<string> {
  await drawn(page, 'ledger');
  await page.locator('.entry-row').click();
  await until('a payment', () => page.evaluate(() => location.hash.startsWith('#/entry/')));
  return page.evaluate(() => location.hash.slice(2));
}

/** Goes to a view and waits until it has drawn itself and is still. */
export async function drawn(page: Page, view: string): Promise<void> {
  await page.evaluate(async (to) => {
    if (location.hash === `#/${to}`) return;
    const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = `#/${to}`;
    await moved;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }, view);
  let before = '';
  await until(`the view ${view}`, async () => {
    const now = await page.evaluate(() => document.querySelector('.frame-main')?.textContent ?? '');
    const still = now === before && now.length > 10;
    before = now;
    return still;
  });
}
