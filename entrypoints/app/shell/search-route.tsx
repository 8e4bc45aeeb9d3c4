import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useGuide } from '../../../components/guide-context.ts';
import { SearchView } from '../../../components/search-view.tsx';
import { dayWords } from '../../../lib/text/dates.ts';
import { formatYuan } from '../../../lib/domain/money.ts';
import type { Entry } from '../../../lib/domain/entry.ts';
import { maskedWords } from '../../../lib/domain/masked-words.ts';
import type { SearchItem, SearchResult } from '../../../lib/domain/search.ts';
import { failures } from '../../../lib/knowledge/failures.ts';
import { emptyDiagnosis } from '../../../lib/session/trouble-drafts.ts';
import { queryLedger } from '../../../lib/session/query.ts';
import { indexItems, searchItems } from '../../../lib/session/search.ts';
import { namesByInitials } from '../../../lib/session/search-names.ts';
import { loadLearn } from '../../../lib/text/learn/load-learn.ts';
import type { LearnText } from '../../../lib/text/learn/zh-cn.ts';
import { searchItemsOf } from './search-items.ts';
import type { OpenProps } from './shell.ts';

const atMost = 5;

/** Everything that can be found, by group, as it is typed. */
export function SearchRoute({ shell, session }: OpenProps) {
  const guide = useGuide();
  const { drafts } = shell.drafts;
  const learn = useSignal<LearnText | undefined>(undefined);
  const { language } = shell.text.value;
  useEffect(() => void loadLearn(language).then((text) => (learn.value = text)), [language]);
  const index = useComputed(() =>
    indexItems(searchItemsOf(session, { text: shell.text.value, guide, learn: learn.value })),
  );
  const typed = drafts.value.search;
  const results = [
    ...searchItems(index.value, typed, atMost),
    ...entriesFound({ shell, session }, typed),
  ];
  return (
    <SearchView
      typed={typed}
      results={results}
      onType={(words) => void shell.drafts.change({ search: maskedWords(words) })}
      onOpen={(item) => open({ shell, session }, item)}
      onAllEntries={() => {
        void shell.drafts.change({ filter: { search: typed.trim() } });
        shell.go('#/ledger');
      }}
      onLeave={() => history.back()}
    />
  );
}

/** Transactions by words or amount, else by the initials of whom they were paid to. */
function entriesFound({ shell, session }: OpenProps, typed: string): readonly SearchResult[] {
  const search = typed.trim();
  if (search === '') return [];
  const pages = session.ledger.pages.value;
  const sections = queryLedger(pages, { search }, atMost);
  const items = sections.flatMap(({ entries }) => entries).map((entry) => entryItem(shell, entry));
  const count = sections.reduce((sum, section) => sum + section.count, 0);
  if (count > 0) return [{ group: 'entries', items, more: count - items.length }];
  const names = namesByInitials(pages, search, atMost);
  if (names.length === 0) return [];
  return [{ group: 'entries', items: names.map((name) => nameItem(shell, name)), more: 0 }];
}

function entryItem({ text, today }: OpenProps['shell'], entry: Entry): SearchItem {
  const words = text.value;
  const sign = entry.direction === 'out' ? '−' : entry.direction === 'in' ? '+' : '';
  return {
    id: entry.key,
    group: 'entries',
    title: entry.counterparty || entry.item || words.ledger.noName,
    detail: `${dayWords(words, entry.day, today)} · ${sign}¥${formatYuan(entry.fen)}`,
    route: `#/entry/${entry.key}`,
  };
}

function nameItem({ guide }: OpenProps['shell'], name: string): SearchItem {
  return {
    id: `name-${name}`,
    group: 'entries',
    title: name,
    detail: guide.value?.text.search.payments,
    route: '#/ledger',
  };
}

/** A failure opens where it is looked into, a name with its transactions. */
function open({ shell }: OpenProps, item: SearchItem): void {
  if (item.id.startsWith('name-')) void shell.drafts.change({ filter: { search: item.title } });
  const failure = failures.find(({ id }) => item.id === `failure-${id}`);
  if (!failure) return;
  const { code = '', message, system } = failure;
  void shell.drafts.change({
    diagnosis: { ...emptyDiagnosis, text: `${code} ${message}`.trim(), system },
  });
}
