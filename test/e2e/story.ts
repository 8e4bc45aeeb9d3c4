import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';

import { launchers, type BrowserName, type RunningBrowser } from './browsers.ts';

/** What a story plays on: one browser with the extension and a profile of its own. */
export interface Stage {
  readonly on: BrowserName;
  readonly profileDir: string;
  /** The browser now running; another one after `restart`. */
  running(): RunningBrowser;
  open(path: string): Promise<Page>;
  /** The real popup in Chromium; Firefox shows the same page in a tab. */
  popup(): Promise<Page>;
  /** Ends the browser; the profile stays. */
  close(): Promise<void>;
  start(): Promise<void>;
  /** How many pages of the extension are open. */
  openPages(): Promise<number>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** What the pages' consoles complained of so far; must be empty when the story ends. */
  readonly complaints: string[];
}

export interface StoryChoices {
  readonly browsers?: readonly BrowserName[];
  /** Host names that lead to this machine. */
  readonly hosts?: readonly string[];
  /** Match patterns already allowed; asking for exactly these then succeeds without a dialog. */
  readonly hostsAllowed?: readonly string[];
}

export interface Story extends StoryChoices {
  readonly name: string;
  readonly play: (t: Stage) => Promise<void>;
}

/** Every story told so far, in the order of the files. */
export const stories: Story[] = [];

export function story(name: string, play: Story['play'], choices: StoryChoices = {}): void {
  stories.push({ name, play, ...choices });
}

/** What the driver says when it lost hold of a page or a browser; it tells nothing of the product. */
const driverSlip =
  /Execution context was destroyed|(?:Target|Session) closed|detached Frame|frame (?:was|got) detached/i;

/**
 * What went wrong with the story in this browser; nothing when it went well. One that the driver dropped is told once
 * more, and says so; one that found something else than it should is not.
 */
export async function tell(
  told: Story,
  on: BrowserName,
  extensionDir: string,
): Promise<string | undefined> {
  const first = await tellOnce(told, on, extensionDir);
  if (first === undefined || !driverSlip.test(first)) return first;
  console.log(`↻ ${on}: ${told.name}: once more, the driver lost its page`);
  return tellOnce(told, on, extensionDir);
}

/** What went wrong, if anything did. */
async function tellOnce(
  told: Story,
  on: BrowserName,
  extensionDir: string,
): Promise<string | undefined> {
  const start = performance.now();
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    await playOn(told, on, extensionDir);
    console.log(`✓ ${on}: ${told.name} (${seconds()})`);
    return undefined;
  } catch (error) {
    console.log(`✗ ${on}: ${told.name} (${seconds()})`);
    const wrong = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.log(wrong);
    return wrong;
  }
}

async function playOn(told: Story, on: BrowserName, extensionDir: string): Promise<void> {
  const profileDir = await mkdtemp(join(tmpdir(), 'kaban-profile-'));
  const complaints: string[] = [];
  const onPage = (page: Page): void => listen(page, complaints);
  const start = (): Promise<RunningBrowser> =>
    launchers[on]({
      extensionDir,
      profileDir,
      onPage,
      hosts: told.hosts ?? [],
      hostsAllowed: told.hostsAllowed ?? [],
    });
  let running = await start();
  const stage: Stage = {
    on,
    profileDir,
    complaints,
    running: () => running,
    open: (path) => running.openPage(path),
    popup: () => (on === 'chromium' ? running.openPopup() : running.openPage('popup.html')),
    close: () => running.close(),
    start: async () => {
      running = await start();
    },
    openPages: async () => {
      const pages = await running.browser.pages();
      const ours = pages.filter((page) => page.url().startsWith(running.origin));
      return (await Promise.all(ours.map(isAlive))).filter(Boolean).length;
    },
    restart: async () => {
      await running.close();
      running = await start();
    },
  };
  try {
    await inTime(told.play(stage), 120);
    if (complaints.length > 0) throw new Error(`the console said:\n${complaints.join('\n')}`);
  } catch (error) {
    // A story may have closed its browser itself; its own failure is the one to report.
    await picture(running, `${told.name} ${on}`).catch(() => undefined);
    throw error;
  } finally {
    await running.close().catch(() => undefined);
    rmSync(profileDir, { recursive: true, force: true });
  }
}

/** Firefox goes on listing a tab that an extension has closed; only asking it something tells. */
function isAlive(page: Page): Promise<boolean> {
  return page.evaluate(() => true).catch(() => false);
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

/** Whatever hangs must not hang the other stories. */
async function inTime(doing: Promise<unknown>, seconds: number): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`took more than ${seconds} s`)), seconds * 1000);
  try {
    await Promise.race([doing, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Every open page as it stood when the story failed; one behind a dialog gives no picture. */
async function picture({ browser }: RunningBrowser, name: string): Promise<void> {
  mkdirSync('.output/e2e', { recursive: true });
  const file = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  for (const [index, page] of (await browser.pages()).entries()) {
    const taking = page.screenshot({ path: `.output/e2e/${file}-${index}.png` });
    await inTime(taking, 3).catch(() => undefined);
  }
}
