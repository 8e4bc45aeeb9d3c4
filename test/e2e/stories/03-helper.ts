import { deepEqual, equal } from 'node:assert/strict';

import { listPatterns } from '../../../lib/knowledge/helper-places.ts';
import { axe, press, pressText, see, seeNoMore, textOf, until } from '../actions.ts';
import { go, startDemo } from '../demo.ts';
import { withLoopback } from '../loopback.ts';
import { story } from '../story.ts';
import {
  choices,
  framing,
  grant,
  host,
  hosts,
  memoryOf,
  pages,
  pattern,
  registered,
  registers,
  remembersTill,
  seenIn,
  shows,
  showsNothing,
  signs,
  visit,
} from '../till.ts';
import { pressToolbar } from '../toolbar.ts';

story(
  'the helper is nowhere before it is turned on, and one press on the toolbar shows it once',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await startDemo(t, 'app.html');
      const page = await visit(t, port);
      await showsNothing(page);
      deepEqual(await registered(ours), []);
      if (t.on === 'firefox') return;
      const popup = await pressToolbar(t, page);
      await go(popup, 'helper');
      await see(popup, host);
      await see(popup, '没有打开');
      await press(popup, '只看这一次');
      await shows(page);
      await see(popup, '这一次打开着');
      deepEqual(await registered(ours), []);
      await showsNothing(await visit(t, port));
      await ours.bringToFront();
      await go(ours, 'helper');
      await pressText(ours, '全部关闭');
      await until('the helper to leave', async () => (await hosts(page)) === 0);
    });
  },
  { hosts: [host] },
);

story(
  'on an allowed site the helper stands at the till, not at the article, and nothing can be read of it',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await t.open('app.html');
      await grant(ours);
      const page = await visit(t, port);
      await shows(page);
      await showsNothing(await visit(t, port, '/story'));
      const seen = await page.evaluate(() => {
        const own = document.querySelector('[popover]');
        return {
          root: own?.shadowRoot ?? null,
          text: own?.textContent,
          words: /卡伴|Kaban/.test(document.documentElement.innerText),
        };
      });
      deepEqual(seen, { root: null, text: '', words: false });
      equal(await remembersTill(ours), true);
      await page.goto(`http://${host}:${port}/story`);
      await until('the till to be forgotten', async () => !(await remembersTill(ours)));
    });
  },
  choices,
);

story(
  'turned off altogether it leaves open pages at once, and comes back when it is turned on',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await startDemo(t, 'app.html');
      await grant(ours);
      const page = await visit(t, port);
      await shows(page);
      await ours.bringToFront();
      await go(ours, 'helper');
      await pressText(ours, '全部关闭');
      await until('the helper to leave', async () => (await hosts(page)) === 0);
      await registers(ours, []);
      await showsNothing(await visit(t, port));
      await ours.bringToFront();
      await press(ours, '重新打开');
      await see(ours, '在 1 个网站上打开');
      await registers(ours, [['sentinel', pattern]]);
      // Also on the pages that stood open meanwhile.
      await shows(page);
      await shows(await visit(t, port));
      await ours.bringToFront();
      await press(ours, `不再在 ${host} 打开`);
      await see(ours, '还没有在任何网站上打开');
      await registers(ours, []);
      await showsNothing(await visit(t, port));
    });
  },
  choices,
);

story(
  'before anything is set up, or while it is locked, the helper can be turned off, and no site is named',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await t.open('app.html');
      await grant(ours);
      const page = await visit(t, port);
      await shows(page);
      await ours.bringToFront();
      await go(ours, 'helper');
      await see(ours, '在 1 个网站上打开');
      equal((await textOf(ours)).includes(host), false);
      deepEqual(await axe(ours), []);
      await pressText(ours, '全部关闭');
      await see(ours, '网页助手已全部关闭');
      await until('the helper to leave', async () => (await hosts(page)) === 0);
      await press(ours, '重新打开');
      await see(ours, '在 1 个网站上打开');
      await shows(await visit(t, port));
    });
  },
  choices,
);

story(
  'from the popup: not today, again, and never on this site',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await startDemo(t, 'app.html');
      await grant(ours);
      const other = await visit(t, port);
      await shows(other);
      const page = await visit(t, port);
      await shows(page);
      const popup = await pressToolbar(t, page);
      await go(popup, 'helper');
      await see(popup, '总是打开');
      await press(popup, '今天别出现');
      await see(popup, '今天不出现，明天恢复');
      // What was pressed is gone.
      equal(await popup.evaluate('document.activeElement.className'), 'plain-row helper-here');
      await until('the helper to leave', async () => (await hosts(page)) === 0);
      await until('the other tab to be left too', async () => (await hosts(other)) === 0);
      await press(popup, '恢复在这个网站出现');
      await shows(page);
      await shows(other);
      await press(popup, '这个网站别出现');
      await see(popup, '没有打开');
      await until('the helper to leave', async () => (await hosts(page)) === 0);
      await registers(ours, []);
      await seeNoMore(popup, '您单独打开的网站');
      await showsNothing(await visit(t, port));
    });
  },
  { ...choices, browsers: ['chromium'] },
);

story(
  'the details open the popup beside the page, at what was seen there',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await startDemo(t, 'app.html');
      await grant(ours);
      const page = await visit(t, port);
      await shows(page);
      const { browser, origin } = t.running();
      const opening = browser.waitForTarget((target) => target.url().startsWith(`${origin}/popup`));
      const [realm] = page.extensionRealms();
      await realm?.evaluate(
        `chrome.runtime.sendMessage({ question: 'helper.open', request: {} }).then(() => true)`,
      );
      const popup = await (await opening).asPage();
      await until('the page’s view', async () => popup.url().endsWith('#/page'));
      await realm?.evaluate(
        `chrome.runtime.sendMessage({ question: 'helper.silent', request: { why: 'busy' } })`,
      );
      equal((await seenIn(ours))?.silent, 'busy');
      deepEqual(await signs(ours), ['…']);
    });
  },
  { ...choices, browsers: ['chromium'] },
);

story(
  'an amount that changed on the way to the till, and a frame that asks for a PIN, are told and marked',
  async (t) => {
    const ask = 'frame.example';
    await withLoopback(pages, async ({ port }) => {
      const framed = { '/cashier/framed': framing(`http://${ask}:${port}/ask`) };
      await withLoopback(framed, async (tills) => {
        const ours = await t.open('app.html');
        await grant(ours, [pattern, `http://${ask}/*`]);
        const page = await visit(t, port, '/order/confirm');
        // The pill stands before what the page says is known.
        await until('the order to be seen', async () => {
          const seen = await seenIn(ours);
          return seen?.report.amount?.minor === 9900;
        });
        await page.goto(`http://${host}:${port}/cashier/pay`);
        await shows(page);
        const changed = await until('the till to be seen', async () => {
          const seen = await seenIn(ours);
          return seen?.report.kind === 'cashier' && seen;
        });
        deepEqual(changed.orderAmount, { minor: 9900, currency: 'CNY' });
        equal(
          changed.verdict.findings.some(({ rule }) => rule === 'amount-changed'),
          true,
        );
        deepEqual(await signs(ours), ['']);

        await page.goto(`http://${host}:${tills.port}/cashier/framed`);
        await until('the frame to be heard', async () => {
          const seen = await seenIn(ours);
          return seen?.verdict.findings.some(({ rule }) => rule === 'asks-card-pin') === true;
        });
        await until('the mark on the toolbar', async () => (await signs(ours))[0] === '!');
        await page.goto(`http://${host}:${port}/story`);
        await until('the mark to go', async () => (await signs(ours))[0] === '');
        await page.close();
        await until(
          'the tab to be forgotten',
          async () => (await memoryOf(ours, 'helperTab:')).length === 0,
        );
      });
    });
  },
  { hosts: [host, 'frame.example'], hostsAllowed: [pattern, 'http://frame.example/*'] },
);

story(
  'the built-in list is one press, and one press to take it back',
  async (t) => {
    const ours = await startDemo(t, 'app.html');
    await go(ours, 'helper');
    await press(ours, '银行、钱包和大商家', 'switch');
    await see(ours, '在名单里的网站上打开');
    await until('the list to be registered', async () => {
      const [[, ...matches] = []] = (await registered(ours)) as string[][];
      return matches.length === listPatterns.length;
    });
    await press(ours, '银行、钱包和大商家', 'switch');
    await see(ours, '还没有在任何网站上打开');
    await registers(ours, []);
    await press(ours, '撤销');
    await see(ours, '在名单里的网站上打开');
    await pressText(ours, '收回全部网页权限');
    await see(ours, '还没有在任何网站上打开');
    deepEqual(await axe(ours), []);
  },
  { browsers: ['firefox'] },
);

story(
  'a click that the page makes itself goes through no gate of the helper',
  async (t) => {
    await grant(await t.open('app.html'));
    await withLoopback(pages, async ({ port }) => {
      const page = await visit(t, port);
      await shows(page);
      const tabs = (await t.running().browser.pages()).length;
      await page.evaluate(() => {
        const own = document.querySelector('[popover]');
        own?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        (own as HTMLElement | null)?.click();
      });
      equal(await hosts(page), 1);
      equal((await t.running().browser.pages()).length, tabs);
    });
  },
  choices,
);
