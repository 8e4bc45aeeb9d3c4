import { DataBackup, type DataBackupProps } from './data-backup.tsx';
import { DataExport, type DataExportProps } from './data-export.tsx';
import { DataFacts, type DataFactsProps } from './data-facts.tsx';
import { DataRetention, type DataRetentionProps } from './data-retention.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';

/** Whether the browser promised not to clear our records: not asked yet, or its answer. */
export type Persistence = 'unknown' | 'yes' | 'no';

export interface DataViewProps {
  readonly demo: boolean;
  /** A popup closes when a file is saved or chosen: there the way to the tab is shown in place of both. */
  readonly onOpenTab: (() => void) | undefined;
  readonly facts: Omit<DataFactsProps, 'demo'>;
  readonly backup: DataBackupProps;
  readonly taking: DataExportProps;
  readonly retention: DataRetentionProps;
  /** Absent where the browser has nothing to ask. */
  readonly persistence: Persistence | undefined;
  readonly onPersist: () => void;
}

/** All that a person can do with their records as a whole. */
export function DataView(props: DataViewProps) {
  const { demo, onOpenTab } = props;
  const { remove } = useGuide().data;
  return (
    <div class="view data-view">
      <Backup {...props} />
      <DataFacts {...props.facts} demo={demo} />
      {onOpenTab === undefined && <DataExport {...props.taking} />}
      <DataRetention {...props.retention} />
      {!demo && <Persist {...props} />}
      {!demo && (
        <section aria-labelledby="data-remove">
          <h2 id="data-remove" class="section-title">
            {remove.title}
          </h2>
          <div class="list">
            <a class="row-button row-link" href="#/settings">
              <Icon name="close" />
              <span class="row-words">{remove.link}</span>
              <Icon name="chevron" />
            </a>
          </div>
        </section>
      )}
    </div>
  );
}

function Backup({ demo, onOpenTab, backup }: DataViewProps) {
  const words = useGuide().data;
  return (
    <section class="data-section" aria-labelledby="data-backup">
      <h2 id="data-backup" class="section-title">
        {words.backup.title}
      </h2>
      <p class="lead">{demo ? words.demo : words.backup.lead}</p>
      {onOpenTab !== undefined && <TabOnly onOpenTab={onOpenTab} />}
      {onOpenTab === undefined && !demo && <DataBackup {...backup} />}
    </section>
  );
}

/** Shown in a popup, which closes when a file is saved or chosen. */
export function TabOnly({ onOpenTab }: { readonly onOpenTab: () => void }) {
  const { popup } = useGuide().data;
  return (
    <>
      <button type="button" class="button primary wide" onClick={onOpenTab}>
        <Icon name="tab" />
        {popup.open}
      </button>
      <p class="field-help">{popup.text}</p>
    </>
  );
}

function Persist({ persistence, onPersist }: DataViewProps) {
  const { persist: words } = useGuide().data;
  if (persistence === undefined) return null;
  return (
    <section class="data-section" aria-labelledby="data-persist">
      <h2 id="data-persist" class="section-title">
        {words.title}
      </h2>
      {persistence === 'unknown' ? (
        <>
          <p class="lead">{words.lead}</p>
          <button type="button" class="button wide" onClick={onPersist}>
            {words.ask}
          </button>
        </>
      ) : (
        <Notice
          tone={persistence === 'yes' ? 'ok' : 'plain'}
          icon={persistence === 'yes' ? 'check' : 'alert'}
        >
          {words[persistence]}
        </Notice>
      )}
    </section>
  );
}
