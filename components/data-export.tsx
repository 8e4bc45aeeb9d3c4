import type { ExportKind } from '../lib/domain/backup.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';

export interface DataExportProps {
  /** What there is something of. */
  readonly kinds: readonly ExportKind[];
  /** Entries are still being read. */
  readonly loading: boolean;
  /** Entries on pages that do not open. */
  readonly damaged: number;
  /** The person has read the warning. */
  readonly understood: boolean;
  readonly onUnderstood: (understood: boolean) => void;
  readonly onExport: (kind: ExportKind) => void;
  /** What was handed to the browser last. */
  readonly exported: { readonly name: string; readonly count: number } | undefined;
}

/** Readable copies for other programs, behind a warning. */
export function DataExport(props: DataExportProps) {
  const { export: words } = useGuide().data;
  const { kinds, understood, exported } = props;
  return (
    <section class="data-section" aria-labelledby="data-export">
      <h2 id="data-export" class="section-title">
        {words.title}
      </h2>
      {kinds.length === 0 ? (
        <p class="lead">{words.nothing}</p>
      ) : (
        <>
          <Notice tone="warn">{words.warning}</Notice>
          <label class="check">
            <input
              type="checkbox"
              checked={understood}
              onChange={(event) => props.onUnderstood(event.currentTarget.checked)}
            />
            {words.understood}
          </label>
          {understood && <Kinds {...props} />}
          {exported !== undefined && (
            <Notice tone="ok" icon="check" alert>
              {words.done(exported.name, exported.count)}
            </Notice>
          )}
        </>
      )}
    </section>
  );
}

function Kinds({ kinds, loading, damaged, onExport }: DataExportProps) {
  const { export: words } = useGuide().data;
  const ready = kinds.filter((kind) => kind !== 'entries' || !loading);
  return (
    <>
      <p class="lead">{words.lead}</p>
      <div class="list">
        {ready.map((kind) => (
          <button key={kind} type="button" class="row-button" onClick={() => onExport(kind)}>
            <Icon name="down" />
            <span class="row-words">{words.kinds[kind]}</span>
          </button>
        ))}
      </div>
      {loading && <p class="field-help">{words.loading}</p>}
      {damaged > 0 && <Notice tone="warn">{words.damaged(damaged)}</Notice>}
    </>
  );
}
