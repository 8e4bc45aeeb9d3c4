/** A place of our own in a page: nothing of the page's style reaches in, nothing we show can be queried. */
export interface OverlayHost {
  readonly root: ShadowRoot;
  readonly remove: () => void;
}

/** Undoes whatever the page says about our element and its pseudo-elements; a page's `!important` loses to these. */
const hostRules = `
  :host { all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important;
    display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
    background: none !important; opacity: 1 !important; filter: none !important; transform: none !important; }
  :host::before, :host::after { content: none !important; }
  :host::backdrop { display: none !important; }
`;

/**
 * Puts a host in the top layer of the page. The root is closed, which hides it from queries and not from a page that
 * searches for text: so nothing private is ever put inside.
 */
export function openOverlay(page: Document, styles: string): OverlayHost {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostRules + styles);
  root.adoptedStyleSheets = [sheet];
  host.popover = 'manual';
  page.documentElement.append(host);
  host.showPopover();
  return { root, remove: () => host.remove() };
}
