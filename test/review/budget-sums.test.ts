import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Budget, budgetLevel, budgetPercent } from '../../lib/domain/budget.ts';
import type { Month } from '../../lib/domain/calendar.ts';
import { daysWithin, daysWithout, joinedDays } from '../../lib/review/bill-days.ts';
import { budgetState, lastMonths, proposedBudget } from '../../lib/review/budget-sums.ts';
import { daysOfMonth, monthBefore } from '../../lib/review/months.ts';
import { spendingOf } from '../../lib/session/budget-sources.ts';
import { billOf, type Line, sourcesOf } from './sample-ledger.ts';

const october = '2026-10' as Month;
const all = { by: 'all' } as const;
const budget: Budget = { id: 'b', scope: all, fen: 100_000, name: '', since: 0 };

const bookOf = (...lines: readonly Line[]) =>
  spendingOf(sourcesOf(billOf({ id: 'a', provider: 'alipay' }, lines)));

/** Spent on the first day, and bills up to a day. */
const spentUpTo = (fen: number, day: string) => bookOf({ day: '2026-10-01', fen }, { day, fen: 0 });

describe('a budget', () => {
  it.each([
    [0, 'within'],
    [79_999, 'within'],
    [80_000, 'near'],
    [99_999, 'near'],
    [100_000, 'over'],
    [100_001, 'over'],
    [-500, 'within'],
  ])('with %i of 100000 fen spent is %s', (spent, level) => {
    expect(budgetLevel(spent, 100_000)).toBe(level);
    expect(budgetState(spentUpTo(spent, '2026-10-20'), budget, october)?.level).toBe(level);
  });

  it('is used by whole percent, rounded down, never below nothing', () => {
    expect([79_999, 80_000, -1, 250_000].map((spent) => budgetPercent(spent, 100_000))).toEqual([
      79, 80, 0, 250,
    ]);
  });

  it('spreads what is left over the days after the bills end, not after today', () => {
    expect(budgetState(spentUpTo(12_000, '2026-10-20'), budget, october)?.perDay).toEqual({
      fen: 8000,
      from: '2026-10-21',
    });
  });

  it('says nothing of days once the month is over, or nothing is left', () => {
    expect(budgetState(spentUpTo(1, '2026-10-31'), budget, october)?.perDay).toBeUndefined();
    expect(budgetState(spentUpTo(100_000, '2026-10-20'), budget, october)?.perDay).toBeUndefined();
  });

  it('is unknown, not unused, where no bill reaches into the month', () => {
    expect(budgetState(bookOf({ day: '2026-09-01', fen: 1 }), budget, october)).toBeUndefined();
  });
});

describe('the last six months', () => {
  it('end with this one and tell months without bills from months without spending', () => {
    const book = bookOf({ day: '2026-07-09', fen: 700 }, { day: '2026-09-30', fen: 900 });
    expect(lastMonths(book, all, october)).toEqual([
      { month: '2026-05', fen: undefined },
      { month: '2026-06', fen: undefined },
      { month: '2026-07', fen: 700 },
      { month: '2026-08', fen: 0 },
      { month: '2026-09', fen: 900 },
      { month: '2026-10', fen: undefined },
    ]);
  });
});

describe('a first budget', () => {
  const day = (text: string, fen: number): Line => ({ day: text, fen });

  it('is the middle one of the full months, up to the next ten yuan', () => {
    const book = bookOf(
      day('2026-06-30', 1),
      day('2026-07-09', 210_001),
      day('2026-08-09', 500_000),
      day('2026-09-30', 100_000),
    );
    expect(proposedBudget(book, october)).toEqual({
      fen: 211_000,
      months: [
        { month: '2026-09', fen: 100_000 },
        { month: '2026-08', fen: 500_000 },
        { month: '2026-07', fen: 210_001 },
      ],
    });
  });

  it('takes no month that one of its bills covers only in part', () => {
    const sources = sourcesOf(
      billOf({ id: 'a', provider: 'alipay' }, [day('2026-07-31', 1), day('2026-10-02', 5)]),
      billOf({ id: 'w', provider: 'wechat' }, [day('2026-09-15', 7000), day('2026-10-03', 1)]),
      billOf({ id: 'x', provider: 'alipay' }, [day('2026-08-02', 90_000)]),
    );
    const proposal = proposedBudget(spendingOf(sources), october);
    expect(proposal?.months).toEqual([{ month: '2026-08', fen: 90_000 }]);
  });

  it('leaves the oldest of two full months out, for neither is in the middle', () => {
    const book = bookOf(
      day('2026-07-31', 1),
      day('2026-08-09', 500_000),
      day('2026-09-30', 100_000),
    );
    expect(proposedBudget(book, october)?.months).toEqual([{ month: '2026-09', fen: 100_000 }]);
  });

  it('is not made without a full month', () => {
    expect(proposedBudget(bookOf(day('2026-09-02', 5)), october)).toBeUndefined();
  });
});

describe('months and days', () => {
  it('go on across years', () => {
    expect(monthBefore('2026-02' as Month, 3)).toBe('2025-11');
    expect(monthBefore('2026-12' as Month, -1)).toBe('2027-01');
    expect(daysOfMonth('2028-02' as Month).last - daysOfMonth('2028-02' as Month).first).toBe(28);
  });

  it('are either within runs of days or without them, never both', () => {
    const run = fc
      .tuple(fc.nat(60), fc.nat(10))
      .map(([first, length]) => ({ first, last: first + length }));
    fc.assert(
      fc.property(fc.array(run), run, (runs, days) => {
        const joined = joinedDays(runs);
        const has = (some: typeof joined, day: number) =>
          some.filter(({ first, last }) => first <= day && day <= last).length;
        for (let day = days.first; day <= days.last; day++) {
          const covered = runs.some(({ first, last }) => first <= day && day <= last) ? 1 : 0;
          expect(has(daysWithin(joined, days), day)).toBe(covered);
          expect(has(daysWithout(joined, days), day)).toBe(1 - covered);
        }
      }),
    );
  });
});
