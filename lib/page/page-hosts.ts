import { checkoutAddress } from '../knowledge/checkout-signs.ts';
import { attribute, elementsBelow } from './tree.ts';
import { baseOf, documentOf } from './page-dom.ts';

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

function framesOf(document: Document): readonly Element[] {
  return frameTags.flatMap((tag) => Array.from(elementsBelow(document, tag))).slice(0, mostFrames);
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
  const hits = thirds.flatMap((x) =>
    thirds.filter(
      (y) =>
        Document.prototype.elementFromPoint.call(page, innerWidth * x, innerHeight * y) === frame,
    ),
  );
  return hits.length > 4;
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
