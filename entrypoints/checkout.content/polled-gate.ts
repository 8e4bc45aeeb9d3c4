import type { OverlayHost } from './overlay-host.ts';
import { type Box, boxOf, hear, isHidden, windowOf } from './page-reach.ts';
import { anyOnTop, isFading, isPlainlyPainted, onTop, shadowRootsOf } from './top-layer.ts';

/** What must be looked at often is looked at only while a press may come, so that a page at rest costs nothing. */
const pace = {
  /** With the pointer near us or the focus inside. */
  nearMs: 50,
  /** While the pointer moves elsewhere. */
  farMs: 100,
  /** Where a finger may come from nowhere. */
  touchMs: 250,
  /** Waits this many times as long as the last look took, and still proves something. */
  share: 20,
  mostMs: 900,
  /** So long after the pointer last moved elsewhere. */
  lingerMs: 2000,
  /** How far from us the pointer is near, in pixels. */
  reach: 200,
  /** Two looks further apart prove nothing about the time between. */
  gapMs: 1000,
  /** Shadow roots are looked for anew so often, and at most for a twentieth of the time. */
  rootsMs: 250,
  rootsShare: 20,
} as const;

/** Smaller or larger than this a button of ours is only drawn by a page that scales it. */
const size = { least: 20, most: 480 } as const;

/** Where in a button it is asked what lies there: nine points, inside its round corners. */
const points = [0.25, 0.5, 0.75].flatMap((x) => [0.25, 0.5, 0.75].map((y) => [x, y] as const));

interface Seen {
  readonly box: Box;
  readonly since: number;
}

export interface PolledGate {
  readonly watch: (button: HTMLElement) => () => void;
  /** Looks now, and gives for how many milliseconds before it every look found the button in plain sight; -1 when not. */
  readonly seenFor: (button: HTMLElement) => number;
  /** Whether the pointer's last event brought it somewhere else: browsers repeat it when a page changes under a mouse. */
  readonly hasMoved: () => boolean;
  /** Calls once when a press may come for the first time: the pointer moved, the focus came, or there is no pointer. */
  readonly whenStirred: (then: () => void) => void;
  readonly stop: () => void;
}

/**
 * Proves by looking again and again that nothing of the page lies over a button of ours, that the page is not fading,
 * dimmed or cut, and that the button did not move. It needs nothing that Firefox lacks.
 */
export function pollVisibility(page: Document, host: OverlayHost): PolledGate {
  return new Polling(page, host);
}

class Polling implements PolledGate {
  readonly #ears = new AbortController();
  readonly #seen = new Map<HTMLElement, Seen | undefined>();
  /** A finger comes from nowhere. */
  readonly #always = !matchMedia('(any-hover: hover)').matches;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastLook = 0;
  #lastCost = 0;
  #lastMove = -Infinity;
  #near = false;
  #place: string | undefined;
  #moved = false;
  #roots: readonly ShadowRoot[] = [];
  #rootsDueAt = 0;
  #stirred: boolean;
  #waiting: readonly (() => void)[] = [];

  constructor(
    readonly page: Document,
    readonly host: OverlayHost,
  ) {
    const { signal } = this.#ears;
    this.#stirred = this.#always;
    hear(window, { names: ['pointermove', 'pointerdown'], signal }, (event) => {
      const pointer = event as PointerEvent;
      this.#lastMove = performance.now();
      const place = `${pointer.screenX} ${pointer.screenY}`;
      this.#moved = this.#place !== undefined && this.#place !== place;
      this.#place = place;
      this.#near = isNear(pointer, host.box());
      this.#stir();
      this.#wake();
    });
    hear(host.root, { names: ['focusin'], signal }, () => {
      this.#stir();
      this.#wake();
    });
    hear(page, { names: ['visibilitychange'], signal }, () => this.#wake());
  }

  readonly watch = (button: HTMLElement): (() => void) => {
    this.#seen.set(button, undefined);
    this.#wake();
    return () => this.#seen.delete(button);
  };

  readonly seenFor = (button: HTMLElement): number => {
    this.#look(true);
    const seen = this.#seen.get(button);
    return seen ? performance.now() - seen.since : -1;
  };

  readonly hasMoved = (): boolean => this.#moved;

  readonly whenStirred = (then: () => void): void => {
    if (this.#stirred) then();
    else this.#waiting = [...this.#waiting, then];
  };

  readonly stop = (): void => {
    this.#ears.abort();
    clearTimeout(this.#timer);
    this.#seen.clear();
    this.#waiting = [];
  };

  #stir(): void {
    this.#stirred = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const then of waiting) then();
  }

  #wake(): void {
    if (this.#timer === undefined && !this.#ears.signal.aborted) this.#tick();
  }

  readonly #tick = (): void => {
    this.#timer = undefined;
    const wait = this.#wait();
    if (wait === undefined || this.#ears.signal.aborted) return;
    this.#look(false);
    this.#timer = setTimeout(this.#tick, wait);
  };

  /** Undefined while no press can come. */
  #wait(): number | undefined {
    if (isHidden(this.page) || this.#seen.size === 0) return undefined;
    if (this.#near || this.host.root.activeElement) return pace.nearMs;
    const moved = performance.now() - this.#lastMove < pace.lingerMs;
    const least = moved ? pace.farMs : pace.touchMs;
    if (!moved && !this.#always) return undefined;
    return Math.min(pace.mostMs, Math.max(least, this.#lastCost * pace.share));
  }

  #look(thoroughly: boolean): void {
    const now = performance.now();
    const gap = now - this.#lastLook > pace.gapMs;
    this.#lastLook = now;
    const plain = !isHidden(this.page) && this.#isPlain(thoroughly);
    for (const [button, before] of this.#seen) {
      const box = boxOf(button);
      const visible = plain && this.#isReached(button, box);
      const steady = !gap && before !== undefined && isSame(before.box, box);
      const since = steady ? before.since : now;
      this.#seen.set(button, visible ? { box, since } : undefined);
    }
    this.#lastCost = performance.now() - now;
  }

  /** Nothing of the page above us, and nothing that changes how we are painted. Whatever fails says no. */
  #isPlain(thoroughly: boolean): boolean {
    const { page, host } = this;
    try {
      return (
        host.isWhole() &&
        onTop(page, host.element).length === 0 &&
        !isFading(page, host.element) &&
        isPlainlyPainted(page) &&
        !anyOnTop(this.#currentRoots(thoroughly))
      );
    } catch {
      return false;
    }
  }

  #currentRoots(now: boolean): readonly ShadowRoot[] {
    const start = performance.now();
    if (!now && start < this.#rootsDueAt) return this.#roots;
    this.#roots = shadowRootsOf(this.page, this.host.element);
    const end = performance.now();
    this.#rootsDueAt = end + Math.max(pace.rootsMs, (end - start) * pace.rootsShare);
    return this.#roots;
  }

  #isReached(button: HTMLElement, box: Box): boolean {
    if (Math.min(box.width, box.height) < size.least) return false;
    if (Math.max(box.width, box.height) > size.most) return false;
    const { width, height } = windowOf(this.page);
    if (box.left < 0 || box.top < 0) return false;
    if (box.left + box.width > width || box.top + box.height > height) return false;
    return points.every(([x, y]) =>
      this.#isOurs(button, box.left + box.width * x, box.top + box.height * y),
    );
  }

  #isOurs(button: HTMLElement, x: number, y: number): boolean {
    if (Document.prototype.elementFromPoint.call(this.page, x, y) !== this.host.element)
      return false;
    const hit = this.host.root.elementFromPoint(x, y);
    return hit !== null && button.contains(hit);
  }
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}

function isNear({ clientX, clientY }: PointerEvent, box: Box): boolean {
  const { reach } = pace;
  return (
    clientX > box.left - reach &&
    clientX < box.left + box.width + reach &&
    clientY > box.top - reach &&
    clientY < box.top + box.height + reach
  );
}
