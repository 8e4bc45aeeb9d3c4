import { Alternatives } from '../../../components/alternatives.tsx';
import type { WalletId } from '../../../lib/domain/wallet.ts';
import { rankAlternatives } from '../../../lib/session/alternatives.ts';
import { seenPairs } from '../../../lib/session/seen-bindings.ts';
import type { OpenProps } from './shell.ts';

export interface OwnAlternativesProps extends OpenProps {
  readonly wallet: WalletId;
  readonly title?: string | undefined;
  /** The card that did not work. */
  readonly without?: string | undefined;
}

/** The person's other cards for this wallet, the best first. */
export function OwnAlternatives({ shell, session, title, ...asked }: OwnAlternativesProps) {
  const { cards } = session.cards.value;
  const rows = rankAlternatives({
    ...asked,
    channel: 'online',
    cards,
    bindings: session.bindings.value.bindings,
    corrections: session.corrections.value.supports,
    today: shell.today,
    seen: seenPairs(session.ledger.mentioned.value, cards),
  });
  return <Alternatives title={title} wallet={asked.wallet} rows={rows} today={shell.today} />;
}
