import type { Page } from 'puppeteer-core';

import { until } from './actions.ts';

/** Every view that opens without more than its address. */
export const views = [
  'cards',
  'bindings',
  'bind',
  'agreements',
  'safety',
  'ledger',
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
  'diagnose',
  'lost',
  'search',
  'drill',
  'help',
  'help/how-to-unbind',
  'privacy',
  'news',
  'shortcuts',
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
  ];
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
