import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface RecoveryStepProps {
  /** The code without spaces; shown in groups of four. */
  readonly code: string;
  readonly saved: boolean;
  readonly onSaved: (saved: boolean) => void;
  readonly copied: boolean;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onDone: () => void;
  /** Without it the step cannot be skipped (a new code from the settings). */
  readonly onSkip?: (() => void) | undefined;
}

/** The recovery code: seen once, kept on paper. */
export function RecoveryStep(props: RecoveryStepProps) {
  const text = useText();
  return (
    <div class="form">
      <p class="lead">{text.firstRun.recoveryLead}</p>
      <RecoveryCode code={props.code} />
      <div class="buttons split">
        <button type="button" class="button" onClick={props.onCopy}>
          <Icon name={props.copied ? 'check' : 'copy'} />
          {props.copied ? text.actions.copied : text.actions.copy}
        </button>
        <button type="button" class="button" onClick={props.onPrint}>
          <Icon name="print" />
          {text.actions.print}
        </button>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={props.saved}
          onChange={(event) => props.onSaved(event.currentTarget.checked)}
        />
        {text.firstRun.recoverySaved}
      </label>
      <button
        type="button"
        class="button primary wide"
        disabled={!props.saved}
        onClick={props.onDone}
      >
        {text.actions.next}
      </button>
      {props.onSkip !== undefined && <Skip onSkip={props.onSkip} />}
    </div>
  );
}

function Skip({ onSkip }: { readonly onSkip: () => void }) {
  const text = useText();
  return (
    <div class="skip">
      <button
        type="button"
        class="link-button"
        aria-describedby="recovery-skip-note"
        onClick={onSkip}
      >
        {text.firstRun.recoverySkip}
      </button>
      <p id="recovery-skip-note">{text.firstRun.recoverySkipNote}</p>
    </div>
  );
}

function RecoveryCode({ code }: { readonly code: string }) {
  const text = useText();
  const groups = code.replaceAll(/[\s-]/g, '').match(/.{1,4}/g) ?? [];
  return (
    <p class="recovery-code" translate={false}>
      <span class="spoken">{text.firstRun.recoveryCode} </span>
      {groups.map((group, index) => (
        <span key={index}>{group} </span>
      ))}
    </p>
  );
}
