import { SafetyView } from '../../../components/safety-view.tsx';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import type { OpenProps } from './shell.ts';

/** Hotlines of the person's banks, and how safe the records on this computer are. */
export function SafetyRoute({ shell, session }: OpenProps) {
  const issuerIds = [
    ...new Set(cardsAtHand(session.cards.value.cards).map(({ issuer }) => issuer)),
  ];
  return (
    <SafetyView
      issuerIds={issuerIds}
      recoveryCodeSaved={session.mode === 'demo' ? undefined : session.setup.value.recovery}
      autoLock={shell.preferences.value.autoLock}
      onNewRecoveryCode={() => shell.go('#/settings')}
      onAddCard={() => shell.go('#/card/new')}
    />
  );
}
