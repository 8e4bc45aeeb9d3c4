import { useState } from 'preact/hooks';
import { described, Field } from './field.tsx';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface SecretFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password' | 'off';
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  readonly takesFocus?: boolean;
}

const open = { type: 'text' } as const;
const hidden = { type: 'password' } as const;

/** A passphrase: hidden until asked, paste and password managers welcome. */
export function SecretField(props: SecretFieldProps) {
  const text = useText();
  const [shown, setShown] = useState(false);
  const { id, label, help, error } = props;
  return (
    <Field id={id} label={label} help={help} error={error}>
      <span class="input-with-button">
        <input
          id={id}
          {...(shown ? open : hidden)}
          value={props.value}
          autoComplete={props.autoComplete}
          autoCapitalize="none"
          spellcheck={false}
          disabled={props.disabled ?? false}
          ref={props.takesFocus === true ? focusOnce : null}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          {...described(id, help !== undefined, error)}
        />
        <button
          type="button"
          class="icon-button"
          aria-pressed={shown}
          aria-label={`${text.actions.show} ${label}`}
          title={shown ? text.actions.hide : text.actions.show}
          onClick={() => setShown(!shown)}
        >
          <Icon name={shown ? 'eyeOff' : 'eye'} />
        </button>
      </span>
    </Field>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
