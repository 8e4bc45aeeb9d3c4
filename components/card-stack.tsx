import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../lib/domain/card.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import { CardHead } from './card-face.tsx';
import { spokenWallets, walletName } from './card-words.ts';
import { useText } from './text-context.ts';

export interface CardItem {
  readonly card: Card;
  /** Wallets it is bound in, on record. */
  readonly wallets: readonly WalletId[];
  /** Wallets whose bills show it without a binding on record. */
  readonly seen: readonly WalletId[];
}

export interface CardStackProps {
  readonly items: readonly CardItem[];
  /** The open card; without one the last card of the stack is open. */
  readonly selectedId?: string | undefined;
  readonly onSelect: (cardId: string) => void;
  readonly onLedger: (cardId: string) => void;
}

/** Cards drawn at once. Nobody looks through more of them, and hundreds would make every key wait. */
const cardsAtOnce = 24;

/** Cards behind one another; the open one shows its whole face. */
export function CardStack(props: CardStackProps) {
  const text = useText();
  const { items } = props;
  // Other cards, and it begins anew.
  const [grown, setGrown] = useState({ items, limit: cardsAtOnce });
  const limit = grown.items === items ? grown.limit : cardsAtOnce;
  const list = useFocusOnGrown(limit);
  const shown = items.slice(0, limit);
  const known = shown.some(({ card }) => card.id === props.selectedId);
  // The card in front stays where it is when more are shown behind it.
  const openId = known ? props.selectedId : items.slice(0, cardsAtOnce).at(-1)?.card.id;
  const rest = Math.min(items.length - shown.length, cardsAtOnce);
  return (
    <>
      <ul class="stack" ref={list} aria-label={text.cards.list(items.length)}>
        {shown.map((item, at) => (
          <StackedCard
            // By place: a search writes other words into the same faces instead of drawing them anew.
            key={at}
            item={item}
            open={item.card.id === openId}
            stack={props}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="button wide"
          onClick={() => setGrown({ items, limit: limit + cardsAtOnce })}
        >
          {text.cards.showMore(rest)}
        </button>
      )}
    </>
  );
}

/** The button that shows more may be gone afterwards; the first new card takes the focus. */
function useFocusOnGrown(limit: number) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(limit);
  useLayoutEffect(() => {
    if (limit > before.current)
      list.current?.children[before.current]?.querySelector('button')?.focus();
    before.current = limit;
  }, [limit]);
  return list;
}

/** The wallets of a card for the eye; those that only bills show have a dashed edge. */
export function CardChips({ wallets, seen }: Pick<CardItem, 'wallets' | 'seen'>) {
  const text = useText();
  return (
    <span class="card-chips">
      {[...wallets, ...seen].map((id, at) => (
        <span key={id} class="card-chip" data-seen={at < wallets.length ? undefined : ''}>
          {walletName(text, id)}
        </span>
      ))}
    </span>
  );
}

interface StackedCardProps {
  readonly item: CardItem;
  readonly open: boolean;
  readonly stack: CardStackProps;
}

function StackedCard({ item, open, stack }: StackedCardProps) {
  const text = useText();
  const { card, wallets, seen } = item;
  return (
    <li class="card-face" data-issuer={card.issuer} data-open={open ? '' : undefined}>
      <button
        type="button"
        class="card-head"
        aria-expanded={open}
        onClick={() => stack.onSelect(card.id)}
      >
        <CardHead {...card} />
        <span class="spoken">{spokenWallets(text, wallets, seen)}</span>
      </button>
      {open && (
        <div class="card-foot">
          <CardChips wallets={wallets} seen={seen} />
          <span class="card-actions">
            <button type="button" onClick={() => stack.onLedger(card.id)}>
              {text.cards.openLedger}
            </button>
            <a href={`#/card-page/${card.id}`}>{text.cards.details}</a>
          </span>
        </div>
      )}
    </li>
  );
}
