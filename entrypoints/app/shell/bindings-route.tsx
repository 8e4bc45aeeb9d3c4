import { BindingsView } from '../../../components/bindings-view.tsx';
import { SafetyView } from '../../../components/safety-view.tsx';
import type { OpenProps } from './shell.ts';

/** Which card was seen paying in which wallet. */
export function BindingsRoute({ shell, session }: OpenProps) {
  const seen = session.ledger.mentioned.value.flatMap(({ mention, uses }) =>
    uses
      .filter(({ provider }) => provider !== 'icbc')
      .map(({ provider, count, lastDay }) => ({ provider, card: mention, count, lastDay })),
  );
  return (
    <BindingsView seen={seen} today={shell.today} onImport={() => shell.openTab('#/import')} />
  );
}

/** Hotlines of the person's banks, and how safe the records on this computer are. */
export function SafetyRoute({ shell, session }: OpenProps) {
  const issuerIds = [...new Set(session.cards.value.cards.map(({ issuer }) => issuer))];
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
