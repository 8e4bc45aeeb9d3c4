import { deepEqual, equal, ok } from 'node:assert/strict';

import { guideZhCn } from '../../../lib/text/guide/zh-cn.ts';
import { zhCn } from '../../../lib/text/zh-cn.ts';
import { press, until } from '../actions.ts';
import { startDemo } from '../demo.ts';
import { spoken } from '../spoken.ts';
import { story } from '../story.ts';
import { drawn } from '../views.ts';

const { binding: words, emergency } = guideZhCn;

/** Only Chromium shows a test what it tells screen readers. */
const chromium = { browsers: ['chromium'] } as const;

/** The lines from the first that begins so, as many as asked for. */
function after(lines: readonly string[], start: string, count: number): readonly string[] {
  const at = lines.findIndex((line) => line.startsWith(start));
  ok(at !== -1, `nothing begins with ${start}:\n${lines.join('\n')}`);
  return lines.slice(at, at + count);
}

story(
  'the home view is read out in the order of what matters',
  async (t) => {
    const page = await startDemo(t);
    await until('what matters today', async () =>
      (await spoken(page)).some((line) => line.startsWith('link · 看这张卡是不是快到期了')),
    );
    const lines = await spoken(page);
    const places = [
      `heading · ${zhCn.titles.cards} · level 1`,
      `link · ${zhCn.titles.lost}`,
      `link · ${zhCn.cards.search}`,
      'heading · 今天 · level 2',
      'link · 看这张卡是不是快到期了',
      'list · 银行卡，共 3 张',
      'button · 招商银行 信用卡 尾号 8806 ，绑定在：支付宝',
      `navigation · ${zhCn.tabs.label}`,
    ].map((start) => lines.findIndex((line) => line.startsWith(start)));
    ok(!places.includes(-1), lines.join('\n'));
    deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    // Every button and link says what it is, and no two in a row say the same.
    const controls = lines.filter((line) => /^(?:link|button)/.test(line));
    equal(controls.filter((line) => line.split(' · ').length < 2).length, 0);
    equal(controls.filter((line, at) => line === controls[at + 1]).length, 0);
  },
  chromium,
);

story(
  'a second application is refused out loud, with the reason',
  async (t) => {
    const page = await startDemo(t);
    await drawn(page, 'bindings');
    await page.evaluate((tail) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#/binding/"]')];
      links.find(({ textContent }) => textContent.includes(tail))?.click();
    }, words.statuses['in-review'].word);
    await until('the binding', async () =>
      (await spoken(page)).some((line) => line.includes(words.statuses['in-review'].meaning)),
    );
    equal((await spoken(page)).filter((line) => line.startsWith('alert')).length, 0);
    await press(page, words.waiting.again);
    await until('an alert', async () =>
      (await spoken(page)).some((line) => line.startsWith('alert')),
    );
    deepEqual(after(await spoken(page), 'alert', 2).slice(1), [words.refusals['in-review']]);
  },
  chromium,
);

story(
  'the steps of a lost phone are read out in their order, each with its number to call',
  async (t) => {
    const page = await startDemo(t);
    await drawn(page, 'lost');
    const lines = await spoken(page);
    equal(after(lines, 'heading', 1)[0], `heading · ${zhCn.titles.lost} · level 1`);
    const [, first] = after(lines, `heading · ${emergency.sections.sim} · level 2`, 3).slice(1);
    ok(first?.startsWith('checkbox · 挂失手机卡'), lines.join('\n'));
    const numbers = ['10086', '10010', '10000'].map((number) => lines.indexOf(number));
    deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    );
    ok(!numbers.includes(-1));
    for (const at of numbers) ok(lines[at + 1]?.startsWith('button · 复制'), lines[at + 1]);
  },
  chromium,
);
