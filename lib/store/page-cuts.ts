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
  const runs: { month: string; from: number; to: number }[] = [];
  const months = new Map<number, string>();
  for (const [at, row] of rows.entries()) {
    const number = day[row] ?? 0;
    const month = months.get(number) ?? monthOf(number);
    months.set(number, month);
    const run = runs.at(-1);
    if (run?.month === month) run.to = at + 1;
    else runs.push({ month, from: at, to: at + 1 });
  }
  return runs;
}
