import { type Month, monthOf } from '../domain/calendar.ts';
import type { MonthSummary } from '../domain/entry.ts';
import { directions, entryKinds, type LedgerColumns } from '../domain/ledger.ts';

const out = directions.indexOf('out');
const income = directions.indexOf('in');
const closed = entryKinds.indexOf('closed');

/** A summary that is still being added to. */
type Sum = { -readonly [Field in keyof MonthSummary]: MonthSummary[Field] };

/** The sums of a ledger's months after these rows are added, newest month first. Closed orders are counted, not summed. */
export function monthSums(
  before: readonly MonthSummary[],
  columns: LedgerColumns,
  rows: Uint32Array,
): MonthSummary[] {
  const sums = new Map<string, Sum>(before.map((sum) => [sum.month, { ...sum }]));
  const sumsByDay = new Map<number, Sum>();
  for (const row of rows) {
    const day = columns.day[row] ?? 0;
    const sum = sumsByDay.get(day) ?? sumOf(sums, monthOf(day));
    sumsByDay.set(day, sum);
    add(sum, columns, row);
  }
  return [...sums.values()].toSorted((a, b) => b.month.localeCompare(a.month));
}

function sumOf(sums: Map<string, Sum>, month: Month): Sum {
  const sum = sums.get(month) ?? { month, count: 0, outFen: 0, inFen: 0 };
  sums.set(month, sum);
  return sum;
}

function add(sum: Sum, { kind, fen, direction }: LedgerColumns, row: number): void {
  sum.count += 1;
  if (kind[row] === closed) return;
  if (direction[row] === out) sum.outFen += fen[row] ?? 0;
  if (direction[row] === income) sum.inFen += fen[row] ?? 0;
}
