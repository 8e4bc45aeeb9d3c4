import { checkoutAddress } from '../knowledge/checkout-signs.ts';
import { baseOf, documentOf, ownValue } from './page-dom.ts';
import { rootOf } from './root-of.ts';
import { attribute, elementsBelow, tagOf } from './tree.ts';

/** Host and path of an address, in small letters. */
export function placeOf(url: string): string {
  const [place = ''] = url.slice(0, 500).toLowerCase().split(/[?#]/, 1);
  return place.replace(/^(?:[a-z]+:)?\/\//, '');
}

/** Whether a frame's address looks like a cashier's. */
export function isCashierFrame(frame: Element): boolean {
  const place = placeOf(addressOf(frame));
  // Charts of stocks fill pages too.
  return checkoutAddress.test(place) && !/\btrade/.test(place);
}

/** Whatever shows another document in a page. */
export const frameTags = ['iframe', 'frame', 'object', 'embed'] as const;

function addressOf(frame: Element): string {
  return attribute(frame, 'src') || attribute(frame, 'data');
}

/** Those that a query finds, and those in shadow roots that lie where a frame over most of the window must lie. */
function framesOf(document: Document): readonly Element[] {
  const inside = framesInMiddle(document, new Set());
  const found = frameTags.flatMap((tag) => Array.from(elementsBelow(document, tag)));
  return [...new Set([...inside, ...found])].slice(0, mostFrames);
}

/** Whether an element shows another document. */
export function isFrame(element: Element): boolean {
  return tags.has(tagOf(element));
}

const tags: ReadonlySet<string> = new Set(frameTags);
const mostRoots = 20;

function framesInMiddle(root: Document | ShadowRoot, seen: Set<ShadowRoot>): readonly Element[] {
  return stackInMiddle(root).flatMap((element) => {
    if (isFrame(element)) return [element];
    const inner = rootOf(element);
    if (!inner || seen.has(inner) || seen.size >= mostRoots) return [];
    seen.add(inner);
    return framesInMiddle(inner, seen);
  });
}

function stackInMiddle(root: Document | ShadowRoot): readonly Element[] {
  const owner = root instanceof ShadowRoot ? ShadowRoot : Document;
  try {
    return owner.prototype.elementsFromPoint.call(root, innerWidth / 2, innerHeight / 2);
  } catch {
    // A document that nobody draws.
    return [];
  }
}

/** Tells one set of frames from another; what a frame loads by itself is not in it. Reads the layout. */
export function signOfFrames(document: Document): string {
  const frames = framesOf(document);
  return [...frames.map(addressOf), frames.some(fillsWindow)].join(' ');
}

/** Whether a frame, whoever's, is most of what somebody sees of the page. */
export function hasWholeFrame(document: Document): boolean {
  return framesOf(document).some(fillsWindow);
}

/** How much of the window a frame covers that is all of the page to whoever looks at it. */
const wholeShare = 0.6;

/** Reads the layout, hence to be asked of few. */
function fillsWindow(frame: Element): boolean {
  const { left, top, right, bottom } = Element.prototype.getBoundingClientRect.call(frame);
  const along = (start: number, end: number, length: number): number =>
    Math.max(0, Math.min(end, length) - Math.max(0, start)) / length;
  return along(left, right, innerWidth) * along(top, bottom, innerHeight) >= wholeShare;
}

export interface WholeFrame {
  /** Scheme and host, by the frame's address; what is in it nobody outside can read. */
  readonly host: string;
  /** Whether its address looks like a cashier's. */
  readonly isCashier: boolean;
  /** Whether it lies above the page, which then is not what a person sees. */
  readonly isOnTop: boolean;
}

/** Another house's frame over most of the window, a cashier's before others; undefined where there is none. */
export function wholeFrame(document: Document): WholeFrame | undefined {
  const whole = framesOf(document).flatMap((frame) => wholeFrameOf(frame, baseOf(document)));
  return whole.find(({ isCashier }) => isCashier) ?? whole[0];
}

function wholeFrameOf(frame: Element, base: string): readonly WholeFrame[] {
  const [host] = webHosts([addressOf(frame)], base);
  // A frame that is not there yet is still an empty one of the page's own.
  if (host === undefined || webHosts([location.href], location.href).includes(host)) return [];
  if (!fillsWindow(frame)) return [];
  return [{ host, isCashier: isCashierFrame(frame), isOnTop: isOnTop(frame) }];
}

/** Asked at nine places of the window, of which our own pill may take one. */
function isOnTop(frame: Element): boolean {
  const thirds = [0.2, 0.5, 0.8];
  const page = documentOf(frame);
  const outermost = outermostOf(frame);
  const hits = thirds.flatMap((x) =>
    thirds.filter(
      (y) =>
        Document.prototype.elementFromPoint.call(page, innerWidth * x, innerHeight * y) ===
        outermost,
    ),
  );
  return hits.length > 4;
}

/** What the page itself sees of an element in a shadow root: the host around it. */
function outermostOf(element: Element): Element {
  const host = ownValue(Node.prototype.getRootNode.call(element), 'host');
  return host instanceof Element ? outermostOf(host) : element;
}

const mostFrames = 60;

/** Scheme and host of each address, once; one that is left out is the page's own. */
export function webHosts(addresses: readonly string[], base: string): readonly string[] {
  const hosts = addresses
    .map((address) => address.trim())
    .filter((address) => address !== '' && URL.canParse(address, base))
    .map((address) => new URL(address, base))
    .filter(({ protocol }) => protocol === 'https:' || protocol === 'http:')
    .map(({ protocol, host }) => `${protocol}//${host}`);
  return [...new Set(hosts)];
}
