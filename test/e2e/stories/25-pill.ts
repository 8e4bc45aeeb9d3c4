import { deepEqual, equal, ok } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { until } from '../actions.ts';
import { spyingTill } from '../hostile/spying-till.ts';
import { readPng } from '../hostile/pixels.ts';
import type { Point } from '../hostile/recipe.ts';
import { isCardOpen, middleOf, ownElement, settledPill } from '../hostile/try-recipe.ts';
import { withLoopback } from '../loopback.ts';
import { choices, grant, host, seenIn, signs } from '../till.ts';
import { api } from '../shop.ts';
import { story } from '../story.ts';

/** Where the pill stands first. */
const corner = `<button style="position:fixed;right:0;bottom:0;width:240px;height:70px">立即支付</button>`;

/** Keeps the background from judging the tab in front, until what is given back is called. */
async function holdUp(ours: Page, page: Page): Promise<() => Promise<unknown>> {
  await page.bringToFront();
  await ours.evaluate(`${api}.tabs.query({ active: true }).then((tabs) => tabs.map(({ id }) =>
    navigator.locks.request('seenTab:' + id, () => new Promise((free) => {
      addEventListener('free-tabs', free, { once: true });
    })))).then(() => undefined)`);
  return () => ours.evaluate(`dispatchEvent(new Event('free-tabs')), undefined`);
}

story(
  'while the verdict is long in coming, the pill that waits already stands where it covers nothing',
  async (t) => {
    const ours = await t.open('app.html');
    await grant(ours);
    const busy = spyingTill.replace('</h1>', `</h1>${corner}`);
    await withLoopback({ '/cashier/pay': busy }, async ({ port }) => {
      const page = await t.running().browser.newPage();
      const free = await holdUp(ours, page);
      await page.goto(`http://${host}:${port}/cashier/pay`);
      const own = await ownElement(page);
      const covers = () =>
        own.evaluate((element) => {
          const { right, bottom } = element.getBoundingClientRect();
          return right > innerWidth - 240 && bottom > innerHeight - 70;
        });
      await until('it to make room', async () => !(await covers()));
      const before = await middleOf(own);
      await new Promise((resolve) => setTimeout(resolve, 900));
      equal(await seenIn(ours), undefined);
      await free();
      await until('the verdict', async () => (await seenIn(ours)) !== undefined);
      await settledPill(page);
      equal(await covers(), false);
      deepEqual(await middleOf(own), before);
      deepEqual(await page.evaluate('spied.shifted'), []);
    });
  },
  choices,
);

interface Hurried {
  readonly at: Point;
  /** The pill and what lies around it, as it looks now. */
  readonly look: () => Promise<string>;
  /** The same before the press. */
  readonly calm: string;
}

/**
 * Comes upon the pill of a new page and presses at once. A press counts half a second after the pill could be seen; a
 * busy machine may take that long over it, and then it proves nothing.
 */
async function pressTooSoon(page: Page, address: string): Promise<Hurried | false> {
  await page.goto(address);
  await settledPill(page);
  const at = await middleOf(await ownElement(page));
  const clip = { x: at.x - 20, y: at.y - 20, width: 40, height: 40 };
  const look = async (): Promise<string> =>
    page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
  const calm = await look();
  const start = performance.now();
  await page.mouse.move(at.x - 4, at.y - 4);
  await page.mouse.click(at.x, at.y);
  return performance.now() - start < 450 && { at, look, calm };
}

story(
  'a press that comes too soon is refused and shows that it came; the next one counts',
  async (t) => {
    await grant(await t.open('app.html'));
    await withLoopback({ '/cashier/pay': spyingTill }, async ({ port }) => {
      const page = await t.running().browser.newPage();
      const address = `http://${host}:${port}/cashier/pay`;
      const { at, look, calm } = await until('a press that comes too soon', () =>
        pressTooSoon(page, address),
      );
      ok((await look()) !== calm);
      equal(await isCardOpen(page), false);
      await until('it to be ready', async () => (await look()) === calm);
      await page.mouse.click(at.x, at.y);
      await until('the card', () => isCardOpen(page));
      deepEqual(await page.evaluate('spied.shifted'), []);
    });
  },
  choices,
);

story(
  'light or dark as the person chose it: in the page at once, and in every page of ours that stands open',
  async (t) => {
    const ours = await t.open('app.html');
    await grant(ours);
    await withLoopback({ '/cashier/pay': spyingTill }, async ({ port }) => {
      const other = await t.open('app.html#/helper');
      const page = await t.running().browser.newPage();
      await page.goto(`http://${host}:${port}/cashier/pay`);
      await settledPill(page);
      const { x, y } = await middleOf(await ownElement(page));
      const clip = { x: x - 14, y: y - 14, width: 28, height: 28 };
      const shade = async (): Promise<number> => {
        const picture = readPng(await page.screenshot({ clip, captureBeyondViewport: false }));
        // Its upper left corner: no part of the sign is there.
        return picture.points[0] ?? 0;
      };
      const choose = (theme: string): Promise<unknown> =>
        ours.evaluate(
          `${api}.storage.local.set({ preferences: { theme: '${theme}', language: 'en' } })`,
        );
      const themeOf = (): Promise<unknown> =>
        other.evaluate('document.documentElement.dataset.theme');
      await choose('light');
      await until('light', async () => (await shade()) > 170 && (await themeOf()) === 'light');
      await choose('dark');
      await until('dark', async () => (await shade()) < 120 && (await themeOf()) === 'dark');
      equal(await other.evaluate('document.documentElement.lang'), 'en');
    });
  },
  choices,
);

/** A window of the shop's own over its till; in a closed root the page tells nobody that it opens. */
const dialogs = {
  plain: `<dialog id="ad"><p>领券中心</p></dialog><script>
    const ad = document.getElementById('ad');</script>`,
  closed: `<shop-ad></shop-ad><script>
    const shadow = document.querySelector('shop-ad').attachShadow({ mode: 'closed' });
    shadow.innerHTML = '<dialog><p>领券中心</p></dialog>';
    const ad = shadow.firstChild;</script>`,
};

story(
  'while a window of the page takes every press, pill and toolbar say where to press; after it the pill works again',
  async (t) => {
    const ours = await t.open('app.html');
    await grant(ours);
    for (const dialog of Object.values(dialogs)) {
      const shop = spyingTill.replace('</body>', `${dialog}</body>`);
      await withLoopback({ '/cashier/pay': shop }, async ({ port }) => {
        const page = await t.running().browser.newPage();
        await page.goto(`http://${host}:${port}/cashier/pay`);
        await settledPill(page);
        const own = await ownElement(page);
        const width = () => own.evaluate((element) => element.offsetWidth);
        const wide = await width();
        const [before] = await signs(ours);
        await page.bringToFront();
        // The page is read again after a person did something.
        await page.mouse.click(300, 200);
        await page.evaluate('ad.showModal()');
        await until('the words', async () => (await width()) > wide + 100);
        await until('the toolbar', async () => (await signs(ours)).join() === '…');
        equal((await seenIn(ours))?.silent, 'barred');
        await page.bringToFront();
        await page.evaluate('ad.close()');
        await until('the pill', async () => (await width()) === wide);
        await until('the toolbar', async () => (await signs(ours))[0] === before);
        equal((await seenIn(ours))?.silent, undefined);
        await page.bringToFront();
        const { x, y } = await middleOf(own);
        await page.mouse.move(x - 60, y - 60);
        await page.mouse.move(x, y, { steps: 3 });
        await until('the card', async () => {
          await page.mouse.click(x, y);
          return isCardOpen(page);
        });
        deepEqual(await page.evaluate('spied.shifted'), []);
        await page.close();
      });
    }
  },
  choices,
);
