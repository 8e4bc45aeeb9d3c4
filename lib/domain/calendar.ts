/** A calendar day in Beijing, `YYYY-MM-DD`. */
export type Day = string & { readonly __unit: 'day' };

/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly __unit: 'month' };

const dayMilliseconds = 86_400_000;

/**
 * Days since 1970-01-01 of a civil date, or undefined when there is no such day (2026-02-30).
 * Years 1990 to 2099 only: a bill outside them is a mistake of the file.
 */
export function dayNumber(year: number, month: number, date: number): number | undefined {
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || date < 1) return undefined;
  const instant = Date.UTC(year, month - 1, date);
  return new Date(instant).getUTCDate() === date ? instant / dayMilliseconds : undefined;
}

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export function dayText(number: number): Day {
  return new Date(number * dayMilliseconds).toISOString().slice(0, 10) as Day;
}

/** The month a day number lies in. */
export function monthOf(number: number): Month {
  return dayText(number).slice(0, 7) as Month;
}

/** Seconds of a day as `HH:MM:SS`, or undefined for -1, the mark of a bill without times. */
export function timeText(second: number): string | undefined {
  if (second < 0) return undefined;
  return new Date(second * 1000).toISOString().slice(11, 19);
}

/** Today in Beijing, for an instant in epoch milliseconds. */
export function beijingDay(instant: number): Day {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10) as Day;
}
