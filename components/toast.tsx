import { IconButton } from './icon-button.tsx';
import { useText } from './text-context.ts';

export interface Toast {
  readonly message: string;
  /** Takes the change back; without it the toast only tells. */
  readonly onUndo?: (() => void) | undefined;
  readonly onClose: () => void;
}

export interface ToastBarProps {
  readonly toast: Toast;
}

/** The message goes to the frame's live region as well; this is what the eye sees. */
export function ToastBar({ toast }: ToastBarProps) {
  const text = useText();
  return (
    <aside class="toast" aria-label={text.toastLabel}>
      <span>{toast.message}</span>
      {toast.onUndo !== undefined && (
        <button type="button" class="link-button" onClick={toast.onUndo}>
          {text.actions.undo}
        </button>
      )}
      <IconButton icon="close" label={text.actions.close} onClick={toast.onClose} />
    </aside>
  );
}
