import type { BindingRow } from '../../../components/binding-words.ts';
import type { Binding } from '../../../lib/domain/binding.ts';
import type { Card } from '../../../lib/domain/card.ts';
import type { WalletId } from '../../../lib/domain/wallet.ts';
import type { OpenSession } from '../../../lib/session/session.ts';

/** Every binding with its card, of one wallet or of all, in the order they were put on record. */
export function bindingRows(session: OpenSession, wallet?: WalletId): readonly BindingRow[] {
  return session.bindings.value.bindings
    .filter((binding) => wallet === undefined || binding.wallet === wallet)
    .map((binding) => ({ binding, card: cardOf(session, binding) }));
}

export function cardOf({ cards }: OpenSession, { cardId }: Binding): Card | undefined {
  return cards.value.cards.find(({ id }) => id === cardId);
}
