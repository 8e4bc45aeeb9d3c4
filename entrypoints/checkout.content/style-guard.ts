import type { OverlayHost } from './overlay-host.ts';
import { hear, isHidden, topOf } from './page-reach.ts';
import { onTop, overlaps } from './top-layer.ts';

/** Five repairs in five seconds, or sixty in all: then somebody does it on purpose, and we leave. */
const cap = { repairs: 5, withinMs: 5000, inAll: 60 } as const;

/** Between two looks when something opened over us. */
const settleMs = 60;

export interface Guard {
  /** Looks at once; also puts us above what the page has opened since, when that lies over us. */
  readonly look: () => void;
  readonly stop: () => void;
}

/**
 * Keeps our element as it is: takes off what the page puts on it, puts it back when the page removes, moves or closes
 * it, and above what opens over it. A page that goes on is left to itself, told by `onLost`: an uncapped guard and such a
 * page would repair and break for ever.
 */
export function guardHost(page: Document, host: OverlayHost, actions: GuardActions): Guard {
  return new Guarding(page, host, actions);
}

export interface GuardActions {
  readonly onLost: () => void;
  /** The page wrote itself anew, by which whatever listened in it went deaf. */
  readonly onRewritten: () => void;
  /** Something of the page's opened or closed above it. */
  readonly onOpened: () => void;
}

class Guarding implements Guard {
  readonly #ears = new AbortController();
  readonly #changes = new MutationObserver(() => this.look());
  /** Told once of the size we begin with: then nothing was opened yet. */
  readonly #size = new ResizeObserver(() => {
    if (this.#isSized || !this.host.isWhole()) this.look();
    this.#isSized = true;
  });
  #isSized = false;
  readonly #repairs: number[] = [];
  /** What was already open when we went on top of it. */
  #below = new WeakSet<Element>();
  #count = 0;
  readonly #top: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly page: Document,
    readonly host: OverlayHost,
    readonly actions: GuardActions,
  ) {
    const { signal } = this.#ears;
    this.#top = topOf(page);
    // What opens in a closed root tells nobody; the click gate sees it when it matters.
    hear(page, { names: ['toggle', 'fullscreenchange', 'close'], signal }, ({ target }) => {
      if (target instanceof Element) this.#below.delete(target);
      this.#timer ??= setTimeout(this.#settled, settleMs);
    });
    this.#size.observe(host.element);
    this.#observe();
  }

  readonly look = (): void => {
    if (this.#ears.signal.aborted) return;
    if (topOf(this.page) !== this.#top) {
      this.stop();
      this.actions.onRewritten();
      return;
    }
    const whole = this.host.isWhole();
    if (whole && !this.#isCovered()) return;
    if (!this.#mayRepair()) {
      this.stop();
      this.actions.onLost();
      return;
    }
    this.#changes.disconnect();
    try {
      if (!whole) this.host.cleanse();
      this.host.promote();
      this.#below = new WeakSet(onTop(this.page, this.host.element));
    } catch {
      // The page has no place for us at this moment; what it does next is seen again.
    }
    this.#observe();
  };

  readonly #settled = (): void => {
    this.#timer = undefined;
    this.look();
    if (!this.#ears.signal.aborted) this.actions.onOpened();
  };

  readonly stop = (): void => {
    this.#ears.abort();
    this.#changes.disconnect();
    this.#size.disconnect();
    clearTimeout(this.#timer);
  };

  /**
   * Whether something of the page that opened after us lies over us. Going on top again takes the focus away, so it waits
   * while a person is inside; what fills the whole screen stays alone there.
   */
  #isCovered(): boolean {
    const { host, page } = this;
    if (isHidden(page) || host.root.activeElement) return false;
    const open = onTop(page, host.element);
    if (open.length === 0 || open.some((element) => element.matches(':fullscreen'))) return false;
    const box = host.box();
    return open.some((element) => !this.#below.has(element) && overlaps(element, box));
  }

  #mayRepair(): boolean {
    const now = performance.now();
    this.#count += 1;
    this.#repairs.push(now);
    if (this.#repairs.length > cap.repairs + 1) this.#repairs.shift();
    const [first = now] = this.#repairs;
    const inARow = this.#repairs.length > cap.repairs && now - first < cap.withinMs;
    return !inARow && this.#count <= cap.inAll;
  }

  #observe(): void {
    const { page, host } = this;
    this.#changes.observe(host.element, { attributes: true });
    this.#changes.observe(page, { childList: true });
    const top = topOf(page);
    if (top) this.#changes.observe(top, { childList: true });
  }
}
