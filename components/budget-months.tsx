import type { MonthSpending } from '../lib/domain/budget.ts';
import { monthWords } from '../lib/text/dates.ts';
import { yuanWords } from './budget-words.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

export interface BudgetMonthsProps {
  /** The oldest first. */
  readonly months: readonly MonthSpending[];
  /** A budget to draw as a line. */
  readonly budgetFen?: number | undefined;
  /** Address of the transactions of a month. */
  readonly hrefOf: (month: string) => string;
}

/** The last six months as bars, and the same as a table. */
export function BudgetMonths(props: BudgetMonthsProps) {
  const { budget: words } = useGuide();
  const { months, budgetFen } = props;
  const most = Math.max(1, budgetFen ?? 0, ...months.map(({ fen }) => fen ?? 0));
  return (
    <Section id="budget-months" title={words.months.title}>
      <div class="list budget-chart">
        <div class="budget-bars" aria-hidden="true">
          {months.map(({ month, fen }) => (
            <span key={month} class="budget-month">
              <MonthBar fen={fen} most={most} budgetFen={budgetFen} />
              <span class="num">{shortMonth(month)}</span>
            </span>
          ))}
        </div>
        {budgetFen !== undefined && (
          <p class="field-help">{words.months.budget(yuanWords(budgetFen))}</p>
        )}
        <details class="fold">
          <summary>{words.months.table}</summary>
          <MonthTable {...props} />
        </details>
      </div>
    </Section>
  );
}

interface MonthBarProps {
  readonly fen: number | undefined;
  readonly most: number;
  readonly budgetFen: number | undefined;
}

const tall = 64;

function MonthBar({ fen, most, budgetFen }: MonthBarProps) {
  const high = Math.max(0, ((fen ?? 0) / most) * tall);
  const line = budgetFen === undefined ? undefined : tall - (budgetFen / most) * tall + 1;
  const over = budgetFen !== undefined && (fen ?? 0) >= budgetFen;
  return (
    <svg
      viewBox={`0 0 40 ${tall + 2}`}
      preserveAspectRatio="none"
      data-over={over ? '' : undefined}
    >
      {fen === undefined ? (
        <path class="budget-unknown" d={`M12 ${tall - 2}h16`} />
      ) : (
        <rect
          class="budget-bar-used"
          x="8"
          y={tall + 2 - Math.max(high, 1)}
          width="24"
          height={Math.max(high, 1)}
        />
      )}
      {line !== undefined && <path class="budget-line" d={`M0 ${line}h40`} />}
    </svg>
  );
}

function MonthTable({ months, hrefOf }: BudgetMonthsProps) {
  const text = useText();
  const { budget: words } = useGuide();
  return (
    <table class="budget-table">
      <thead>
        <tr>
          <th scope="col">{words.months.month}</th>
          <th scope="col">{words.months.spent}</th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ month, fen }) => (
          <tr key={month}>
            <th scope="row">{monthWords(text, month)}</th>
            <td class="num">
              {fen === undefined ? (
                words.months.noBills
              ) : (
                <a href={hrefOf(month)} aria-label={`${monthWords(text, month)} ${yuanWords(fen)}`}>
                  {yuanWords(fen)}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `10`: the year stands in the table. */
function shortMonth(month: string): string {
  return String(Number(month.slice(5)));
}
