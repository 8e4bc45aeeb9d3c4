export interface BusyButtonProps {
  readonly label: string;
  readonly busyLabel: string;
  readonly busy: boolean;
  readonly disabled?: boolean;
}

/** The submit button of a form whose answer takes a moment. */
export function BusyButton({ label, busyLabel, busy, disabled = false }: BusyButtonProps) {
  return (
    <button type="submit" class="button primary wide" aria-disabled={busy || disabled}>
      {busy && <span class="spinner" aria-hidden="true" />}
      {busy ? busyLabel : label}
    </button>
  );
}
