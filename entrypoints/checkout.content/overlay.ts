import type { OverlayView } from '../../lib/messaging/protocol.ts';
import { type Card, drawCard } from './card.ts';
import { gateClicks } from './click-gate.ts';
import type { Level } from './drawing.ts';
import { openHost, type OverlayHost } from './overlay-host.ts';
import { overlayStyles } from './overlay-styles.ts';
import { hear, isHidden } from './page-reach.ts';
import { drawPill, type Pill } from './pill.ts';
import { type PolledGate, pollVisibility } from './polled-gate.ts';
import { keepClear, type Standing } from './standing.ts';
import { guardHost, type Guard } from './style-guard.ts';
import { overlaps } from './top-layer.ts';

export interface OverlayActions {
  readonly onDetails: () => void;
  /** Something keeps hiding us, or the page never rests. */
  readonly onGaveUp: (why: 'hidden' | 'busy') => void;
}

export interface Overlay {
  /** Undefined takes everything out of the page. */
  readonly show: (view: OverlayView | undefined) => void;
  readonly remove: () => void;
}

/**
 * The verdict of a page in its corner: a pill that a press opens to a card, with a way to the details. A person who
 * closes it is done with it on this page, unless the verdict gets worse. No word of it is text to the page.
 */
export function openOverlay(page: Document, actions: OverlayActions): Overlay {
  let open: Corner | undefined;
  let closedAt: Level | undefined;
  let gaveUp = false;
  const remove = (): void => {
    open?.remove();
    open = undefined;
  };
  const lost = (): void => {
    gaveUp = true;
    remove();
    actions.onGaveUp('hidden');
  };
  return {
    remove,
    show: (view) => {
      if (!view || gaveUp || isSettled(closedAt, view.level)) return remove();
      const close = (): void => {
        closedAt = open?.level;
        remove();
      };
      open ??= new Corner(page, { onDetails: actions.onDetails, onClose: close, onLost: lost });
      open.show(view);
    },
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

interface CornerActions {
  readonly onDetails: () => void;
  readonly onClose: () => void;
  readonly onLost: () => void;
}

class Corner {
  readonly #host: OverlayHost;
  readonly #pill: Pill;
  readonly #card: Card;
  readonly #gate: PolledGate;
  readonly #guard: Guard;
  readonly #standing: Standing;
  readonly #ears = new AbortController();
  #ungate: readonly (() => void)[] = [];
  #view: OverlayView | undefined;
  #told = '';
  #isCard = false;
  /** Where the focus was before it came to us. */
  #cameFrom: WeakRef<Element> | undefined;

  constructor(
    readonly page: Document,
    readonly actions: CornerActions,
  ) {
    this.#host = openHost(page, overlayStyles);
    this.#pill = drawPill(page);
    this.#card = drawCard(page);
    this.#host.root.append(this.#pill.element);
    this.#host.promote();
    this.#gate = pollVisibility(page, this.#host);
    this.#guard = guardHost({ page, host: this.#host }, actions.onLost);
    this.#standing = keepClear(page, this.#host, (alone) => this.#squeeze(alone));
    this.#arm();
    this.#listen();
  }

  get level(): Level | undefined {
    return this.#view?.level;
  }

  show(view: OverlayView): void {
    const told = JSON.stringify(view);
    if (told === this.#told) return;
    this.#told = told;
    this.#view = view;
    this.#pill.update(view, false);
    this.#card.update(view);
    this.#standing.look();
  }

  remove(): void {
    this.#ears.abort();
    this.#guard.stop();
    this.#standing.stop();
    for (const stop of this.#ungate) stop();
    this.#gate.stop();
    this.#host.remove();
  }

  /** No room for a title beside the icon. */
  #squeeze(alone: boolean): void {
    if (this.#view && !this.#isCard) this.#pill.update(this.#view, alone);
  }

  #arm(): void {
    for (const stop of this.#ungate) stop();
    this.#ungate = this.#isCard
      ? [
          gateClicks(this.#gate, this.#card.details, this.actions.onDetails),
          gateClicks(this.#gate, this.#card.close, this.actions.onClose),
        ]
      : [gateClicks(this.#gate, this.#pill.button, () => this.#toggle(true))];
  }

  /** Opens the card, or folds it to the pill. */
  #toggle(isCard: boolean): void {
    if (this.#isCard === isCard) return;
    const hadFocus = this.#host.root.activeElement !== null;
    const { element: pill, button } = this.#pill;
    const { element: card } = this.#card;
    this.#isCard = isCard;
    (isCard ? pill : card).replaceWith(isCard ? card : pill);
    this.#arm();
    this.#standing.look();
    if (isCard) card.focus({ preventScroll: true });
    else if (hadFocus) button.focus({ preventScroll: true });
  }

  #listen(): void {
    const { signal } = this.#ears;
    const { element, root } = this.#host;
    root.addEventListener('focusin', (event) => this.#remember(event as FocusEvent), { signal });
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent), { signal });
    // What is done inside is nobody's business outside; only those who listen before us still hear of it.
    for (const name of quiet) element.addEventListener(name, keepIn, { signal });
    hear(window, { names: ['pointerdown'], signal }, ({ target }) => {
      if (target !== element) this.#toggle(false);
    });
    hear(this.page, { names: ['focusin'], signal }, ({ target }) => this.#giveWay(target));
  }

  #remember({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Element && relatedTarget.getRootNode() !== this.#host.root)
      this.#cameFrom = new WeakRef(relatedTarget);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    if (this.#isCard) return this.#toggle(false);
    this.#pill.button.blur();
    const before = this.#cameFrom?.deref();
    if (before?.isConnected && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  /** A field that a person goes to is never under the card. */
  #giveWay(target: EventTarget | null): void {
    const { element } = this.#host;
    if (!this.#isCard || !(target instanceof Element) || target === element) return;
    if (isHidden(this.page)) return;
    if (overlaps(target, this.#host.box())) this.#toggle(false);
  }
}

const quiet = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
] as const;

function keepIn(event: Event): void {
  event.stopPropagation();
}
