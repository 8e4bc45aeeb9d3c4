/** A click counts only on something that could be seen for this long before it, in milliseconds. */
const seenFor = 500;

interface VisibleEntry extends IntersectionObserverEntry {
  /** Chromium's answer to "is this unobscured"; absent in Firefox. */
  readonly isVisible?: boolean;
}

/**
 * Lets real clicks through to `onClick`, and only while the element has been provably visible for half a second:
 * a page can put our button under a cursor, fade it or cover it. Where the browser cannot prove it (Firefox), the
 * gate asks for full intersection only, and nothing behind it may change a record.
 */
export function gateClicks(element: HTMLElement, onClick: () => void): () => void {
  let seenSince: number | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const latest: VisibleEntry | undefined = entries.at(-1);
      const whole = latest !== undefined && latest.intersectionRatio >= 0.99;
      const seen = whole && (latest.isVisible ?? true);
      seenSince = seen ? (seenSince ?? performance.now()) : undefined;
    },
    { threshold: [0, 0.99, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  const listener = (event: MouseEvent): void => {
    const proven = seenSince !== undefined && performance.now() - seenSince >= seenFor;
    if (event.isTrusted && proven) onClick();
  };
  observer.observe(element);
  element.addEventListener('click', listener);
  return () => {
    observer.disconnect();
    element.removeEventListener('click', listener);
  };
}
