import { useMemo } from 'preact/hooks';
import type { CardMention } from '../lib/domain/card.ts';
import type { Entry, EntryFilter, MonthSummary } from '../lib/domain/entry.ts';
import { formatYuan } from '../lib/domain/money.ts';
import { monthWords } from '../lib/text/dates.ts';
import { Empty } from './empty.tsx';
import { EntryRow } from './entry-row.tsx';
import { Icon } from './icon.tsx';
import { LedgerFilters } from './ledger-filters.tsx';
import { useText } from './text-context.ts';

export interface LedgerViewProps {
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  /** Cards that the ledger names, for the filter. */
  readonly cards: readonly CardMention[];
  /** Of the entries that the filter lets through, newest first. */
  readonly months: readonly MonthSummary[];
  /** The first entries that the filter lets through, newest first. */
  readonly rows: readonly Entry[];
  /** How many the filter lets through in all. */
  readonly total: number;
  /** Shows more rows than now. */
  readonly onMore: () => void;
  /** Ref of the 显示更多 button, to watch when it comes into view. */
  readonly moreRef?: ((element: HTMLButtonElement | null) => void) | undefined;
  /** Ref of the search box, to focus it on "/". */
  readonly searchRef?: ((element: HTMLInputElement | null) => void) | undefined;
  /** Wallet and bank bills stand side by side, so the sums hold payments twice. */
  readonly countedTwice: boolean;
  readonly onOpen: (key: string) => void;
  readonly onImport: () => void;
}

export function LedgerView(props: LedgerViewProps) {
  const { filter, total, onImport } = props;
  const text = useText();
  if (total === 0 && !narrowed(filter)) {
    return (
      <Empty icon="ledger" title={text.ledger.emptyTitle} text={text.ledger.emptyText}>
        <button type="button" class="button primary" onClick={onImport}>
          {text.actions.import}
        </button>
      </Empty>
    );
  }
  return (
    <div class="view ledger">
      <LedgerFilters {...props} />
      <div>
        {props.countedTwice && <p class="ledger-note">{text.ledger.countedTwice}</p>}
        <p class="ledger-ways">
          <a class="ledger-budgets" href="#/budgets">
            {text.titles.budgets}
            <Icon name="chevron" />
          </a>
          <a class="ledger-budgets" href="#/paid">
            {text.titles.paid}
            <Icon name="chevron" />
          </a>
        </p>
      </div>
      {total === 0 ? <NothingFound onFilter={props.onFilter} /> : <Months {...props} />}
    </div>
  );
}

function narrowed(filter: EntryFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== '');
}

function NothingFound({ onFilter }: Pick<LedgerViewProps, 'onFilter'>) {
  const text = useText();
  return (
    <Empty icon="search" title={text.ledger.noneTitle} text={text.ledger.noneText}>
      <button type="button" class="button primary" onClick={() => onFilter({})}>
        {text.ledger.clear}
      </button>
    </Empty>
  );
}

function Months(props: LedgerViewProps) {
  const text = useText();
  const { rows, months, total } = props;
  const rowsByMonth = useMemo(() => byMonth(rows), [rows]);
  const shown = months.filter(({ month }) => rowsByMonth.has(month));
  return (
    <>
      {shown.map((summary) => (
        <MonthSection
          key={summary.month}
          summary={summary}
          rows={rowsByMonth.get(summary.month) ?? []}
          today={props.today}
          onOpen={props.onOpen}
        />
      ))}
      <p class="ledger-shown num">{text.ledger.shown(rows.length, total)}</p>
      {rows.length < total && (
        <button
          type="button"
          class="button wide"
          ref={props.moreRef ?? null}
          onClick={props.onMore}
        >
          {text.ledger.more}
        </button>
      )}
    </>
  );
}

function byMonth(rows: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return Map.groupBy(rows, (row) => row.day.slice(0, 7));
}

interface MonthSectionProps {
  readonly summary: MonthSummary;
  readonly rows: readonly Entry[];
  readonly today: string;
  readonly onOpen: (key: string) => void;
}

function MonthSection({ summary, rows, today, onOpen }: MonthSectionProps) {
  const text = useText();
  const id = `month-${summary.month}`;
  return (
    <section aria-labelledby={id} class="month">
      <header class="month-head">
        <h2 id={id}>{monthWords(text, summary.month)}</h2>
        <p class="num">
          <span>
            {text.ledger.out} <b>¥{formatYuan(summary.outFen)}</b>
          </span>
          <span>
            {text.ledger.in} <b>¥{formatYuan(summary.inFen)}</b>
          </span>
        </p>
      </header>
      <ul class="list">
        {rows.map((entry) => (
          <EntryRow key={entry.key} entry={entry} today={today} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
