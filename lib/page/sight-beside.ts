import { ownElements } from './own-elements.ts';
import { containerOf, documentOf, ownValue } from './page-dom.ts';
import { addsFigures, alphaOf, isOpaque, leadsOn, styleOf } from './sight-style.ts';
import { elementsBelow, firstBelow } from './tree.ts';

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const most = { levels: 3, siblings: 20, inside: 10 } as const;
/** So near beside a figure, in pixels, what is drawn is read as a part of it. */
const near = 40;
/** Wider than this, in pixels, a rim is drawn to cover what lies beside. */
const widestRim = 8;

function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

function isAcross({ top, bottom }: DOMRect, y: number): boolean {
  return top <= y && bottom >= y;
}

type Side = 'previousElementSibling' | 'nextElementSibling';

function beside(element: Element, side: Side): Element | undefined {
  return (ownValue(element, side) as Element | null) ?? undefined;
}

function allBeside(element: Element, side: Side): readonly Element[] {
  const found: Element[] = [];
  for (let at = beside(element, side); at && found.length < most.siblings; at = beside(at, side))
    found.push(at);
  return found;
}

/** What holds an element, inside out, as far as style beside it may reach the element. */
function holdersOf(element: Element): readonly Element[] {
  const holders: Element[] = [];
  for (let at = containerOf(element); at && holders.length < most.levels; at = containerOf(at))
    holders.push(at);
  return holders;
}

/** Whether style writes a figure right before or behind an element, from beside what holds it. */
export function isLengthened(element: Element): boolean {
  const box = boxOf(element);
  const middle = (box.top + box.bottom) / 2;
  const touches = (other: Element): boolean => {
    const { left, right } = boxOf(other);
    return isAcross(boxOf(other), middle) && left < box.right + near && right > box.left - near;
  };
  return [element, ...holdersOf(element)].some((holder) => {
    const before = beside(holder, 'previousElementSibling');
    const behind = beside(holder, 'nextElementSibling');
    return (
      (before !== undefined && touches(before) && (writesFigures(before) || leadsOn(before))) ||
      (behind !== undefined && touches(behind) && writesFigures(behind))
    );
  });
}

function writesFigures(element: Element): boolean {
  return [element, ...firstBelow(element, '*', most.inside)].some(addsFigures);
}

/** Whether a page paints some of its letters by script: which ones nobody can ask. */
export function paintsLetters(): boolean {
  return (globalThis.CSS?.highlights?.size ?? 0) > 0;
}

/** What lets the pointer through is not named by the browser: looked for beside an element and what holds it. */
export function isUnderGhost(element: Element, point: Point): boolean {
  const behind = allBeside(element, 'nextElementSibling').filter(
    (one) => levelOf(one) >= levelOf(element),
  );
  const before = allBeside(element, 'previousElementSibling').filter((one) =>
    isPaintedAfter(one, element),
  );
  return [...behind, ...before].some((one) =>
    [one, ...firstBelow(one, '*', most.inside)].some((ghost) => isGhostAt(ghost, point)),
  );
}

/** What a page put above everything. On a long page the question is dear: it is asked once for all figures. */
export function raisedOver(element: Element): readonly Element[] {
  const open = Array.from(elementsBelow(documentOf(element), ':popover-open,dialog[open]'));
  return open.filter((one) => !ownElements.has(one));
}

/** Whether one of these lies over the point and lets the pointer through. */
export function isUnderAny(raised: readonly Element[], point: Point): boolean {
  return raised.some((one) => isGhostAt(one, point));
}

/** What is placed comes above what is not, also from before it. */
function isPaintedAfter(one: Element, other: Element): boolean {
  if (levelOf(one) > levelOf(other)) return true;
  return levelOf(one) === levelOf(other) && styleOf(other).position === 'static';
}

function levelOf(element: Element): number {
  return Number.parseInt(styleOf(element).zIndex, 10) || 0;
}

function isGhostAt(element: Element, { x, y }: Point): boolean {
  const { pointerEvents, position, backgroundColor } = styleOf(element);
  if (pointerEvents !== 'none' || position === 'static') return false;
  const box = boxOf(element);
  if (box.left > x || box.right < x || !isAcross(box, y)) return false;
  const isPlain = alphaOf(backgroundColor) > 0.8 && isOpaque(element);
  return isPlain || (isPainted(element) && !isWatermark(box));
}

function isPainted(element: Element): boolean {
  const { opacity, backgroundImage } = styleOf(element);
  return Number(opacity) > 0.8 && /url\(|gradient\(/.test(backgroundImage);
}

/** A picture over most of the window is no cover for one amount. */
function isWatermark({ width, height }: DOMRect): boolean {
  return width * height > (innerWidth * innerHeight) / 2;
}

/** Whether the rim of what stands beside reaches over a point: an outline, or a hard shadow. */
export function isUnderRim(element: Element, point: Point): boolean {
  const sides: readonly Side[] = ['previousElementSibling', 'nextElementSibling'];
  const around = [element, ...holdersOf(element)];
  if (around.some(isRimmedInside)) return true;
  const neighbours = around.flatMap((one) => sides.flatMap((side) => beside(one, side) ?? []));
  return neighbours.some((one) => {
    const reach = rimOf(one);
    if (reach <= widestRim) return false;
    const { left, right, top, bottom } = boxOf(one);
    const { x, y } = point;
    const isWithin = x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
    return isWithin && !(x > left && x < right && y > top && y < bottom);
  });
}

/** An outline that is drawn over what it should surround. */
function isRimmedInside(element: Element): boolean {
  const { outlineStyle, outlineWidth, outlineOffset } = styleOf(element);
  const isWide = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > widestRim;
  return isWide && Number.parseFloat(outlineOffset) < 0;
}

/** How far beyond its box an element paints hard colour, in pixels. */
function rimOf(element: Element): number {
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor, boxShadow } = styleOf(element);
  const isOutlined = outlineStyle !== 'none' && alphaOf(outlineColor) > 0.8;
  const outline = isOutlined ? Number.parseFloat(outlineWidth) : 0;
  const offset = isOutlined ? Number.parseFloat(outlineOffset) || 0 : 0;
  return Math.max(outline > widestRim ? outline + offset : 0, shadowOf(boxShadow));
}

/** `rgb(255, 255, 255) 120px 0px 0px 10px`: colour, both ways, blur, spread. */
function shadowOf(shadow: string): number {
  const [, colour = 'rgba(0, 0, 0, 0)', said = ''] =
    /^(rgba?\([^)]*\)) (.*?)(?:,|$)/.exec(shadow) ?? [];
  const [x = 0, y = 0, blur = 0, spread = 0] = said
    .split(' ')
    .map((one) => Number.parseFloat(one) || 0);
  const isHard = alphaOf(colour) > 0.8 && blur <= 4;
  return isHard ? Math.max(Math.abs(x), Math.abs(y)) + spread : 0;
}
