import type { ImportReport } from '../lib/domain/statement.ts';
import type { ImportError } from '../lib/text/sentences.ts';
import { importErrorSentence } from '../lib/text/sentences.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { ImportResult } from './import-result.tsx';
import { useText } from './text-context.ts';

export type ImportPhase = 'waiting' | 'reading' | 'saving' | 'done' | 'failed' | 'cancelled';

/** One file on its way into the ledger. */
export interface ImportItem {
  readonly id: string;
  readonly fileName: string;
  readonly phase: ImportPhase;
  readonly rowsRead: number;
  /** With `saving`: the bar fills; else it only moves. */
  readonly rowsSaved?: number | undefined;
  /** With `done`. */
  readonly report?: ImportReport | undefined;
  /** With `failed`. */
  readonly error?: ImportError | undefined;
}

export interface ImportCardProps {
  readonly item: ImportItem;
  readonly onCancel: (id: string) => void;
  /** How many noted payments an import confirms. */
  readonly confirmedBy?: ((report: ImportReport) => number) | undefined;
}

const icons = {
  waiting: 'file',
  reading: 'file',
  saving: 'file',
  done: 'check',
  failed: 'alert',
  cancelled: 'close',
} as const satisfies Record<ImportPhase, IconName>;

export function ImportCard({ item, onCancel, confirmedBy }: ImportCardProps) {
  const text = useText();
  const { phase, fileName } = item;
  const stoppable = phase === 'waiting' || phase === 'reading';
  return (
    <li class="import-card" data-phase={phase}>
      <div class="import-head">
        <span class="import-mark">
          <Icon name={icons[phase]} />
        </span>
        <span class="row-words">
          <bdi class="row-name">{fileName}</bdi>
          <small>
            {text.import.phases[phase]}
            {item.report !== undefined && ` · ${text.layouts[item.report.layout]}`}
          </small>
        </span>
        {stoppable && (
          <IconButton
            icon="close"
            label={text.import.cancelName(fileName)}
            onClick={() => onCancel(item.id)}
          />
        )}
      </div>
      <ImportBody item={item} confirmedBy={confirmedBy} />
    </li>
  );
}

function ImportBody({ item, confirmedBy }: Pick<ImportCardProps, 'item' | 'confirmedBy'>) {
  const text = useText();
  const { phase, report, error } = item;
  if (phase === 'reading' || phase === 'saving') return <Progress item={item} />;
  if (phase === 'cancelled') return <p class="import-note">{text.import.cancelledText}</p>;
  if (phase === 'failed' && error !== undefined) {
    return (
      <p class="import-note" data-tone="bad" role="alert">
        {importErrorSentence(text, error)}
      </p>
    );
  }
  if (report === undefined) return null;
  return <ImportResult report={report} confirmed={confirmedBy?.(report) ?? 0} />;
}

function Progress({ item }: Pick<ImportCardProps, 'item'>) {
  const text = useText();
  const { rowsSaved, rowsRead, fileName, phase } = item;
  const filled = phase === 'saving' && rowsSaved !== undefined;
  return (
    <div class="import-progress">
      <progress
        aria-label={text.import.progressName(fileName)}
        {...(filled ? { value: rowsSaved, max: Math.max(rowsRead, rowsSaved) } : {})}
      />
      <small class="num">{text.import.rowsRead(item.rowsRead)}</small>
    </div>
  );
}
