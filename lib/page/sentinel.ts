import { checkoutAddress, checkoutSigns } from '../knowledge/checkout-signs.ts';
import { attribute, parentOf, tagOf } from './tree.ts';
import { ownValue, titleOf } from './page-dom.ts';
import { hasWholeFrame, isCashierFrame, placeOf } from './page-hosts.ts';

/**
 * `checkout`: worth reading closely. `maybe`: prices and nothing to pay yet, or hardly a word so far. `nothing`: leave the
 * page alone.
 */
export type Glance = 'checkout' | 'maybe' | 'nothing';

/** How much of a page is looked at; a cashier says early what it is. */
const most = { nodes: 2000, characters: 6000, fields: 60, looks: 40, beside: 200 } as const;

/**
 * One cheap look at address, title and the first texts and fields. It is the only part of the helper that runs on every
 * page of a site, so it errs towards looking closer and costs about a millisecond. Never throws.
 */
export function glance(document: Document, url: string): Glance {
  try {
    return look(document, url);
  } catch {
    return 'nothing';
  }
}

function look(document: Document, url: string): Glance {
  const text = firstText(document);
  // Each of the long patterns costs a page more than all else together, if only to be made ready.
  const near = holdsAny(text, checkoutSigns.parts);
  if (asksOrFrames(document) || (near && checkoutSigns.alone.test(text))) return 'checkout';
  const money = Number(checkoutSigns.money.test(text));
  const signs = [
    checkoutAddress.test(placeOf(url)),
    checkoutSigns.title.test(plain(titleOf(document))),
    near && checkoutSigns.words.test(text),
  ].filter(Boolean).length;
  if (signs > 0 && signs + money > 1) return 'checkout';
  return signs + money > 0 || saysLittle(document) ? 'maybe' : 'nothing';
}

/**
 * What a page shows in a frame over most of the window only a reader in that frame can tell. A window does not count
 * frames in shadows: they are looked for where the page has almost no words of its own.
 */
function isFramed(document: Document, frames: number): boolean {
  return (frames > 0 || saysLittle(document)) && hasWholeFrame(document);
}

/** It may be drawn by a script of its own later. */
function saysLittle(document: Document): boolean {
  let words = 0;
  eachText(document, (said, node) => {
    // What a page says to the browser nobody reads.
    if (!/^s(?:cript|tyle)$/.test(tagOf(parentOf(node) ?? node))) words += said.length;
    return words < most.beside;
  });
  return words < most.beside;
}

function holdsAny(text: string, parts: readonly string[]): boolean {
  for (const part of parts) if (text.includes(part)) return true;
  return false;
}

/** In small letters, wide letters and digits made plain. */
function firstText(document: Document): string {
  let text = '';
  eachText(document, (said) => {
    if (said.length < 400) text += ` ${said}`;
    return text.length < most.characters;
  });
  return plain(text);
}

/** Texts of the page in their order, for as long as more are wanted. */
function eachText(document: Document, wantsMore: (said: string, node: Node) => boolean): void {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < most.nodes; seen += 1) {
    const node = walker.nextNode();
    if (!node) return;
    const said = (node.nodeValue ?? '').trim();
    if (said !== '' && !wantsMore(said, node)) return;
  }
}

/** In small letters; wide letters and digits made plain, and without what nobody sees within a word. */
function plain(text: string): string {
  return text
    .replaceAll(
      /[\uFE00-\uFE0F\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g,
      (sign) => (sign < '\uFF00' ? '' : String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0)),
    )
    .toLowerCase();
}

const fieldNames = ['autocomplete', 'name', 'id', 'placeholder', 'title', 'data-cse', 'src'];

/** Whether a field or a frame asks for a card, or a frame's address looks like a cashier's: it may be all of the page. */
function asksOrFrames(document: Document): boolean {
  const count = framesIn(document);
  const frames = count === 0 ? [] : firstOf(document, 'iframe');
  return (
    asksForCard(firstOf(document, 'input')) ||
    asksForCard(frames) ||
    frames.some(isCashierFrame) ||
    isFramed(document, count)
  );
}

/** A window knows how many frames are in it without a walk through the page. */
function framesIn(document: Document): number {
  return (ownValue(document, 'defaultView') as Window | null)?.length ?? Infinity;
}

function asksForCard(elements: readonly Element[]): boolean {
  return elements.some((element) =>
    fieldNames.some((name) =>
      checkoutSigns.field.test(plain(attribute(element, name).slice(0, 100))),
    ),
  );
}

/** One tag a question: only for that has a browser a short way through a long page. */
function firstOf(document: Document, tag: string): readonly Element[] {
  const found = Document.prototype.querySelectorAll.call(document, tag);
  return found.length === 0 ? [] : [...found].slice(0, most.fields);
}

/**
 * Looks again while a page changes, until it is a checkout: forty times, at first every `everyMs` and ever more seldom.
 * Gives a function that stops it.
 */
export function keepLooking(document: Document, onCheckout: () => void, everyMs = 800): () => void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Between two looks nothing is listened to: a page that changes a lot pays for every change that is written down.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(again, everyMs * (1 + looks / 5));
  });
  const observe = (): void => observer.observe(document, { childList: true, subtree: true });
  const again = (): void => {
    looks += 1;
    if (glance(document, String(ownValue(document, 'URL'))) === 'checkout') onCheckout();
    else if (looks < most.looks) observe();
  };
  observe();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
