import { rootOf } from '../../lib/page/root-of.ts';
import type { Inset } from './overlay-host.ts';
import { type Box, boxOf, windowOf } from './page-reach.ts';

/** Distance from the window's edges. */
export const margin = 16;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly side: 'left' | 'right';
  readonly edge: 'top' | 'middle' | 'bottom';
}

/** Where we may stand, the best first: shops put their own buttons below on the right least often over a field. */
export const spots: readonly Spot[] = [
  { side: 'right', edge: 'bottom' },
  { side: 'left', edge: 'bottom' },
  { side: 'right', edge: 'top' },
  { side: 'left', edge: 'top' },
  { side: 'right', edge: 'middle' },
  { side: 'left', edge: 'middle' },
];

/** How much of the page would be covered there: 0 nothing that is used, 1 or more a field, a button or a code. */
export type Cover = (box: Box) => number;

export interface Chosen {
  readonly spot: Spot;
  readonly covered: number;
}

/** The first spot that covers nothing, beginning with the present one; else the one that covers least. */
export function chooseSpot(
  { size, view, present }: { readonly size: Size; readonly view: Size; readonly present?: Spot },
  cover: Cover,
): Chosen {
  const order = present ? [present, ...spots.filter((spot) => spot !== present)] : spots;
  let best: Chosen | undefined;
  for (const spot of order) {
    const covered = cover(boxAt(spot, size, view));
    if (!best || covered < best.covered) best = { spot, covered };
    if (covered === 0) break;
  }
  return best ?? { spot: { side: 'right', edge: 'bottom' }, covered: 0 };
}

export function boxAt({ side, edge }: Spot, size: Size, view: Size): Box {
  const left = side === 'left' ? margin : view.width - margin - size.width;
  const tops = {
    top: margin,
    middle: Math.round((view.height - size.height) / 2),
    bottom: view.height - margin - size.height,
  };
  return { ...size, left: Math.max(0, left), top: Math.max(0, tops[edge]) };
}

/** The same spot as distances from the edges it clings to. */
export function insetAt({ side, edge }: Spot, size: Size, view: Size): Inset {
  const across = side === 'left' ? { left: margin } : { right: margin };
  if (edge === 'bottom') return { ...across, bottom: margin };
  return { ...across, top: boxAt({ side, edge }, size, view).top };
}

/** About so far apart it is asked what lies there: no field or button is much smaller both ways. */
const step = 20;

/** A frame may hold anything; it weighs less than a field that is seen. */
const frameWeight = 0.2;

/**
 * How much of what a person uses lies under a box in this window: fields, buttons, links, pictures that may be codes.
 * Reads the layout, hence only for a page that is seen.
 */
export function coverOf(page: Document, own: Element): Cover {
  const weights = new Map<Element, number>();
  return (box) => {
    const met = new Set<Element>();
    for (const [x, y] of gridOf(box)) {
      const under = underAt(page, own, { x, y });
      if (under) met.add(under);
    }
    let sum = 0;
    for (const element of met) {
      const weight = weights.get(element) ?? weightOf(element);
      weights.set(element, weight);
      sum += weight;
    }
    return sum;
  };
}

/** The size of the window, for `chooseSpot`. */
export const viewOf: (page: Document) => Size = windowOf;

function gridOf({ left, top, width, height }: Box): readonly (readonly [number, number])[] {
  const along = (length: number): readonly number[] => {
    const parts = Math.max(1, Math.round((length - 2) / step));
    return Array.from({ length: parts + 1 }, (_, at) => 1 + (at * (length - 2)) / parts);
  };
  return along(width).flatMap((x) => along(height).map((y) => [left + x, top + y] as const));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What lies uppermost at a point of the window below us, seen into shadow roots. */
function underAt(page: Document, own: Element, { x, y }: Point): Element | undefined {
  const stack = Document.prototype.elementsFromPoint.call(page, x, y);
  const first = stack.find((element) => element !== own);
  return first && deepest(first, { x, y });
}

function deepest(element: Element, { x, y }: Point): Element {
  let at = element;
  for (let depth = 0; depth < 5; depth += 1) {
    const hit = rootOf(at)?.elementFromPoint(x, y);
    if (!hit || hit === at) break;
    at = hit;
  }
  return at;
}

const used =
  'input, select, textarea, button, a[href], label, summary, [contenteditable], [role=button], [role=link], [role=checkbox], [role=radio], [role=tab], [onclick]';

/** What is used and higher than this is a wrapper around the page. */
const highest = 300;

function weightOf(element: Element): number {
  if (/^i?frame$/.test(element.localName)) return frameWeight;
  if (isLikeCode(element)) return 1;
  const wrapper = Element.prototype.closest.call(element, used);
  const isUsed = wrapper !== null || getComputedStyle(element).cursor === 'pointer';
  return isUsed && boxOf(wrapper ?? element).height <= highest ? 1 : 0;
}

/** A square picture of the size in which codes are shown. */
function isLikeCode(element: Element): boolean {
  const picture = Element.prototype.closest.call(element, 'img, canvas, svg');
  if (!picture) return false;
  const { width, height } = boxOf(picture);
  return width >= 80 && width <= 420 && Math.abs(width / height - 1) < 0.25;
}
