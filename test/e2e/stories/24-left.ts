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

/** Under no bank's address, and nothing is paid there. */
const login = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>中国工商银行 - 个人网上银行</title>
<body><h1>中国工商银行 用户登录</h1><form><p><label>用户名 <input name="user"></label></p>
<p><label>登录密码 <input type="password" name="pwd"></label></p>
<p><label>短信验证码 <input name="sms"></label></p><button>登录</button></form></body></html>`;

story(
  'a page that poses as a bank is dangerous in the popup too, and once it is left',
  async (t) => {
    await withLoopback({ ...pages, '/login': login }, async ({ port }) => {
      const ours = await startDemo(t);
      await grant(ours);
      const page = await visit(t, port, '/login');
      await whenSeen(ours);
      let popup = await pressToolbar(t, page);
      await see(popup, '危险');
      await see(popup, '95588');
      await seeNoMore(popup, '未能确认金额');
      await seeNoMore(popup, '我付了');
      deepEqual(await axe(popup), []);
      await popup.evaluate(`location.hash = '#/cards'`);
      await see(popup, '旁边的网页有危险');
      await popup.click('.checkout-row');
      await see(popup, '95588');
      // The popup stands open while the page goes elsewhere.
      await page.goto(`http://${host}:${port}/story`);
      await see(popup, `刚才那一页：${host}:${port}`);
      await see(popup, '95588');
      await popup.close();
      await until('the page to be forgotten as that of the tab', async () => {
        return Object.keys(await seenSlots(ours)).length === 0;
      });
      popup = await pressToolbar(t, page);
      await see(popup, '刚才的网页有危险');
      await popup.click('.checkout-row');
      await see(popup, `刚才那一页：${host}:${port}`);
      await see(popup, '95588');
      await seeNoMore(popup, '我付了');
      deepEqual(await axe(popup), []);
      await popup.close();
      // It may send its victim on to an honest till: that is not forgotten for this.
      await page.goto(`http://${host}:${port}/cashier/pay`);
      await whenSeen(ours);
      popup = await pressToolbar(t, page);
      await see(popup, '刚才的网页有危险');
      deepEqual(await axe(popup), []);
      await popup.close();
      await page.goto(`http://${host}:${port}/story`);
      await until('the till to be forgotten as the page of the tab', async () => {
        return Object.keys(await seenSlots(ours)).length === 0;
      });
      popup = await pressToolbar(t, page);
      await popup.evaluate(`location.hash = '#/cards'`);
      await see(popup, '刚才的网页有危险');
      await see(popup, '刚才的网页：付给 晴川小铺');
      deepEqual(await axe(popup), []);
    });
  },
  { ...choices, browsers: ['chromium'] },
);
