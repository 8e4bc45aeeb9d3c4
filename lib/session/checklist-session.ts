import { beijingDay } from '../domain/calendar.ts';
import {
  answered,
  type CheckAnswer,
  withAnswer,
  withKeepDays,
  withMonth,
} from '../domain/checklist.ts';
import { type CheckEntry, scoreOf } from '../domain/checklist-entry.ts';
import { checklistOf } from './checklist.ts';
import { type Proofs, proverOf } from './checklist-proofs.ts';
import { bindingFindings, seenPairs } from './seen-bindings.ts';
import { bring, change, type OpenSession } from './session.ts';

/** The checklist of an open session; undefined until the documents it needs are read. */
export function checklistNow(session: OpenSession, now: number): readonly CheckEntry[] | undefined {
  const checklist = bring(session, 'checklist').value;
  const drill = bring(session, 'drill').value;
  const upkeep = bring(session, 'upkeep').value;
  if (!checklist || !drill || !upkeep) return undefined;
  const { cards, bindings, wallets, choices, imports, setup, mode } = session;
  const records = {
    cards: cards.value,
    bindings: bindings.value,
    wallets: wallets.value,
    choices: choices.value,
    checklist,
  };
  const prove = proverOf({
    now,
    bindings: bindings.value.bindings,
    imports: imports.value,
    unused: unusedNow(session, now),
    rounds: drill.rounds,
    backupAt: upkeep.backupAt,
    recovery: mode === 'demo' ? undefined : setup.value.recovery,
  });
  return checklistOf(records, now, prove);
}

/** Bills that are not all in memory yet would make every binding look unused. */
function unusedNow({ ledger, ...session }: OpenSession, now: number): Proofs['unused'] {
  if (ledger.loading.value) return undefined;
  const pairs = seenPairs(ledger.mentioned.value, session.cards.value.cards);
  const seen = { pairs, imports: session.imports.value, today: beijingDay(now) };
  return bindingFindings(session.bindings.value, seen).unused;
}

/** Writes down an answer; what it resolves to takes it back. */
export async function answerCheck(
  session: OpenSession,
  { key, days = 0 }: Pick<CheckEntry, 'key' | 'days'>,
  { answer, at }: { readonly answer: CheckAnswer; readonly at: number },
): Promise<() => Promise<void>> {
  const before = session.late.checklist.value?.answers.find((one) => one.key === key);
  const given = answered(key, answer, { at, days });
  await change(session, 'checklist', (record) => withAnswer(record, key, given));
  return () => change(session, 'checklist', (record) => withAnswer(record, key, before));
}

/** Another number of days for an item, wherever it applies. */
export function keepCheckFor(session: OpenSession, item: string, days: number): Promise<void> {
  return change(session, 'checklist', (record) => withKeepDays(record, item, days));
}

/** Keeps the score as this month's, where it says something new. */
export async function recordMonth(
  session: OpenSession,
  entries: readonly CheckEntry[],
  now: number,
): Promise<void> {
  const score = { month: beijingDay(now).slice(0, 7), ...scoreOf(entries) };
  const known = session.late.checklist.value;
  if (known && withMonth(known, score) === known) return;
  await change(session, 'checklist', (record) => withMonth(record, score));
}
