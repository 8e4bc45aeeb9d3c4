import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { CardsView } from '../../../components/cards-view.tsx';
import type { CardProposal } from '../../../components/proposals.tsx';
import { isUnderWay } from '../../../lib/domain/binding.ts';
import { cardKey } from '../../../lib/domain/entry.ts';
import { maskedWords } from '../../../lib/domain/masked-words.ts';
import { cardsWithWallets } from '../../../lib/session/card-wallets.ts';
import { emptyCardDraft } from '../../../lib/session/drafts.ts';
import { withCard, withDismissed, withoutCard } from '../../../lib/session/edit-cards.ts';
import { proposedCards } from '../../../lib/session/mentions.ts';
import { queryLedger } from '../../../lib/session/query.ts';
import { change, type OpenSession } from '../../../lib/session/session.ts';
import { emptyTrash } from './empty-trash.ts';
import { guideView } from './guide-view.tsx';
import { Notices } from './notices.tsx';
import { openLedgerOf } from './open-ledger-of.ts';
import { type OpenProps, say, type Shell } from './shell.ts';
import { useSlashKey } from './use-slash-key.ts';

const BindingStrip = guideView<OpenProps>(
  async () => (await import('./binding-strip-route.tsx')).BindingStrip,
);

const recentShown = 5;

/** Whether there may be something to say above the cards, so that the words for it are worth loading. */
function hasStrip(shell: Shell, { bindings, cards }: OpenSession): boolean {
  return (
    bindings.value.bindings.some(isUnderWay) ||
    cards.value.cards.some(({ checkOn }) => checkOn !== undefined && checkOn <= shell.today)
  );
}

/** The cards, those that bills propose, and the last payments. */
export function CardsRoute({ shell, session }: OpenProps) {
  const selected = useSignal<string | undefined>(undefined);
  const search = useRef<HTMLInputElement | null>(null);
  const shown = useShown(session);
  useSlashKey(() => search.current?.focus());
  useEffect(() => emptyTrash(session), []);
  const { items, proposals, recent } = shown;
  return (
    <CardsView
      today={shell.today}
      items={items.value}
      selectedId={selected.value}
      onSelect={(id) => {
        selected.value = id;
      }}
      onLedger={(id) => {
        const item = items.value.find(({ card }) => card.id === id);
        if (item) openLedgerOf({ shell, session }, item.card);
      }}
      search={shell.drafts.drafts.value.cardSearch}
      onSearch={(words) => void shell.drafts.change({ cardSearch: maskedWords(words) })}
      searchRef={(element) => {
        search.current = element;
      }}
      onSearchLedger={(words) => {
        void shell.drafts.change({ cardSearch: '', filter: { search: maskedWords(words) } });
        shell.go('#/ledger');
      }}
      putAway={session.cards.value.cards.length - items.value.length}
      proposals={proposals.value}
      onAccept={(proposal) => void accept({ shell, session }, proposal)}
      onReject={(proposal) => void reject({ shell, session }, proposal)}
      recent={recent.value}
      onOpenEntry={(key) => shell.go(`#/entry/${key}`)}
      onImport={() => shell.openTab('#/import')}
      onAddCard={() => shell.go('#/card/new')}
      notice={
        <>
          <Notices session={session} text={shell.text.value} />
          {hasStrip(shell, session) && <BindingStrip shell={shell} session={session} />}
        </>
      }
    />
  );
}

/** Worked out when the records change, not at every key in the search. */
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
    recent: useComputed(() =>
      queryLedger(ledger.pages.value, {}, recentShown).flatMap(({ entries }) => entries),
    ),
  };
}

async function accept({ shell, session }: OpenProps, { mention }: CardProposal): Promise<void> {
  const { issuer, kind, last4 } = mention;
  if (!issuer || !last4) {
    void shell.drafts.change({
      cardId: 'new',
      card: { ...emptyCardDraft, issuer: issuer ?? '', kind, last4: last4 ?? '' },
    });
    shell.go('#/card/new');
    return;
  }
  const card = { id: crypto.randomUUID(), issuer, kind, last4, alias: '', addedAt: Date.now() };
  await change(session, 'cards', (before) => withCard(before, card));
  say(shell, shell.text.value.toasts.cardAdded, () => {
    void change(session, 'cards', (before) => withoutCard(before, card.id));
  });
}

async function reject({ shell, session }: OpenProps, { mention }: CardProposal): Promise<void> {
  const key = cardKey(mention);
  await change(session, 'cards', (before) => withDismissed(before, key, true));
  say(shell, shell.text.value.toasts.cardDismissed, () => {
    void change(session, 'cards', (before) => withDismissed(before, key, false));
  });
}
