import { type MonthScore, monthsUpTo, type Score } from '../lib/domain/checklist.ts';
import { tenthsOf } from '../lib/domain/checklist-entry.ts';
import { monthWords } from '../lib/text/dates.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface ChecklistHistoryProps {
  readonly months: readonly MonthScore[];
  /** `YYYY-MM`, now. */
  readonly month: string;
}

interface Shown {
  readonly month: string;
  readonly score: Score | undefined;
}

/** A year fits into the popup. */
const monthsShown = 12;

/** How it went month by month: bars for the eye, a sentence, and a table that says the same. */
export function ChecklistHistory({ months, month }: ChecklistHistoryProps) {
  const { history } = useGuide().checklist;
  const shown = monthsUpTo(months, month, monthsShown);
  return (
    <section aria-labelledby="check-history">
      <h2 id="check-history" class="section-title">
        {history.title}
      </h2>
      <div class="list check-history">
        <Bars shown={shown} />
        <Trend shown={shown} />
        <details class="quiet-fold">
          <summary>{history.table}</summary>
          <MonthTable shown={shown} />
        </details>
        <small>{history.note}</small>
      </div>
    </section>
  );
}

interface ShownProps {
  readonly shown: readonly Shown[];
}

/** Seen only: sentence and table say the same. */
function Bars({ shown }: ShownProps) {
  return (
    <div class="check-bars" aria-hidden="true">
      {shown.map(({ month, score }) => (
        <span key={month} class="check-bar" data-empty={score ? undefined : ''}>
          {score && <Bar tenths={tenthsOf(score)} />}
          <small class="num">{Number(month.slice(5))}</small>
        </span>
      ))}
    </div>
  );
}

function Bar({ tenths }: { readonly tenths: number }) {
  // Something that is nearly nothing is drawn as well: a gap means that nobody looked.
  const height = Math.max(tenths, 0.4);
  return (
    <svg viewBox="0 0 10 10" preserveAspectRatio="none" focusable="false">
      <rect y={10 - height} width="10" height={height} />
    </svg>
  );
}

/** This month beside the last one that has a score. */
function Trend({ shown }: ShownProps) {
  const text = useText();
  const { history } = useGuide().checklist;
  const scored = shown.flatMap(({ month, score }) => (score ? [{ month, score }] : []));
  const [before, now] = [scored.at(-2), scored.at(-1)];
  if (!before || !now) return <p>{history.first}</p>;
  const named = monthWords(text, before.month);
  const more = tenthsOf(now.score) - tenthsOf(before.score);
  if (more === 0) return <p>{history.same(named)}</p>;
  return <p>{more > 0 ? history.more(named, more) : history.less(named, -more)}</p>;
}

function MonthTable({ shown }: ShownProps) {
  const text = useText();
  const { history } = useGuide().checklist;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{history.month}</th>
          <th scope="col">{history.score}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ month, score }) => (
          <tr key={month}>
            <th scope="row">{monthWords(text, month)}</th>
            <td>{score ? history.tenths(tenthsOf(score)) : history.none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
