import { equal } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { until } from '../actions.ts';
import { startDemo } from '../demo.ts';
import { withLoopback } from '../loopback.ts';
import { grant, seenIn } from '../till.ts';
import { pressToolbar } from '../toolbar.ts';
import { story } from '../story.ts';

/** Neither the name nor the address says that anything is paid there. */
const host = 'shop.example';
const pattern = `http://${host}/*`;
const choices = { hosts: [host], hostsAllowed: [pattern] };

const form = `<p>银行卡号 <input></p><p>取款密码 <input type="password"></p><p>身份证号 <input></p><button>提交</button>`;
const words = `<p>${'雾从河谷里慢慢升起来，路边的草叶上挂着水珠。'.repeat(30)}</p>`;
const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>晴川小铺</title><body>${body}</body></html>`;
const inside = (mode: string): string =>
  `<script>document.getElementById('at').attachShadow({ mode: '${mode}' }).innerHTML =
    decodeURIComponent('${encodeURIComponent(form)}')</script>`;

/** A script in a file of its own: what it draws stands nowhere on the page before. */
const script = (afterMs: number, html: string): string =>
  `setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(html)} }, ${afterMs})`;

const pages = {
  '/drawn': page('<div id="app"></div><script src="/drawn.js"></script>'),
  '/drawn.js': script(900, form),
  '/framed': page(`${words}<iframe src="/form" width="420" height="300"></iframe>`),
  '/form': page(form),
  '/mixed':
    page(`<h1>收银台</h1><p>应付金额：¥128.60</p><p>请选择支付方式</p><ul><li>支付宝</li><li>微信支付</li></ul>
    <button>立即支付</button><div id="at"><b></b></div>${inside('closed')}`),
  '/steps.js': `document.querySelector('button').addEventListener('click', () => {
    document.body.innerHTML = '<h1>安全验证</h1><p>请输入 6 位数字密码，与 ATM 取钱时相同 <input type=password></p><button>下一步</button>';
  })`,
  '/quiet': page(`${words}<div id="app"></div><script src="/quiet.js"></script>`),
  '/quiet.js': script(900, form),
};

/** On its second page a till asks for no sum and for no card: only what it asked before makes it one. */
const steps =
  page(`<h1>收银台</h1><p>应付金额：¥128.60</p><p>银行卡号 <input></p><p>手机号 <input></p><button>立即支付</button>
  <script src="/steps.js"></script>`);

/** Into the first box, wherever it is. */
const goInto = {
  drawn: async () => undefined,
  framed: async (shown: Page) => {
    const frame = await (await shown.$('iframe'))?.contentFrame();
    await (await frame?.$('input'))?.click();
  },
  mixed: async (shown: Page) => {
    const box = await shown.evaluateHandle(`document.getElementById('at')`);
    const at = await box.asElement()?.boundingBox();
    await shown.mouse.click((at?.x ?? 0) + 120, (at?.y ?? 0) + 25);
  },
  quiet: async (shown: Page) => shown.click('input[type=password]'),
} as const;

story(
  'a form that comes late or lies where nobody looks is warned of before anything is typed into it',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await t.open('app.html');
      await grant(ours, [pattern]);
      for (const [name, go] of Object.entries(goInto)) {
        const shown = await t.running().browser.newPage();
        await shown.goto(`http://${host}:${port}/${name}`);
        // The script has drawn, and the person read.
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await shown.bringToFront();
        await go(shown);
        await until(`a warning of ${name}`, async () => {
          const seen = await seenIn(ours);
          return seen?.verdict.level === 'danger' && seen.report.fields.includes('pin');
        });
        await shown.close();
        await until('it to be forgotten', async () => (await seenIn(ours)) === undefined);
      }
    });
  },
  choices,
);

story(
  'a press on the toolbar button looks at a page that the helper passed by',
  async (t) => {
    await withLoopback(pages, async ({ port }) => {
      const ours = await startDemo(t, 'app.html');
      await grant(ours, [pattern]);
      const shown = await t.running().browser.newPage();
      await shown.goto(`http://${host}:${port}/quiet`);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      equal(await seenIn(ours), undefined);
      const popup = await pressToolbar(t, shown);
      await until(
        'the page to be seen',
        async () => (await seenIn(ours))?.verdict.level === 'danger',
      );
      await until('the popup to say so', async () =>
        popup.evaluate(`document.body.innerText.includes('危险')`),
      );
    });
  },
  { ...choices, browsers: ['chromium'] },
);

story(
  'what a till asks for on its second page is judged with what it asked for before',
  async (t) => {
    await withLoopback({ ...pages, '/steps': steps }, async ({ port }) => {
      const ours = await t.open('app.html');
      await grant(ours, [pattern]);
      const shown = await t.running().browser.newPage();
      await shown.goto(`http://${host}:${port}/steps`);
      await until(
        'the till',
        async () =>
          (await seenIn(ours))?.report.kind === 'bank-form' ||
          (await seenIn(ours))?.report.kind === 'cashier',
      );
      equal(
        (await seenIn(ours))?.verdict.findings.some(({ rule }) => rule === 'asks-card-pin'),
        false,
      );
      await shown.bringToFront();
      await shown.click('button');
      await until('the warning', async () => {
        const seen = await seenIn(ours);
        return seen?.verdict.findings.some(({ rule }) => rule === 'asks-card-pin') === true;
      });
      await shown.bringToFront();
      await until('the pill', async () => (await shown.$('html > [popover]')) !== null);
    });
  },
  choices,
);
