import { useComputed } from '@preact/signals';
import { BindingsView } from '../../../components/bindings-view.tsx';
import type { Card } from '../../../lib/domain/card.ts';
import { emptyCardDraft } from '../../../lib/session/drafts.ts';
import {
  bindingFromBills,
  withBinding,
  withoutBinding,
  withPairDismissed,
} from '../../../lib/session/edit-bindings.ts';
import { withCard, withoutCard } from '../../../lib/session/edit-cards.ts';
import { bindingFindings, type SeenPair, seenPairs } from '../../../lib/session/seen-bindings.ts';
import { change } from '../../../lib/session/session.ts';
import { bindingRows, cardOf } from './binding-rows.ts';
import { type OpenProps, say } from './shell.ts';
import { useNow } from './use-now.ts';

/** Every binding on record, and what the bills know better. */
export function BindingsRoute({ shell, session }: OpenProps) {
  const now = useNow();
  const pairs = useComputed(() =>
    seenPairs(session.ledger.mentioned.value, session.cards.value.cards),
  );
  const findings = useComputed(() =>
    bindingFindings(session.bindings.value, {
      pairs: pairs.value,
      imports: session.imports.value,
      today: shell.today,
    }),
  );
  const named = (key: string) => pairs.value.find((pair) => pair.key === key);
  return (
    <BindingsView
      rows={bindingRows(session)}
      findings={findings.value}
      cardOf={(binding) => cardOf(session, binding)}
      now={now}
      onImport={() => shell.openTab('#/import')}
      onAccept={(key) => void accept({ shell, session }, named(key))}
      onReject={(key) => void reject({ shell, session }, key)}
    />
  );
}

/** Records what a bill proves, and the card first where it is not kept yet. */
async function accept({ shell, session }: OpenProps, pair: SeenPair | undefined): Promise<void> {
  if (!pair) return;
  const added = pair.card ? undefined : newCard(pair);
  const card = pair.card ?? added;
  if (!card) {
    const { kind, last4 = '' } = pair.mention;
    void shell.drafts.change({ cardId: 'new', card: { ...emptyCardDraft, kind, last4 } });
    shell.go('#/card/new');
    return;
  }
  const binding = bindingFromBills({ ...pair, card }, Date.now());
  if (!binding) return;
  if (added) await change(session, 'cards', (before) => withCard(before, added));
  await change(session, 'bindings', (before) => withBinding(before, binding));
  say(shell, shell.guide.value?.text.binding.list.recorded ?? '', () => {
    void change(session, 'bindings', (before) => withoutBinding(before, binding.id));
    if (added) void change(session, 'cards', (before) => withoutCard(before, added.id));
  });
}

function newCard({ mention: { issuer, kind, last4 } }: SeenPair): Card | undefined {
  if (!issuer || !last4) return undefined;
  return { id: crypto.randomUUID(), issuer, kind, last4, alias: '', addedAt: Date.now() };
}

async function reject({ shell, session }: OpenProps, key: string): Promise<void> {
  await change(session, 'bindings', (before) => withPairDismissed(before, key, true));
  say(shell, shell.guide.value?.text.binding.list.dismissed ?? '', () => {
    void change(session, 'bindings', (before) => withPairDismissed(before, key, false));
  });
}
