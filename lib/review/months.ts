import { dayNumber, type Month } from '../domain/calendar.ts';

/** First and last day, counted from 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** `YYYY-MM-DD` counted from 1970-01-01; 0 for what is no day. */
export function dayCount(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayNumber(year, month, date) ?? 0;
}

/** The month so many months before this one. */
export function monthBefore(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const all = year * 12 + number - 1 - count;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}` as Month;
}

/** All days of a month. */
export function daysOfMonth(month: Month): Days {
  return { first: dayCount(`${month}-01`), last: dayCount(`${monthBefore(month, -1)}-01`) - 1 };
}
