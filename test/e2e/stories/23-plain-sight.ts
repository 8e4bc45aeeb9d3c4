import { deepEqual } from 'node:assert/strict';

import { bundled } from '../../eval/engine-page.ts';
import { withLoopback } from '../loopback.ts';
import { seen, type SightCase, unseen } from '../sight/cases.ts';
import { story } from '../story.ts';

const empty =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>收银台</title><style></style></head><body></body></html>';
const ways =
  '<ul><li><input type="radio" name="pay" checked>支付宝</li><li><input type="radio" name="pay">微信支付</li></ul><button>确认支付</button>';

const plain: SightCase = { name: 'plain', style: '', line: '<p>应付金额：<b>¥99.00</b></p>' };

/** Shows each case in the page that is open, and tells which amounts were read. */
function readAll(
  cases: readonly SightCase[],
  around: string,
): Readonly<Record<string, number | null>> {
  const [style] = Array.from(document.querySelectorAll('style'));
  const read = Reflect.get(globalThis, 'kabanAmount') as () => number | undefined;
  const told = cases.map(({ name, style: rules, line }) => {
    if (style) style.textContent = rules;
    const shown = new DOMParser().parseFromString(line + around, 'text/html');
    document.body.replaceChildren(...shown.body.childNodes);
    return [name, read() ?? null] as const;
  });
  return Object.fromEntries(told);
}

/** What only a script can do to the amount on the page: which of it leaves an amount to be told. */
function readUnderScripts(): Readonly<Record<string, number | null>> {
  const read = Reflect.get(globalThis, 'kabanAmount') as () => number | undefined;
  const told: Record<string, number | null> = { untouched: read() ?? null };
  const range = document.createRange();
  range.selectNodeContents(document.body);
  CSS.highlights.set('white', new Highlight(range));
  told['letters painted by script'] = read() ?? null;
  CSS.highlights.clear();
  const cover = Object.assign(document.createElement('div'), { popover: 'manual' });
  cover.style.cssText =
    'inset:0;width:100%;height:100%;background:#fff;border:0;pointer-events:none';
  // Deeper than what stands beside an amount is looked through.
  const deep = document.createElement('div');
  deep.append(...Array.from({ length: 20 }, () => document.createElement('i')), cover);
  document.body.prepend(deep);
  told['a cover in a closed popover'] = read() ?? null;
  cover.showPopover();
  told['a cover above everything'] = read() ?? null;
  return told;
}

story('an amount is told only as a person sees it', async (t) => {
  const script = await bundled('sight-probe.ts');
  await withLoopback({ '/': empty }, async ({ port }) => {
    const page = await t.running().browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.evaluate(script);
    const hidden = await page.evaluate(readAll, unseen, ways);
    deepEqual(hidden, Object.fromEntries(unseen.map(({ name }) => [name, null])));
    const shown = await page.evaluate(readAll, seen, ways);
    const expected = seen.map(({ name, line }) => [name, line.includes('1,299') ? 129_900 : 9900]);
    deepEqual(shown, Object.fromEntries(expected));
    await page.evaluate(readAll, [plain], ways);
    deepEqual(await page.evaluate(readUnderScripts), {
      untouched: 9900,
      'letters painted by script': null,
      'a cover in a closed popover': 9900,
      'a cover above everything': null,
    });
  });
});
