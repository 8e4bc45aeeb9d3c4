import type { Text } from './zh-cn.ts';

/** A day as people say it beside `today`: 今天, 昨天, 10月6日, 2025年10月6日. Both are `YYYY-MM-DD`. */
export function dayWords(text: Text, day: string, today: string): string {
  if (day === today) return text.dates.today;
  if (day === dayBefore(today)) return text.dates.yesterday;
  const { year, month, date } = parts(day);
  if (day.slice(0, 4) === today.slice(0, 4)) return text.dates.monthDay(month, date);
  return text.dates.fullDay(year, month, date);
}

/** A day in full, whatever day it is now. */
export function fullDayWords(text: Text, day: string): string {
  const { year, month, date } = parts(day);
  return text.dates.fullDay(year, month, date);
}

/** A month, `YYYY-MM`, in words. */
export function monthWords(text: Text, month: string): string {
  const named = parts(month);
  return text.dates.month(named.year, named.month);
}

function parts(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

function dayBefore(day: string): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) return '';
  return new Date(instant - 86_400_000).toISOString().slice(0, 10);
}
