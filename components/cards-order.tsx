import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../lib/domain/card.ts';
import { mentionWords } from './card-words.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface CardsOrderProps {
  /** In their order. */
  readonly cards: readonly Card[];
  /** To a place counted from 0, which the card does not have yet. */
  readonly onMove: (card: Card, place: number) => void;
  /** There is no further to go; say so. */
  readonly onEnd: (card: Card, end: 'top' | 'bottom') => void;
}

type Way = 'up' | 'down';

/** The cards in a list whose rows can be dragged, or moved with two buttons each. */
export function CardsOrder({ cards, onMove, onEnd }: CardsOrderProps) {
  const { arrange } = useGuide().cards;
  const list = useRef<HTMLOListElement>(null);
  const drag = useDrag(cards, onMove);
  const pressed = useKeptFocus(list, cards);
  if (cards.length < 2) return <p class="lead">{arrange.one}</p>;

  function step(card: Card, way: Way): void {
    const place = cards.indexOf(card) + (way === 'up' ? -1 : 1);
    if (place < 0) onEnd(card, 'top');
    else if (place >= cards.length) onEnd(card, 'bottom');
    else onMove(card, place);
    pressed.current = `${way}-${card.id}`;
  }

  return (
    <div class="view">
      <p class="lead">{arrange.lead}</p>
      <ol class="list order" ref={list} aria-label={arrange.list}>
        {cards.map((card, place) => (
          <OrderRow key={card.id} card={card} onStep={step} {...drag(card, place)} />
        ))}
      </ol>
    </div>
  );
}

interface DragProps {
  readonly dragging: boolean;
  /** On which side of this row the dragged one would land. */
  readonly edge: 'before' | 'after' | undefined;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

interface OrderRowProps extends DragProps {
  readonly card: Card;
  readonly onStep: (card: Card, way: Way) => void;
}

function OrderRow({ card, onStep, dragging, edge, ...drag }: OrderRowProps) {
  const text = useText();
  const { arrange } = useGuide().cards;
  const name = [mentionWords(text, card), card.alias].filter(Boolean).join(' · ');
  return (
    <li
      class="plain-row order-row"
      draggable
      data-dragging={dragging ? '' : undefined}
      data-edge={edge}
      {...drag}
    >
      <span class="order-grip">
        <Icon name="grip" />
      </span>
      <span class="card-swatch" data-issuer={card.issuer} aria-hidden="true" />
      <span class="row-words">
        <span class="row-name">{mentionWords(text, card)}</span>
        <small>{card.alias}</small>
      </span>
      {(['up', 'down'] as const).map((way) => (
        <button
          key={way}
          type="button"
          id={`${way}-${card.id}`}
          class="icon-button"
          aria-label={arrange[way](name)}
          title={arrange[way](name)}
          onClick={() => onStep(card, way)}
        >
          <Icon name={way} />
        </button>
      ))}
    </li>
  );
}

/** The row under the pointer says where the dragged card would land; nothing moves before it is dropped. */
function useDrag(cards: readonly Card[], onMove: CardsOrderProps['onMove']) {
  const [dragged, setDragged] = useState<Card>();
  const [over, setOver] = useState(-1);
  const from = dragged ? cards.findIndex(({ id }) => id === dragged.id) : -1;
  const end = (): void => {
    setDragged(undefined);
    setOver(-1);
  };
  return (card: Card, place: number): DragProps => ({
    dragging: place === from,
    edge:
      from < 0 || place !== over || over === from ? undefined : over < from ? 'before' : 'after',
    onDragStart(event) {
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      setDragged(card);
    },
    onDragOver(event) {
      // Only rows of this list land here; a file dragged in from elsewhere does not.
      if (from < 0) return;
      event.preventDefault();
      setOver(place);
    },
    onDrop(event) {
      event.preventDefault();
      const moved = cards[from];
      if (moved && place !== from) onMove(moved, place);
      end();
    },
    onDragEnd: end,
  });
}

/** The row of a pressed button is put elsewhere in the document and loses the focus on the way; this gives it back. */
function useKeptFocus(
  list: { readonly current: HTMLElement | null },
  cards: readonly Card[],
): { current: string } {
  const pressed = useRef('');
  useLayoutEffect(() => {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const button = [...buttons].find(({ id }) => id === pressed.current);
    button?.focus();
    button?.scrollIntoView({ block: 'nearest' });
    pressed.current = '';
  }, [cards]);
  return pressed;
}
