import { deepEqual, equal } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { axe, press, see, seeNoMore, textOf, until } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { withLoopback } from '../loopback.ts';
import {
  api,
  checkout,
  choices,
  grant,
  host,
  pages,
  pattern,
  putBeside,
  seenSlots,
  visit,
  whenSeen,
} from '../shop.ts';
import { story } from '../story.ts';
import { pressToolbar } from '../toolbar.ts';

async function besideOurs(ours: Page, seen: unknown, words: string): Promise<void> {
  await ours.bringToFront();
  await putBeside(ours, seen);
  await see(ours, words);
}

/** Names of the cards one may choose, in their order. */
function offered(page: Page): Promise<readonly string[]> {
  return page.$$eval('.fit-row label .row-name', (rows) => rows.map((row) => row.textContent));
}

story(
  'the card that the cashier itself lists comes first, with why and how',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await startDemo(t);
      await grant(ours);
      await visit(t, port, '/cashier/pay');
      const seen = await whenSeen(ours);
      // The home view says so, in one row.
      await besideOurs(ours, seen, '旁边的网页：付给 晴川小铺');
      deepEqual(await axe(ours), []);
      await ours.click('.checkout-row');
      await besideOurs(ours, seen, '这一页');
      await see(ours, '本页的已存银行卡里有它');
      const rows = await offered(ours);
      deepEqual(rows.toSorted(), ['工商银行 储蓄卡 1234', '招商银行 信用卡 8806']);
      // The bank of the third card is one of the demo's, its last digits are not.
      await see(ours, '这 1 张现在不合适');
      await see(ours, '怎么用 ' + (rows[0] ?? '').replace(/ \S+卡 /, ' ') + ' 付');
      deepEqual(await axe(ours), []);
    });
  },
  choices,
);

story(
  'by keyboard alone one chooses another card and comes to it',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await startDemo(t);
      await grant(ours);
      await visit(t, port, '/cashier/pay');
      const seen = await whenSeen(ours);
      await go(ours, 'page');
      await besideOurs(ours, seen, '本页的已存银行卡里有它');
      const [first, second] = await offered(ours);
      await ours.focus('.fit-row input:checked');
      await ours.keyboard.press('ArrowDown');
      const short = (second ?? '').replace(/ \S+卡 /, ' ');
      await see(ours, `怎么用 ${short} 付`);
      equal(first === second, false);
      await ours.keyboard.press('Tab');
      await ours.keyboard.press('Enter');
      await until('another view', async () => /#\/(?:binding|bind|card-page)\//.test(ours.url()));
    });
  },
  choices,
);

story(
  'what the cashier said of the failure leads to the cause',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await startDemo(t);
      await grant(ours);
      await visit(t, port, '/cashier/no');
      const seen = await whenSeen(ours);
      await go(ours, 'page');
      await besideOurs(ours, seen, '这一页说');
      await press(ours, '为什么失败，怎么办');
      await until('the diagnosis', async () => ours.url().includes('#/diagnose'));
      await see(ours, '银行卡余额不足');
      await ours.waitForSelector('.diagnosis-cause');
    });
  },
  choices,
);

story(
  'without a key the page beside still has its verdict, and no card is named',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await startDemo(t);
      await grant(ours);
      await visit(t, port, '/cashier/pay');
      const seen = await whenSeen(ours);
      await until('the cards for the helper', async () =>
        (await slotsOf(ours)).includes('fitCards'),
      );
      await ours.bringToFront();
      await press(ours, '离开演示');
      // The page begins anew, and for a moment has nothing in it.
      await until('the first run', () =>
        ours.evaluate(
          () => document.querySelector('.frame')?.textContent.includes('设一个口令') ?? false,
        ),
      );
      equal((await slotsOf(ours)).includes('fitCards'), false);
      await go(ours, 'page');
      await besideOurs(ours, seen, '晴川小铺');
      await see(ours, '记下您的卡以后');
      equal((await textOf(ours)).includes('用哪张卡'), false);
      deepEqual(await axe(ours), []);
    });
  },
  choices,
);

function slotsOf(ours: Page): Promise<readonly string[]> {
  return ours.evaluate(`${api}.storage.session.get().then((all) => Object.keys(all))`) as Promise<
    readonly string[]
  >;
}

story(
  'the real popup follows the page beside it and reads the code on the screen',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const { page } = await checkout(t, port, '/cashier/code');
      const popup = await pressToolbar(t, page);
      await go(popup, 'page');
      await see(popup, '¥25.90');
      await press(popup, '检查此页二维码');
      await see(popup, '页面写的是微信');
      await see(popup, '不要扫');
      await page.goto(`http://${host}:${port}/story`);
      await see(popup, '这一页没看出要付款');
      await seeNoMore(popup, '页面写的是微信');
      await popup.close();
    });
  },
  { ...choices, browsers: ['chromium'] },
);

story(
  'the popup begins at a checkout it has not been opened at, and then where the person left',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const { ours, page } = await checkout(t, port, '/cashier/pay');
      const at = async (route: string): Promise<void> => {
        const popup = await pressToolbar(t, page);
        await until(route, async () => popup.url().endsWith(route));
        await go(popup, 'safety');
        await until('the other view', async () => popup.url().endsWith('#/safety'));
        await popup.close();
      };
      await at('#/page');
      await at('#/safety');
      await page.goto(`http://${host}:${port}/cashier/code`);
      await until('the code to be seen', async () =>
        JSON.stringify(await seenSlots(ours)).includes('/cashier/code'),
      );
      await at('#/page');
    });
  },
  { ...choices, browsers: ['chromium'] },
);

story(
  'in the home view the row of the page beside has its place before its words come',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const { page } = await checkout(t, port, '/cashier/pay');
      const popup = await pressToolbar(t, page);
      await go(popup, 'cards');
      await popup.waitForSelector('.checkout-place > a');
      const [place, row] = await popup.$$eval('.checkout-place > *', (all) =>
        all.map((one) => one.getBoundingClientRect().height),
      );
      equal(place, row);
      await popup.close();
    });
  },
  { ...choices, browsers: ['chromium'] },
);

story(
  'where the helper is not on, one press looks at the page once',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await startDemo(t, 'app.html');
      await ours.evaluate(`${api}.permissions.remove({ origins: [${JSON.stringify(pattern)}] })`);
      await go(ours, 'page');
      await see(ours, '先打开要付款的网页');
      const page = await visit(t, port, '/cashier/pay');
      const popup = await pressToolbar(t, page);
      await go(popup, 'page');
      await see(popup, '网页助手在这一页没有打开');
      await press(popup, '看看这一页');
      await see(popup, '¥128.60');
      await see(popup, '工商银行 储蓄卡 1234');
      await popup.close();
    });
  },
  { ...choices, browsers: ['chromium'] },
);
