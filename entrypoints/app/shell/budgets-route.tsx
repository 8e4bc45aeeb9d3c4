import { BudgetsView } from '../../../components/budgets-view.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import { type Budget, spendingCategories, spendingParts } from '../../../lib/domain/budget.ts';
import {
  budgetState,
  knownSpending,
  lastMonths,
  proposedBudget,
} from '../../../lib/review/budget-sums.ts';
import { isCounted, spentSum, summed } from '../../../lib/review/spending.ts';
import { withBudget, withoutBudget } from '../../../lib/session/budget-edits.ts';
import { monthBasis, type Spending } from '../../../lib/session/budget-sources.ts';
import { bring, change } from '../../../lib/session/session.ts';
import { monthNow, rowsHref, useSpending } from './budget-spending.ts';
import type { RouteProps } from './routes.tsx';
import { type OpenProps, say } from './shell.ts';

/** What was spent this month, and the budgets for it. */
export function BudgetsRoute({ shell, session }: RouteProps) {
  const { toasts } = useGuide().budget;
  const spending = useSpending(session).value;
  const kept = bring(session, 'budgets').value;
  if (!spending || !kept) return null;
  const month = monthNow(shell);
  const all = { by: 'all' } as const;

  async function propose(fen: number): Promise<void> {
    const budget: Budget = {
      id: crypto.randomUUID(),
      scope: all,
      fen,
      name: '',
      since: Date.now(),
    };
    await change(session, 'budgets', (before) => withBudget(before, budget));
    say(shell, toasts.added, () => {
      void change(session, 'budgets', (before) => withoutBudget(before, budget.id));
    });
  }

  return (
    <BudgetsView
      month={month}
      spentFen={knownSpending(spending, all, month)}
      months={lastMonths(spending, all, month)}
      basis={monthBasis(spending, { month, today: shell.today }, session.bindings.value)}
      budgets={kept.budgets.map((budget) => ({
        budget,
        state: budgetState(spending, budget, month),
      }))}
      proposal={proposedBudget(spending, month)}
      cards={session.cards.value.cards}
      {...partsOf(spending, shell)}
      onPropose={(fen) => void propose(fen)}
      onImport={() => shell.openTab('#/import')}
      hrefOf={(what) => rowsHref(month, what)}
      monthHref={(each) => rowsHref(each, 'all')}
    />
  );
}

/** The month by categories, and by reasons for what does not count. */
function partsOf({ cells }: Spending, shell: OpenProps['shell']) {
  const month = monthNow(shell);
  const categories = spendingCategories
    .map((category) => ({
      category,
      ...spentSum(cells, { month, scope: { by: 'category', category } }),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.fen - a.fen);
  const leftOut = spendingParts.flatMap((part) => {
    if (isCounted(part)) return [];
    const sum = summed(cells.filter((cell) => cell.month === month && cell.part === part));
    return sum.count > 0 ? [{ part, ...sum }] : [];
  });
  return { categories, leftOut };
}
