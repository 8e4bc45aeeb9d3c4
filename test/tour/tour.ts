import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';

import { demoBills } from '../../lib/statement/demo-bills.ts';
import { launchers, type RunningBrowser } from '../e2e/browsers.ts';
import { withLoopback } from '../e2e/loopback.ts';
import { type Album, createAlbum, type Surface, type Theme, viewports } from './album.ts';
import { merchantPage } from './merchant-page.ts';
import { steps } from './steps/all.ts';
import { timedOpen } from './stopwatch.ts';

/** One thing a person does, measured. */
export interface Step {
  readonly name: string;
  readonly file: string;
  /** Does it, takes its pictures, and answers with the measured figure in words. */
  readonly play: (tour: Tour) => Promise<string>;
}

/** What the steps share. */
export interface Tour {
  readonly running: RunningBrowser;
  /** Files with invented bills. */
  readonly bills: readonly string[];
  /** Address of the merchant page. */
  readonly merchant: string;
  /** The product's tab at this route; opened again when it closed itself. */
  readonly app: (route?: string) => Promise<Page>;
  /** A page's picture: the step's main one, or one more with a word of its own. */
  readonly picture: (page: Page, more?: Look) => Promise<void>;
  /** The product's tab, light and dark. */
  readonly pictures: (page: Page, word?: string) => Promise<void>;
  /** The popup at this route, light and dark; milliseconds until it showed the selector. */
  readonly popup: (route: string, selector: string, word?: string) => Promise<number>;
  /** How many pages of the extension are open. */
  readonly openPages: () => Promise<number>;
}

export interface Look {
  readonly word?: string;
  readonly theme?: Theme;
  readonly surface?: Surface | 'as it is';
}

const patience = 60_000;

/** Plays every step in a headless Chromium; true when all went well. */
export async function guideTour(extensionDir: string, folder: string): Promise<boolean> {
  const start = performance.now();
  const album = createAlbum(folder);
  const billDir = await mkdtemp(join(tmpdir(), 'kaban-bills-'));
  const hostsAllowed = ['http://127.0.0.1/*'];
  const running = await launchers.chromium({ extensionDir, hostsAllowed });
  try {
    const bills = await writeBills(billDir);
    const well = await withLoopback({ '/': merchantPage }, ({ address }) =>
      playAll({ running, bills, merchant: `${address}/` }, album),
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const did = `${steps.length} steps, ${album.count()} screenshots in ${folder}/ , ${seconds} s`;
    if (well) console.log(`tour: ${did}`);
    return well;
  } finally {
    await running.close();
    await rm(billDir, { recursive: true, force: true });
  }
}

async function writeBills(folder: string): Promise<readonly string[]> {
  const bills = demoBills(Date.now());
  const paths = bills.map(({ name }) => join(folder, name));
  await Promise.all(bills.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));
  return paths;
}

async function playAll(
  basics: Pick<Tour, 'running' | 'bills' | 'merchant'>,
  album: Album,
): Promise<boolean> {
  const open: { page?: Page } = {};
  const width = Math.max(...steps.map(({ name }) => name.length));
  for (const [index, step] of steps.entries()) {
    const prefix = `${String(index + 1).padStart(2, '0')}-${step.file}`;
    const head = `${index + 1}/${steps.length} ${step.name}`.padEnd(width + 6);
    try {
      const figure = await inTime(step.play(tourFor(basics, album, { prefix, open })));
      console.log(`✓ ${head}  ${figure.padEnd(34)}  ${album.pathOf(prefix)}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.log(`✗ ${head}  ${reason}`);
      if (open.page)
        await album
          .take(open.page, { name: `${prefix}-failed`, theme: 'light', surface: 'app' })
          .catch(() => {});
      return false;
    }
  }
  return true;
}

interface Place {
  readonly prefix: string;
  readonly open: { page?: Page };
}

function tourFor(
  basics: Pick<Tour, 'running' | 'bills' | 'merchant'>,
  album: Album,
  { prefix, open }: Place,
): Tour {
  const { running } = basics;
  const { origin, browser } = running;
  const picture: Tour['picture'] = (page, { word, theme = 'light', surface = 'app' } = {}) => {
    const parts = [prefix, word, theme === 'dark' ? theme : undefined];
    const name = parts.filter((part) => part !== undefined).join('-');
    return album.take(page, { name, theme, surface });
  };
  return {
    ...basics,
    picture,
    async app(route) {
      if (!open.page || open.page.isClosed()) {
        open.page = await running.openPage(`app.html${route ?? ''}`);
        await open.page.setViewport(viewports.app);
      } else if (route) {
        await open.page.evaluate(`location.hash = ${JSON.stringify(route)}`);
      }
      await open.page.bringToFront();
      return open.page;
    },
    async pictures(page, word) {
      for (const theme of ['dark', 'light'] as const)
        await picture(page, { theme, ...(word === undefined ? {} : { word }) });
    },
    async popup(route, selector, word = 'popup') {
      const address = `${origin}/popup.html${route}`;
      const until = `document.querySelector(${JSON.stringify(selector)}) !== null`;
      const shown = await timedOpen(browser, { address, viewport: viewports.popup, until });
      for (const theme of ['dark', 'light'] as const)
        await picture(shown.page, { theme, word, surface: 'popup' });
      await shown.page.close();
      return shown.milliseconds;
    },
    async openPages() {
      const pages = await browser.pages();
      return pages.filter((page) => page.url().startsWith(origin)).length;
    },
  };
}

async function inTime<T>(doing: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const late = new Error(`took more than ${patience / 1000} s`);
  const timer = setTimeout(() => reject(late), patience);
  try {
    return await Promise.race([doing, promise]);
  } finally {
    clearTimeout(timer);
  }
}
