import { browser } from 'wxt/browser';

/** Our scripts for web pages, as the build names them. */
export const scripts = {
  sentinel: '/content-scripts/sentinel.js',
  helper: '/content-scripts/checkout.js',
  transcript: '/content-scripts/transcript.js',
  frame: '/content-scripts/frame.js',
  decoder: '/content-scripts/qr.js',
} as const;

type Script = (typeof scripts)[keyof typeof scripts];

const registration = 'sentinel';

/** Registrations and what they follow are changed by one at a time, from whichever of our pages. */
const lock = 'helper-registration';

/**
 * Registers the sentinel for exactly these match patterns; for none, nothing is registered. Doing it again changes
 * nothing. `wanted` is asked once the others are done, so that the last to come sees what all of them did.
 */
export async function keepRegistered(wanted: () => Promise<readonly string[]>): Promise<void> {
  await navigator.locks.request(lock, async () => {
    const matches = (await wanted()).toSorted();
    const [registered] = await browser.scripting.getRegisteredContentScripts({
      ids: [registration],
    });
    const kept = registered?.matches?.toSorted() ?? [];
    if (kept.join(' ') === matches.join(' ')) return;
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [registration] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      {
        id: registration,
        matches,
        js: [scripts.sentinel],
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
        world: 'ISOLATED',
      },
    ]);
  });
}

/**
 * Looks now at the pages in front, or at every open one: what was just allowed should not have to wait until they are
 * loaded again.
 */
export async function glanceAt(which: 'active' | 'all'): Promise<void> {
  const tabs = await browser.tabs.query(which === 'active' ? { active: true } : {});
  const glancing = tabs.map(async ({ id, url }) => {
    // The address is there only where we may look.
    if (id === undefined || !/^https?:/.test(url ?? '') || (await hears(id))) return;
    await unmark(id);
    await run(id, 0, [scripts.sentinel]);
  });
  await Promise.allSettled(glancing);
}

/** A page may hold hundreds of frames; a payment house needs a handful. The others wait for the next time. */
const mostFrames = 20;

/**
 * Brings the helper into the page itself and its reader into every frame below that we may enter; where it is already,
 * nothing happens. `onFresh` goes before it. `again`: also into a document that it has left. False where the browser
 * refuses: its own pages, the stores, a permission that has just gone.
 */
export async function bring(
  tabId: number,
  { onFresh, again }: { readonly onFresh: () => Promise<void>; readonly again: boolean },
): Promise<boolean> {
  const brought = await navigator.locks.request(bringing(tabId), async () => {
    if (await hears(tabId)) return true;
    try {
      if (again) await unmark(tabId);
      await onFresh();
      await run(tabId, 0, [scripts.transcript, scripts.helper]);
      return true;
    } catch {
      return false;
    }
  });
  if (brought) void bringToFrames(tabId);
  return brought;
}

/**
 * Calls back if nobody of ours is in the page of this tab any more: another document stands there. Not while the helper
 * is being brought into that one, or what it tells would be forgotten with the old.
 */
export async function whenGone(tabId: number, onGone: () => Promise<void>): Promise<void> {
  await navigator.locks.request(bringing(tabId), async () => {
    if (!(await hears(tabId))) await onGone();
  });
}

function bringing(tabId: number): string {
  return `helper-bring:${tabId}`;
}

/**
 * Brings the reader into frames that are new since the last time, the largest first: what is to be seen is no frame of a
 * few points. A frame we may not enter is none of ours.
 */
export async function bringToFrames(tabId: number): Promise<void> {
  try {
    const looks = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: lookAt,
      injectImmediately: true,
    });
    const fresh = looks
      .flatMap(({ frameId, result }) => (frameId !== 0 && result ? [{ ...result, frameId }] : []))
      .filter(({ isRead }) => !isRead)
      .toSorted((a, b) => b.room - a.room)
      .slice(0, mostFrames);
    await Promise.allSettled(fresh.map(({ frameId }) => bringToFrame(tabId, frameId)));
  } catch {
    // The page went away while we were about it.
  }
}

/** Not into a document in which another call was about to bring it. */
async function bringToFrame(tabId: number, frameId: number): Promise<void> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: claim,
    injectImmediately: true,
  });
  if (answer?.result === true) await run(tabId, frameId, [scripts.transcript, scripts.frame]);
}

/** Brings the decoder for codes beside the helper that asked for it. */
export async function bringDecoder(tabId: number): Promise<boolean> {
  return run(tabId, 0, [scripts.decoder]).then(
    () => true,
    () => false,
  );
}

/**
 * Whether the helper is still there in the page of this tab: a message finds somebody, or nobody. Browsers that miss an
 * answer complain of that, and only when somebody was there.
 */
export function hears(tabId: number, message: object = { kaban: 'there' }): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    () => true,
    (error: unknown) => /message port closed/i.test(String(error)),
  );
}

/** In this order: what comes later uses what the earlier left in our own world. */
async function run(tabId: number, frameId: number, files: readonly Script[]): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [...files],
    world: 'ISOLATED',
  });
}

/** Our scripts run once in a document, and so in each frame; this lets them run once more. */
async function unmark(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: forgetMarks,
    injectImmediately: true,
  });
}

/** All of these are sent to the page as text and run there in our own world: they may name nothing outside themselves. */
function forgetMarks(): void {
  for (const name of ['sentinel', 'helper', 'frame', 'claimed']) {
    Reflect.deleteProperty(globalThis, Symbol.for(`kaban.${name}`));
  }
}

/** True the first time in a document. */
function claim(): boolean {
  const mark = Symbol.for('kaban.claimed');
  return !Object.hasOwn(globalThis, mark) && Reflect.set(globalThis, mark, true);
}

/** Whether a document was claimed, and how much room it has. */
function lookAt(): { readonly isRead: boolean; readonly room: number } {
  const isRead = Object.hasOwn(globalThis, Symbol.for('kaban.claimed'));
  return { isRead, room: innerWidth * innerHeight };
}
