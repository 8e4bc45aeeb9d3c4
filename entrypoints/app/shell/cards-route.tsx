import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CardsView } from '../../../components/cards-view.tsx';
import { cardsWithWallets } from '../../../lib/session/card-wallets.ts';
import { proposedCards } from '../../../lib/session/mentions.ts';
import type { OpenSession } from '../../../lib/session/session.ts';
import type { CardsBelowRouteProps } from './cards-below-route.tsx';
import { lazyView } from './lazy-view.tsx';
import { Notices } from './notices.tsx';
import { openLedgerOf } from './open-ledger-of.ts';
import { PageRow } from './page-row.tsx';
import type { OpenProps } from './shell.ts';
import { TodayRoute } from './today-route.tsx';

const CardsBelow = lazyView<CardsBelowRouteProps>(
  async () => (await import('./cards-below-route.tsx')).CardsBelowRoute,
);

/** The cards, those that bills propose, and the last payments. */
export function CardsRoute({ shell, session }: OpenProps) {
  const selected = useSignal<string | undefined>(undefined);
  const shown = useShown(session);
  useEffect(() => {
    void import('./empty-trash.ts').then(({ emptyTrash }) => emptyTrash(session));
  }, []);
  const { items, proposals } = shown;
  return (
    <CardsView
      items={items.value}
      selectedId={selected.value}
      onSelect={(id) => {
        selected.value = id;
      }}
      onLedger={(id) => {
        const item = items.value.find(({ card }) => card.id === id);
        if (item) openLedgerOf({ shell, session }, item.card);
      }}
      putAway={session.cards.value.cards.length - items.value.length}
      proposed={proposals.value.length}
      below={<CardsBelow shell={shell} session={session} proposals={proposals.value} />}
      onImport={() => shell.openTab('#/import')}
      onAddCard={() => shell.go('#/card/new')}
      notice={<Notices session={session} text={shell.text.value} />}
      today={
        <>
          {/* A tab of ours has no page beside it. */}
          {shell.surface !== 'app' && <PageRow shell={shell} />}
          <TodayRoute shell={shell} session={session} />
        </>
      }
    />
  );
}

/** Worked out when the records change, not at every drawing. */
function useShown({ ledger, cards, bindings }: OpenSession) {
  return {
    items: useComputed(() =>
      cardsWithWallets({
        cards: cards.value.cards,
        bindings: bindings.value,
        mentioned: ledger.mentioned.value,
      }),
    ),
    proposals: useComputed(() =>
      proposedCards(ledger.mentioned.value, cards.value.cards, cards.value.dismissed),
    ),
  };
}
