import type { Silence } from '../../lib/checkout/page-report.ts';
import type { OverlayView } from '../../lib/messaging/protocol.ts';
import { Corner, Maker, type Stood } from './corner.ts';
import type { Level } from './drawing.ts';

export interface OverlayActions {
  readonly onDetails: () => void;
  /** We cannot be used in the page, or can again. */
  readonly onSilent: (why: Silence | undefined) => void;
}

export interface Overlay {
  /** Something may be paid here: what would stand there is made, and nothing of it is in the page yet. */
  readonly prepare: () => void;
  /** Something is paid here, and the verdict is on its way: the pill stands there without one. */
  readonly expect: () => void;
  /** The pill that waits is on the screen: it gives way if it covers something. */
  readonly settle: () => void;
  /** The page was read again, and may have opened something above us. */
  readonly check: () => void;
  /** Undefined takes everything out of the page. */
  readonly show: (view: OverlayView | undefined) => void;
  readonly remove: () => void;
}

/** A page that writes itself anew more often than this is left alone. */
const mostRewritten = 5;

/**
 * The verdict of a page in its corner: a pill that a press opens to a card, with a way to the details. A person who
 * closes it is done with it on this page, unless the verdict gets worse. No word of it is text to the page.
 */
export function openOverlay(page: Document, actions: OverlayActions): Overlay {
  return new Overlaid(page, actions);
}

class Overlaid implements Overlay {
  readonly #maker: Maker;
  #stood: Stood | undefined;
  #open: Corner | undefined;
  #closedAt: Level | undefined;
  #gaveUp = false;
  #rewritten = 0;

  constructor(
    readonly page: Document,
    readonly actions: OverlayActions,
  ) {
    this.#maker = new Maker(page);
  }

  readonly prepare = (): void => this.#maker.prepare();

  readonly expect = (): void => {
    if (!this.#gaveUp && this.#closedAt === undefined) this.#stood ??= this.#maker.standUp();
  };

  readonly settle = (): void => {
    if (this.#stood) this.#corner().settle();
  };

  readonly check = (): void => this.#open?.check();

  readonly show = (view: OverlayView | undefined): void => {
    if (!view || this.#gaveUp || isSettled(this.#closedAt, view.level)) this.remove();
    else this.#corner().show(view);
  };

  readonly remove = (): void => {
    this.#open?.remove();
    this.#stood?.host.remove();
    this.#open = undefined;
    this.#stood = undefined;
  };

  #corner(): Corner {
    this.#open ??= new Corner(this.page, this.#stood ?? this.#maker.standUp(), {
      onDetails: this.actions.onDetails,
      onClose: () => {
        this.#closedAt = this.#open?.view?.level;
        this.remove();
      },
      onLost: this.#lost,
      onRewritten: this.#again,
      onBarred: (barred) => this.actions.onSilent(barred ? 'barred' : undefined),
    });
    return this.#open;
  }

  readonly #lost = (): void => {
    this.#gaveUp = true;
    this.remove();
    this.actions.onSilent('hidden');
  };

  readonly #again = (): void => {
    const view = this.#open?.view;
    this.#rewritten += 1;
    if (this.#rewritten > mostRewritten) return this.#lost();
    this.remove();
    if (view) this.#corner().show(view);
  };
}

const gravity = { official: 0, 'no-finding': 1, caution: 2, danger: 3 } as const satisfies Record<
  Level,
  number
>;

/** Whether a person who closed it at one level has thereby seen enough of another. */
function isSettled(closedAt: Level | undefined, now: Level): boolean {
  return closedAt !== undefined && (gravity[now] <= gravity[closedAt] || gravity[now] < 2);
}
