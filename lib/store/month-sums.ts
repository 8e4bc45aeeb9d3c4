import { type Month, monthOf } from '../domain/calendar.ts';
import type { MonthSummary } from '../domain/entry.ts';
import { directions, entryKinds, type LedgerColumns } from '../domain/ledger.ts';

const out = directions.indexOf('out');
const income = directions.indexOf('in');
const closed = entryKinds.indexOf('closed');

/** The sums of a ledger's months after these rows are added, newest month first. Closed orders are counted, not summed. */
export function monthSums(
  before: readonly MonthSummary[],
  columns: LedgerColumns,
  rows: Uint32Array,
): MonthSummary[] {
  const sums = new Map(before.map((sum) => [String(sum.month), { ...sum }]));
  const months = new Map<number, Month>();
  for (const row of rows) {
    const day = columns.day[row] ?? 0;
    const month = months.get(day) ?? monthOf(day);
    months.set(day, month);
    const sum = sums.get(month) ?? { month, count: 0, outFen: 0, inFen: 0 };
    sums.set(month, added(sum, columns, row));
  }
  return [...sums.values()].toSorted((a, b) => b.month.localeCompare(a.month));
}

function added(sum: MonthSummary, columns: LedgerColumns, row: number): MonthSummary {
  const fen = columns.kind[row] === closed ? 0 : (columns.fen[row] ?? 0);
  return {
    month: sum.month,
    count: sum.count + 1,
    outFen: sum.outFen + (columns.direction[row] === out ? fen : 0),
    inFen: sum.inFen + (columns.direction[row] === income ? fen : 0),
  };
}
