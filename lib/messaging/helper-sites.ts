import { browser } from 'wxt/browser';

/** Our script in web pages, as the build names it. */
export const helperScript = '/content-scripts/checkout.js';

const scriptId = 'checkout';
const onceSlot = 'helperOnce';

/** The permission pattern of one site: `https://shop.example/*`. Ports are not part of a pattern. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Registers our script for exactly the sites the person granted; none is registered without a grant. */
export async function followGrants(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(?:https?|\*):\/\//.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  }
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches, js: [helperScript], runAt: 'document_idle', allFrames: false },
  ]);
}

/** Remembers, in memory alone, that the person turned the helper on for what a tab shows now. */
export async function allowOnce(tabId: number, origin: string): Promise<void> {
  const kept = await allowedOnce();
  await browser.storage.session.set({ [onceSlot]: { ...kept, [tabId]: origin } });
}

/** Whether the person turned the helper on for this origin, always or once in this tab. */
export async function isHelperOn(origin: string, tabId: number): Promise<boolean> {
  if ((await allowedOnce())[tabId] === origin) return true;
  return browser.permissions.contains({ origins: [originPattern(origin)] });
}

async function allowedOnce(): Promise<Readonly<Record<number, string>>> {
  const kept = await browser.storage.session.get(onceSlot);
  return (kept[onceSlot] ?? {}) as Readonly<Record<number, string>>;
}
