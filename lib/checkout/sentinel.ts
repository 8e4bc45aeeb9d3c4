import { checkoutSigns } from '../knowledge/checkout-signs.ts';
import { titleOf } from './page-dom.ts';

/** `checkout`: worth reading closely. `money`: prices, but nothing to pay yet. `nothing`: leave the page alone. */
export type Glance = 'checkout' | 'money' | 'nothing';

/** How much of a page is looked at; a cashier says early what it is. */
const most = { nodes: 4000, characters: 12_000, fields: 60, looks: 40 } as const;

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
  const address =
    url
      .slice(0, 500)
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .split('?', 1)[0] ?? '';
  const text = firstText(document);
  const field = hasCardField(document);
  const titled = checkoutSigns.title.test(titleOf(document));
  const money = checkoutSigns.money.test(text);
  const words = checkoutSigns.words.test(text);
  const signs = [checkoutSigns.address.test(address), titled, words].filter(Boolean).length;
  if (field || checkoutSigns.alone.test(text) || signs > 1 || (signs > 0 && money))
    return 'checkout';
  // A page that is still empty may be drawn later; only an address or a title can promise that.
  return money || signs > 0 ? 'money' : 'nothing';
}

function firstText(document: Document): string {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < most.nodes && text.length < most.characters; seen += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const said = node.nodeValue ?? '';
    if (said.length < 400 && /\S/.test(said)) text += ` ${said.trim()}`;
  }
  return text.replaceAll(/[\uFF01-\uFF5E]/g, (wide) =>
    String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
  );
}

const fieldNames = ['autocomplete', 'name', 'id', 'placeholder', 'title', 'data-cse'];

function hasCardField(document: Document): boolean {
  const found = Document.prototype.querySelectorAll.call(document, 'input, iframe');
  return [...found]
    .slice(0, most.fields)
    .some((element) =>
      fieldNames.some((name) =>
        checkoutSigns.field.test(
          (Element.prototype.getAttribute.call(element, name) ?? '').slice(0, 100),
        ),
      ),
    );
}

/**
 * Looks again while a page that shows money changes, at most every `everyMs` and forty times, until it is a checkout.
 * Gives a function that stops it.
 */
export function keepLooking(document: Document, onCheckout: () => void, everyMs = 800): () => void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const again = (): void => {
    timer = undefined;
    looks += 1;
    const found = glance(document, document.URL) === 'checkout';
    if (found || looks >= most.looks) stop();
    if (found) onCheckout();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(again, everyMs);
  });
  observer.observe(document, { childList: true, subtree: true });
  return stop;
}
