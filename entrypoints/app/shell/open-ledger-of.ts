import type { Card } from '../../../lib/domain/card.ts';
import { isSameCard } from '../../../lib/session/mentions.ts';
import type { OpenProps } from './shell.ts';

/** Shows the transactions of a card; all of them where no bill names it. */
export function openLedgerOf({ shell, session }: OpenProps, card: Card): void {
  const mentioned = session.ledger.mentioned.value.find(({ mention }) => isSameCard(card, mention));
  void shell.drafts.change({ filter: mentioned ? { card: mentioned.key } : {} });
  shell.go('#/ledger');
}
