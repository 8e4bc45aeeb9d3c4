import { ownValue } from '../../lib/page/page-dom.ts';

/**
 * What the overlay asks of a page, through the browser's own functions: an image named `createElement` or
 * `elementFromPoint` hides the document's function of that name, also from us.
 */
export function elementOf<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: K,
): HTMLElementTagNameMap[K] {
  return Document.prototype.createElement.call(page, tag) as HTMLElementTagNameMap[K];
}

/** The `html` element; undefined for a moment while a page writes itself anew. */
export function topOf(page: Document): Element | undefined {
  return (ownValue(page, 'documentElement') as Element | null | undefined) ?? undefined;
}

/** Whether nobody sees the page now: another tab lies over it. */
export function isHidden(page: Document): boolean {
  return ownValue(page, 'hidden') === true;
}

/** A frame that is scrolled out of sight is not drawn at all. */
const longestDrawMs = 250;

/**
 * Runs when what was changed is on the screen; at once where nobody looks. Right then the page's styles and layout are
 * known: whoever asks for them between two frames has the browser work them out once more.
 */
export function afterDrawing(page: Document, then: () => void): void {
  if (isHidden(page)) return then();
  let isDone = false;
  const once = (): void => {
    if (!isDone) then();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, longestDrawMs);
}

/** Calls back for what happens anywhere in the page, until the signal ends it. */
export function hear(
  at: EventTarget,
  what: { readonly names: readonly string[]; readonly signal: AbortSignal },
  then: (event: Event) => void,
): void {
  const options = { capture: true, passive: true, signal: what.signal };
  const listener = (event: Event): void => {
    if (event.isTrusted) then(event);
  };
  for (const name of what.names)
    EventTarget.prototype.addEventListener.call(at, name, listener, options);
}

/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(element: Element): Box {
  const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element);
  return { left, top, width, height };
}

/** The window that the page is drawn in, without its scroll bars where that is known. */
export function windowOf(page: Document): { readonly width: number; readonly height: number } {
  const root = topOf(page);
  const width = (root && (ownValue(root, 'clientWidth') as number)) || innerWidth;
  // In a page of the old mode the root is as high as the page.
  const height = innerHeight;
  return { width: Math.min(width, innerWidth), height };
}
