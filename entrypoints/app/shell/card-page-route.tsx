import { CardPage } from '../../../components/card-page.tsx';
import { Empty } from '../../../components/empty.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import type { Card } from '../../../lib/domain/card.ts';
import { seenOfCard } from '../../../lib/session/card-wallets.ts';
import { trashDaysLeft, withCardPut } from '../../../lib/session/arrange-cards.ts';
import type { CardPlace } from '../../../lib/session/edit-cards.ts';
import { change } from '../../../lib/session/session.ts';
import { openLedgerOf } from './open-ledger-of.ts';
import type { RouteProps } from './routes.tsx';
import { say } from './shell.ts';

/** One card: where it is bound, what is known of it, and the ways on. */
export function CardPageRoute({ shell, session, argument: id }: RouteProps) {
  const { page, toasts } = useGuide().cards;
  const { cards } = session.cards.value;
  const card = cards.find((known) => known.id === id);
  if (!card) {
    return (
      <Empty icon="cards" title={page.gone} text={page.goneText}>
        <a class="button primary" href="#/cards">
          {page.toCards}
        </a>
      </Empty>
    );
  }
  const bindings = session.bindings.value.bindings.filter(({ cardId }) => cardId === id);
  const put = async (kept: Card, place: CardPlace, said: string): Promise<void> => {
    await change(session, 'cards', (before) => withCardPut(before, kept.id, place));
    say(shell, said, () => {
      void change(session, 'cards', (before) => withCardPut(before, kept.id, kept));
    });
  };
  return (
    <CardPage
      card={card}
      bindings={bindings}
      seen={seenOfCard(
        { cards, bindings: session.bindings.value, mentioned: session.ledger.mentioned.value },
        id,
      )}
      today={shell.today}
      trashDays={trashDaysLeft(card, Date.now())}
      onLedger={() => openLedgerOf({ shell, session }, card)}
      onArchive={() => void put(card, { archivedAt: Date.now() }, toasts.archived)}
      onTrash={() => {
        const said = bindings.length > 0 ? toasts.trashedBound(bindings.length) : toasts.trashed;
        void put(card, { archivedAt: card.archivedAt, trashedAt: Date.now() }, said);
      }}
      onRestore={() => void put(card, {}, toasts.restored)}
    />
  );
}
