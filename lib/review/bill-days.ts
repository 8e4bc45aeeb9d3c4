import type { Days } from './months.ts';

/** Runs of days without those that touch or overlap, oldest first. */
export function joinedDays(runs: readonly Days[]): readonly Days[] {
  const joined: Days[] = [];
  for (const run of runs.toSorted((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && run.first <= before.last + 1) {
      joined[joined.length - 1] = { ...before, last: Math.max(before.last, run.last) };
    } else joined.push(run);
  }
  return joined;
}

/** The parts of joined runs that lie within some days. */
export function daysWithin(runs: readonly Days[], { first, last }: Days): readonly Days[] {
  return runs
    .map((run) => ({ first: Math.max(run.first, first), last: Math.min(run.last, last) }))
    .filter((run) => run.first <= run.last);
}

/** The days that joined runs leave out. */
export function daysWithout(runs: readonly Days[], { first, last }: Days): readonly Days[] {
  const within = daysWithin(runs, { first, last });
  const begins = [first, ...within.map((run) => run.last + 1)];
  const ends = [...within.map((run) => run.first - 1), last];
  return begins
    .map((begin, index) => ({ first: begin, last: ends[index] ?? last }))
    .filter((gap) => gap.first <= gap.last);
}

export function hasDay(runs: readonly Days[], day: number): boolean {
  return runs.some(({ first, last }) => first <= day && day <= last);
}
