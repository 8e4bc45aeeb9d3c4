import type { BackupError, BackupSummary } from '../lib/domain/backup.ts';
import { BackupTrouble, ShareBar, amountWords, instantDay } from './data-words.tsx';
import { FileButton } from './data-file-button.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

/** How the making of a backup stands. */
export type BackupMaking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly share: number }
  | {
      readonly kind: 'started';
      readonly name: string;
      readonly unopened: number;
      /** The file is not there: what was noted is not true. */
      readonly takeBack: () => Promise<void>;
    }
  | { readonly kind: 'failed'; readonly error: BackupError };

/** How the reading over of a saved file stands. */
export type BackupChecking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly share: number }
  | { readonly kind: 'good'; readonly summary: BackupSummary }
  | { readonly kind: 'failed'; readonly error: BackupError };

export interface DataBackupProps {
  readonly making: BackupMaking;
  readonly onMake: () => void;
  readonly onNotSaved: () => void;
  readonly checking: BackupChecking;
  readonly onCheck: (file: File) => void;
}

/** Make a backup, read one over, or put one in the place of everything. */
export function DataBackup(props: DataBackupProps) {
  const { making, checking } = props;
  const { backup: words, restore } = useGuide().data;
  return (
    <>
      {making.kind === 'making' ? (
        <ShareBar label={words.making} share={making.share} />
      ) : (
        <button type="button" class="button primary wide" onClick={props.onMake}>
          <Icon name="down" />
          {words.make}
        </button>
      )}
      <Made {...props} />
      <div class="data-check">
        {checking.kind === 'checking' ? (
          <ShareBar label={words.checking} share={checking.share} />
        ) : (
          <FileButton label={words.check} onFile={props.onCheck} />
        )}
        <small>{words.checkText}</small>
      </div>
      <Checked checking={checking} />
      <div class="list">
        <a class="row-button row-link" href="#/restore">
          <Icon name="import" />
          <span class="row-words">
            {restore.link}
            <small>{restore.linkText}</small>
          </span>
          <Icon name="chevron" />
        </a>
      </div>
    </>
  );
}

function Made({ making, onNotSaved }: DataBackupProps) {
  const { backup: words } = useGuide().data;
  if (making.kind === 'failed') return <BackupTrouble error={making.error} />;
  if (making.kind !== 'started') return null;
  return (
    <>
      <Notice
        tone="ok"
        icon="check"
        title={words.started(making.name)}
        alert
        action={
          <button type="button" class="button small" onClick={onNotSaved}>
            {words.notSaved}
          </button>
        }
      >
        {words.startedText}
      </Notice>
      {making.unopened > 0 && <Notice tone="warn">{words.unopened(making.unopened)}</Notice>}
    </>
  );
}

function Checked({ checking }: Pick<DataBackupProps, 'checking'>) {
  const guide = useGuide();
  const text = useText();
  const { backup: words } = guide.data;
  if (checking.kind === 'failed') return <BackupTrouble title={words.bad} error={checking.error} />;
  if (checking.kind !== 'good') return null;
  const { summary } = checking;
  return (
    <Notice tone="ok" icon="check" title={words.good} alert>
      {words.goodText(instantDay(text, summary.madeAt), amountWords(guide, summary))}
    </Notice>
  );
}
