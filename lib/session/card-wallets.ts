import { type Binding, isInUse } from '../domain/binding.ts';
import { type Card, cardsAtHand } from '../domain/card.ts';
import type { WalletId } from '../domain/wallet.ts';
import type { Records } from '../store/records.ts';
import type { MentionedCard } from './mentions.ts';
import { type SeenPair, seenPairs } from './seen-bindings.ts';

/** A card at hand with the wallets it is in. */
export interface CardWallets {
  readonly card: Card;
  /** Bound, on record. */
  readonly wallets: readonly WalletId[];
  /** Seen in bills, with no binding on record and not said to be somebody else's. */
  readonly seen: readonly WalletId[];
}

export interface CardSources {
  readonly cards: readonly Card[];
  readonly bindings: Records['bindings'];
  readonly mentioned: readonly MentionedCard[];
}

/** The cards at hand in their order, each looked up once in bindings and bills. */
export function cardsWithWallets({ cards, bindings, mentioned }: CardSources): CardWallets[] {
  const bindingsByCard = Map.groupBy(bindings.bindings, ({ cardId }) => cardId);
  const seenByCard = Map.groupBy(seenPairs(mentioned, cards), ({ card }) => card?.id);
  return cardsAtHand(cards).map((card) => {
    const own = bindingsByCard.get(card.id) ?? [];
    const seen = unrecorded(seenByCard.get(card.id) ?? [], own, bindings.dismissed);
    return {
      card,
      wallets: own.filter(isInUse).map(({ wallet }) => wallet),
      seen: seen.map(({ wallet }) => wallet),
    };
  });
}

/** What bills show of one card beyond its bindings on record. */
export function seenOfCard(
  { cards, bindings, mentioned }: CardSources,
  cardId: string,
): readonly SeenPair[] {
  const own = bindings.bindings.filter((binding) => binding.cardId === cardId);
  const pairs = seenPairs(mentioned, cards).filter(({ card }) => card?.id === cardId);
  return unrecorded(pairs, own, bindings.dismissed);
}

function unrecorded(
  pairs: readonly SeenPair[],
  own: readonly Binding[],
  dismissed: readonly string[],
): readonly SeenPair[] {
  return pairs.filter(
    ({ key, wallet }) =>
      !dismissed.includes(key) && !own.some((binding) => binding.wallet === wallet),
  );
}
