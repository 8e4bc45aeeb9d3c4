import { rootOf } from '../../lib/page/root-of.ts';
import { type Box, boxOf, topOf } from './page-reach.ts';

/** What the browser draws above every page, in the order in which it was opened. */
const layer = ':popover-open, :modal, :fullscreen';

/** Elements of the page, not of its shadow roots, that the browser draws above the page; ours is not among them. */
export function onTop(page: Document, own: Element): readonly Element[] {
  const found = Document.prototype.querySelectorAll.call(page, layer);
  return [...found].filter((element) => element !== own);
}

/**
 * Whether a window of the page's takes every press on us: while a modal one is open the browser lets nothing else be
 * reached. Only where no press comes to us anyway is it looked for.
 */
export function isBarred(page: Document, own: Element): boolean {
  const { left, top, width, height } = boxOf(own);
  if (width > 0 && hit(page, left + width / 2, top + height / 2) === own) return false;
  if (topOf(page)?.matches('[inert]')) return true;
  if (onTop(page, own).some(isModal)) return true;
  return shadowRootsOf(page, own).some(
    (root) => ShadowRoot.prototype.querySelector.call(root, 'dialog:modal') !== null,
  );
}

function isModal(element: Element): boolean {
  return element.matches('dialog:modal');
}

function hit(page: Document, x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint.call(page, x, y);
}

export function overlaps(element: Element, box: Box): boolean {
  const other = boxOf(element);
  return (
    other.left < box.left + box.width &&
    box.left < other.left + other.width &&
    other.top < box.top + box.height &&
    box.top < other.top + other.height
  );
}

/** Whether anything in these roots is drawn above the page. Its box says little: a backdrop or a shadow covers more. */
export function anyOnTop(roots: readonly ShadowRoot[]): boolean {
  return roots.some((root) => ShadowRoot.prototype.querySelector.call(root, layer) !== null);
}

/** The elements besides those with a hyphen in their name that may carry a shadow root. */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/**
 * Every shadow root of the page but ours, closed ones too, also inside each other: what a closed one opens covers us and
 * no query of the page finds it.
 */
export function shadowRootsOf(page: Document, own: Element): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let elements: Iterable<Element> = Document.prototype.querySelectorAll.call(page, '*');
  for (let at = 0; ; at += 1) {
    for (const element of elements) {
      const root = element !== own && mayHost(element.localName) ? rootOf(element) : undefined;
      if (root) found.push(root);
    }
    const next = found[at];
    if (!next) return found;
    elements = ShadowRoot.prototype.querySelectorAll.call(next, '*');
  }
}

function mayHost(name: unknown): boolean {
  return typeof name === 'string' && (hosts.has(name) || name.includes('-'));
}

/** Whether the page is just fading from one state to the next: the browser paints pictures of it over everything. */
export function isFading(page: Document, own: Element): boolean {
  const top = topOf(page);
  return !top || [top, own].some((element) => element.matches(':active-view-transition'));
}

/**
 * Whether the page paints itself as it is. Firefox lets filters of the `html` element reach what lies above the page, so
 * all that could dim or cut it there must be off; `body` cannot reach us. Pages go grey on days of mourning.
 */
export function isPlainlyPainted(page: Document): boolean {
  const top = topOf(page);
  if (!top) return false;
  const style = getComputedStyle(top);
  return (
    Number(style.opacity) === 1 &&
    /^(?:none|grayscale\([\d.%]*\))$/.test(style.filter) &&
    style.clipPath === 'none' &&
    style.maskImage === 'none' &&
    style.mixBlendMode === 'normal'
  );
}
