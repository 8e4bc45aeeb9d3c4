import { MinorsView } from '../../../components/minors-view.tsx';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import { change } from '../../../lib/session/session.ts';
import { type OpenProps, say } from './shell.ts';
import { copyNumber, walletToasts } from './wallet-props.ts';

/** How old the person is who binds, and what follows from it. */
export function MinorsRoute({ shell, session }: OpenProps) {
  const chosen = session.choices.value;
  const own = cardsAtHand(session.cards.value.cards).map(({ issuer }) => issuer);
  return (
    <MinorsView
      band={chosen.ageBand}
      issuerIds={[...new Set([...own, ...chosen.issuers])]}
      onBand={(ageBand) => {
        void change(session, 'choices', (before) => ({ ...before, ageBand })).then(() =>
          say(shell, walletToasts(shell).ageKept),
        );
      }}
      onCopy={(number) => copyNumber(shell, number)}
    />
  );
}
