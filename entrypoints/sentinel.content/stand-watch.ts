import { ownValue } from '../../lib/page/page-dom.ts';
import { glance, keepLooking } from '../../lib/page/sentinel.ts';

/** A page that changes its address without loading is looked at when it had time to draw, and once more. */
const looksAfterMs = [400, 2000];

/**
 * Looks at the page once. On a checkout it wakes the helper and is done; a page with prices is watched until it becomes
 * one; on any other page nothing stays but an ear for the page moving on without loading, which costs nothing until
 * then. Pages that are not shown yet, and those that the browser kept and shows again, are looked at when shown.
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
    else if (seen === 'money') stopLooking = keepLooking(page, found);
  };
  const lookSoon = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = looksAfterMs.map((wait) => setTimeout(() => !ears.signal.aborted && look(), wait));
  };

  const { signal } = ears;
  // Browsers without this interface hear of no address that a script sets, only of the person's own back and forward.
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (navigation instanceof EventTarget)
    navigation.addEventListener('currententrychange', lookSoon, { signal });
  else addEventListener('popstate', lookSoon, { signal });
  addEventListener('pageshow', (event) => event.persisted && look(), { signal });
  look();
}

/** A picture, a feed or a PDF in the browser's own viewer has nothing to pay. */
function isHtml(page: Document): boolean {
  const type = ownValue(page, 'contentType');
  const html = type === 'text/html' || type === 'application/xhtml+xml';
  return html && ownValue(page, 'body') instanceof Element;
}
