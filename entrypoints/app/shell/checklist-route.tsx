import { useEffect, useState } from 'preact/hooks';
import { ChecklistView } from '../../../components/checklist-view.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import type { CheckAnswer } from '../../../lib/domain/checklist.ts';
import type { CheckEntry } from '../../../lib/domain/checklist-entry.ts';
import { nextLookAt } from '../../../lib/session/checklist.ts';
import { answerCheck, keepCheckFor } from '../../../lib/session/checklist-session.ts';
import type { ChecklistDraft } from '../../../lib/session/drafts.ts';
import { PathCorrections } from './path-corrections.tsx';
import type { RouteProps } from './routes.tsx';
import { type OpenProps, say } from './shell.ts';
import { useChecklist } from './use-checklist.ts';

/** The security checklist; the address may name the item to open. */
export function ChecklistRoute({ shell, session, argument }: RouteProps) {
  const now = Date.now();
  const entries = useChecklist(session, now);
  const { open, named, onlyLeft } = shell.drafts.drafts.value.checklist;
  const keep = (part: Partial<ChecklistDraft>): void =>
    void shell.drafts.change({ checklist: { ...shell.drafts.drafts.value.checklist, ...part } });
  const edits = useEdits({ shell, session });
  // A popup that opens again shows what was open last; only a fresh way here opens what the address names.
  const [called] = useState(() => (argument === named ? '' : argument));
  useEffect(() => {
    if (called !== '') keep({ open: called, named: called });
    return () => keep({ named: '' });
  }, []);
  if (!entries) return null;
  return (
    <PathCorrections shell={shell} session={session}>
      <ChecklistView
        entries={entries}
        nextLookAt={nextLookAt(entries)}
        months={session.late.checklist.value?.months ?? []}
        month={beijingDay(now).slice(0, 7)}
        open={open}
        onOpen={(key) => keep({ open: key })}
        onlyLeft={onlyLeft}
        onOnlyLeft={(only) => keep({ onlyLeft: only })}
        called={called}
        onImport={() => shell.openTab('#/import')}
        {...edits}
      />
    </PathCorrections>
  );
}

function useEdits({ shell, session }: OpenProps) {
  const { toasts, panel } = useGuide().checklist;
  async function answer(entry: CheckEntry, given: CheckAnswer): Promise<void> {
    const undo = await answerCheck(session, entry, { answer: given, at: Date.now() });
    say(shell, toasts.answered[given], () => void undo());
  }
  async function keepFor({ item, days: before = 0 }: CheckEntry, days: number): Promise<void> {
    await keepCheckFor(session, item, days);
    say(shell, toasts.kept(panel.days(days)), () => void keepCheckFor(session, item, before));
  }
  return {
    onAnswer: (entry: CheckEntry, given: CheckAnswer) => void answer(entry, given),
    onKeepDays: (entry: CheckEntry, days: number) => void keepFor(entry, days),
  };
}
