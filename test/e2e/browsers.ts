import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launch, TargetType, type Browser, type LaunchOptions, type Page } from 'puppeteer-core';

import { until } from './actions.ts';
import { findBrowser, type BrowserName } from '../setup/find-browsers.mjs';

export type { BrowserName } from '../setup/find-browsers.mjs';

export interface LaunchChoices {
  /** The built extension, unpacked. */
  readonly extensionDir: string;
  /** Kept after closing when given; otherwise a fresh one is made and removed. */
  readonly profileDir?: string;
  readonly headless?: boolean;
  /** Host names that lead to this machine, for pages that must seem to be elsewhere. */
  readonly hosts?: readonly string[];
  /** Match patterns the person has already allowed, so that the browser does not ask again. */
  readonly hostsAllowed?: readonly string[];
  /** Told of each page before it loads anything, so that no complaint of its console is missed. */
  readonly onPage?: (page: Page) => void;
}

/** A running browser with the extension in it. */
export interface RunningBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly profileDir: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a final slash. */
  readonly origin: string;
  openPage(path: string): Promise<Page>;
  /** The real popup, opened as a click on the toolbar button does; Chromium only. */
  openPopup(): Promise<Page>;
  close(): Promise<void>;
}

export const launchers: Readonly<
  Record<BrowserName, (choices: LaunchChoices) => Promise<RunningBrowser>>
> = { chromium: launchChromium, firefox: launchFirefox };

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
  '--accept-lang=zh-CN',
  // A headless browser has neither mouse nor finger; the person of these stories has a mouse.
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

/** Nothing outside this machine may be reached, by us or by the browser itself. */
function resolverRules(hosts: readonly string[]): string {
  const here = hosts.map((host) => `MAP ${host} 127.0.0.1`);
  return `--host-resolver-rules=${[...here, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(' , ')}`;
}

async function launchChromium(choices: LaunchChoices): Promise<RunningBrowser> {
  const profileDir = await profileFor(choices);
  const browser = await launch({
    ...common('chromium', choices, profileDir),
    args: [...chromiumArgs, resolverRules(choices.hosts ?? [])],
    // Without any locale it cannot open a file with a Chinese name.
    env: { LANG: 'C.UTF-8', ...process.env, LANGUAGE: 'zh_CN' },
    // Chrome no longer takes --load-extension; it lets a debugger on a pipe install one.
    pipe: true,
    enableExtensions: true,
  });
  const downloads = { behavior: 'allow', downloadPath: downloadsOf(profileDir) } as const;
  await (await browser.target().createCDPSession()).send('Browser.setDownloadBehavior', downloads);
  const id = await (choices.hostsAllowed?.length
    ? installAllowed(browser, { ...choices, profileDir })
    : browser.installExtension(choices.extensionDir));
  const origin = `chrome-extension://${id}`;
  return {
    ...running('chromium', browser, profileDir),
    origin,
    openPage: async (path) => {
      const page = await newPage(browser, choices);
      await page.goto(`${origin}/${path}`);
      return page;
    },
    openPopup: async () => {
      const page = await openPopup(browser, origin);
      choices.onPage?.(page);
      return page;
    },
    close: () => close(browser, choices, profileDir),
  };
}

/**
 * Chromium's permission dialog cannot be answered in a headless browser. But what was once granted
 * at installation stays granted when the same folder later only asks for it.
 */
async function installAllowed(
  browser: Browser,
  { extensionDir, profileDir = '', hostsAllowed }: LaunchChoices,
): Promise<string> {
  const copy = join(profileDir, 'installed-extension');
  await cp(extensionDir, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = await readFile(file, 'utf8');
  const granting = { ...JSON.parse(manifest), host_permissions: hostsAllowed };
  await writeFile(file, JSON.stringify(granting));
  await browser.installExtension(copy);
  await writeFile(file, manifest);
  return browser.installExtension(copy);
}

/** Where the browser puts what a page hands to its downloads. */
export function downloadsOf(profileDir: string): string {
  return join(profileDir, 'downloads');
}

async function openPopup(browser: Browser, origin: string): Promise<Page> {
  const ours = (url: string): boolean => url.startsWith(`${origin}/`);
  const worker = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER && ours(target.url()),
  );
  const before = new Set(browser.targets());
  const opening = browser.waitForTarget(
    (target) => target.type() === TargetType.PAGE && ours(target.url()) && !before.has(target),
  );
  const background = await worker.worker();
  await background?.evaluate('chrome.action.openPopup()');
  return (await opening).asPage();
}

const geckoId = 'kaban@kaban.app';
const firefoxUuid = '6b61626e-0000-4000-8000-000000000001';

const firefoxPreferences = {
  // The address of our pages, and with it the database, stays the same in every run.
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
  // A temporary add-on is removed at each exit; a real one is not, and keeps its data.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // There is nobody to answer the permission question in a headless browser.
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.accept_languages': 'zh-CN',
  // A proxy that does not exist: nothing outside this machine may be reached.
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
};

function firefoxHosts(hosts: readonly string[]) {
  return {
    'network.dns.localDomains': hosts.join(','),
    'network.proxy.no_proxies_on': ['127.0.0.1', ...hosts].join(','),
  };
}

async function launchFirefox(choices: LaunchChoices): Promise<RunningBrowser> {
  const profileDir = await profileFor(choices);
  const browser = await launch({
    ...common('firefox', choices, profileDir),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPreferences,
      ...firefoxHosts(choices.hosts ?? []),
      'browser.download.folderList': 2,
      'browser.download.dir': downloadsOf(profileDir),
    },
  });
  await browser.installExtension(choices.extensionDir);
  const origin = `moz-extension://${firefoxUuid}`;
  return {
    ...running('firefox', browser, profileDir),
    origin,
    openPage: async (path) => {
      const page = await newPage(browser, choices);
      // Firefox never reports the end of a navigation to such an address, though it happens.
      page.goto(`${origin}/${path}`).catch(() => undefined);
      // While it happens, the old document may be asked and vanish under the question: then ask again.
      const drawn = () => page.waitForSelector('body > *').then(Boolean, () => false);
      await until(`${path} to be drawn`, drawn);
      return page;
    },
    openPopup: () => Promise.reject(new Error('Firefox has no way to open a popup for a test')),
    close: () => close(browser, choices, profileDir),
  };
}

function common(name: BrowserName, choices: LaunchChoices, profileDir: string): LaunchOptions {
  const executablePath = findBrowser(name);
  if (executablePath === undefined) throw new Error(`no ${name} found; see test/setup/prepare.mjs`);
  return {
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: choices.headless ?? true,
    userDataDir: profileDir,
    // The popup's own size decides; a made-up viewport would hide layout mistakes.
    defaultViewport: null,
  };
}

function running(name: BrowserName, browser: Browser, profileDir: string) {
  return { name, browser, profileDir };
}

async function newPage(browser: Browser, { onPage }: LaunchChoices): Promise<Page> {
  const page = await browser.newPage();
  onPage?.(page);
  return page;
}

async function profileFor({ profileDir }: LaunchChoices): Promise<string> {
  return profileDir ?? mkdtemp(join(tmpdir(), 'kaban-profile-'));
}

async function close(browser: Browser, choices: LaunchChoices, profileDir: string): Promise<void> {
  // A dialog of the browser itself would keep it from closing for minutes.
  const timer = setTimeout(() => browser.process()?.kill('SIGKILL'), 10_000);
  await browser.close();
  clearTimeout(timer);
  if (choices.profileDir === undefined) await rm(profileDir, { recursive: true, force: true });
}
