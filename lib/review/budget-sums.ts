import {
  type Budget,
  budgetLevel,
  type BudgetProposal,
  type BudgetScope,
  type BudgetState,
  type MonthSpending,
} from '../domain/budget.ts';
import { dayText, type Month } from '../domain/calendar.ts';
import { daysWithin, daysWithout } from './bill-days.ts';
import { dayCount, type Days, daysOfMonth, monthBefore } from './months.ts';
import { type SpendingCell, spentSum } from './spending.ts';

/** The cells of a ledger and, for each bill it holds, the joined days between its lines. */
export interface SpendingBook {
  readonly cells: readonly SpendingCell[];
  readonly billDays: readonly (readonly Days[])[];
}

const monthsShown = 6;

/** The six months that end with this one, the oldest first. */
export function lastMonths(
  book: SpendingBook,
  scope: BudgetScope,
  month: Month,
): readonly MonthSpending[] {
  return Array.from({ length: monthsShown }, (_, index) => {
    const each = monthBefore(month, monthsShown - 1 - index);
    return { month: each, fen: knownSpending(book, scope, each) };
  });
}

/** What was spent in a month; undefined where no bill reaches into it. */
export function knownSpending(
  { cells, billDays }: SpendingBook,
  scope: BudgetScope,
  month: Month,
): number | undefined {
  const days = daysOfMonth(month);
  const reached = billDays.some((runs) => daysWithin(runs, days).length > 0);
  return reached ? spentSum(cells, { month, scope }).fen : undefined;
}

/**
 * The last day of a month up to which every bill goes that reaches into it at all, counted from 1970-01-01. Days
 * between the lines of a bill count as reached.
 */
export function reachedUntil(billDays: SpendingBook['billDays'], month: Month): number | undefined {
  const days = daysOfMonth(month);
  const ends = billDays.flatMap((runs) => daysWithin(runs, days).at(-1)?.last ?? []);
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

/** A budget in a month; undefined where no bill reaches into it, for nothing is known then. */
export function budgetState(
  book: SpendingBook,
  budget: Budget,
  month: Month,
): BudgetState | undefined {
  const until = reachedUntil(book.billDays, month);
  if (until === undefined) return undefined;
  const { fen: spentFen } = spentSum(book.cells, { month, scope: budget.scope });
  const level = budgetLevel(spentFen, budget.fen);
  const daysLeft = daysOfMonth(month).last - until;
  const perDay =
    level !== 'over' && daysLeft > 0
      ? { fen: Math.floor((budget.fen - spentFen) / daysLeft), from: dayText(until + 1) }
      : undefined;
  return { budget, spentFen, level, perDay };
}

/**
 * A budget for everything: the middle one of the last five, three or one full months before this one, up to the next
 * ten yuan. A month is full when every bill that reaches into it reaches all of it. Undefined without a full month.
 */
export function proposedBudget(book: SpendingBook, month: Month): BudgetProposal | undefined {
  const full = Array.from({ length: monthsShown }, (_, index) => monthBefore(month, index + 1))
    .filter((each) => isFull(book, each))
    .map((each) => ({ month: each, fen: spentSum(book.cells, { month: each }).fen }));
  // Of an even number none is in the middle, so the oldest is left out.
  const months = full.length % 2 === 0 ? full.slice(0, -1) : full;
  const sums = months.map(({ fen }) => fen).toSorted((a, b) => a - b);
  const middle = sums[Math.floor(sums.length / 2)];
  if (middle === undefined || middle <= 0) return undefined;
  return { fen: Math.ceil(middle / 1000) * 1000, months };
}

function isFull({ billDays }: SpendingBook, month: Month): boolean {
  const days = daysOfMonth(month);
  const reaching = billDays.filter((runs) => daysWithin(runs, days).length > 0);
  return reaching.length > 0 && reaching.every((runs) => daysWithout(runs, days).length === 0);
}

/** The days of a month that are over, today with them. */
export function daysSoFar(month: Month, today: string): Days {
  const { first, last } = daysOfMonth(month);
  return { first, last: Math.min(last, dayCount(today)) };
}
