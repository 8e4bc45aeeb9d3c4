import { dayNumber } from '../lib/domain/calendar.ts';
import { fullDayWords, monthWords } from '../lib/text/dates.ts';
import type { Text } from '../lib/text/zh-cn.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words, as exact as it is. */
export function effectiveWords(text: Text, effective: string): string {
  if (effective.length === 4) return effective;
  return effective.length === 7 ? monthWords(text, effective) : fullDayWords(text, effective);
}

/** Whole days from one day to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

function numberOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayNumber(year, month, date) ?? 0;
}
