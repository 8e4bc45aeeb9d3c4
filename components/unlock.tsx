import type { UnlockError } from '../lib/text/sentences.ts';
import { unlockErrorSentence } from '../lib/text/sentences.ts';
import { BusyButton } from './busy-button.tsx';
import { described, Field } from './field.tsx';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import { SecretField } from './secret-field.tsx';
import { useText } from './text-context.ts';

export interface UnlockProps {
  readonly mode: 'passphrase' | 'recovery';
  readonly onMode: (mode: 'passphrase' | 'recovery') => void;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly busy: boolean;
  readonly error?: UnlockError | undefined;
  readonly onSubmit: () => void;
}

/** Errors that the person mends in the field itself; the others stand above the form. */
const fieldErrors: ReadonlySet<string> = new Set(['wrong-passphrase', 'wrong-recovery-code']);

export function Unlock(props: UnlockProps) {
  const text = useText();
  const { mode, busy, error } = props;
  const recovery = mode === 'recovery';
  const sentence = error === undefined ? undefined : unlockErrorSentence(text, error);
  const inField = error !== undefined && fieldErrors.has(error.code);
  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) props.onSubmit();
      }}
    >
      <span class="unlock-mark">
        <Icon name={recovery ? 'key' : 'lock'} />
      </span>
      <p class="lead">{recovery ? text.unlock.recoveryLead : text.unlock.lead}</p>
      {sentence !== undefined && !inField && (
        <Notice tone="bad" alert>
          {sentence}
        </Notice>
      )}
      <UnlockField {...props} sentence={inField ? sentence : undefined} />
      <BusyButton label={text.unlock.submit} busyLabel={text.unlock.busy} busy={busy} />
      <button
        type="button"
        class="link-button centred"
        onClick={() => props.onMode(recovery ? 'passphrase' : 'recovery')}
      >
        {recovery ? text.unlock.usePassphrase : text.unlock.useRecovery}
      </button>
    </form>
  );
}

function UnlockField(props: UnlockProps & { readonly sentence: string | undefined }) {
  const text = useText();
  const { mode, sentence } = props;
  if (mode === 'passphrase') {
    return (
      <SecretField
        id="unlock-passphrase"
        key="passphrase"
        label={text.unlock.passphrase}
        value={props.value}
        onInput={props.onInput}
        autoComplete="current-password"
        error={sentence}
        takesFocus
      />
    );
  }
  const id = 'unlock-recovery';
  return (
    <Field id={id} key="recovery" label={text.unlock.recoveryCode} error={sentence}>
      <input
        id={id}
        class="num"
        value={props.value}
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        {...described(id, false, sentence)}
      />
    </Field>
  );
}
