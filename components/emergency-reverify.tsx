import type { Binding } from '../lib/domain/binding.ts';
import type { Card } from '../lib/domain/card.ts';
import { mentionWords, walletName } from './card-words.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface EmergencyReverifyProps {
  readonly rows: readonly { readonly binding: Binding; readonly card: Card | undefined }[];
  /** How many of them one word of the person can put right. */
  readonly count: number;
  readonly onAllStand: () => void;
}

/** What stood on the phone and is not known to stand still. */
export function EmergencyReverify({ rows, count, onAllStand }: EmergencyReverifyProps) {
  const text = useText();
  const { emergency: words } = useGuide();
  if (rows.length === 0) return null;
  return (
    <section class="reverify" aria-labelledby="reverify-title">
      <h2 id="reverify-title" class="section-title">
        {words.reverify.title}
      </h2>
      <p class="field-help">{words.reverify.lead}</p>
      <ul class="list">
        {rows.map(({ binding, card }) => {
          const name = `${walletName(text, binding.wallet)}${text.card.comma}${card ? mentionWords(text, card) : text.card.noKind}`;
          return (
            <li key={binding.id} class="plain-row">
              <span class="row-words row-name">{name}</span>
              <a
                href={`#/binding/${binding.id}`}
                aria-label={`${words.reverify.check}${text.card.comma}${name}`}
              >
                {words.reverify.check}
              </a>
            </li>
          );
        })}
      </ul>
      {count > 0 && (
        <>
          <button type="button" class="button wide" onClick={onAllStand}>
            {words.reverify.all}
          </button>
          <p class="field-help">{words.reverify.allHelp(count)}</p>
        </>
      )}
    </section>
  );
}
