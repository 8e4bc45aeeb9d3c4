import { browser } from 'wxt/browser';
import { openAtSlot } from '../../lib/session/open-at.ts';
import { openPopup } from '../app/shell/side-panel.ts';

interface PanelBrowser {
  readonly runtime: {
    readonly getContexts?: (filter: {
      readonly contextTypes: readonly string[];
      readonly windowIds: readonly number[];
    }) => Promise<readonly unknown[]>;
  };
  readonly extension?: {
    readonly getViews?: (filter: {
      readonly type: string;
      readonly windowId: number;
    }) => readonly unknown[];
  };
}

const panels = browser as unknown as PanelBrowser;

/**
 * Opens a view of ours beside the page: in a panel that already stands there, else in the popup. False where the browser
 * wants the person's own press on the toolbar button; the view is then the one that press opens.
 */
export async function openBeside(
  route: string,
  where: { readonly windowId: number; readonly panel: boolean },
): Promise<boolean> {
  await browser.storage.session.set({ [openAtSlot]: route });
  if (await panelStandsOpen(where.windowId)) return true;
  return openPopup(where.panel).then(
    () => true,
    () => false,
  );
}

/** Chrome knows its panels as contexts, Firefox its sidebars as views. */
async function panelStandsOpen(windowId: number): Promise<boolean> {
  try {
    const contexts = await panels.runtime.getContexts?.({
      contextTypes: ['SIDE_PANEL'],
      windowIds: [windowId],
    });
    if (contexts) return contexts.length > 0;
    return (panels.extension?.getViews?.({ type: 'sidebar', windowId }) ?? []).length > 0;
  } catch {
    return false;
  }
}
