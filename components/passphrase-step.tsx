import type { PassphraseErrorCode } from '../lib/text/codes.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { BusyButton } from './busy-button.tsx';
import { Notice } from './notice.tsx';
import { SecretField } from './secret-field.tsx';
import { useText } from './text-context.ts';

export interface Strength {
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly hint: keyof Text['strengthHints'];
}

export interface PassphraseStepProps {
  readonly passphrase: string;
  readonly repeat: string;
  readonly onPassphrase: (value: string) => void;
  readonly onRepeat: (value: string) => void;
  readonly strength: Strength;
  readonly error?: PassphraseErrorCode | undefined;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  /** Without it there is no demo to look at (a new passphrase from the settings). */
  readonly onDemo?: (() => void) | undefined;
  /** The way for those who have a backup already. */
  readonly onRestore?: (() => void) | undefined;
}

export function PassphraseStep(props: PassphraseStepProps) {
  const text = useText();
  const { error, busy } = props;
  const sentence = error === undefined ? undefined : text.passphraseErrors[error];
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) props.onSubmit();
      }}
    >
      <p class="lead">{text.firstRun.passphraseLead}</p>
      <SecretField
        id="new-passphrase"
        label={text.firstRun.passphrase}
        value={props.passphrase}
        onInput={props.onPassphrase}
        autoComplete="new-password"
        help={text.firstRun.passphraseHelp}
        error={error === 'too-weak' ? sentence : undefined}
      />
      <StrengthMeter strength={props.strength} />
      <SecretField
        id="repeat-passphrase"
        label={text.firstRun.repeat}
        value={props.repeat}
        onInput={props.onRepeat}
        autoComplete="new-password"
        error={error === 'not-the-same' ? sentence : undefined}
      />
      <Notice tone="warn">{text.firstRun.passphraseWarning}</Notice>
      <BusyButton label={text.firstRun.create} busyLabel={text.firstRun.creating} busy={busy} />
      <OtherWays {...props} />
    </form>
  );
}

/** What else a person may have come for. */
function OtherWays({ onDemo, onRestore }: PassphraseStepProps) {
  const text = useText();
  if (onDemo === undefined && onRestore === undefined) return null;
  return (
    <div class="buttons split">
      {onDemo !== undefined && (
        <button type="button" class="button" onClick={onDemo}>
          {text.firstRun.tryDemo}
        </button>
      )}
      {onRestore !== undefined && (
        <button type="button" class="button" onClick={onRestore}>
          {text.titles.restore}
        </button>
      )}
    </div>
  );
}

export interface StrengthMeterProps {
  readonly strength: Strength;
}

/** Four bars and two words; the words are read out when they change. */
export function StrengthMeter({ strength }: StrengthMeterProps) {
  const text = useText();
  const { level, hint } = strength;
  return (
    <div class="strength" data-level={level}>
      <span class="strength-bars" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </span>
      <p aria-live="polite">
        <span class="spoken">{text.firstRun.strength}</span>
        {hint !== 'empty' && <strong>{text.firstRun.levels[level]}</strong>}{' '}
        {text.strengthHints[hint]}
      </p>
    </div>
  );
}
