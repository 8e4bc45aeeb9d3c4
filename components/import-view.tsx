import type { ImportReport } from '../lib/domain/statement.ts';
import { DropZone } from './drop-zone.tsx';
import { HowToGetBills } from './how-to-get-bills.tsx';
import { ImportCard } from './import-card.tsx';
import type { ImportItem } from './import-card.tsx';
import { PastImports } from './past-imports.tsx';
import { useText } from './text-context.ts';

export interface ImportViewProps {
  readonly today: string;
  /** Files of this sitting, in the order they came. */
  readonly items: readonly ImportItem[];
  /** Earlier imports, newest first. */
  readonly past: readonly ImportReport[];
  readonly onFiles: (files: FileList) => void;
  readonly onCancel: (id: string) => void;
  readonly onLedger: () => void;
  /** How many noted payments an import confirms. */
  readonly confirmedBy?: ((report: ImportReport) => number) | undefined;
}

export function ImportView(props: ImportViewProps) {
  const { past, onFiles } = props;
  const items = withNewest(props);
  const shown = new Set(items.map(({ report }) => report?.id));
  const earlier = past.filter(({ id }) => !shown.has(id));
  return (
    <div class="view import">
      <DropZone onFiles={onFiles} compact={items.length > 0} />
      {items.length > 0 && <Queue {...props} items={items} />}
      <HowToGetBills open={items.length === 0 && past.length === 0} />
      <PastImports past={earlier} today={props.today} confirmedBy={props.confirmedBy} />
    </div>
  );
}

/** Right after an import, what is older than the person keeps goes again: the report on record says so. */
function withNewest({ items, past }: ImportViewProps): readonly ImportItem[] {
  return items.map((item) => {
    const onRecord = past.find(({ id }) => id === item.report?.id);
    return onRecord ? { ...item, report: onRecord } : item;
  });
}

function Queue({ items, onCancel, onLedger, confirmedBy }: ImportViewProps) {
  const text = useText();
  const busy = items.some(({ phase }) => ['waiting', 'reading', 'saving'].includes(phase));
  const some = items.some(({ phase }) => phase === 'done');
  return (
    <section aria-labelledby="queue-title">
      <h2 id="queue-title" class="section-title">
        {text.import.queue}
      </h2>
      <ul class="queue">
        {items.map((item) => (
          <ImportCard key={item.id} item={item} onCancel={onCancel} confirmedBy={confirmedBy} />
        ))}
      </ul>
      {!busy && some && (
        <button type="button" class="button primary wide" onClick={onLedger}>
          {text.import.toLedger}
        </button>
      )}
    </section>
  );
}
