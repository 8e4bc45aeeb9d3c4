import { browser } from 'wxt/browser';
import type { HereState } from '../../../components/helper-here.tsx';
import { isOffAltogether, offHere } from '../../../lib/messaging/helper-off.ts';
import { grantedPatterns } from '../../../lib/messaging/helper-sites.ts';
import { readHelperTab } from '../../../lib/messaging/helper-tab.ts';
import { comesBy, type GrantedPlaces, grantedPlaces } from '../../../lib/session/helper-places.ts';

/** A page of the web beside the popup or the panel. */
export interface PageHere {
  readonly tabId: number;
  readonly origin: string;
  readonly host: string;
  readonly state: HereState;
}

/** Where the helper is on, as browser and memory have it now. */
export interface HelperNow extends GrantedPlaces {
  readonly off: boolean;
  readonly here: PageHere | undefined;
}

export async function readHelper(): Promise<HelperNow> {
  const [patterns, off] = await Promise.all([grantedPatterns(), isOffAltogether()]);
  return { ...grantedPlaces(patterns), off, here: await readHere(patterns, off) };
}

/** The page the toolbar button was pressed on; its address is known only by that press, or by a permission. */
async function readHere(patterns: readonly string[], off: boolean): Promise<PageHere | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return undefined;
  const url = new URL(tab.url);
  const state = (): Promise<HereState> => stateOf(tab.id ?? -1, url, { patterns, off });
  return { tabId: tab.id, origin: url.origin, host: url.hostname, state: await state() };
}

async function stateOf(
  tabId: number,
  url: URL,
  { patterns, off }: { readonly patterns: readonly string[]; readonly off: boolean },
): Promise<HereState> {
  const tab = await readHelperTab(tabId);
  if (tab?.once === true && tab.origin === url.origin) return 'once';
  if (off) return 'off-all';
  const by = comesBy(url, patterns);
  if (!by) return 'off';
  const turnedOff = await offHere(url.hostname, Date.now());
  return turnedOff ? `off-${turnedOff}` : by;
}

/** Calls back whenever something of it may be different; gives a function that stops it. */
export function watchHelper(onChange: () => void): () => void {
  const { permissions, storage, tabs } = browser;
  const events = [
    permissions.onAdded,
    permissions.onRemoved,
    storage.onChanged,
    tabs.onActivated,
    tabs.onUpdated,
  ] as unknown as readonly {
    readonly addListener: (listener: () => void) => void;
    readonly removeListener: (listener: () => void) => void;
  }[];
  const listener = (): void => onChange();
  for (const event of events) event.addListener(listener);
  return () => {
    for (const event of events) event.removeListener(listener);
  };
}
