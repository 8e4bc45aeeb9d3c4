import type { Day, Month } from './calendar.ts';

/** Years for which a person may keep entries; without a choice they are kept for good. */
export const keepYears = [5, 3, 2, 1] as const;
export type KeepYears = (typeof keepYears)[number];

/** Entries taken out of the ledger because they grew older than the person keeps them. */
export interface Outgrown {
  readonly count: number;
  /** The first month that was kept. */
  readonly before: Month;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What was done and chosen to keep the records. */
export interface Upkeep {
  /** Epoch milliseconds: when the download of the last backup file was begun. */
  readonly backupAt?: number | undefined;
  /** How often the records had been changed by then, all changes since the first counted. */
  readonly backupChanges?: number | undefined;
  readonly keepYears?: KeepYears | undefined;
  /** The last time that entries were taken out. */
  readonly outgrown?: Outgrown | undefined;
  /** The browser was asked not to clear our records away. */
  readonly persistAsked?: boolean | undefined;
}

/**
 * The first month that is kept on this day (`YYYY-MM-DD`): the same month so many years ago, so that at least whole
 * years are kept, and only whole months go.
 */
export function firstKeptMonth(today: Day, years: KeepYears): Month {
  return `${Number(today.slice(0, 4)) - years}${today.slice(4, 7)}` as Month;
}
