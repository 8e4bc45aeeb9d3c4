import { browser } from 'wxt/browser';

/** Firefox has a sidebar, Chrome a side panel; the polyfill's types know neither well. */
interface SideBrowser {
  readonly sidePanel?: {
    readonly open: (where: { readonly windowId: number }) => Promise<void>;
    readonly setPanelBehavior: (how: { readonly openPanelOnActionClick: boolean }) => Promise<void>;
  };
  readonly sidebarAction?: {
    readonly open: () => Promise<void>;
    readonly toggle: () => Promise<void>;
  };
}

const side = browser as unknown as SideBrowser;

/** Whether this browser can show us beside a page; phones cannot. */
export const hasSidePanel = (): boolean => Boolean(side.sidePanel ?? side.sidebarAction);

/** Opens the panel beside the page; only from a click, and before anything is waited for. */
export function openSidePanel(windowId: number): Promise<void> {
  return side.sidePanel?.open({ windowId }) ?? side.sidebarAction?.open() ?? Promise.resolve();
}

const popup = 'popup.html';

/** Lets the toolbar button open the side panel, or the popup again. */
export async function setToolbarOpens(panel: boolean): Promise<void> {
  await browser.action.setPopup({ popup: panel ? '' : popup });
  await side.sidePanel?.setPanelBehavior({ openPanelOnActionClick: panel });
}

/** Opens the popup from a page's pill, also where the toolbar button opens the panel. */
export async function openPopup(panel: boolean): Promise<void> {
  if (panel) await browser.action.setPopup({ popup });
  try {
    await browser.action.openPopup();
  } finally {
    if (panel) await browser.action.setPopup({ popup: '' });
  }
}

/** Firefox has no behaviour to set: the button without a popup reports its click. */
export function followToolbar(): void {
  browser.action.onClicked.addListener(() => void side.sidebarAction?.toggle());
}
