import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface ErrorPlainProps {
  readonly incident: string;
  readonly copied: boolean;
  readonly onCopyReport: () => void;
  readonly onReload: () => void;
}

/** The one page for what nobody expected. */
export function ErrorPlain({ incident, copied, onCopyReport, onReload }: ErrorPlainProps) {
  const text = useText();
  return (
    <main class="error-plain">
      <span class="empty-mark" data-tone="bad">
        <Icon name="alert" />
      </span>
      <h1>{text.internalError.title}</h1>
      <p>{text.internalError.text}</p>
      <p>
        {text.internalError.incident} <code class="num">{incident}</code>
      </p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onReload}>
          {text.internalError.reload}
        </button>
        <button type="button" class="button" onClick={onCopyReport}>
          {copied ? text.actions.copied : text.internalError.copy}
        </button>
      </div>
      <small>{text.internalError.privacy}</small>
    </main>
  );
}
