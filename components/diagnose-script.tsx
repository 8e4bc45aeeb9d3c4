import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';
import { type TriedId, triedIds } from '../lib/text/guide/diagnosis.script.ts';

export interface DiagnoseScriptProps {
  /** Chinese: the hotlines are. */
  readonly script: string;
  /** The same in the reader's language, where that is another. */
  readonly gloss: string | undefined;
  readonly tried: readonly string[];
  readonly onTried: (id: TriedId, tried: boolean) => void;
  readonly copied: boolean;
  readonly onCopy: () => void;
}

/** What to say on the phone, ready to copy. */
export function DiagnoseScript(props: DiagnoseScriptProps) {
  const { script, gloss, tried, onTried, copied, onCopy } = props;
  const text = useText();
  const { labels, tried: words } = useGuide().diagnosis;
  return (
    <section class="script" aria-labelledby="script-title">
      <h2 id="script-title" class="section-title">
        {labels.script}
      </h2>
      <p class="field-help">{labels.scriptLead}</p>
      <blockquote lang="zh-CN">{script}</blockquote>
      {gloss !== undefined && (
        <p class="gloss">
          <small>{labels.gloss}</small>
          {gloss}
        </p>
      )}
      <button type="button" class="button wide" onClick={onCopy}>
        <Icon name={copied ? 'check' : 'copy'} />
        {copied ? text.actions.copied : text.actions.copy}
      </button>
      <details class="fold list">
        <summary>{labels.tried}</summary>
        <div class="chips-grid">
          {triedIds.map((id) => (
            <label key={id} class="chip-choice">
              <input
                type="checkbox"
                checked={tried.includes(id)}
                onChange={(event) => onTried(id, event.currentTarget.checked)}
              />
              <span>{words[id]}</span>
            </label>
          ))}
        </div>
      </details>
    </section>
  );
}
