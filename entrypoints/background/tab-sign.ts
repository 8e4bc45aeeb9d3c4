import { browser } from 'wxt/browser';

/** White on it has a contrast of 6.9; the title says the same without the colour. */
const warning = '#b3151c';
const calm = '#1355d6';

/** A mark on the toolbar button for one tab; what is due keeps its number on all others. */
export interface TabSign {
  readonly kind: 'warning' | 'calm';
  readonly title: string;
}

/** Shows the mark, or takes it away. The browser itself takes it away when the tab goes elsewhere. */
export async function showSign(tabId: number, sign: TabSign | undefined): Promise<void> {
  try {
    await (sign ? mark(tabId, sign) : unmark(tabId));
  } catch {
    // The tab is gone, and its mark with it.
  }
}

async function mark(tabId: number, { kind, title }: TabSign): Promise<void> {
  const { action } = browser;
  await action.setBadgeBackgroundColor({ tabId, color: kind === 'warning' ? warning : calm });
  await action.setBadgeText({ tabId, text: kind === 'warning' ? '!' : '…' });
  await action.setTitle({ tabId, title });
}

/** The polyfill's types do not know that a tab can be given the text of all tabs again. */
interface TabBadge {
  readonly setBadgeText: (of: { readonly tabId: number; readonly text: null }) => Promise<void>;
}

/** Null gives the tab the text of all tabs again; a title cannot be given back, so it becomes the same as theirs. */
async function unmark(tabId: number): Promise<void> {
  const { action } = browser;
  await (action as unknown as TabBadge).setBadgeText({ tabId, text: null });
  await action.setTitle({ tabId, title: await action.getTitle({}) });
}
