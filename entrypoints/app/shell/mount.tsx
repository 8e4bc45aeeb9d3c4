import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../../components/styles.css';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import { keepDrafts } from '../../../lib/session/drafts.ts';
import { lastUseSlot, lockedAway, type Mode, openKeySlot } from '../../../lib/session/open-key.ts';
import {
  preferencesSlot,
  readPreferences,
  writePreferences,
} from '../../../lib/session/preferences.ts';
import { deletedRoute, openAtSlot, takeOpenAt } from '../../../lib/session/open-at.ts';
import { createSessions, reload } from '../../../lib/session/session.ts';
import { loadText } from '../../../lib/text/text.ts';
import { App } from './app.tsx';
import { browserPlatform } from './browser-platform.ts';
import { Broken } from './broken.tsx';
import { isLost, LostAlone } from './lost-gate.tsx';
import { beginBeside, followBeside } from './page-beside.ts';
import { routeOf } from './routes.tsx';
import type { Shell } from './shell.ts';

/** Draws the product into a page of ours: the popup or the tab. */
export async function mount(surface: Shell['surface']): Promise<void> {
  const root = document.body;
  let alone = false;
  addEventListener('unhandledrejection', ({ reason }) => render(<Broken thrown={reason} />, root));
  try {
    const beginning = earlyShell(surface);
    const opening = createSessions(browserPlatform, beginning.then(looksAtLedger));
    // A failure is met where it is waited for.
    opening.catch(() => undefined);
    const early = await beginning;
    // The view comes while the records are being opened.
    routeOf(location.hash || early.drafts.drafts.value.route).View.preload?.();
    followPreferences(early);
    followRoute(early);
    followAsked(early);
    followBeside(early.beside);
    alone = await isLostAlone(early);
    if (alone) render(<LostAlone shell={early} />, root);
    const shell: Shell = { ...early, sessions: await opening };
    followLock(shell);
    noticeUse();
    readAgainWhenShown(shell);
    keepRemindersLater(shell);
    render(<App shell={shell} />, root);
  } catch (thrown) {
    // Whatever is wrong with the records, the numbers to call stay; any other view says what is wrong.
    if (alone) addEventListener('hashchange', () => location.reload());
    else render(<Broken thrown={thrown} />, root);
  }
}

type EarlyShell = Omit<Shell, 'sessions'>;

/** All of the shell that needs no records. */
async function earlyShell(surface: Shell['surface']): Promise<EarlyShell> {
  const platform = browserPlatform;
  const keeping = keepDrafts(platform, surface);
  const [read, drafts, asked, begun] = await Promise.all([
    readPreferences(platform.preferences, navigator.language),
    keeping,
    surface === 'app' ? undefined : takeOpenAt(platform.memory),
    beginBeside(
      surface,
      keeping.then((kept) => location.hash || kept.drafts.value.route),
    ),
  ]);
  const first = asked ?? (location.hash ? undefined : begun.route);
  if (first) location.hash = first;
  return {
    surface,
    drafts,
    preferences: signal(read),
    text: signal(await loadText(read.language)),
    guide: signal(undefined),
    toast: signal(undefined),
    beside: signal(begun.beside),
    kept: {},
    today: beijingDay(platform.now()),
    go: (route) => {
      location.hash = route;
    },
    openTab: (route) => void openTab(surface, route),
    lock: () => platform.memory.remove(...lockedAway),
  };
}

function looksAtLedger({ drafts }: EarlyShell): boolean {
  return /^#\/(?:ledger|entry)/.test(location.hash || drafts.drafts.value.route);
}

/** Whether the list of the lost phone is asked for and no vault is open: it waits for nothing. */
async function isLostAlone({ drafts }: EarlyShell): Promise<boolean> {
  const address = location.hash || drafts.drafts.value.route;
  return isLost(address) && (await browserPlatform.memory.get(openKeySlot)) === undefined;
}

/** Kept as they change here, and taken over as another page of ours changes them: else the last one to write would win. */
function followPreferences({ preferences, text }: EarlyShell): void {
  let kept = JSON.stringify(preferences.value);
  browser.storage.local.onChanged.addListener((changes) => {
    if (!(preferencesSlot in changes)) return;
    void readPreferences(browserPlatform.preferences, navigator.language).then((read) => {
      if (JSON.stringify(read) === kept) return;
      kept = JSON.stringify(read);
      preferences.value = read;
    });
  });
  effect(() => {
    const now = preferences.value;
    document.documentElement.lang = now.language;
    document.documentElement.dataset['theme'] = now.theme;
    document.documentElement.dataset['text'] = now.textSize;
    if (JSON.stringify(now) !== kept) {
      kept = JSON.stringify(now);
      void writePreferences(browserPlatform.preferences, now);
    }
    void loadText(now.language).then((loaded) => {
      text.value = loaded;
      document.title = loaded.appName;
    });
  });
}

/** The address holds the route; the draft remembers it for the next time the popup opens. */
function followRoute({ drafts, go }: EarlyShell): void {
  const take = (): void => void drafts.change({ route: location.hash || '#/cards' });
  if (location.hash) take();
  else go(drafts.drafts.value.route);
  addEventListener('hashchange', take);
}

/** A panel that stands open goes where a press in the page leads; a popup would have been opened anew. */
function followAsked({ surface, go }: EarlyShell): void {
  if (surface !== 'panel') return;
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[openAtSlot]?.newValue === undefined) return;
    void takeOpenAt(browserPlatform.memory).then((route) => route && go(route));
  });
}

/**
 * The memory of a page is clean only when the page is gone, so a lock closes it. A page that still stands before the
 * gate, or shows a demo that has ended, begins anew.
 */
function followLock({ drafts, sessions }: Shell): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const change = changes[openKeySlot];
    if (!change) return;
    const before = change.oldValue as { readonly mode?: Mode } | undefined;
    const opened = change.newValue !== undefined;
    // Whoever deletes everything here wants to be told that it is done.
    const leave = sessions.gate.value.kind === 'welcome' ? sayDeleted : closePage;
    if (!opened && before?.mode === 'own') void drafts.forget().then(leave);
    else if (!opened || !isOpenHere(sessions, change.newValue)) location.reload();
  });
}

/** After a restore another page may have opened another vault than the one shown here. */
function isOpenHere({ gate }: Shell['sessions'], opened: unknown): boolean {
  const { value } = gate;
  const { vaultId } = opened as { readonly vaultId?: string };
  return value.kind === 'open' && value.session.key.vaultId === vaultId;
}

function sayDeleted(): void {
  location.hash = deletedRoute;
  location.reload();
}

async function closePage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) close();
  else await browser.tabs.remove(tab.id);
}

/** Another page may have imported or edited while this one was out of sight. */
function readAgainWhenShown({ sessions }: Shell): void {
  addEventListener('focus', () => {
    const gate = sessions.gate.value;
    if (gate.kind === 'open') void reload(gate.session);
  });
}

/** What is due is worked out when everything else is on the screen. */
function keepRemindersLater({ sessions }: Shell): void {
  effect(() => {
    const gate = sessions.gate.value;
    if (gate.kind !== 'open') return;
    setTimeout(() => {
      void import('./keep-reminders.ts').then(({ keepReminders }) =>
        keepReminders(sessions, gate.session),
      );
      void import('../../../lib/session/keep-fit-cards.ts').then(({ keepFitCards }) =>
        keepFitCards(gate.session, browserPlatform.memory),
      );
      void import('./keep-retention.ts').then(({ keepRetention }) => keepRetention(gate.session));
    }, 500);
  });
}

/** Tells the lock that somebody is here, at most every ten seconds. */
function noticeUse(): void {
  let told = 0;
  const notice = (): void => {
    const now = browserPlatform.now();
    if (now - told < 10_000) return;
    told = now;
    void browserPlatform.memory.set(lastUseSlot, now);
  };
  notice();
  for (const event of ['pointerdown', 'keydown'])
    addEventListener(event, notice, { passive: true });
}

async function openTab(surface: Shell['surface'], route: string): Promise<void> {
  if (surface === 'app') {
    location.hash = route;
    return;
  }
  await browser.tabs.create({ url: browser.runtime.getURL('/app.html') + route });
  close();
}
