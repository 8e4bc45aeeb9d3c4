import { type Day, dayText } from '../domain/calendar.ts';
import type { LoadedPage } from '../store/pages.ts';

/** The day of the newest entry in memory; undefined without one. */
export function newestDay(pages: readonly LoadedPage[]): Day | undefined {
  const month = pages.reduce((newest, { listing }) => maxText(newest, listing.month), '');
  const days = pages
    .filter(({ listing }) => listing.month === month)
    .flatMap(({ columns }) => columns.day.reduce((newest, day) => Math.max(newest, day), 0));
  return days.length === 0 ? undefined : dayText(Math.max(...days));
}

function maxText(a: string, b: string): string {
  return a > b ? a : b;
}
