import type { PolledGate } from './polled-gate.ts';

/** A press counts only on something that could be seen for this long before it, in milliseconds. */
const seenForMs = 500;
/** So often it is looked whether a press would count by now, after one that came too soon. */
const readyMs = 100;

interface VisibleEntry extends IntersectionObserverEntry {
  /** Chromium's answer to "is this unobscured"; absent in Firefox. */
  readonly isVisible?: boolean;
}

/**
 * Lets a real press through to `onPress`, and only when the button has been provably in plain sight for half a second
 * before it, and still is: a page can put our button under a cursor, fade it, cover it, or bare it in the last moment.
 * Two proofs are asked for: the browser's own where it gives one, and ours. A mouse must have come to the button by
 * itself; a key counts while the focus is on it. Nothing behind a press changes a record.
 */
export function gateClicks(gate: PolledGate, button: HTMLElement, onPress: () => void): () => void {
  const unwatch = gate.watch(button);
  const sight = browserSight(button, gate.whenStirred);
  const press = new AbortController();
  const { signal } = press;
  let came = false;
  let pressed = false;
  const isProven = (): boolean => gate.seenFor(button) >= seenForMs && sight.seenFor() >= seenForMs;
  const hurry = signOfHurry(button, isProven);
  const on = <K extends keyof HTMLElementEventMap>(
    name: K,
    then: (event: HTMLElementEventMap[K]) => void,
  ): void => button.addEventListener(name, (event) => event.isTrusted && then(event), { signal });
  on('pointerleave', () => {
    came = false;
    hurry.stop();
  });
  on('pointermove', () => {
    came ||= gate.hasMoved();
  });
  on('pointerdown', ({ pointerType }) => {
    const isMeant = came || pointerType === 'touch';
    pressed = isMeant && isProven();
    if (isMeant && !pressed) hurry.show();
  });
  on('click', ({ detail }) => {
    const byKey = detail === 0 && (button.getRootNode() as ShadowRoot).activeElement === button;
    const meant = byKey || pressed;
    pressed = false;
    if (meant && isProven()) onPress();
    else if (byKey) hurry.show();
  });
  return () => {
    press.abort();
    hurry.stop();
    sight.stop();
    unwatch();
  };
}

/** A press that came too soon is seen to have come, until the next one counts. */
function signOfHurry(button: HTMLElement, isReady: () => boolean) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    delete button.dataset['wait'];
  };
  const look = (): void => {
    if (isReady()) stop();
    else timer = setTimeout(look, readyMs);
  };
  const show = (): void => {
    stop();
    button.dataset['wait'] = '';
    timer = setTimeout(look, readyMs);
  };
  return { show, stop };
}

interface Sight {
  readonly seenFor: () => number;
  readonly stop: () => void;
}

/**
 * What the browser itself knows: for how many milliseconds it has drawn the whole element with nothing over it. It asks for
 * that in every frame of the page, so not before a press may come.
 */
function browserSight(element: HTMLElement, when: PolledGate['whenStirred']): Sight {
  if (!('isVisible' in IntersectionObserverEntry.prototype))
    return { seenFor: () => Infinity, stop: () => undefined };
  let since: number | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const latest: VisibleEntry | undefined = entries.at(-1);
      const seen = latest?.isVisible === true && latest.intersectionRatio >= 0.99;
      since = seen ? (since ?? performance.now()) : undefined;
    },
    { threshold: [0, 0.99, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  let stopped = false;
  when(() => {
    if (!stopped) observer.observe(element);
  });
  return {
    seenFor: () => (since === undefined ? -1 : performance.now() - since),
    stop: () => {
      stopped = true;
      observer.disconnect();
    },
  };
}
