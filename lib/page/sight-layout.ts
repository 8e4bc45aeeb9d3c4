import { tagOf } from './tree.ts';
import { documentOf, ownValue, textOf } from './page-dom.ts';
import { figuresOf, isFigure } from './figures.ts';
import { isUnderAny, isUnderGhost, isUnderRim, raisedOver } from './sight-beside.ts';
import {
  alphaOf,
  chainOf,
  groundsOf,
  inksOf,
  isAlike,
  isOpaque,
  isOverlaid,
  isSeenThrough,
  styleOf,
} from './sight-style.ts';

/** A text, or a field with a fixed value, that shows figures. */
export interface Piece {
  readonly node: Node;
  /** The element whose style draws it. */
  readonly host: Element;
  readonly raw: string;
}

/** A figure and the box in which it is drawn. */
interface Mark {
  readonly figure: string;
  readonly host: Element;
  readonly box: DOMRect;
}

/**
 * Whether the figures stand in one line from left to right, close to each other, inside whatever cuts them, with nothing
 * over them. What is hidden from eyes and read out may stand before the same that is drawn: one such place is enough.
 */
export function isReadable(pieces: readonly Piece[], figures: string): boolean {
  const page = pieces[0] && pageOf(pieces[0].host);
  if (!page) return false;
  // A browser without a layout draws nothing that could be misplaced.
  if (rectOf(page).width === 0) return true;
  // Of raised cents the point is not written.
  const all = pieces
    .flatMap(marksOf)
    .filter(({ figure }) => /\d/.test(figure) || figures.includes(figure));
  return all.some((_, at) => {
    const marks = all.slice(at, at + figures.length);
    return marks.map(({ figure }) => figure).join('') === figures && areReadable(marks, page);
  });
}

/** Whatever the page named `documentElement`, or a field of a form `getBoundingClientRect`. */
function pageOf(element: Element): Element {
  return ownValue(documentOf(element), 'documentElement') as Element;
}

function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

function marksOf({ node, host, raw }: Piece): readonly Mark[] {
  const range = new Range();
  return Array.from(raw, (letter, at) => ({ letter, at }))
    .filter(({ letter }) => isFigure.test(letter))
    .slice(0, 40)
    .map(({ letter, at }) => {
      const figure = figuresOf(letter);
      if (node === host) return { figure, host, box: rectOf(host) };
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return { figure, host, box: range.getBoundingClientRect() };
    });
}

function areReadable(marks: readonly Mark[], page: Element): boolean {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return false;
  const { host, box } = first;
  const end = last.box.right;
  const over = { page, raised: raisedOver(host) };
  return (
    marks.every((mark, at) => isInOrder(mark, marks[at + 1]) && isUncovered(mark, over)) &&
    chainOf(host).every((one) => one === page || !isCut(one, box, end)) &&
    isOnPage(page, box, end) &&
    !marks.some((mark) => isPainted(mark.host)) &&
    !touchesPicture(host, box, end)
  );
}

/** Points are narrow; digits that lie on one another are none. */
function isInOrder(mark: Mark, next: Mark | undefined): boolean {
  const { box, figure, host } = mark;
  if (box.height < 6 || box.width < (/\d/.test(figure) ? 2.5 : 0.5)) return false;
  // A field is one box.
  if (!next || (next.host === host && tagOf(host) === 'input')) return true;
  const isLine = next.box.top < box.bottom && next.box.bottom > box.top;
  return isLine && areClose(mark, next);
}

function areClose(mark: Mark, next: Mark): boolean {
  const { left, width, height } = mark.box;
  const step = next.box.left - left;
  const most = isJoint(mark, next) ? (isAsTall(mark, next) ? 0.25 : 0) : 0.6;
  return step > width / 2 && step - width < Math.max(height, 12) * most;
}

function isAsTall({ box }: Mark, next: Mark): boolean {
  return Math.abs(box.height - next.box.height) <= box.height / 10;
}

/** Digits of two elements may be two numbers, which only the gap between them tells; raised ones are cents. */
function isJoint(one: Mark, next: Mark): boolean {
  const areDigits = /\d/.test(one.figure) && /\d/.test(next.figure);
  return areDigits && next.host !== one.host && tagOf(next.host) !== 'sup';
}

/** Nobody can scroll beyond the edges of a page. */
function isOnPage(page: Element, box: DOMRect, end: number): boolean {
  const { left, top } = rectOf(page);
  return end > left && box.bottom > top && box.left < left + page.scrollWidth;
}

/** Of some size, on a part of the page that one can scroll to, and not of the colour of what is below. */
export function isWithReach(element: Element): boolean {
  const page = pageOf(element);
  // A browser without a layout draws nothing that could be misplaced.
  if (rectOf(page).width === 0) return true;
  const box = rectOf(element);
  const isSized = box.width > 4 && box.height > 4;
  return isSized && isOnPage(page, box, box.right) && hasInk(element, chainOf(element));
}

/** A pixel or two of a letter's own box may be lost. */
function isCut(container: Element, box: DOMRect, end: number): boolean {
  const { display, overflow } = styleOf(container);
  if (
    !/hidden|clip/.test(overflow) ||
    /^inline$|contents/.test(display) ||
    tagOf(container) === 'body'
  )
    return false;
  const { left, right } = rectOf(container);
  return left > box.left + 2 || right < end - 2 || !isAcross(rectOf(container), middleOf(box));
}

function middleOf({ top, bottom }: DOMRect): number {
  return (top + bottom) / 2;
}

function isAcross({ top, bottom }: DOMRect, y: number): boolean {
  return top <= y && bottom >= y;
}

interface Over {
  readonly page: Element;
  /** What the page put above everything. */
  readonly raised: readonly Element[];
}

/** Asked of the browser where it lies in the window; elsewhere only the colours of what is around it are compared. */
function isUncovered({ host, box }: Mark, { page, raised }: Over): boolean {
  const [x, y] = [(box.left + box.right) / 2, middleOf(box)];
  const chain = chainOf(host);
  const stack = stackAt(host, x, y);
  if (stack.length === 0 || chain.some((one) => isScrolledOut(one, y))) return hasInk(host, chain);
  const at = stack.indexOf(host);
  if (at === -1) return styleOf(host).pointerEvents === 'none';
  // What is around it can lie over it only by what style adds; of what it holds itself nobody tells the order.
  const covers = stack
    .slice(0, at + 1)
    .filter((one) => isOverlaid(one) || (!chain.includes(one) && isOpaque(one)));
  return (
    covers.every((one) => !chain.includes(one) && isBar(one, page)) &&
    !chain.some((one) => isUnderGhost(one, { x, y })) &&
    !isUnderAny(raised, { x, y }) &&
    !isUnderRim(host, { x, y }) &&
    hasInk(host, stack.slice(at))
  );
}

function stackAt(host: Element, x: number, y: number): readonly Element[] {
  const root = Node.prototype.getRootNode.call(host) as Document | ShadowRoot;
  const ask = Reflect.get(Reflect.getPrototypeOf(root) ?? {}, 'elementsFromPoint') as ElementsAt;
  return ask.call(root, x, y);
}

type ElementsAt = (this: Document | ShadowRoot, x: number, y: number) => readonly Element[];

/** What lies outside a box that scrolls can be brought into it. */
function isScrolledOut(container: Element, y: number): boolean {
  return (
    /auto|scroll/.test(styleOf(container).overflow) &&
    tagOf(container) !== 'body' &&
    !isAcross(rectOf(container), y)
  );
}

/** In a colour that its ground has not. A picture below it may be of any colour. */
function hasInk(host: Element, below: readonly Element[]): boolean {
  const style = styleOf(host);
  const inks = inksOf(style);
  // Where it shines through the letters, it is no ground of theirs.
  const ground = below.find((one) => !(one === host && isSeenThrough(style)) && isGround(one));
  if (!ground)
    return (
      /dark/.test(style.colorScheme) || !inks.every((ink) => isAlike(ink, 'rgb(255, 255, 255)'))
    );
  const grounds = isPicture(ground) ? [] : groundsOf(styleOf(ground));
  return inks.some((ink) => !grounds.some((one) => isAlike(ink, one)));
}

function isGround(element: Element): boolean {
  const { backgroundImage, backgroundColor } = styleOf(element);
  return isPicture(element) || backgroundImage !== 'none' || alphaOf(backgroundColor) > 0.5;
}

function isPicture(element: Element): boolean {
  return /^(?:img|canvas|svg|video|path)$/.test(tagOf(element));
}

/** A picture that style lays behind what an element holds may be one more figure. */
function isPainted(element: Element): boolean {
  return /url\(/.test(styleOf(element).backgroundImage);
}

/** A bar at the edge of the window, under which the rest can be moved away. */
function isBar(cover: Element, page: Element): boolean {
  const bar = chainOf(cover).find((one) => /fixed|sticky/.test(styleOf(one).position));
  if (!bar || page.scrollHeight <= page.clientHeight + 1) return false;
  const { top, bottom, height } = rectOf(bar);
  return height < page.clientHeight / 2 && (top <= 1 || bottom >= page.clientHeight - 1);
}

/** A picture that touches the first or the last figure may be one more. */
function touchesPicture(host: Element, box: DOMRect, end: number): boolean {
  const near = box.height / 10;
  return [box.left - near * 3, end + near * 3].some((x) => {
    const [found] = stackAt(host, x, middleOf(box));
    if (!found || !(isPicture(found) || (isPainted(found) && textOf(found).trim() === '')))
      return false;
    const { left, right } = rectOf(found);
    return x < box.left ? box.left - right < near : left - end < near;
  });
}
