import { checkoutSigns } from '../knowledge/checkout-signs.ts';
import { attribute, elementsBelow } from './field-dom.ts';
import { ownValue, titleOf } from './page-dom.ts';

/** `checkout`: worth reading closely. `money`: prices, but nothing to pay yet. `nothing`: leave the page alone. */
export type Glance = 'checkout' | 'money' | 'nothing';

/** How much of a page is looked at; a cashier says early what it is. */
const most = { nodes: 2000, characters: 8000, fields: 60, looks: 40 } as const;

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
  const { field, frame } = lookAtFields(document);
  const money = checkoutSigns.money.test(text);
  const signs = [
    checkoutSigns.address.test(placeOf(url)),
    checkoutSigns.title.test(titleOf(document)),
    checkoutSigns.words.test(text),
    frame,
  ].filter(Boolean).length;
  if (field || checkoutSigns.alone.test(text) || signs > 1 || (signs > 0 && money))
    return 'checkout';
  // A page that is still empty may be drawn later; only an address or a title can promise that.
  return money || signs > 0 ? 'money' : 'nothing';
}

/** Host and path of an address, in small letters. */
function placeOf(url: string): string {
  const [place = ''] = url.slice(0, 500).toLowerCase().split(/[?#]/, 1);
  return place.replace(/^(?:[a-z]+:)?\/\//, '');
}

function firstText(document: Document): string {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < most.nodes && text.length < most.characters; seen += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const said = (node.nodeValue ?? '').trim();
    if (said !== '' && said.length < 400) text += ` ${said}`;
  }
  return text.replaceAll(/[\uFF01-\uFF5E]/g, (wide) =>
    String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
  );
}

const fieldNames = ['autocomplete', 'name', 'id', 'placeholder', 'title', 'data-cse', 'src'];

/** Whether a field or a frame asks for a card, and whether a frame's address looks like a cashier's. */
function lookAtFields(document: Document): { readonly field: boolean; readonly frame: boolean } {
  // One tag a question: only for that has a browser a short way through a long page.
  const frames = firstOf(document, 'iframe');
  const field = [...firstOf(document, 'input'), ...frames].some((element) =>
    fieldNames.some((name) => checkoutSigns.field.test(attribute(element, name).slice(0, 100))),
  );
  return {
    field,
    frame: frames.some((frame) => checkoutSigns.address.test(placeOf(attribute(frame, 'src')))),
  };
}

function firstOf(document: Document, tag: string): readonly Element[] {
  const found = elementsBelow(document, tag);
  return Array.from({ length: Math.min(found.length, most.fields) }, (_, at) => found[at]).filter(
    (element) => element !== undefined,
  );
}

/**
 * Looks again while a page that shows money changes, until it is a checkout: forty times, at first every `everyMs` and
 * ever more seldom. Gives a function that stops it.
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
