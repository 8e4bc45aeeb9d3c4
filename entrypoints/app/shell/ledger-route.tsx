import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { LedgerView } from '../../../components/ledger-view.tsx';
import type { EntryFilter, MonthSummary } from '../../../lib/domain/entry.ts';
import { type MonthSection, queryLedger } from '../../../lib/session/query.ts';
import type { OpenSession } from '../../../lib/session/session.ts';
import { Notices } from './notices.tsx';
import type { RouteProps } from './routes.tsx';

const rowsAtOnce = 50;

/** The imported months: sums, search, filters; rows appear as the person scrolls. */
export function LedgerRoute({ shell, session, argument }: RouteProps) {
  const limit = useSignal(rowsAtOnce);
  const search = useRef<HTMLInputElement | null>(null);
  const { drafts } = shell.drafts;
  const sections = useComputed(() =>
    queryLedger(session.ledger.pages.value, drafts.value.filter, limit.value),
  );
  const months = monthsOf(session, drafts.value.filter, sections.value);
  useEffect(() => {
    // The heading takes the focus of a new view; the person asked for the search.
    if (argument === 'search') requestAnimationFrame(() => search.current?.focus());
  }, [argument]);
  const { loading, manifest } = session.ledger;
  const known = !loading.value || manifest.value.months.length > 0;
  const rows = sections.value.flatMap(({ entries }) => entries);
  const moreRef = useMoreRef(() => {
    // Before the first page is in memory the button is in view without anything to show.
    if (rows.length >= limit.value) limit.value += rowsAtOnce;
  });
  if (!known) return null;
  return (
    <>
      <Notices session={session} text={shell.text.value} />
      <LedgerView
        today={shell.today}
        filter={drafts.value.filter}
        onFilter={(filter) => {
          limit.value = rowsAtOnce;
          void shell.drafts.change({ filter });
        }}
        cards={session.ledger.mentioned.value.map(({ mention }) => mention)}
        months={months}
        rows={rows}
        total={months.reduce((sum, { count }) => sum + count, 0)}
        onMore={() => {
          limit.value += rowsAtOnce;
        }}
        moreRef={moreRef}
        searchRef={(element) => {
          search.current = element;
        }}
        countedTwice={isCountedTwice(session, drafts.value.filter)}
        onOpen={(key) => shell.go(`#/entry/${key}`)}
        onImport={() => shell.openTab('#/import')}
      />
    </>
  );
}

/** Whether the sums hold wallet bills and the bills of the bank behind them, which tell the same payments. */
function isCountedTwice({ ledger }: OpenSession, { provider }: EntryFilter): boolean {
  const kinds = new Set(ledger.manifest.value.pages.map((page) => page.provider === 'icbc'));
  return !provider && kinds.size > 1;
}

/** Until all pages are in memory, the unfiltered months come from the manifest. */
function monthsOf(
  { ledger }: OpenSession,
  filter: EntryFilter,
  sections: readonly MonthSection[],
): readonly MonthSummary[] {
  const narrowed = Object.values(filter).some((value) => value !== undefined && value !== '');
  return ledger.loading.value && !narrowed ? ledger.manifest.value.months : sections;
}

/** Watches the button that shows more rows and presses it when it comes into view. */
function useMoreRef(onSeen: () => void): (element: HTMLButtonElement | null) => void {
  const observer = useRef<IntersectionObserver | undefined>(undefined);
  const seen = useRef(onSeen);
  seen.current = onSeen;
  return useRef((element: HTMLButtonElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) seen.current();
    });
    observer.current.observe(element);
  }).current;
}
