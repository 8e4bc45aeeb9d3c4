import type { Card } from '../lib/domain/card.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import { CardHead } from './card-face.tsx';
import { spokenWallets, walletName } from './card-words.ts';
import { useText } from './text-context.ts';

export interface CardItem {
  readonly card: Card;
  /** Wallets whose bills show this card. */
  readonly wallets: readonly WalletId[];
}

export interface CardStackProps {
  readonly items: readonly CardItem[];
  /** The open card; without one the last card of the stack is open. */
  readonly selectedId?: string | undefined;
  readonly onSelect: (cardId: string) => void;
  readonly onLedger: (cardId: string) => void;
  readonly onEdit: (cardId: string) => void;
}

/** Cards behind one another; the open one shows its whole face. */
export function CardStack(props: CardStackProps) {
  const text = useText();
  const { items } = props;
  const known = items.some(({ card }) => card.id === props.selectedId);
  const openId = known ? props.selectedId : items.at(-1)?.card.id;
  return (
    <ul class="stack" aria-label={text.cards.list(items.length)}>
      {items.map((item) => (
        <StackedCard key={item.card.id} item={item} open={item.card.id === openId} stack={props} />
      ))}
    </ul>
  );
}

interface StackedCardProps {
  readonly item: CardItem;
  readonly open: boolean;
  readonly stack: CardStackProps;
}

function StackedCard({ item, open, stack }: StackedCardProps) {
  const text = useText();
  const { card, wallets } = item;
  return (
    <li class="card-face" data-issuer={card.issuer} data-open={open ? '' : undefined}>
      <button
        type="button"
        class="card-head"
        aria-expanded={open}
        onClick={() => stack.onSelect(card.id)}
      >
        <CardHead issuer={card.issuer} kind={card.kind} last4={card.last4} alias={card.alias} />
        <span class="spoken">{spokenWallets(text, wallets)}</span>
      </button>
      {open && (
        <div class="card-foot">
          <span class="card-chips">
            {wallets.map((id) => (
              <span key={id} class="card-chip">
                {walletName(text, id)}
              </span>
            ))}
          </span>
          <span class="card-actions">
            <button type="button" onClick={() => stack.onLedger(card.id)}>
              {text.cards.openLedger}
            </button>
            <button type="button" onClick={() => stack.onEdit(card.id)}>
              {text.cards.edit}
            </button>
          </span>
        </div>
      )}
    </li>
  );
}
