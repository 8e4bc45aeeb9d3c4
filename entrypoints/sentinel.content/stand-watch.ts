import { ownValue } from '../../lib/page/page-dom.ts';
import { isFrame } from '../../lib/page/page-hosts.ts';
import { rootOf } from '../../lib/page/root-of.ts';
import { glance, keepLooking } from '../../lib/page/sentinel.ts';
import { attribute } from '../../lib/page/tree.ts';

/** A page that changes its address without loading is looked at when it had time to draw, and once more. */
const looksAfterMs = [400, 2000];
/** What a person does there changes a page too; it is looked at for that no more often than this. */
const restMs = 4000;

/**
 * Looks at the page once. On a checkout it wakes the helper and is done; a page with prices, or with hardly a word, is
 * watched until it becomes one; on any other page nothing stays but ears for the page moving on without loading and for
 * what the person does, which cost nothing until then. Whoever goes to type a secret, or into what cannot be looked into
 * from here, wakes the helper. Pages that are not shown yet, and those that the browser kept and shows again, are looked
 * at when shown.
 */
export function standWatch(page: Document, wake: () => void): void {
  if (ownValue(page, 'prerendering') !== true) return begin(page, wake);
  const shown = (): void => begin(page, wake);
  Document.prototype.addEventListener.call(page, 'prerenderingchange', shown, { once: true });
}

function begin(page: Document, wake: () => void): void {
  if (!isHtml(page)) return;
  const ears = new AbortController();
  let stopLooking: (() => void) | undefined;
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  let restsUntil = 0;

  const found = (): void => {
    ears.abort();
    for (const timer of timers) clearTimeout(timer);
    stopLooking?.();
    wake();
  };
  const look = (): void => {
    stopLooking?.();
    stopLooking = undefined;
    const seen = glance(page, location.href);
    if (seen === 'checkout') found();
    else if (seen === 'maybe') stopLooking = keepLooking(page, found);
  };
  const lookSoon = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = looksAfterMs.map((wait) => setTimeout(() => !ears.signal.aborted && look(), wait));
  };
  // A moment later: the window loses the focus to a frame as well, and does not know it before.
  const act = ({ isTrusted }: Event): void => void (isTrusted && setTimeout(meet));
  const meet = (): void => {
    if (ears.signal.aborted) return;
    const at = ownValue(page, 'activeElement') as Element | null;
    if (at && isTypedInto(at)) return found();
    const now = performance.now();
    if (now < restsUntil) return;
    restsUntil = now + restMs;
    lookSoon();
  };

  const { signal } = ears;
  // Browsers without this interface hear of no address that a script sets, only of the person's own back and forward.
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (navigation instanceof EventTarget)
    navigation.addEventListener('currententrychange', lookSoon, { signal });
  else addEventListener('popstate', lookSoon, { signal });
  addEventListener('pageshow', (event) => event.persisted && look(), { signal });
  for (const name of ['focusin', 'click', 'blur'])
    addEventListener(name, act, { capture: true, passive: true, signal });
  look();
}

/** Whether a secret may be typed there: digits or a password; or it lies in a frame or in an element of the page's own. */
function isTypedInto(element: Element): boolean {
  const limit = Number(attribute(element, 'maxlength'));
  return (
    isFrame(element) ||
    (limit > 2 && limit < 24) ||
    /^(?:password|tel|number)$/.test(attribute(element, 'type')) ||
    rootOf(element) !== undefined
  );
}

/** A picture, a feed or a PDF in the browser's own viewer has nothing to pay. */
function isHtml(page: Document): boolean {
  const type = ownValue(page, 'contentType');
  const html = type === 'text/html' || type === 'application/xhtml+xml';
  return html && ownValue(page, 'body') instanceof Element;
}
