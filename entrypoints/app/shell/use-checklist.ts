import { useEffect } from 'preact/hooks';
import type { CheckEntry } from '../../../lib/domain/checklist-entry.ts';
import { checklistNow, recordMonth } from '../../../lib/session/checklist-session.ts';
import type { OpenSession } from '../../../lib/session/session.ts';

/** The checklist as it stands, undefined until it is read. Whoever looks at it leaves this month's score behind. */
export function useChecklist(session: OpenSession, now: number): readonly CheckEntry[] | undefined {
  const entries = checklistNow(session, now);
  const ready = entries !== undefined && !session.ledger.loading.value;
  useEffect(() => {
    if (entries && ready) void recordMonth(session, entries, now);
  });
  return entries;
}
