import { useComputed, useSignal } from '@preact/signals';
import { CardsView } from '../../../components/cards-view.tsx';
import type { CardProposal } from '../../../components/proposals.tsx';
import { cardKey } from '../../../lib/domain/entry.ts';
import { withCard, withDismissed, withoutCard } from '../../../lib/session/edit-cards.ts';
import { isSameCard, proposedCards } from '../../../lib/session/mentions.ts';
import { queryLedger } from '../../../lib/session/query.ts';
import { change } from '../../../lib/session/session.ts';
import { walletOfProvider } from '../../../lib/session/wallet-of-provider.ts';
import { useSlashKey } from './use-slash-key.ts';
import { Notices } from './notices.tsx';
import { type OpenProps, say } from './shell.ts';

const recentShown = 5;

/** The cards, those that bills propose, and the last payments. */
export function CardsRoute({ shell, session }: OpenProps) {
  const selected = useSignal<string | undefined>(undefined);
  const { ledger } = session;
  useSlashKey(() => shell.go('#/ledger/search'));
  const { cards, dismissed } = session.cards.value;
  const items = cards.map((card) => ({
    card,
    wallets: [...new Set(walletsOf(session, card))],
  }));
  const recent = useComputed(() =>
    queryLedger(ledger.pages.value, {}, recentShown).flatMap(({ entries }) => entries),
  );
  return (
    <CardsView
      today={shell.today}
      items={items}
      selectedId={selected.value}
      onSelect={(id) => {
        selected.value = id;
      }}
      onLedger={(id) => openLedgerOf({ shell, session }, id)}
      onEdit={(id) => shell.go(`#/card/${id}`)}
      proposals={proposedCards(ledger.mentioned.value, cards, dismissed)}
      onAccept={(proposal) => void accept({ shell, session }, proposal)}
      onReject={(proposal) => void reject({ shell, session }, proposal)}
      recent={recent.value}
      onOpenEntry={(key) => shell.go(`#/entry/${key}`)}
      onSearch={() => shell.go('#/ledger/search')}
      onImport={() => shell.openTab('#/import')}
      onAddCard={() => shell.go('#/card/new')}
      notice={<Notices session={session} text={shell.text.value} />}
    />
  );
}

function walletsOf({ ledger }: OpenProps['session'], card: Parameters<typeof isSameCard>[0]) {
  return ledger.mentioned.value
    .filter(({ mention }) => isSameCard(card, mention))
    .flatMap(({ providers }) => providers.map((provider) => walletOfProvider[provider]))
    .filter((wallet) => wallet !== undefined);
}

function openLedgerOf({ shell, session }: OpenProps, id: string): void {
  const card = session.cards.value.cards.find((known) => known.id === id);
  const mentioned = session.ledger.mentioned.value.find(
    ({ mention }) => card && isSameCard(card, mention),
  );
  void shell.drafts.change({ filter: mentioned ? { card: mentioned.key } : {} });
  shell.go('#/ledger');
}

async function accept({ shell, session }: OpenProps, { mention }: CardProposal): Promise<void> {
  const { issuer, kind, last4 } = mention;
  if (!issuer || !last4) {
    void shell.drafts.change({
      cardId: 'new',
      card: { issuer: issuer ?? '', kind, last4: last4 ?? '', alias: '' },
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
