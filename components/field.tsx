import type { ComponentChildren } from 'preact';

export interface FieldProps {
  /** Id of the input inside; help and error get ids made from it. */
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ComponentChildren;
}

/** A label, its input, and below it the help or the error. */
export function Field({ id, label, help, error, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {help !== undefined && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** The aria attributes that tie an input to its help and error. */
export function described(id: string, help: boolean, error: string | undefined) {
  const ids = [error === undefined ? '' : `${id}-error`, help ? `${id}-help` : ''];
  const present = ids.filter(Boolean).join(' ');
  return {
    ...(error !== undefined && { 'aria-invalid': true }),
    ...(present !== '' && { 'aria-describedby': present }),
  };
}
