import { browser } from 'wxt/browser';
import { isOffAltogether, offHere } from './helper-off.ts';
import { bring, keepRegistered } from './helper-scripts.ts';
import { changeHelperTab, readHelperTab } from './helper-tab.ts';

/** The permission pattern of one site: `https://shop.example/*`. Ports are not part of a pattern. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The patterns of web pages that the person granted. */
export async function grantedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:https?|\*):\/\//.test(origin));
}

/** Lets the sentinel look at exactly the sites the person granted, and at none while the helper is off altogether. */
export function followGrants(): Promise<void> {
  return keepRegistered(async () => ((await isOffAltogether()) ? [] : grantedPatterns()));
}

/**
 * The person wants to see what this page is, now and in this tab: only from a press in the popup or the panel, which
 * gives us the page. Stronger than every “off”, because it was said later. False where the browser refuses.
 */
export async function lookOnce(tabId: number, origin: string): Promise<boolean> {
  await changeHelperTab(tabId, (tab) => ({ frames: {}, ...tab, origin, once: true }));
  const brought = await comeTo(tabId, origin, { once: true });
  if (!brought) await endOnce(tabId);
  return brought;
}

/** The sentinel saw something like a checkout: brings the helper into the page of its tab. */
export function wake(tabId: number, origin: string): Promise<boolean> {
  return comeTo(tabId, origin, { once: false });
}

/** Another document has other frames; the order before it stays. */
function comeTo(
  tabId: number,
  origin: string,
  { once }: { readonly once: boolean },
): Promise<boolean> {
  const onFresh = (): Promise<void> =>
    changeHelperTab(tabId, (tab) => ({
      origin,
      once: once || (tab?.once === true && tab.origin === origin),
      frames: {},
      ...(tab?.order && { order: tab.order }),
      ...(tab?.cardAsked && { cardAsked: tab.cardAsked }),
    }));
  return bring(tabId, { onFresh, again: once });
}

/** The page is no longer looked at because of that one press. */
export function endOnce(tabId: number): Promise<void> {
  return changeHelperTab(tabId, (tab) => tab && { ...tab, once: false });
}

/** Whether the person turned the helper on for this origin: once in this tab, or always unless it is off here, today or altogether. */
export async function isHelperOn(origin: string, tabId: number): Promise<boolean> {
  // A page waits for this: all is asked of the browser at once.
  const [tab, always] = await Promise.all([readHelperTab(tabId), isAlwaysOn(origin)]);
  return (tab?.once === true && tab.origin === origin) || always;
}

/** Whether the helper is on for the page of this tab, for a frame below it. */
export async function isPageOn(tabId: number): Promise<boolean> {
  const tab = await readHelperTab(tabId);
  return tab !== undefined && (tab.once || (await isAlwaysOn(tab.origin)));
}

/** Whether the helper comes to this origin by itself. */
async function isAlwaysOn(origin: string): Promise<boolean> {
  const [granted, off, here] = await Promise.all([
    browser.permissions.contains({ origins: [originPattern(origin)] }),
    isOffAltogether(),
    offHere(new URL(origin).hostname, Date.now()),
  ]);
  return granted && !off && here === undefined;
}
