import type { Entry } from '../lib/domain/entry.ts';
import { yuanWords } from './budget-words.ts';
import { EntryRow } from './entry-row.tsx';
import { useGuide } from './guide-context.ts';

export interface BudgetRowsProps {
  /** What the lines are, and of which month. */
  readonly name: string;
  readonly month: string;
  /** Why they do not count, where they do not. */
  readonly why: string | undefined;
  readonly count: number;
  readonly fen: number;
  /** The first of them, newest first. */
  readonly entries: readonly Entry[];
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
  readonly onOpen: (key: string) => void;
  readonly onMore: () => void;
}

/** The very lines behind a sum. */
export function BudgetRows(props: BudgetRowsProps) {
  const { budget: words } = useGuide();
  const { entries, count } = props;
  return (
    <div class="view budgets ledger">
      <header class="budget-hero">
        <h2>
          <bdi>{words.rows.of(props.name, props.month)}</bdi>
        </h2>
        <p class="num">
          {count === 0 ? words.rows.none : words.rows.sum(count, yuanWords(props.fen))}
        </p>
        {props.why !== undefined && <p class="field-help">{props.why}</p>}
      </header>
      {count > 0 && (
        <ul class="list">
          {entries.map((entry) => (
            <EntryRow key={entry.key} entry={entry} today={props.today} onOpen={props.onOpen} />
          ))}
        </ul>
      )}
      {entries.length < count && (
        <button type="button" class="button wide" onClick={props.onMore}>
          {words.rows.more}
        </button>
      )}
    </div>
  );
}
