import { budgetPercent, type MonthSpending } from '../lib/domain/budget.ts';
import type { Card } from '../lib/domain/card.ts';
import { BudgetBar } from './budget-bar.tsx';
import { BudgetMonths } from './budget-months.tsx';
import {
  budgetName,
  dayOfMonthWords,
  perDayWords,
  scopeWords,
  stateWords,
  yuanWords,
} from './budget-words.ts';
import { type BudgetNow, LevelChip } from './budgets-view.tsx';
import { Empty } from './empty.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface BudgetPageProps extends BudgetNow {
  /** The oldest first. */
  readonly months: readonly MonthSpending[];
  /** `YYYY-MM-DD` up to which the bills go; undefined where none reaches into the month. */
  readonly until: string | undefined;
  readonly cards: readonly Card[];
  /** Address of the transactions that the budget counted in a month. */
  readonly monthHref: (month: string) => string;
  readonly onRemove: () => void;
}

/** One budget: this month, the months before, and what can be done with it. */
export function BudgetPage(props: BudgetPageProps) {
  const { budget: words } = useGuide();
  const { budget, months, monthHref } = props;
  const month = months.at(-1)?.month ?? '';
  return (
    <div class="view budgets">
      <BudgetHead {...props} />
      <div class="buttons split">
        {props.state && (
          <a class="button primary" href={monthHref(month)}>
            {words.page.rows}
          </a>
        )}
        <a class="button" href={`#/budget/${budget.id}/edit`}>
          {words.page.edit}
        </a>
      </div>
      <BudgetMonths months={months} budgetFen={budget.fen} hrefOf={monthHref} />
      <button type="button" class="link-button bad centred" onClick={props.onRemove}>
        {words.page.remove}
      </button>
    </div>
  );
}

function BudgetHead({ budget, state, until, cards }: BudgetPageProps) {
  const text = useText();
  const { budget: words } = useGuide();
  const all = { text, words, cards };
  const perDay = perDayWords(all, state);
  return (
    <header class="budget-hero">
      <h2>
        <bdi>{budgetName(all, budget)}</bdi>
        {state && <LevelChip state={state} />}
      </h2>
      {budget.name !== '' && <p>{scopeWords(all, budget.scope)}</p>}
      <p class="budget-sum num">
        {state && yuanWords(state.spentFen)}
        <small> / {yuanWords(budget.fen)}</small>
      </p>
      {state && (
        <BudgetBar percent={budgetPercent(state.spentFen, budget.fen)} level={state.level} />
      )}
      <p>{stateWords(words, state)}</p>
      {perDay !== undefined && <p>{perDay}</p>}
      {until !== undefined && (
        <p class="field-help">{words.month.until(dayOfMonthWords(text, until))}</p>
      )}
    </header>
  );
}

/** Where an address names no budget. */
export function BudgetGone() {
  const { budget: words } = useGuide();
  return (
    <Empty icon="search" title={words.page.gone} text={words.page.goneText}>
      <a class="button primary" href="#/budgets">
        {words.page.back}
      </a>
    </Empty>
  );
}
