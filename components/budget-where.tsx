import type { LeftOutPart, SpendingCategory, SpendingSum } from '../lib/domain/budget.ts';
import { ShareBar } from './budget-bar.tsx';
import { yuanWords } from './budget-words.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

export interface CategorySum extends SpendingSum {
  readonly category: SpendingCategory;
}

export interface LeftOutSum extends SpendingSum {
  readonly part: LeftOutPart;
}

export interface BudgetWhereProps {
  /** The largest first. */
  readonly categories: readonly CategorySum[];
  readonly leftOut: readonly LeftOutSum[];
  /** Address of the transactions behind a sum: `category/food`, `part/closed`. */
  readonly hrefOf: (what: string) => string;
}

/** What the money of the month went to. */
export function BudgetCategories({ categories, hrefOf }: BudgetWhereProps) {
  const text = useText();
  const { budget: words } = useGuide();
  const most = Math.max(1, ...categories.map(({ fen }) => fen));
  return (
    <Section id="budget-where" title={words.where.title}>
      <ul class="list">
        {categories.map(({ category, count, fen }) => (
          <li key={category}>
            <a class="row-button" href={hrefOf(`category/${category}`)}>
              <span class="row-words">
                <span class="row-name">{text.spending[category]}</span>
                <ShareBar share={fen / most} />
                <small>{words.where.line(count)}</small>
              </span>
              <span class="amount num">{yuanWords(fen)}</span>
              <Icon name="chevron" />
            </a>
          </li>
        ))}
      </ul>
      <p class="field-help">{words.where.note}</p>
    </Section>
  );
}

/** Lines of the bills that are in no sum, by their reason. */
export function BudgetLeftOut({ leftOut, hrefOf }: BudgetWhereProps) {
  const { budget: words } = useGuide();
  return (
    <Section id="budget-left-out" title={words.leftOut.title}>
      <p class="field-help budget-lead">{words.leftOut.lead}</p>
      <ul class="list">
        {leftOut.map(({ part, count, fen }) => (
          <li key={part}>
            <a class="row-button" href={hrefOf(`part/${part}`)}>
              <span class="row-words">
                <span class="row-name">{words.leftOut.parts[part].name}</span>
                <small>{words.leftOut.parts[part].why}</small>
                <small>{words.leftOut.line(count)}</small>
              </span>
              <span class="amount num" data-direction="neutral">
                {yuanWords(fen)}
              </span>
              <Icon name="chevron" />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
