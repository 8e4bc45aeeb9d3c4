import { ownElements } from '../../lib/page/own-elements.ts';
import { rootOf } from '../../lib/page/root-of.ts';
import { type Box, boxOf, elementOf, topOf, windowOf } from './page-reach.ts';
import { margin } from './place.ts';

/** A place of our own in a page: nothing of the page's style reaches in, nothing we show can be queried. */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts us where we belong and above everything the page has put above the page. */
  readonly promote: () => void;
  /** Whether we stand where we belong, with nothing of the page's on us. */
  readonly isWhole: () => boolean;
  /** Takes off what the page put on us. */
  readonly cleanse: () => void;
  readonly moveTo: (inset: Inset) => void;
  readonly box: () => Box;
  readonly remove: () => void;
}

/** Distances from the window's edges in pixels; of each pair one is given. */
export interface Inset {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
}

/**
 * In the cascade an important rule of ours beats every important rule and style attribute of the page, and every
 * animation. So the host needs no style attribute, and the page sees nothing change when we move. Pseudo-elements of the
 * host would be painted over us while the browser calls us visible.
 */
const hostRules = `
:host { all: initial !important; position: fixed !important; display: block !important; box-sizing: border-box !important;
  inset: 0 auto auto 0 !important; direction: ltr !important; unicode-bidi: isolate !important; color-scheme: light dark !important;
  overflow: visible !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; opacity: 1 !important; visibility: visible !important; filter: none !important;
  transition: none !important; animation: none !important; cursor: default !important;
  pointer-events: auto !important; user-select: none !important; }
:host(:not(:popover-open)) { display: none !important; }
:host::before, :host::after, :host::marker, :host::backdrop { all: unset !important; content: none !important;
  display: none !important; }
@media print { :host { display: none !important; } }
`;

/**
 * Puts a host in the top layer of the page, where neither order nor style of the page can reach it. The root is closed,
 * which hides it from queries and not from a page that searches for text: so nothing private is ever put inside, and
 * words are drawn by the style. Chromium and Firefox both accept the style under every policy of the page.
 */
export function openHost(page: Document, styles: string): OverlayHost {
  removeLeft(page);
  const element = Document.prototype.createElement.call(page, randomTag());
  ownElements.add(element);
  const root = element.attachShadow({ mode: 'closed' });
  const style = elementOf(page, 'style');
  // Text, and not a rule that was changed: it outlasts being taken out and put back.
  const place = elementOf(page, 'style');
  const moveTo = (inset: Inset): void => {
    place.textContent = ruleFor(page, inset);
  };
  style.textContent = hostRules + styles;
  moveTo({ right: margin, bottom: margin });
  root.append(style, place);
  element.popover = 'manual';
  return {
    element,
    root,
    promote: () => promote(page, element),
    isWhole: () => isWhole(page, element),
    cleanse: () => cleanse(element),
    moveTo,
    box: () => boxOf(element),
    remove: () => element.remove(),
  };
}

/** A name that no two pages share and no element of the page can have. */
function randomTag(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) =>
    String.fromCodePoint(97 + (byte % 26)),
  );
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

/** Firefox ends our scripts with the extension, at once, and leaves in the page what they drew. */
function removeLeft(page: Document): void {
  const found = Document.prototype.querySelectorAll.call(page, 'html > [popover=manual]');
  for (const element of found) {
    const drawn = rootOf(element)?.querySelector('.corner, .card');
    if (drawn && /^[a-z]{5}-[a-z]{5}$/.test(element.localName)) element.remove();
  }
}

function promote(page: Document, element: HTMLElement): void {
  const top = topOf(page);
  if (!top) return;
  if (element.parentNode !== top) Element.prototype.append.call(top, element);
  if (element.matches(':popover-open')) element.hidePopover();
  element.showPopover();
}

function isWhole(page: Document, element: HTMLElement): boolean {
  return (
    element.isConnected &&
    element.parentNode === topOf(page) &&
    element.getAttributeNames().join() === 'popover' &&
    element.popover === 'manual' &&
    element.matches(':popover-open')
  );
}

function cleanse(element: HTMLElement): void {
  for (const name of element.getAttributeNames())
    if (name !== 'popover') element.removeAttribute(name);
  if (element.popover !== 'manual') element.popover = 'manual';
}

/**
 * Moved by a transform and not by its edges: what moves or grows to another side would count as a shift of the page's
 * layout, also here. From the far edges it is measured back, whatever our own size becomes.
 */
function ruleFor(page: Document, inset: Inset): string {
  const { width, height } = windowOf(page);
  const x = along(inset.left, inset.right, `100vw - ${innerWidth - width}px`);
  const y = along(inset.top, inset.bottom, `100vh - ${innerHeight - height}px`);
  // A page that is zoomed as a whole would draw us larger or smaller than what we say is read.
  const zoom = 1 / (topOf(page)?.currentCSSZoom ?? 1);
  return `:host { zoom: ${zoom} !important; transform: translate(${x}, ${y}) !important; }`;
}

function along(start: number | undefined, back: number | undefined, end: string): string {
  return start === undefined ? `calc(${end} - 100% - ${back ?? 0}px)` : `${start}px`;
}
