import { elementsBelow, tagOf } from './tree.ts';
import { documentOf, ownValue } from './page-dom.ts';
import { alphaOf, chainOf, isOpaque, styleOf } from './sight-style.ts';

/** A code in a smaller box is scanned by nobody, in pixels. */
const smallest = 60;

/** Parts of a side. Between the inner two shops put their sign on a code. */
const parts = [0.15, 0.32, 0.68, 0.85] as const;

/**
 * Whether a person sees the picture itself: large enough, on the page, not faded, not replaced by style, with nothing
 * laid over it. What has to be scrolled to counts as seen; false where it cannot be looked at.
 */
export function isPictureInSight(picture: Element): boolean {
  try {
    const page = ownValue(documentOf(picture), 'documentElement') as Element;
    // A browser without a layout draws nothing that could be hidden.
    if (rectOf(page).width === 0) return true;
    const chain = chainOf(picture);
    return (
      isDrawn(chain) &&
      isOnPage(rectOf(picture), page) &&
      isUncovered(picture, chain) &&
      !isUnderGhost(picture, chain)
    );
  } catch {
    return false;
  }
}

function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** A picture whose content comes from style shows another one than scripts read. */
function isDrawn(chain: readonly Element[]): boolean {
  const styles = chain.map((one) => styleOf(one));
  const opacity = styles.reduce((product, style) => product * Number(style.opacity || 1), 1);
  return (
    opacity > 0.25 &&
    !/\(/.test(styles[0]?.content ?? '') &&
    !styles.some(
      ({ filter, maskImage }) => /opacity|blur|bright/.test(filter) || /\(/.test(maskImage),
    )
  );
}

/** Nobody can scroll beyond the edges of a page. */
function isOnPage({ left, top, width, height }: DOMRect, page: Element): boolean {
  const edge = rectOf(page);
  const [x, y] = [left + width / 2 - edge.left, top + height / 2 - edge.top];
  return Math.min(width, height) >= smallest && x > 0 && y > 0 && x < page.scrollWidth;
}

function isUncovered(picture: Element, chain: readonly Element[]): boolean {
  const { left, top, width, height } = rectOf(picture);
  return parts.every((x) =>
    parts.every((y) => isClearAt([left + x * width, top + y * height], picture, chain)),
  );
}

type Point = readonly [x: number, y: number];

/** Asked of the browser where it lies in the window; elsewhere only what cuts it is known. */
function isClearAt(at: Point, picture: Element, chain: readonly Element[]): boolean {
  const stack = stackAt(picture, at);
  const isThrough = styleOf(picture).pointerEvents === 'none';
  const own = stack.findIndex(
    (one) => Node.prototype.contains.call(picture, one) || (isThrough && chain.includes(one)),
  );
  if (own !== -1) return !stack.slice(0, own).some((one) => covers(one, chain));
  const cutting = chain.slice(1).filter((one) => cuts(one, at));
  return (stack.length === 0 || cutting.length > 0) && cutting.every(canScroll);
}

function stackAt(picture: Element, [x, y]: Point): readonly Element[] {
  const root = Node.prototype.getRootNode.call(picture) as Document | ShadowRoot;
  const ask = Reflect.get(Reflect.getPrototypeOf(root) ?? {}, 'elementsFromPoint') as ElementsAt;
  return ask.call(root, x, y);
}

/** What lets the pointer through is not named by the browser: looked for among what comes behind it nearby. */
function isUnderGhost(picture: Element, chain: readonly Element[]): boolean {
  const near = Array.from(elementsBelow(chain[3] ?? chain.at(-1) ?? picture, '*'));
  const from = near.indexOf(picture) + 1;
  return near
    .slice(from, from + 200)
    .some((one) => isGhost(one) && !chain.includes(one) && liesOver(rectOf(one), rectOf(picture)));
}

function isGhost(element: Element): boolean {
  const { pointerEvents, position } = styleOf(element);
  return pointerEvents === 'none' && position !== 'static' && hides(element);
}

/** A sign in the middle leaves most of a code free; what is much larger is a watermark over the page. */
function liesOver(one: DOMRect, code: DOMRect): boolean {
  const width = Math.min(one.right, code.right) - Math.max(one.left, code.left);
  const height = Math.min(one.bottom, code.bottom) - Math.max(one.top, code.top);
  const isLarge = one.width > 2 * code.width && one.height > 2 * code.height;
  return !isLarge && Math.min(width / code.width, height / code.height) > 0.5;
}

type ElementsAt = (this: Document | ShadowRoot, x: number, y: number) => readonly Element[];

function cuts(container: Element, [x, y]: Point): boolean {
  const { left, right, top, bottom } = rectOf(container);
  const isInside = left <= x && right >= x && top <= y && bottom >= y;
  const isPlain = /^(?:visible|)$/.test(styleOf(container).overflow);
  return !isInside && !isPlain && !/^(?:html|body)$/.test(tagOf(container));
}

/** What lies outside a box that scrolls can be brought into it. */
function canScroll(container: Element): boolean {
  const { width, height } = rectOf(container);
  return /auto|scroll/.test(styleOf(container).overflow) && Math.min(width, height) >= smallest;
}

/** What a picture lies in is in front of it only with what style adds, or where the picture was put behind. */
function covers(element: Element, chain: readonly Element[]): boolean {
  if (addsPicture(element, '::before') || addsPicture(element, '::after')) return true;
  if (chain.includes(element))
    return isOpaque(element) && chain.some((one) => Number(styleOf(one).zIndex) < 0);
  if (Element.prototype.matches.call(element, ours)) return false;
  return hides(element);
}

function hides(element: Element): boolean {
  const isPicture = /^(?:img|canvas|svg|video|path|iframe|object|embed)$/.test(tagOf(element));
  return (isPicture && Number(styleOf(element).opacity) > 0.1) || isOpaque(element);
}

/** Our own place, in the top layer under a name of its own; it draws nothing but the pill and the card. */
const ours = 'html > [popover=manual]:popover-open:not(div, img, iframe)';

/** Frames and lines that style draws around a code leave it to be seen. */
function addsPicture(element: Element, pseudo: string): boolean {
  const { content, backgroundColor, backgroundImage, opacity } = styleOf(element, pseudo);
  if (/^(?:none|normal|)$/.test(content) || Number(opacity) < 0.1) return false;
  return alphaOf(backgroundColor) > 0.8 || /url\(/.test(content + backgroundImage);
}
