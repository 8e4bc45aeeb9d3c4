import { deepEqual, equal, ok } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { overlayZhCn } from '../../../lib/text/checkout/overlay.zh-cn.ts';
import { verdictZhCn } from '../../../lib/text/checkout/verdict.zh-cn.ts';
import { until } from '../actions.ts';
import { honest } from '../hostile/honest.ts';
import type { Recipe } from '../hostile/recipe.ts';
import { recipes } from '../hostile/recipes.ts';
import { hostileTill } from '../hostile/till.ts';
import { spyingTill } from '../hostile/spying-till.ts';
import { tracesIn } from '../hostile/traces.ts';
import {
  isCardOpen,
  middleOf,
  type Outcome,
  ownElement,
  settledPill,
  tryRecipe,
} from '../hostile/try-recipe.ts';
import type { Picture } from '../hostile/pixels.ts';
import { withLoopback } from '../loopback.ts';
import { choices, grant, host, hosts, signs } from '../till.ts';
import { spoken } from '../spoken.ts';
import { type Stage, story } from '../story.ts';

/** What each recipe ended in, where that is not what it should; side by side, for a person waits before a press. */
async function tryAll(
  t: Stage,
  tried: readonly Recipe[],
  windows: number,
): Promise<readonly string[]> {
  const left = [...tried];
  const wrong: string[] = [];
  await grant(await t.open('app.html'));
  await withLoopback({ '/cashier/pay': hostileTill }, async ({ port }) => {
    const address = `http://${host}:${port}/cashier/pay`;
    const work = async (): Promise<void> => {
      const page = await t.running().browser.newPage({ type: 'window' });
      await page.goto(address);
      const looksLike = await settledPill(page);
      for (let recipe = left.shift(); recipe; recipe = left.shift()) {
        const { accepted, visible } = await tryInTime(page, { address, recipe, looksLike });
        const ended = accepted ? 'works' : 'refused';
        if (recipe.ends !== 'seen' && ended !== recipe.ends)
          wrong.push(`${recipe.name}: ${ended}, ${visible ? 'seen' : 'not seen'}`);
        else if (accepted && !visible) wrong.push(`${recipe.name}: pressed unseen`);
      }
    };
    await Promise.all(Array.from({ length: windows }, work));
  });
  return wrong;
}

interface Trial {
  readonly address: string;
  readonly recipe: Recipe;
  readonly looksLike: Picture;
}

/** A press that came late is tried again; not for ever. */
async function tryInTime(page: Page, { address, recipe, looksLike }: Trial): Promise<Outcome> {
  for (let turn = 1; ; turn++) {
    await page.goto(address);
    const outcome = await tryRecipe(page, recipe, looksLike);
    const isProof = !outcome.accepted || !outcome.late || recipe.ends !== 'refused';
    if (isProof || turn === mostTurns) return outcome;
  }
}

const mostTurns = 4;

/** In two stories, each short enough for its time. */
function tryHalf(part: number): (t: Stage) => Promise<void> {
  return async (t) => {
    ok(recipes.length >= 28);
    const half = recipes.filter((_, index) => index % 2 === part);
    deepEqual(await tryAll(t, half, 4), []);
  };
}

const refused = 'no hostile page gets a press through that the person did not mean';
story(`${refused}, first half`, tryHalf(0), choices);
story(`${refused}, second half`, tryHalf(1), choices);

story(
  'a page that goes on taking it out is left alone, and the toolbar says so',
  async (t) => {
    const ours = await t.open('app.html');
    await grant(ours);
    await withLoopback({ '/cashier/pay': hostileTill }, async ({ port }) => {
      const page = await t.running().browser.newPage();
      await page.goto(`http://${host}:${port}/cashier/pay`);
      await (
        await ownElement(page)
      ).evaluate((own) => {
        setInterval(() => own.remove(), 1);
      });
      await until('it to leave', async () => (await hosts(page)) === 0);
      await until('the mark on the toolbar', async () => (await signs(ours))[0] === '…');
      equal(await hosts(page), 0);
    });
  },
  choices,
);

story(
  'on honest pages every press on the helper counts',
  async (t) => {
    deepEqual(await tryAll(t, honest, 3), []);
    equal(honest.length, 6);
  },
  choices,
);

/** Presses our button as a person does. */
async function openCard(page: Page): Promise<void> {
  await settledPill(page);
  const own = await ownElement(page);
  const { x, y } = await middleOf(own);
  await page.mouse.move(Math.max(1, x - 120), Math.max(1, y - 80));
  await page.mouse.move(x, y, { steps: 5 });
  await new Promise((resolve) => setTimeout(resolve, 700));
  await page.mouse.down();
  await page.mouse.up();
  await until('the card', () => isCardOpen(page));
}

/** A site for which it is never turned on. */
const elsewhere = 'elsewhere.example';

/** Every word that only we can have brought, as the person reads it in the card. */
const ours = [
  overlayZhCn.details,
  overlayZhCn.close,
  overlayZhCn.cards,
  overlayZhCn.cardsLocked,
  verdictZhCn.levels.caution.title,
  verdictZhCn.levels['no-finding'].title,
];

story(
  'a page reads no word of ours, and before it is turned on nothing of us at all',
  async (t) => {
    const page = '/cashier/pay';
    await withLoopback({ [page]: spyingTill }, async ({ port, requests }) => {
      const address = `http://${host}:${port}${page}`;
      const { browser, origin } = t.running();
      const before = await browser.newPage();
      await before.goto(address.replace(host, elsewhere));
      await new Promise((resolve) => setTimeout(resolve, 600));
      const clean = await tracesIn(before, { origin, words: ours });
      const nothing = { hosts: 0, added: [], inside: 0, resources: 0, messages: 0, listened: 0 };
      const quiet = { animations: 0, highlights: 0, shift: 0 };
      const { globals } = clean.elements;
      deepEqual(clean.elements, { globals, ...nothing, ...quiet });
      deepEqual(clean.files, []);
      await grant(await t.open('app.html'));

      const after = await browser.newPage();
      await after.goto(address);
      await openCard(after);
      const seen = await tracesIn(after, { origin, words: ours });
      deepEqual(seen.elements, {
        globals,
        ...nothing,
        ...quiet,
        hosts: 1,
        added: ['popover'],
      });
      deepEqual(seen.files, []);
      // The probes themselves work: the page finds its own words, and its own font was asked for.
      deepEqual(seen.words, { found: [], read: [], control: { found: true, read: true } });
      ok(requests.includes('/font-control'));
      deepEqual(
        requests.filter((path) => path.startsWith('/font-') && path !== '/font-control'),
        [],
      );
    });
  },
  { ...choices, hosts: [host, elsewhere] },
);

story(
  'by keyboard: into the card and back to where one was; the page hears no key of it',
  async (t) => {
    await grant(await t.open('app.html'));
    const field = hostileTill.replace('</h1>', '</h1><input id="field">');
    await withLoopback({ '/cashier/pay': field }, async ({ port }) => {
      const page = await t.running().browser.newPage();
      await page.goto(`http://${host}:${port}/cashier/pay`);
      const own = await ownElement(page);
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        for (const name of ['keydown', 'keyup', 'keypress'])
          document.addEventListener(name, (event) => heard.push((event as KeyboardEvent).key));
      });
      const inside = () => own.evaluate((element) => document.activeElement === element);
      await settledPill(page);
      await page.focus('#field');
      await page.keyboard.press('Tab');
      await until('the focus on us', inside);
      await new Promise((resolve) => setTimeout(resolve, 700));
      await page.evaluate('heard.length = 0');
      await page.keyboard.press('Enter');
      await until('the card', () => isCardOpen(page));
      equal(await inside(), true);
      if (t.on === 'chromium') await isReadOut(page);
      await page.keyboard.press('Escape');
      await until('the pill', async () => !(await isCardOpen(page)));
      equal(await inside(), true);
      await page.keyboard.press('Escape');
      await until('the field', () => page.evaluate(() => document.activeElement?.id === 'field'));
      deepEqual(await page.evaluate('heard'), []);
    });
  },
  choices,
);

async function isReadOut(page: Page): Promise<void> {
  const lines = await spoken(page);
  const card = lines.slice(lines.findIndex((line) => line.startsWith('dialog')));
  const title = card[1]?.split(' · ')[1] ?? '';
  ok(title !== '' && card[0]?.includes(title), lines.join('\n'));
  for (const said of [overlayZhCn.payee, '晴川小铺', '¥128.60'])
    ok(card.includes(said), card.join('\n'));
  ok(card.includes(`button · ${overlayZhCn.close}`), card.join('\n'));
  ok(card.includes(`button · ${overlayZhCn.details}`), card.join('\n'));
}

story(
  'closed, it stays away on this page; its details open the real popup',
  async (t) => {
    await grant(await t.open('app.html'));
    await withLoopback({ '/cashier/pay': hostileTill }, async ({ port }) => {
      const { browser, origin } = t.running();
      const page = await browser.newPage();
      await page.goto(`http://${host}:${port}/cashier/pay`);
      await openCard(page);
      const own = await ownElement(page);
      const card = await own.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      });
      await new Promise((resolve) => setTimeout(resolve, 600));
      const opening = browser.waitForTarget((target) => target.url().startsWith(`${origin}/popup`));
      await page.mouse.move((card.left + card.right) / 2, card.bottom - 40, { steps: 4 });
      await new Promise((resolve) => setTimeout(resolve, 600));
      await page.mouse.down();
      await page.mouse.up();
      const popup = await (await opening).asPage();
      await until('the page’s view', async () => popup.url().endsWith('#/page'));
      await popup.close();
      await page.bringToFront();
      await page.mouse.move(card.right - 26, card.top + 26, { steps: 4 });
      await new Promise((resolve) => setTimeout(resolve, 800));
      await page.mouse.down();
      await page.mouse.up();
      await until('it to leave', async () => (await page.$('html > [popover]')) === null);
      await page.evaluate(() => document.querySelector('b')?.replaceChildren('¥99.00'));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      equal(await page.$('html > [popover]'), null);
    });
  },
  { ...choices, browsers: ['chromium'] },
);

story(
  'it stands where it covers nothing one presses, moves away when something comes, and shifts nothing',
  async (t) => {
    await grant(await t.open('app.html'));
    const pay = (id: string): string =>
      `<button id="${id}" style="position:fixed;right:0;bottom:0;width:240px;height:70px">立即支付</button>`;
    const busy = spyingTill.replace('</h1>', `</h1>${pay('first')}`);
    await withLoopback({ '/cashier/pay': busy }, async ({ port }) => {
      const page = await t.running().browser.newPage();
      await page.goto(`http://${host}:${port}/cashier/pay`);
      const own = await ownElement(page);
      const covers = () =>
        own.evaluate((element) => {
          const box = element.getBoundingClientRect();
          return [...document.querySelectorAll('button')].some((button) => {
            const other = button.getBoundingClientRect();
            const beside = other.left >= box.right || box.left >= other.right;
            return !beside && other.top < box.bottom && box.top < other.bottom;
          });
        });
      await new Promise((resolve) => setTimeout(resolve, 400));
      equal(await covers(), false);
      const before = await middleOf(own);
      // A new one over the whole foot of the page, which is also longer now.
      await page.evaluate(
        (made) => {
          document.body.insertAdjacentHTML('beforeend', made);
          document.body.style.minHeight = '3000px';
        },
        pay('second').replace('width:240px', 'width:100vw'),
      );
      equal(await covers(), true);
      await until('it to make room', async () => !(await covers()));
      ok((await middleOf(own)).y < before.y);
      deepEqual(await page.evaluate('spied.shifted'), []);
      equal(await page.evaluate('spied.shift'), 0);
      await openCard(page);
      deepEqual(await page.evaluate('spied.shifted'), []);
      equal(await page.evaluate('spied.shift'), 0);
    });
  },
  choices,
);
