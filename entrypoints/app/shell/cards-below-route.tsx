import { useComputed } from '@preact/signals';
import { type CardProposal, Proposals } from '../../../components/proposals.tsx';
import { RecentEntries } from '../../../components/recent-entries.tsx';
import { cardKey } from '../../../lib/domain/entry.ts';
import { emptyCardDraft } from '../../../lib/session/drafts.ts';
import { withCard, withDismissed, withoutCard } from '../../../lib/session/edit-cards.ts';
import { queryLedger } from '../../../lib/session/query.ts';
import { change } from '../../../lib/session/session.ts';
import { type OpenProps, say } from './shell.ts';

export interface CardsBelowRouteProps extends OpenProps {
  readonly proposals: readonly CardProposal[];
}

const recentShown = 5;

/** What bills add to the cards: it comes after them, as the bills do. */
export function CardsBelowRoute({ shell, session, proposals }: CardsBelowRouteProps) {
  const { pages } = session.ledger;
  const recent = useComputed(() =>
    queryLedger(pages.value, {}, recentShown).flatMap(({ entries }) => entries),
  );
  return (
    <>
      <Proposals
        proposals={proposals}
        today={shell.today}
        onAccept={(proposal) => void accept({ shell, session }, proposal)}
        onReject={(proposal) => void reject({ shell, session }, proposal)}
      />
      <RecentEntries
        recent={recent.value}
        today={shell.today}
        onOpenEntry={(key) => shell.go(`#/entry/${key}`)}
      />
    </>
  );
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
