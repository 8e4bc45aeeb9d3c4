import { deepEqual, equal, ok } from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { until } from '../actions.ts';
import { helperPages, inputCases } from '../inputs/cases.ts';
import { settledPill } from '../hostile/try-recipe.ts';
import type { InputCase } from '../inputs/input-case.ts';
import { playCase } from '../inputs/play-case.ts';
import { articlePage, tillPage } from '../inputs/till-page.ts';
import { type Loopback, type Served, withLoopback } from '../loopback.ts';
import { type Stage, story } from '../story.ts';
import { grant, host, hosts, seenIn, shows } from '../till.ts';

const sites = [host, 'frame.example', 'alipay.com.pay.example'];
const patterns = [...sites, '127.0.0.1'].map((name) => `http://${name}/*`);
const choices = { hosts: [...sites, `${host}.`], hostsAllowed: patterns };

const served: Readonly<Record<string, string | Served>> = {
  ...helperPages,
  '/till': tillPage(),
  ...Object.fromEntries(inputCases.map(({ page }, index) => [`/case/${index}`, page])),
};

function addressOf(one: InputCase, { port }: Loopback): string {
  const place = one.host ?? host;
  return `http://${place}:${port}/case/${inputCases.indexOf(one)}${one.suffix ?? ''}`;
}

/** Side by side: a case waits most of the time. */
const windows = 4;

/** The cases are told in two stories, each short enough for its time. */
function tellCases(part: number): (t: Stage) => Promise<void> {
  return async (t) => {
    await withLoopback(served, async (server) => {
      const ours = await t.open('app.html');
      await grant(ours, patterns);
      const left = inputCases.filter((_, index) => index % 2 === part);
      const work = async (): Promise<void> => {
        const page = await t.running().browser.newPage({ type: 'window' });
        for (let one = left.shift(); one; one = left.shift())
          await playCase(t, { page, ours }, { one, address: addressOf(one, server) });
      };
      await Promise.all(Array.from({ length: windows }, work));
    });
  };
}

story('strange pages, first half: no exception, no wrong claim, no shift', tellCases(0), choices);
story('strange pages, second half: no exception, no wrong claim, no shift', tellCases(1), choices);

/** Our element has another name in every document and each time it comes. */
function nameOf(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('[popover]')?.localName ?? '');
}

async function openTill(t: Stage, { port }: Loopback, complaints: string[]): Promise<Page> {
  const page = await t.running().browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`http://${host}:${port}/till`);
  await shows(page);
  return page;
}

story(
  'a page that comes back, is drawn in few colours, stands twice or cannot be trusted by the browser',
  async (t) => {
    await withLoopback(
      { ...helperPages, '/till': tillPage(), '/story': articlePage() },
      async (server) => {
        const complaints: string[] = [];
        const ours = await t.open('app.html');
        await grant(ours, patterns);
        const first = await openTill(t, server, complaints);
        await first.goto(`http://${host}:${server.port}/story`);
        await until('the till to be left', async () => (await seenIn(ours)) === undefined);
        // Firefox tells a driver of no end of the way back, so it is not waited for.
        await first.evaluate('void setTimeout(() => history.back(), 50)');
        await shows(first);
        await until('the till to be seen again', async () => (await seenIn(ours)) !== undefined);
        // Nor does it tell of what comes after.
        await first.close();
        const till = await openTill(t, server, complaints);
        if (t.on === 'chromium') {
          const client = await till.createCDPSession();
          const features = [
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-color-scheme', value: 'dark' },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ];
          await client.send('Emulation.setEmulatedMedia', { media: 'print', features });
          equal(await hosts(till), 1);
        }
        await till.reload();
        await shows(till);
        await till.goto(`https://${host}:${server.port}/till`).catch(() => undefined);
        await until('the till to be left again', async () => (await seenIn(ours)) === undefined);
        const [one, two] = [
          await openTill(t, server, complaints),
          await openTill(t, server, complaints),
        ];
        deepEqual([await hosts(one), await hosts(two)], [1, 1]);
        deepEqual(complaints, []);
      },
    );
  },
  choices,
);

story(
  'the extension is started anew under an open till: the old pill goes, and nothing complains',
  async (t) => {
    await withLoopback({ '/till': tillPage() }, async (server) => {
      const complaints: string[] = [];
      const ours = await t.open('app.html');
      await grant(ours, patterns);
      const page = await openTill(t, server, complaints);
      const old = await nameOf(page);
      await ours.evaluate(
        'void setTimeout(() => (globalThis.browser ?? chrome).runtime.reload(), 50)',
      );
      await until('the old pill to go', async () => (await nameOf(page)) !== old);
      ok((await hosts(page)) <= 1);
      deepEqual(complaints, []);
    });
  },
  choices,
);

story(
  'from its first frame on the pill stands where it stays, beside a scroll bar and on a page that is zoomed',
  async (t) => {
    const zoomed = '<style>html { zoom: 1.5; overflow-y: scroll }</style>';
    await withLoopback({ '/till': tillPage({ head: zoomed }) }, async ({ port }) => {
      await grant(await t.open('app.html'), patterns);
      const page = await t.running().browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const stood = new Set<string>();
        Object.assign(globalThis, { stood });
        const look = (): void => {
          const own = document.querySelector('html > [popover]')?.getBoundingClientRect();
          if (own) stood.add([own.left, own.top, own.width, own.height].map(Math.round).join());
          requestAnimationFrame(look);
        };
        look();
      });
      await page.goto(`http://${host}:${port}/till`);
      await settledPill(page);
      const stood = (await page.evaluate('[...stood]')) as readonly string[];
      equal(stood.length, 1, stood.join(' then '));
    });
  },
  choices,
);
