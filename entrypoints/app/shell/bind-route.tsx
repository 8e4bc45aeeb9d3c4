import { useEffect } from 'preact/hooks';
import type { ChosenDevice } from '../../../components/bind-start.tsx';
import { BindView } from '../../../components/bind-view.tsx';
import { type Binding, isInUse, plannedBinding } from '../../../lib/domain/binding.ts';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import { maskedWords } from '../../../lib/domain/masked-words.ts';
import { walletIds } from '../../../lib/domain/wallet.ts';
import { emptyBindDraft } from '../../../lib/session/drafts.ts';
import { bindingOf, withBinding } from '../../../lib/session/edit-bindings.ts';
import { withDevice } from '../../../lib/session/edit-wallets.ts';
import { change, type OpenSession } from '../../../lib/session/session.ts';
import { PathCorrections } from './path-corrections.tsx';
import type { RouteProps } from './routes.tsx';

/** Begins a binding: `#/bind`, `#/bind/<card>`, `#/bind/<card>/<wallet>`. */
export function BindRoute({ shell, session, argument }: RouteProps) {
  const [cardId, walletName] = argument.split('/');
  const cards = cardsAtHand(session.cards.value.cards);
  const card = cards.find(({ id }) => id === cardId);
  const wallet = walletIds.find((id) => id === walletName);
  const { bindings } = session.bindings.value;
  const { accounts, devices } = session.wallets.value;
  const twin = card && wallet && bindingOf(session.bindings.value, card.id, wallet);
  useEffect(() => {
    if (twin) shell.go(`#/binding/${twin.id}`);
  }, [twin?.id]);
  if (twin) return null;

  async function start(chosen: ChosenDevice): Promise<void> {
    if (!card || !wallet) return;
    const deviceId = await deviceOf(session, chosen);
    const planned = plannedBinding({
      id: crypto.randomUUID(),
      cardId: card.id,
      wallet,
      now: Date.now(),
    });
    const binding: Binding = { ...planned, deviceId };
    await change(session, 'bindings', (before) => withBinding(before, binding));
    void shell.drafts.change({ bind: emptyBindDraft });
    // Another window may have begun the same one a moment ago; then it is that one that opens.
    const kept = bindingOf(session.bindings.value, card.id, wallet) ?? binding;
    shell.go(`#/binding/${kept.id}`);
  }

  return (
    <PathCorrections shell={shell} session={session}>
      <BindView
        cards={cards}
        bindings={bindings}
        accounts={accounts}
        devices={devices}
        card={card}
        wallet={wallet}
        accountStatus={accounts.find((account) => account.wallet === wallet)?.status ?? 'open'}
        boundHere={bindings.filter((one) => one.wallet === wallet && isInUse(one)).length}
        ageBand={session.choices.value.ageBand}
        draft={shell.drafts.drafts.value.bind}
        onDraft={(bind) => void shell.drafts.change({ bind })}
        onAge={(ageBand) => {
          void change(session, 'choices', (before) => ({ ...before, ageBand }));
        }}
        onStart={(chosen) => void start(chosen)}
      />
    </PathCorrections>
  );
}

/** The id of the phone chosen; one that is new is put on record. */
async function deviceOf(session: OpenSession, chosen: ChosenDevice): Promise<string | undefined> {
  if (!chosen || 'id' in chosen) return chosen?.id;
  const name = maskedWords(chosen.name);
  const device = { id: crypto.randomUUID(), name, kind: 'phone' } as const;
  await change(session, 'wallets', (before) => withDevice(before, device));
  return device.id;
}
