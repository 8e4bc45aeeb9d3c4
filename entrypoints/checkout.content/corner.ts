import type { OverlayView } from '../../lib/messaging/protocol.ts';
import { type Card, drawCard } from './card.ts';
import { gateClicks } from './click-gate.ts';
import { openHost, type OverlayHost } from './overlay-host.ts';
import { overlayStyles } from './overlay-styles.ts';
import { hear, isHidden } from './page-reach.ts';
import { drawPill, type Pill } from './pill.ts';
import { type PolledGate, pollVisibility } from './polled-gate.ts';
import { keepClear, type Standing } from './standing.ts';
import { guardHost, type Guard, type GuardActions } from './style-guard.ts';
import { isBarred, overlaps } from './top-layer.ts';

export interface CornerActions extends Omit<GuardActions, 'onOpened'> {
  readonly onDetails: () => void;
  readonly onClose: () => void;
  /** A window of the page's takes every press on us, or no longer. */
  readonly onBarred: (barred: boolean) => void;
}

/** What is on the screen first; all that watches over it comes after. */
export interface Stood {
  readonly host: OverlayHost;
  readonly pill: Pill;
}

/** Makes what stands in the corner, before it is needed if there is time, and puts it there. */
export class Maker {
  #made: Stood | undefined;

  constructor(readonly page: Document) {}

  prepare(): void {
    this.#made ??= make(this.page);
  }

  standUp(): Stood {
    const stood = this.#made ?? make(this.page);
    this.#made = undefined;
    stood.host.promote();
    return stood;
  }
}

function make(page: Document): Stood {
  const host = openHost(page, overlayStyles);
  const pill = drawPill(page);
  host.root.append(pill.element);
  return { host, pill };
}

/** Pill and card in the corner of a page, and all that watches over them there. */
export class Corner {
  readonly #host: OverlayHost;
  readonly #pill: Pill;
  #card: Card | undefined;
  readonly #gate: PolledGate;
  readonly #guard: Guard;
  readonly #standing: Standing;
  readonly #ears = new AbortController();
  #ungate: readonly (() => void)[] = [];
  #view: OverlayView | undefined;
  #told = '';
  #isCard = false;
  #barred = false;
  #alone = false;
  #leaves = false;
  /** Where the focus was before it came to us. */
  #cameFrom: WeakRef<Element> | undefined;

  constructor(
    readonly page: Document,
    { host, pill }: Stood,
    readonly actions: CornerActions,
  ) {
    this.#host = host;
    this.#pill = pill;
    this.#gate = pollVisibility(page, this.#host);
    this.#guard = guardHost(page, this.#host, { ...actions, onOpened: this.check });
    this.#standing = keepClear(page, this.#host, (alone) => this.#squeeze(alone));
    this.#arm();
    this.#listen();
  }

  get view(): OverlayView | undefined {
    return this.#view;
  }

  show(view: OverlayView): void {
    const told = JSON.stringify(view);
    if (told === this.#told) return;
    this.#told = told;
    this.#view = view;
    this.#alone = false;
    this.#drawPill();
    this.#card?.update(view);
    this.#standing.look();
    this.check();
  }

  /** Whether a press can come to us, which the page may change at any time. */
  readonly check = (): void => {
    const barred = isBarred(this.page, this.#host.element);
    if (!this.#view || barred === this.#barred) return;
    this.#barred = barred;
    if (barred) this.#toggle(false);
    this.#drawPill();
    this.#standing.look();
    this.actions.onBarred(barred);
  };

  settle(): void {
    this.#standing.look();
  }

  remove(): void {
    if (this.#barred) this.actions.onBarred(false);
    this.#ears.abort();
    this.#guard.stop();
    this.#standing.stop();
    for (const stop of this.#ungate) stop();
    this.#gate.stop();
    this.#host.remove();
  }

  /** No room for a title beside the icon. */
  #squeeze(alone: boolean): void {
    this.#alone = alone;
    if (!this.#isCard) this.#drawPill();
  }

  #drawPill(): void {
    const { view } = this;
    if (view) this.#pill.update(view, { alone: this.#alone, barred: this.#barred });
  }

  #arm(): void {
    for (const stop of this.#ungate) stop();
    this.#ungate =
      this.#isCard && this.#card
        ? [
            gateClicks(this.#gate, this.#card.details, this.actions.onDetails),
            gateClicks(this.#gate, this.#card.close, this.actions.onClose),
          ]
        : [gateClicks(this.#gate, this.#pill.button, () => this.#toggle(true))];
  }

  /** Opens the card, or folds it to the pill. */
  #toggle(isCard: boolean): void {
    if (this.#isCard === isCard) return;
    const card = this.#drawCard();
    if (!card) return;
    const hadFocus = this.#host.root.activeElement !== null;
    const { element: pill, button } = this.#pill;
    this.#isCard = isCard;
    (isCard ? pill : card.element).replaceWith(isCard ? card.element : pill);
    this.#arm();
    this.#standing.look();
    if (isCard) card.element.focus({ preventScroll: true });
    else if (hadFocus) button.focus({ preventScroll: true });
  }

  /** Not before it is asked for: most pills are never pressed. */
  #drawCard(): Card | undefined {
    if (this.#card || !this.#view) return this.#card;
    this.#card = drawCard(this.page);
    this.#card.update(this.#view);
    return this.#card;
  }

  #listen(): void {
    const { signal } = this.#ears;
    const { element, root } = this.#host;
    root.addEventListener('focusin', (event) => this.#remember(event as FocusEvent), { signal });
    for (const name of ['keydown', 'keyup'])
      root.addEventListener(name, (event) => this.#onKey(event as KeyboardEvent), { signal });
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

  /** Escape is ours while the focus is inside: from the card to the pill, from there back to where the person was. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    const down = event.type === 'keydown';
    if (down && !this.#isCard) this.#leaves = true;
    else if (down) this.#toggle(false);
    // The page would hear the key come up if the focus were already back.
    else if (this.#leaves) this.#giveBack();
  }

  #giveBack(): void {
    this.#leaves = false;
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
