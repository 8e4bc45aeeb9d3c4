import { useSignal } from '@preact/signals';
import { BudgetForm } from '../../../components/budget-form.tsx';
import { BudgetGone, BudgetPage } from '../../../components/budget-page.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import { type Budget, type BudgetDraft, scopeKey } from '../../../lib/domain/budget.ts';
import { dayText } from '../../../lib/domain/calendar.ts';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import { walletIds } from '../../../lib/domain/wallet.ts';
import { budgetState, lastMonths, reachedUntil } from '../../../lib/review/budget-sums.ts';
import {
  budgetOfDraft,
  draftOfBudget,
  emptyBudgetDraft,
  withBudget,
  withDraftPart,
  withoutBudget,
} from '../../../lib/session/budget-edits.ts';
import { bring, change, type OpenSession } from '../../../lib/session/session.ts';
import { BudgetRowsRoute } from './budget-rows-route.tsx';
import { monthNow, rowsHref, useSpending } from './budget-spending.ts';
import type { RouteProps } from './routes.tsx';
import { type OpenProps, say } from './shell.ts';

/** One budget, its form (`new`, `<id>/edit`), or the transactions behind a sum (`rows/...`). */
export function BudgetRoute(props: RouteProps) {
  const { session, argument } = props;
  const [id = '', what] = argument.split('/');
  const kept = bring(session, 'budgets').value;
  if (id === 'rows') return <BudgetRowsRoute {...props} />;
  if (!kept) return null;
  const budget = kept.budgets.find((known) => known.id === id);
  if (id === 'new') return <BudgetFormRoute {...props} budget={undefined} />;
  if (!budget) return <BudgetGone />;
  if (what === 'edit') return <BudgetFormRoute key={id} {...props} budget={budget} />;
  return <BudgetPageRoute {...props} budget={budget} />;
}

interface OneBudget extends OpenProps {
  readonly budget: Budget;
}

function BudgetPageRoute({ shell, session, budget }: OneBudget) {
  const { toasts } = useGuide().budget;
  const spending = useSpending(session).value;
  if (!spending) return null;
  const month = monthNow(shell);
  const until = reachedUntil(spending.billDays, month);

  async function remove(): Promise<void> {
    await change(session, 'budgets', (before) => withoutBudget(before, budget.id));
    shell.go('#/budgets');
    say(shell, toasts.removed, () => putBack(session, budget));
  }

  return (
    <BudgetPage
      budget={budget}
      state={budgetState(spending, budget, month)}
      months={lastMonths(spending, budget.scope, month)}
      until={until === undefined ? undefined : dayText(until)}
      cards={session.cards.value.cards}
      monthHref={(each) => rowsHref(each, scopeKey(budget.scope))}
      onRemove={() => void remove()}
    />
  );
}

/** The budget as it was: back where it was deleted, or in the place of what it became. */
function putBack(session: OpenSession, budget: Budget): void {
  void change(session, 'budgets', (before) => withBudget(before, budget));
}

interface FormProps extends OpenProps {
  /** The one that is changed; a new one without. */
  readonly budget: Budget | undefined;
}

function BudgetFormRoute({ shell, session, budget }: FormProps) {
  const { toasts } = useGuide().budget;
  const attempts = useSignal(0);
  const id = budget?.id ?? 'new';
  const { draft, keep, leave } = useBudgetDraft(shell, budget);
  const found = (now: number) =>
    budgetOfDraft(draft, bring(session, 'budgets').value ?? { budgets: [] }, {
      before: budget,
      now,
    });
  const checked = attempts.value > 0 ? found(0) : undefined;

  async function save(): Promise<void> {
    const made = found(Date.now());
    if (!made.ok) {
      attempts.value += 1;
      return;
    }
    await change(session, 'budgets', (before) => withBudget(before, made.value));
    leave();
    shell.go(budget ? `#/budget/${id}` : '#/budgets');
    say(shell, budget ? toasts.saved : toasts.added, () => {
      if (budget) putBack(session, budget);
      else void change(session, 'budgets', (before) => withoutBudget(before, made.value.id));
    });
  }

  return (
    <BudgetForm
      draft={draft}
      onChange={keep}
      errors={checked && !checked.ok ? checked.error : {}}
      attempts={attempts.value}
      cards={cardsAtHand(session.cards.value.cards)}
      wallets={walletIds}
      onSave={() => void save()}
      onCancel={() => {
        leave();
        shell.go(budget ? `#/budget/${id}` : '#/budgets');
      }}
    />
  );
}

/** The form as it stands; what is typed outlives the popup. */
function useBudgetDraft(shell: OpenProps['shell'], budget: Budget | undefined) {
  const id = budget?.id ?? 'new';
  const now = (): BudgetDraft => {
    const kept = shell.drafts.drafts.value.budget;
    if (kept?.id === id) return kept.draft;
    return budget ? draftOfBudget(budget) : emptyBudgetDraft;
  };
  return {
    draft: now(),
    keep(this: void, part: Partial<BudgetDraft>): void {
      void shell.drafts.change({ budget: { id, draft: withDraftPart(now(), part) } });
    },
    leave(this: void): void {
      void shell.drafts.change({ budget: undefined });
    },
  };
}
