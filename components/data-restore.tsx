import type { BackupSummary, RestoreState, SecretMode } from '../lib/domain/backup.ts';
import { BusyButton } from './busy-button.tsx';
import {
  amountWords,
  type Amounts,
  backupErrorWords,
  BackupTrouble,
  instantDay,
  ShareBar,
} from './data-words.tsx';
import { FileButton } from './data-file-button.tsx';
import { described, Field } from './field.tsx';
import { FocusedTitle } from './focused-title.tsx';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';
import { SecretField } from './secret-field.tsx';
import { useText } from './text-context.ts';

export interface DataRestoreProps extends RestoreState {
  /** What would be replaced; undefined where nothing is on record yet. */
  readonly current: Amounts | undefined;
  readonly onFile: (file: File) => void;
  readonly onMode: (mode: SecretMode) => void;
  readonly onSecret: (secret: string) => void;
  readonly onOpen: () => void;
  readonly onSaveFirst: () => void;
  readonly onReplace: () => void;
  readonly backHref: string;
}

/** From a file to records: checked, opened, shown, and only then put in place. */
export function DataRestore(props: DataRestoreProps) {
  const { restore: words } = useGuide().data;
  const { stage, error } = props;
  return (
    <div class="view data-view">
      {stage.kind === 'pick' && <Pick {...props} />}
      {stage.kind === 'checking' && <ShareBar label={words.checking} share={stage.share} />}
      {(stage.kind === 'secret' || stage.kind === 'opening') && <Secret {...props} />}
      {stage.kind === 'proven' && <Proven {...props} summary={stage.summary} />}
      {stage.kind === 'proven' && error !== undefined && (
        <BackupTrouble title={words.failed} error={error} />
      )}
      {stage.kind === 'writing' && <ShareBar label={words.writing} share={stage.share} />}
    </div>
  );
}

function Pick({ error, onFile, backHref }: DataRestoreProps) {
  const { restore: words } = useGuide().data;
  return (
    <>
      <p class="lead">{words.lead}</p>
      {error !== undefined && <BackupTrouble error={error} />}
      <FileButton
        label={error === undefined ? words.pick : words.pickAgain}
        primary
        onFile={onFile}
      />
      <a class="button wide" href={backHref}>
        {words.back}
      </a>
    </>
  );
}

/** For a file that turns out to be the wrong one, or whose secret nobody remembers. */
function OtherWays({ onFile, backHref }: DataRestoreProps) {
  const { restore: words } = useGuide().data;
  return (
    <>
      <FileButton label={words.pickAgain} onFile={onFile} />
      <a class="button wide" href={backHref}>
        {words.back}
      </a>
    </>
  );
}

/** Errors that are mended in the field itself. */
const fieldErrors: ReadonlySet<string> = new Set([
  'wrong-passphrase',
  'wrong-recovery-code',
  'no-recovery-code',
]);

function Secret(props: DataRestoreProps) {
  const guide = useGuide();
  const { restore: words } = guide.data;
  const { stage, error, mode } = props;
  const busy = stage.kind === 'opening';
  const inField = error !== undefined && fieldErrors.has(error.code);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) props.onOpen();
      }}
    >
      <FocusedTitle>{words.whole}</FocusedTitle>
      <p class="lead">{words.secretLead}</p>
      {error !== undefined && !inField && <BackupTrouble error={error} />}
      <SecretInput
        {...props}
        sentence={inField && error ? backupErrorWords(guide, error) : undefined}
      />
      {busy && stage.share !== undefined ? (
        <ShareBar label={words.opening} share={stage.share} />
      ) : (
        <BusyButton label={words.open} busyLabel={words.opening} busy={busy} />
      )}
      <button
        type="button"
        class="link-button centred"
        onClick={() => props.onMode(mode === 'recovery' ? 'passphrase' : 'recovery')}
      >
        {mode === 'recovery' ? words.usePassphrase : words.useRecovery}
      </button>
      {!busy && <OtherWays {...props} />}
    </form>
  );
}

function SecretInput({
  mode,
  secret,
  onSecret,
  sentence,
}: DataRestoreProps & { readonly sentence: string | undefined }) {
  const { restore: words } = useGuide().data;
  if (mode === 'passphrase') {
    return (
      <SecretField
        id="backup-passphrase"
        key="passphrase"
        label={words.passphrase}
        value={secret}
        onInput={onSecret}
        autoComplete="current-password"
        error={sentence}
      />
    );
  }
  const id = 'backup-recovery';
  return (
    <Field id={id} key="recovery" label={words.recoveryCode} error={sentence}>
      <input
        id={id}
        class="num"
        value={secret}
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        onInput={(event) => onSecret(event.currentTarget.value)}
        {...described(id, false, sentence)}
      />
    </Field>
  );
}

function Proven(props: DataRestoreProps & { readonly summary: BackupSummary }) {
  const guide = useGuide();
  const text = useText();
  const { restore: words, backup } = guide.data;
  const { summary, current } = props;
  const replaces = current !== undefined;
  return (
    <>
      <FocusedTitle>{words.madeOn(instantDay(text, summary.madeAt))}</FocusedTitle>
      <p class="lead">{words.proven}</p>
      <dl class="facts">
        {replaces && <Fact name={words.now} value={amountWords(guide, current)} />}
        <Fact name={words.inFile} value={amountWords(guide, summary)} />
      </dl>
      {summary.unopened > 0 && <Notice tone="warn">{backup.unopened(summary.unopened)}</Notice>}
      {replaces && <Replaced {...props} />}
      <p class="field-help">{words.secretAfter}</p>
      <div class="buttons split">
        <a class="button" href={props.backHref}>
          {words.back}
        </a>
        <button
          type="button"
          class={`button primary${replaces ? ' bad' : ''}`}
          onClick={props.onReplace}
        >
          {replaces ? words.replace : words.put}
        </button>
      </div>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="num">{value}</dd>
    </div>
  );
}

/** What goes, and the way to keep it. */
function Replaced({ onSaveFirst }: DataRestoreProps) {
  const { restore: words } = useGuide().data;
  return (
    <>
      <Notice tone="warn" title={words.replaceTitle}>
        {words.replaceText}
      </Notice>
      <button type="button" class="button wide" onClick={onSaveFirst}>
        {words.saveFirst}
      </button>
    </>
  );
}
