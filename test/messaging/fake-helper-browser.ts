import { browser } from 'wxt/browser';

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
  readonly func?: { readonly name: string };
}

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
}

/** A browser as far as the helper meets it: what was granted, what is registered, and what stands in which tab. */
export interface HelperBrowser {
  granted: readonly string[];
  registered: readonly Registered[];
  /** Tabs in whose page somebody of ours listens. */
  readonly listening: Set<number>;
  /** Tabs whose pages may not be entered. */
  readonly shut: Set<number>;
  /** `3/0 fields+checkout`: tab, frame and scripts, in the order they were brought. */
  readonly brought: string[];
  /** Frames below the page, by tab. */
  readonly frames: Map<number, readonly number[]>;
  /** How much room frames have, where that matters. */
  readonly rooms: Map<number, number>;
  /** Messages sent to pages. */
  readonly sent: (readonly [number, unknown])[];
}

/** Puts it in the place of the browser; what stands in storage is empty. */
export async function fakeHelperBrowser(): Promise<HelperBrowser> {
  const fake: HelperBrowser = {
    granted: [],
    registered: [],
    listening: new Set(),
    shut: new Set(),
    brought: [],
    frames: new Map(),
    rooms: new Map(),
    sent: [],
  };
  await Promise.all([browser.storage.session.clear(), browser.storage.local.clear()]);
  Object.assign(browser, {
    permissions: permissionsOf(fake),
    scripting: scriptingOf(fake),
    tabs: {
      ...browser.tabs,
      sendMessage: async (tabId: number, message: unknown) => {
        if (!fake.listening.has(tabId)) throw new Error('Receiving end does not exist.');
        fake.sent.push([tabId, message]);
      },
    },
  });
  return fake;
}

function permissionsOf(fake: HelperBrowser) {
  return {
    getAll: async () => ({ origins: [...fake.granted], permissions: [] }),
    contains: async ({ origins }: { readonly origins: readonly string[] }) =>
      origins.every((origin) => fake.granted.includes(origin)),
  };
}

function scriptingOf(fake: HelperBrowser) {
  const claimed = new Set<string>();
  return {
    getRegisteredContentScripts: async () => [...fake.registered],
    unregisterContentScripts: async () => {
      if (fake.registered.length === 0) throw new Error('Nonexistent script ID');
      fake.registered = [];
    },
    registerContentScripts: async (scripts: readonly Registered[]) => {
      if (fake.registered.length > 0) throw new Error('Duplicate script ID');
      fake.registered = scripts;
    },
    executeScript: async ({ target, files, func }: Injection) => {
      const { tabId, frameIds = [0, ...(fake.frames.get(tabId) ?? [])] } = target;
      if (fake.shut.has(tabId)) throw new Error('Cannot access contents of the page');
      return frameIds.map((frameId) => {
        const names = (files ?? []).map((file) => /(\w+)\.js$/.exec(file)?.[1] ?? '');
        if (names.length > 0) fake.brought.push(`${tabId}/${frameId} ${names.join('+')}`);
        if (names.includes('checkout')) fake.listening.add(tabId);
        const key = `${tabId}/${frameId}`;
        const isRead = claimed.has(key);
        if (func?.name === 'lookAt') {
          return { frameId, result: { isRead, room: fake.rooms.get(frameId) ?? 100 } };
        }
        claimed.add(key);
        return { frameId, result: !isRead };
      });
    },
  };
}
