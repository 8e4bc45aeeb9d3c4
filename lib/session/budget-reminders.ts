import { type Budget, type BudgetLevel, budgetLevel } from '../domain/budget.ts';
import { beijingDay, type Month } from '../domain/calendar.ts';
import type { Reminder } from '../domain/reminder.ts';
import { spentSum } from '../review/spending.ts';
import { type SpendingSources, spendingOf } from './budget-sources.ts';

/**
 * Budgets of this month that are used to 80 of a hundred, or up. Due since the import with which the bills first
 * reached that, told by those bills alone: what is imported later never makes it due anew, a new sum does.
 */
export function budgetReminders(
  budgets: readonly Budget[],
  sources: SpendingSources,
  now: number,
): readonly Reminder[] {
  if (budgets.length === 0) return [];
  const month = beijingDay(now).slice(0, 7) as Month;
  const states = statesOf(budgets, monthOnly(sources, month), month);
  const latest = states.at(-1);
  return budgets.flatMap((budget) => {
    const level = latest?.levels.get(budget.id) ?? 'within';
    if (level === 'within') return [];
    const reached = states.find(({ levels }) => isAtLeast(levels.get(budget.id), level));
    return [reminderOf(budget, { level, month, at: reached?.at ?? now })];
  });
}

interface State {
  /** Epoch milliseconds of the import after which it was so. */
  readonly at: number;
  readonly levels: ReadonlyMap<string, BudgetLevel>;
}

/** How far each budget was used after each import, the oldest first. */
function statesOf(
  budgets: readonly Budget[],
  { pages, imports, cards }: SpendingSources,
  month: Month,
): readonly State[] {
  const ordered = imports.toSorted((a, b) => a.importedAt - b.importedAt);
  return ordered.map(({ importedAt }, index) => {
    const known = ordered.slice(0, index + 1);
    const ids = new Set(known.map(({ id }) => id));
    const own = pages.filter(({ listing }) => ids.has(listing.importId));
    const { cells } = spendingOf({ pages: own, imports: known, cards });
    const levels = budgets.map(({ id, fen, scope }) => {
      const { fen: spentFen } = spentSum(cells, { month, scope });
      return [id, budgetLevel(spentFen, fen)] as const;
    });
    return { at: importedAt, levels: new Map(levels) };
  });
}

/** Only what can matter for the month: its pages, and the imports that reach into it. */
function monthOnly({ pages, imports, cards }: SpendingSources, month: Month): SpendingSources {
  return {
    pages: pages.filter(({ listing }) => listing.month === month),
    imports: imports.filter(
      ({ firstDay = '', lastDay = '' }) => firstDay.slice(0, 7) <= month && lastDay >= month,
    ),
    cards,
  };
}

function isAtLeast(level: BudgetLevel | undefined, wanted: BudgetLevel): boolean {
  return level === wanted || level === 'over';
}

function reminderOf(
  { id, name, scope, since }: Budget,
  { level, month, at }: { readonly level: BudgetLevel; readonly month: Month; readonly at: number },
): Reminder {
  const kind = level === 'over' ? 'budget-over' : 'budget-near';
  return {
    key: `${kind}@${id}@${month}`,
    kind,
    dueAt: Math.max(at, since),
    route: `#/budget/${id}`,
    about: {
      ...(name !== '' && { name }),
      ...(scope.by === 'card' && { cardId: scope.cardId }),
      ...(scope.by === 'wallet' && { wallet: scope.wallet }),
      ...(scope.by === 'category' && { category: scope.category }),
    },
  };
}
