import { monthOf } from '../domain/calendar.ts';
import type { LedgerColumns } from '../domain/ledger.ts';

/** At most so many entries in a page: some 200 kB, sealed in a millisecond. */
const rowsInPage = 4096;

/** Rows that make one page, newest first. */
export interface PageCut {
  readonly id: string;
  readonly month: string;
  readonly rows: Uint32Array;
}

/** Cuts rows into pages of one month each, newest month first. */
export function cutIntoPages(columns: LedgerColumns, rows: Uint32Array): PageCut[] {
  const newestFirst = rows.toSorted((a, b) => moment(columns, b) - moment(columns, a) || a - b);
  const cuts: PageCut[] = [];
  for (const { month, from, to } of monthRuns(columns, newestFirst)) {
    for (let at = from; at < to; at += rowsInPage) {
      const part = newestFirst.slice(at, Math.min(to, at + rowsInPage));
      cuts.push({ id: crypto.randomUUID(), month, rows: part });
    }
  }
  return cuts;
}

function moment({ day, second }: LedgerColumns, row: number): number {
  return (day[row] ?? 0) * 86_400 + (second[row] ?? 0);
}

interface MonthRun {
  readonly month: string;
  readonly from: number;
  readonly to: number;
}

function monthRuns({ day }: LedgerColumns, rows: Uint32Array): MonthRun[] {
  const runs: MonthRun[] = [];
  const months = new Map<number, string>();
  let from = 0;
  let current: string | undefined;
  for (let at = 0; at <= rows.length; at++) {
    const number = at < rows.length ? (day[rows[at] ?? 0] ?? 0) : undefined;
    const month = number === undefined ? undefined : (months.get(number) ?? monthOf(number));
    if (number !== undefined && month !== undefined) months.set(number, month);
    if (month === current) continue;
    if (current !== undefined) runs.push({ month: current, from, to: at });
    current = month;
    from = at;
  }
  return runs;
}
