import type { Entry } from '../lib/domain/entry.ts';
import { EntryRow } from './entry-row.tsx';
import { useText } from './text-context.ts';

export interface RecentEntriesProps {
  /** The newest few entries; none hides the section. */
  readonly recent: readonly Entry[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly onOpenEntry: (key: string) => void;
}

export function RecentEntries({ recent, today, onOpenEntry }: RecentEntriesProps) {
  const text = useText();
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent-title">
      <div class="section-head">
        <h2 id="recent-title" class="section-title">
          {text.cards.recent}
        </h2>
        <a href="#/ledger">{text.cards.all}</a>
      </div>
      <ul class="list">
        {recent.map((entry) => (
          <EntryRow key={entry.key} entry={entry} today={today} onOpen={onOpenEntry} />
        ))}
      </ul>
    </section>
  );
}
