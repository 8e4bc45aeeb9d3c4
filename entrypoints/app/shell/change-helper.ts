import { browser } from 'wxt/browser';
import type { HereAct } from '../../../components/helper-here.tsx';
import { listPatterns } from '../../../lib/knowledge/helper-places.ts';
import {
  forgetOffSites,
  helperOffSlot,
  setOffAltogether,
  setOffHere,
} from '../../../lib/messaging/helper-off.ts';
import {
  endOnce,
  grantedPatterns,
  lookOnce,
  originPattern,
} from '../../../lib/messaging/helper-sites.ts';
import { allPatterns, comesBy, type GrantedSite } from '../../../lib/session/helper-places.ts';
import type { HelperText } from '../../../lib/text/checkout/helper.zh-cn.ts';
import type { PageHere } from './read-helper.ts';

type Toasts = HelperText['toasts'];

/** What a change came to, and how it is taken back. */
export interface Told {
  readonly message: string;
  readonly undo?: () => Promise<Told>;
}

/** Sites by match pattern, and what to say when they are allowed and when they no longer are. */
interface Permission {
  readonly origins: readonly string[];
  readonly allowed: string;
  readonly ended: string;
}

/** Asks the browser. It answers only when nothing was waited for between the press and this. */
async function ask(permission: Permission, toasts: Toasts): Promise<Told> {
  const granted = await browser.permissions.request({ origins: [...permission.origins] });
  if (!granted) return { message: toasts.refused };
  return { message: permission.allowed, undo: () => end(permission, toasts) };
}

async function end(permission: Permission, toasts: Toasts): Promise<Told> {
  await browser.permissions.remove({ origins: [...permission.origins] });
  const left = new Set(await grantedPatterns());
  const kept = permission.origins.some((origin) => left.has(origin));
  return {
    message: kept ? toasts.kept : permission.ended,
    undo: () => ask(permission, toasts),
  };
}

/** The built-in list of merchants and cashiers. */
export function setList(on: boolean, toasts: Toasts): Promise<Told> {
  const list = { origins: listPatterns, allowed: toasts.listOn, ended: toasts.listOff };
  return on ? ask(list, toasts) : end(list, toasts);
}

export function setAll(on: boolean, toasts: Toasts): Promise<Told> {
  const all = { origins: allPatterns, allowed: toasts.allOn, ended: toasts.allOff };
  return on ? ask(all, toasts) : end(all, toasts);
}

export function removeSite({ host, patterns }: GrantedSite, toasts: Toasts): Promise<Told> {
  return end(
    { origins: patterns, allowed: toasts.always(host), ended: toasts.removed(host) },
    toasts,
  );
}

export async function setOff(off: boolean, toasts: Toasts): Promise<Told> {
  await setOffAltogether(off);
  return { message: off ? toasts.off : toasts.on, undo: () => setOff(!off, toasts) };
}

/** No site any more, and no memory of those that were off. */
export async function takeBack(toasts: Toasts): Promise<Told> {
  const origins = await grantedPatterns();
  const off = await browser.storage.local.get(helperOffSlot);
  const told = await end({ origins, allowed: toasts.on, ended: toasts.takenBack }, toasts);
  await forgetOffSites();
  const undo = async (): Promise<Told> => {
    const again = await ask({ origins, allowed: toasts.on, ended: toasts.takenBack }, toasts);
    await browser.storage.local.set(off);
    return again;
  };
  return { message: told.message, undo };
}

/** What the person wants on the page beside the popup. */
export const hereActs: Readonly<
  Record<HereAct, (here: PageHere, toasts: Toasts) => Promise<Told>>
> = {
  once: async ({ tabId, origin }, toasts) => ({
    message: (await lookOnce(tabId, origin)) ? toasts.shown : toasts.failed,
  }),
  always: (here, toasts) => ask(siteOf(here, toasts), toasts),
  notToday: async (here, toasts) => {
    await setOffHere(here.host, 'today', Date.now());
    await endOnce(here.tabId);
    return { message: toasts.notToday(here.host), undo: () => hereActs.again(here, toasts) };
  },
  never: (here, toasts) => (here.state === 'site' ? leave(here, toasts) : block(here, toasts)),
  again: async (here, toasts) => {
    await setOffHere(here.host, undefined, Date.now());
    return { message: toasts.again(here.host) };
  },
};

function siteOf({ origin, host }: PageHere, toasts: Toasts): Permission {
  return {
    origins: [originPattern(origin)],
    allowed: toasts.always(host),
    ended: toasts.removed(host),
  };
}

async function block(here: PageHere, toasts: Toasts): Promise<Told> {
  await setOffHere(here.host, 'site', Date.now());
  await endOnce(here.tabId);
  return { message: toasts.never(here.host), undo: () => hereActs.again(here, toasts) };
}

/** A site that was allowed by itself loses that; it is put down as off only where the list or all sites still let us in. */
async function leave(here: PageHere, toasts: Toasts): Promise<Told> {
  const ended = await end(siteOf(here, toasts), toasts);
  await endOnce(here.tabId);
  const still = comesBy(new URL(here.origin), await grantedPatterns());
  return still ? block(here, toasts) : ended;
}
