import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readSeenTab, type SeenTab, seenTabSlot } from '../../../lib/session/seen-tab.ts';
import { browserPlatform } from './browser-platform.ts';

/** The tab beside the popup or panel, and what the helper saw there. */
export interface Beside {
  /** Undefined where there is none. */
  readonly tabId: number | undefined;
  readonly windowId: number | undefined;
  /** Known where the person opened the popup from the toolbar, or allowed the site. */
  readonly url: string | undefined;
  readonly seen: SeenTab | undefined;
}

/** Looks at the tab in front of this window. */
export async function lookBeside(): Promise<Beside> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const seen =
    tab?.id === undefined ? undefined : await readSeenTab(browserPlatform.memory, tab.id);
  return {
    tabId: tab?.id,
    windowId: tab?.windowId,
    url: tab?.url,
    seen: seen && isOfPage(seen, tab?.url) ? seen : undefined,
  };
}

/** What was seen may be older than the page: between the two the tab went elsewhere. */
function isOfPage({ origin, report }: SeenTab, url: string | undefined): boolean {
  if (report.kind === 'none') return false;
  return url === undefined || !isWeb(url) || new URL(url).origin === origin;
}

export function isWeb(url: string): boolean {
  return /^https?:\/\//.test(url);
}

/** The tab beside, followed as its page changes and as another tab comes to the front. Undefined until it is known. */
export function useBeside(): Signal<Beside | undefined> {
  const beside = useMemo(() => signal<Beside | undefined>(undefined), []);
  useEffect(() => {
    let shown = true;
    const look = (): void =>
      void lookBeside().then((now) => {
        if (shown) beside.value = now;
      });
    const onMemory = (changes: Readonly<Record<string, unknown>>): void => {
      const { tabId } = beside.peek() ?? {};
      if (tabId !== undefined && Object.hasOwn(changes, seenTabSlot(tabId))) look();
    };
    look();
    browser.storage.session.onChanged.addListener(onMemory);
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    return () => {
      shown = false;
      browser.storage.session.onChanged.removeListener(onMemory);
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
    };
  }, [beside]);
  return beside;
}
