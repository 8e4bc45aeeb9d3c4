import { ownElements } from '../../lib/page/own-elements.ts';
import { parentOf, tagOf } from '../../lib/page/tree.ts';
import { afterDrawing, hear, isHidden } from './page-reach.ts';

/** Reads the page once; says in the end whether that told anything new. */
export type ReadOnce = () => Promise<boolean>;

export interface Watch {
  /** Something changed that the page's tree does not show. */
  readonly poke: () => void;
  readonly stop: () => void;
}

/**
 * How often a page is read. Reading takes at most a twentieth of the page's time; what changes all the time and never
 * tells anything new, such as a clock counting down, is read ever more seldom, and a page that never rests is left.
 */
const pace = {
  leastMs: 500,
  /** Waits this many times as long as the last reading took. */
  share: 20,
  /** A place that changed in vain so often is read eight times as seldom. */
  doublings: 3,
  /** So many changes between two readings are a storm. */
  storm: 400,
  stormDoublings: 6,
  /** It is over when hardly anything changes for a moment; so long that is waited for, and not when the person acts. */
  calm: 40,
  calmMs: 40,
  longestStormMs: 4000,
  /** After so many storms in vain, a minute and a half, the page is left alone. */
  mostStorms: 8,
  /** Changed places that are remembered between two readings. */
  places: 50,
} as const;

const watched = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'src', 'open'],
} as const satisfies MutationObserverInit;

/** What style did is done. */
const drawn = ['animationend', 'transitionend'];

/** Before a person pays, one of these happens. */
const acts = ['click', 'change', 'input', 'submit', 'focusin', 'pointerdown'];

/**
 * Calls `read` after the page changed and came to rest, within the limits of `pace`; while nobody sees the page it
 * waits. Calls `leave` once when the page never comes to rest. The first reading is the caller's own.
 */
export function watchPage(page: Document, read: ReadOnce, leave: () => void): Watch {
  return new Watching(page, read, leave);
}

class Watching implements Watch {
  readonly #observer = new MutationObserver((batch) => this.#note(batch));
  readonly #ears = new AbortController();
  /** How often a place changed in vain. */
  readonly #vain = new WeakMap<Node, number>();
  #places = new Set<Node>();
  #changes = 0;
  #stormSince: number | undefined;
  /** For a moment it is only counted whether a storm goes on. */
  #isCounting = false;
  #isActed = false;
  #storms = 0;
  #lastEnd = performance.now();
  #lastCost = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAt = Infinity;

  constructor(
    readonly page: Document,
    readonly read: ReadOnce,
    readonly leave: () => void,
  ) {
    this.#observe();
    const { signal } = this.#ears;
    // What the person does may change an amount where no change is seen, or was seen in vain for long.
    hear(page, { names: acts, signal }, this.poke);
    hear(page, { names: drawn, signal }, this.#drawn);
    hear(page, { names: ['pointerover'], signal }, (event) => isPressable(event) && this.poke());
    // What is not seen has no size either.
    hear(page, { names: ['visibilitychange'], signal }, this.poke);
    addEventListener('resize', this.poke, { signal });
    const navigation: unknown = Reflect.get(globalThis, 'navigation');
    if (navigation instanceof EventTarget)
      navigation.addEventListener('currententrychange', this.poke, { signal });
  }

  readonly poke = (): void => {
    this.#isActed = true;
    this.#changes += 1;
    this.#plan(1);
  };

  /** What style moved or faded may show another amount, and says no more of it. */
  readonly #drawn = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Node)) return;
    this.#changes += 1;
    if (this.#places.size < pace.places) this.#places.add(target);
    this.#plan(2 ** Math.min(pace.doublings, this.#vain.get(target) ?? 0));
  };

  readonly stop = (): void => {
    this.#observer.disconnect();
    this.#ears.abort();
    clearTimeout(this.#timer);
  };

  #observe(): void {
    this.#observer.observe(this.page, watched);
  }

  #note(batch: readonly MutationRecord[]): void {
    let least: number = pace.doublings;
    for (const change of batch.slice(0, pace.places)) {
      if (isOurs(change)) continue;
      const { target } = change;
      this.#changes += 1;
      if (this.#places.size < pace.places) this.#places.add(target);
      least = Math.min(least, this.#vain.get(target) ?? 0);
    }
    this.#changes += Math.max(0, batch.length - pace.places);
    if (this.#changes === 0) return;
    // The rest of a storm is not even listened to: to record a change costs the page more than to make it.
    if (this.#changes > pace.storm) {
      this.#observer.disconnect();
      this.#stormSince ??= performance.now();
    }
    this.#plan(2 ** least);
  }

  #plan(times: number): void {
    if (this.#ears.signal.aborted || this.#isCounting || isHidden(this.page)) return;
    const isStorm = this.#changes > pace.storm && !this.#isActed;
    const slower = isStorm ? 2 ** Math.min(this.#storms, pace.stormDoublings) : times;
    const wait = Math.max(pace.leastMs, this.#lastCost * pace.share) * slower;
    const dueAt = Math.max(this.#lastEnd + wait, performance.now() + settleMs);
    if (dueAt >= this.#dueAt) return;
    this.#dueAt = dueAt;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#whenIdle, dueAt - performance.now());
  }

  readonly #whenIdle = (): void => {
    requestIdleCallback(this.#whenDue, { timeout: pace.leastMs });
  };

  readonly #whenDue = (): void => afterDrawing(this.page, this.#again);

  readonly #again = (): void => {
    this.#dueAt = Infinity;
    if (this.#ears.signal.aborted) return;
    const { longestStormMs } = pace;
    const mayWait = this.#stormSince && performance.now() - this.#stormSince < longestStormMs;
    if (mayWait && !this.#isActed) this.#count();
    else this.#readNow();
  };

  /** What is drawn in the middle of a storm is gone with the next frame: it is read when the storm is over. */
  #count(): void {
    this.#changes = 0;
    this.#isCounting = true;
    this.#observe();
    this.#timer = setTimeout(() => {
      this.#isCounting = false;
      if (this.#ears.signal.aborted) return;
      if (this.#isActed || this.#changes < pace.calm) return this.#readNow();
      this.#observer.disconnect();
      this.#changes = pace.storm + 1;
      this.#lastEnd = performance.now();
      this.#plan(1);
    }, pace.calmMs);
  }

  #readNow(): void {
    // What the person did is worth a look, however little it told.
    const stormy = this.#stormSince !== undefined && !this.#isActed;
    const places = this.#places;
    this.#places = new Set();
    this.#changes = 0;
    this.#stormSince = undefined;
    this.#isActed = false;
    // Also forgets what is not yet told; it is about to be read.
    this.#observer.disconnect();
    const start = performance.now();
    const reading = this.read();
    this.#lastEnd = performance.now();
    this.#lastCost = this.#lastEnd - start;
    if (this.#ears.signal.aborted) return;
    this.#observe();
    void reading.then((news) => this.#learn(news, places, stormy));
  }

  #learn(news: boolean, places: ReadonlySet<Node>, stormy: boolean): void {
    for (const place of places) this.#vain.set(place, news ? 0 : (this.#vain.get(place) ?? 0) + 1);
    this.#storms = stormy && !news ? this.#storms + 1 : 0;
    if (this.#storms < pace.mostStorms || this.#ears.signal.aborted) return;
    this.stop();
    this.leave();
  }
}

/** Whether the pointer came to something to press. */
function isPressable(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof Element &&
    Element.prototype.closest.call(target, 'button, a, input, label, [role=button]') !== null
  );
}

/** A page draws in bursts; what belongs together is read together. */
const settleMs = 100;

/** Our own element comes and goes beside the body, and moves there when it must. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return isBesideBody(target);
  const [first] = addedNodes.length > 0 ? addedNodes : removedNodes;
  return (
    addedNodes.length + removedNodes.length === 1 &&
    first !== undefined &&
    ownElements.has(first as Element)
  );
}

function isBesideBody(node: Node): boolean {
  const parent = parentOf(node);
  return (
    parent !== null && parent !== undefined && tagOf(parent) === 'html' && tagOf(node) !== 'body'
  );
}
