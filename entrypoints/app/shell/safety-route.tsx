import { SafetyView } from '../../../components/safety-view.tsx';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import { nextLookAt } from '../../../lib/session/checklist.ts';
import type { OpenProps } from './shell.ts';
import { useChecklist } from './use-checklist.ts';

/** What is left to do for safety, hotlines of the person's banks, and how safe the records on this computer are. */
export function SafetyRoute({ shell, session }: OpenProps) {
  const entries = useChecklist(session, Date.now());
  const issuerIds = [
    ...new Set(cardsAtHand(session.cards.value.cards).map(({ issuer }) => issuer)),
  ];
  return (
    <SafetyView
      checklist={entries && { entries, nextLookAt: nextLookAt(entries) }}
      issuerIds={issuerIds}
      recoveryCodeSaved={session.mode === 'demo' ? undefined : session.setup.value.recovery}
      autoLock={shell.preferences.value.autoLock}
      onNewRecoveryCode={() => shell.go('#/settings/recovery')}
      onAddCard={() => shell.go('#/card/new')}
    />
  );
}
