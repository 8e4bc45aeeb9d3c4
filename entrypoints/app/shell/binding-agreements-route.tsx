import { AgreementsView } from '../../../components/binding-agreements.tsx';
import type { Binding } from '../../../lib/domain/binding.ts';
import { withDetails } from '../../../lib/session/edit-bindings.ts';
import { change } from '../../../lib/session/session.ts';
import { bindingRows } from './binding-rows.ts';
import { PathCorrections } from './path-corrections.tsx';
import { type OpenProps, say } from './shell.ts';

/** Everything that may take money without a password, over all wallets. */
export function AgreementsRoute({ shell, session }: OpenProps) {
  async function end({ id, autoDebits }: Binding, autoDebitId: string): Promise<void> {
    const kept = autoDebits.filter((debit) => debit.id !== autoDebitId);
    await change(session, 'bindings', (before) => withDetails(before, id, { autoDebits: kept }));
    say(shell, shell.guide.value?.text.binding.details.merchantRemoved ?? '', () => {
      void change(session, 'bindings', (before) => withDetails(before, id, { autoDebits }));
    });
  }
  return (
    <PathCorrections shell={shell} session={session}>
      <AgreementsView
        rows={bindingRows(session)}
        onEnd={(binding, debit) => void end(binding, debit)}
      />
    </PathCorrections>
  );
}
