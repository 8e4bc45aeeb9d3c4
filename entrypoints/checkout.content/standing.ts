import type { OverlayHost } from './overlay-host.ts';
import { afterDrawing, hear, isHidden, topOf } from './page-reach.ts';
import {
  type Chosen,
  chooseSpot,
  coverOf,
  insetAt,
  type Size,
  type Spot,
  viewOf,
} from './place.ts';

/** At most so often is it looked whether we cover anything, and never while the page moves. */
const settleMs = 250;
/** A page that grows and shrinks without end is looked at ever more seldom, up to this. */
const seldomMs = 8000;

export interface Standing {
  /** Looks at once, for a size that has just changed. */
  readonly look: () => void;
  readonly stop: () => void;
}

/**
 * Keeps us where we cover nothing that the page needs: looks after it scrolled, changed its size or put the focus
 * somewhere, and moves us only then. `squeeze` is told whether there is room for the pill alone. We never move away under
 * a person's pointer or while the focus is inside.
 */
export function keepClear(
  page: Document,
  host: OverlayHost,
  squeeze: (alone: boolean) => void,
): Standing {
  return new KeptClear(page, host, squeeze);
}

class KeptClear implements Standing {
  readonly #ears = new AbortController();
  /** Told once of the size it begins with. */
  readonly #size = new ResizeObserver(() => {
    if (this.#isSized) this.#grow();
    this.#isSized = true;
  });
  #isSized = false;
  #grownMs = settleMs / 2;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAt = 0;
  #present: Spot | undefined;
  #squeezed = false;
  /** The last place and size, as text. */
  #stands = '';

  constructor(
    readonly page: Document,
    readonly host: OverlayHost,
    readonly squeeze: (alone: boolean) => void,
  ) {
    const { signal } = this.#ears;
    const later = (): void => {
      this.#grownMs = settleMs;
      this.#later();
    };
    hear(page, { names: ['scroll', 'focusin', 'visibilitychange'], signal }, later);
    hear(window, { names: ['resize', 'load'], signal }, later);
    const top = topOf(page);
    if (top) this.#size.observe(top);
  }

  readonly look = (): void => {
    if (this.#ears.signal.aborted || isHidden(this.page)) return;
    // Asks first with the title: room for it may be there again.
    if (this.#squeezed) this.squeeze(false);
    let chosen = this.#choose();
    this.#squeezed = chosen.covered >= 1;
    if (this.#squeezed) {
      this.squeeze(true);
      chosen = this.#choose();
    }
    this.#present = chosen.spot;
    const inset = insetAt(chosen.spot, chosen.size, viewOf(this.page));
    const stands = JSON.stringify([inset, chosen.size]);
    if (stands !== this.#stands) this.host.moveTo(inset);
    this.#stands = stands;
  };

  readonly stop = (): void => {
    this.#ears.abort();
    this.#size.disconnect();
    clearTimeout(this.#timer);
  };

  #grow(): void {
    this.#grownMs = Math.min(seldomMs, this.#grownMs * 2);
    this.#later(this.#grownMs);
  }

  #choose(): Chosen & { readonly size: Size } {
    const { width, height } = this.host.box();
    const room = { size: { width, height }, view: viewOf(this.page) };
    const present = this.#present && { present: this.#present };
    const chosen = chooseSpot({ ...room, ...present }, coverOf(this.page, this.host.element));
    return { ...chosen, size: room.size };
  }

  #later(wait = settleMs): void {
    if (this.#ears.signal.aborted || isHidden(this.page)) return;
    const dueAt = performance.now() + wait;
    if (this.#timer !== undefined && dueAt >= this.#dueAt) return;
    this.#dueAt = dueAt;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => afterDrawing(this.page, this.#whenDrawn), wait);
  }

  readonly #whenDrawn = (): void => {
    this.#timer = undefined;
    const { element, root } = this.host;
    if (root.activeElement || element.matches(':hover')) this.#later();
    else this.look();
  };
}
