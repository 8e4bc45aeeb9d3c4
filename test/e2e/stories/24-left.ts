import { deepEqual, equal } from 'node:assert/strict';

import { axe, press, see, seeNoMore, until } from '../actions.ts';
import { startDemo } from '../demo.ts';
import { withLoopback } from '../loopback.ts';
import { checkout, choices, grant, host, pages, seenSlots, visit, whenSeen } from '../shop.ts';
import { story } from '../story.ts';
import { pressToolbar } from '../toolbar.ts';

story(
  'who paid and was led elsewhere still notes it: the home view keeps the checkout that was left',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await startDemo(t);
      await grant(ours);
      const shop = await visit(t, port, '/cashier/pay');
      await whenSeen(ours);
      await shop.goto(`http://${host}:${port}/story`);
      await until('the checkout to be forgotten as the page of the tab', async () => {
        return Object.keys(await seenSlots(ours)).length === 0;
      });
      const popup = await pressToolbar(t, shop);
      await see(popup, '刚才的网页：付给 晴川小铺');
      deepEqual(await axe(popup), []);
      await popup.click('.checkout-row');
      await see(popup, `刚才的付款页：${host}:${port}`);
      deepEqual(await axe(popup), []);
      await press(popup, '我付了');
      await see(popup, '已记下 ¥128.60');
      equal(await popup.evaluate('document.activeElement.id'), 'paid-note-title');
      await popup.evaluate(`location.hash = '#/cards'`);
      await seeNoMore(popup, '刚才的网页');
      // Taken back, it may be noted again.
      await press(popup, '撤销');
      await see(popup, '刚才的网页：付给 晴川小铺');
      await popup.click('.checkout-row');
      await press(popup, '我付了');
      await see(popup, '已记下 ¥128.60');
      // A lock forgets the pages; the payment itself tells.
      await popup.evaluate(
        `(globalThis.browser ?? globalThis.chrome).storage.session.remove('justNoted')`,
      );
      await popup.evaluate(`location.hash = '#/cards'`);
      await see(popup, '演示');
      await seeNoMore(popup, '刚才的网页');
    });
  },
  { ...choices, browsers: ['chromium'] },
);

story(
  'beside another checkout a quiet line leads to the one before, until that is noted',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const { ours, page } = await checkout(t, port, '/cashier/pay');
      await page.goto(`http://${host}:${port}/cashier/other`);
      await until('the other checkout to be seen', async () =>
        JSON.stringify(await seenSlots(ours)).includes('/cashier/other'),
      );
      const popup = await pressToolbar(t, page);
      const line = '刚才的付款页：晴川小铺';
      await see(popup, line);
      await see(popup, '¥42.00');
      deepEqual(await axe(popup), []);
      await popup.click('.checkout-left');
      await see(popup, '旁边的网页：付给 远山书店');
      deepEqual(await axe(popup), []);
      await press(popup, '我付了');
      await see(popup, '已记下 ¥128.60');
      await popup.click('.checkout-row');
      await see(popup, '用哪张卡');
      await seeNoMore(popup, line);
      await popup.close();
    });
  },
  { ...choices, browsers: ['chromium'] },
);
