import {
  type Budget,
  budgetPercent,
  type BudgetProposal,
  type BudgetState,
  type MonthBasis,
  type MonthSpending,
} from '../lib/domain/budget.ts';
import type { Card } from '../lib/domain/card.ts';
import { monthWords } from '../lib/text/dates.ts';
import { BudgetBar } from './budget-bar.tsx';
import { BudgetBasis } from './budget-basis.tsx';
import { BudgetMonths } from './budget-months.tsx';
import { BudgetCategories, BudgetLeftOut, type BudgetWhereProps } from './budget-where.tsx';
import { budgetName, dayOfMonthWords, perDayWords, stateWords, yuanWords } from './budget-words.ts';
import { Empty } from './empty.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

/** A budget and how it stands; no state where no bill reaches into the month. */
export interface BudgetNow {
  readonly budget: Budget;
  readonly state: BudgetState | undefined;
}

export interface BudgetsViewProps extends BudgetWhereProps {
  /** `YYYY-MM`, Beijing: the month shown. */
  readonly month: string;
  /** Undefined where no bill reaches into the month. */
  readonly spentFen: number | undefined;
  /** The oldest first. */
  readonly months: readonly MonthSpending[];
  readonly basis: MonthBasis;
  readonly budgets: readonly BudgetNow[];
  readonly proposal: BudgetProposal | undefined;
  readonly cards: readonly Card[];
  readonly onPropose: (fen: number) => void;
  readonly onImport: () => void;
  /** Address of the transactions of a month. */
  readonly monthHref: (month: string) => string;
}

/** What was spent this month, the budgets for it, and what both rest on. */
export function BudgetsView(props: BudgetsViewProps) {
  const text = useText();
  const { budget: words } = useGuide();
  if (props.basis.bills.length === 0) {
    return (
      <div class="view budgets">
        <Empty icon="ledger" title={words.month.noneTitle} text={words.month.noneText}>
          <button type="button" class="button primary" onClick={props.onImport}>
            {text.actions.import}
          </button>
        </Empty>
        {props.budgets.length > 0 && <Budgets {...props} />}
      </div>
    );
  }
  return (
    <div class="view budgets">
      <MonthHead {...props} />
      <Budgets {...props} />
      <BudgetMonths months={props.months} hrefOf={props.monthHref} />
      {props.categories.length > 0 && <BudgetCategories {...props} />}
      {props.leftOut.length > 0 && <BudgetLeftOut {...props} />}
      <BudgetBasis basis={props.basis} />
    </div>
  );
}

function MonthHead({ month, spentFen, basis, onImport }: BudgetsViewProps) {
  const text = useText();
  const { budget: words } = useGuide();
  if (spentFen === undefined || basis.until === undefined) {
    return (
      <Notice
        tone="plain"
        icon="import"
        title={words.month.noBills}
        action={
          <button type="button" class="button small" onClick={onImport}>
            {text.actions.import}
          </button>
        }
      >
        {words.month.noBillsText}
      </Notice>
    );
  }
  return (
    <header class="budget-hero">
      <p>
        {monthWords(text, month)} · {words.month.spent}
      </p>
      <p class="budget-sum num">{yuanWords(spentFen)}</p>
      {spentFen < 0 && <p class="field-help">{words.month.refundsMore}</p>}
      <p class="field-help">{words.month.until(dayOfMonthWords(text, basis.until))}</p>
    </header>
  );
}

function Budgets(props: BudgetsViewProps) {
  const { budget: words } = useGuide();
  const { budgets } = props;
  return (
    <Section id="budget-list" title={words.list.title}>
      {budgets.length === 0 ? (
        <NoBudgets {...props} />
      ) : (
        <ul class="list">
          {budgets.map((now) => (
            <BudgetRow key={now.budget.id} now={now} cards={props.cards} />
          ))}
          <li>
            <a class="row-button budget-add" href="#/budget/new">
              <Icon name="plus" />
              <span class="row-words row-name">{words.list.add}</span>
            </a>
          </li>
        </ul>
      )}
    </Section>
  );
}

function NoBudgets({ proposal, onPropose }: BudgetsViewProps) {
  const text = useText();
  const { budget: words } = useGuide();
  const ownWay = (
    <a class={proposal ? 'button' : 'button primary'} href="#/budget/new">
      {proposal ? words.proposal.own : words.list.add}
    </a>
  );
  if (!proposal) {
    return (
      <div class="list budget-none">
        <p>{words.list.none}</p>
        <p class="field-help">{words.proposal.notYet}</p>
        <div class="buttons">{ownWay}</div>
      </div>
    );
  }
  const months = proposal.months.map(({ month, fen }) =>
    words.proposal.month(monthWords(text, month), yuanWords(fen ?? 0)),
  );
  const sum = yuanWords(proposal.fen);
  return (
    <div class="list budget-none">
      <p>{words.list.none}</p>
      <p>
        <strong>{words.proposal.title}</strong>
      </p>
      <p class="field-help">{words.proposal.text(months.join(text.card.separator), sum)}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => onPropose(proposal.fen)}>
          {words.proposal.use(sum)}
        </button>
        {ownWay}
      </div>
    </div>
  );
}

interface BudgetRowProps {
  readonly now: BudgetNow;
  readonly cards: readonly Card[];
}

function BudgetRow({ now: { budget, state }, cards }: BudgetRowProps) {
  const text = useText();
  const { budget: words } = useGuide();
  const name = budgetName({ text, words, cards }, budget);
  const perDay = perDayWords({ text, words, cards }, state);
  return (
    <li>
      <a class="row-button budget-row" href={`#/budget/${budget.id}`}>
        <span class="row-words">
          <span class="budget-row-head">
            <bdi class="row-name">{name}</bdi>
            {state && <LevelChip state={state} />}
            <span class="budget-of num">
              {state
                ? words.list.of(yuanWords(state.spentFen), yuanWords(budget.fen))
                : yuanWords(budget.fen)}
            </span>
          </span>
          {state && (
            <BudgetBar percent={budgetPercent(state.spentFen, budget.fen)} level={state.level} />
          )}
          <small>{stateWords(words, state)}</small>
          {perDay !== undefined && <small>{perDay}</small>}
        </span>
        <Icon name="chevron" />
      </a>
    </li>
  );
}

/** The threshold that is passed, as a word; below 80 there is nothing to tell. */
export function LevelChip({ state: { level } }: { readonly state: BudgetState }) {
  const { budget: words } = useGuide();
  if (level === 'within') return null;
  return (
    <span class="word-chip" data-level={level}>
      {words.levels[level]}
    </span>
  );
}
