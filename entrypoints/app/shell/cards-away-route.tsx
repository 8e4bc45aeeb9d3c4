import { useEffect } from 'preact/hooks';
import { CardsAway } from '../../../components/cards-away.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import type { Card } from '../../../lib/domain/card.ts';
import { trashDaysLeft, withCardPut } from '../../../lib/session/arrange-cards.ts';
import { isPutAway, withCard, withoutCard } from '../../../lib/session/edit-cards.ts';
import { change } from '../../../lib/session/session.ts';
import { emptyTrash } from './empty-trash.ts';
import type { RouteProps } from './routes.tsx';
import { say } from './shell.ts';

/** The cards in the archive and in the trash. */
export function CardsAwayRoute({ shell, session }: RouteProps) {
  const { toasts } = useGuide().cards;
  useEffect(() => emptyTrash(session), []);
  const now = Date.now();
  const items = session.cards.value.cards.filter(isPutAway).map((card) => ({
    card,
    bindings: session.bindings.value.bindings.filter(({ cardId }) => cardId === card.id).length,
    daysLeft: trashDaysLeft(card, now),
  }));

  async function restore(card: Card): Promise<void> {
    await change(session, 'cards', (before) => withCardPut(before, card.id, {}));
    say(shell, toasts.restored, () => {
      void change(session, 'cards', (before) => withCardPut(before, card.id, card));
    });
  }

  async function remove(card: Card): Promise<void> {
    await change(session, 'cards', (before) => withoutCard(before, card.id));
    say(shell, toasts.removed, () => {
      void change(session, 'cards', (before) => withCard(before, card));
    });
  }

  return (
    <CardsAway
      archived={items.filter(({ daysLeft }) => daysLeft === undefined)}
      trashed={items.flatMap(({ daysLeft, ...item }) =>
        daysLeft === undefined ? [] : [{ ...item, daysLeft }],
      )}
      today={shell.today}
      onRestore={(card) => void restore(card)}
      onRemove={(card) => void remove(card)}
    />
  );
}
