import type { CardMention } from '../lib/domain/card.ts';
import { cardKey } from '../lib/domain/entry.ts';
import type { Provider } from '../lib/domain/ledger.ts';
import { dayWords } from '../lib/text/dates.ts';
import { mentionWords } from './card-words.ts';
import { Empty } from './empty.tsx';
import { useText } from './text-context.ts';

/** One card seen paying in one wallet's bill. */
export interface SeenBinding {
  readonly provider: Provider;
  readonly card: CardMention;
  readonly count: number;
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
}

export interface BindingsViewProps {
  readonly seen: readonly SeenBinding[];
  readonly today: string;
  readonly onImport: () => void;
}

export function BindingsView({ seen, today, onImport }: BindingsViewProps) {
  const text = useText();
  if (seen.length === 0) {
    return (
      <Empty icon="link" title={text.bindings.emptyTitle} text={text.bindings.emptyText}>
        <button type="button" class="button primary" onClick={onImport}>
          {text.actions.import}
        </button>
      </Empty>
    );
  }
  const present = [...new Set(seen.map(({ provider }) => provider))];
  return (
    <div class="view">
      <p class="lead">{text.bindings.seenNote}</p>
      {present.map((provider) => (
        <WalletSection
          key={provider}
          provider={provider}
          seen={seen.filter((row) => row.provider === provider)}
          today={today}
        />
      ))}
    </div>
  );
}

interface WalletSectionProps {
  readonly provider: Provider;
  readonly seen: readonly SeenBinding[];
  readonly today: string;
}

function WalletSection({ provider, seen, today }: WalletSectionProps) {
  const text = useText();
  const id = `seen-${provider}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {text.providers[provider]}
      </h2>
      <ul class="list">
        {seen.map((row) => (
          <li key={cardKey(row.card)} class="plain-row">
            <span class="card-swatch" data-issuer={row.card.issuer} aria-hidden="true" />
            <span class="row-words">
              <span class="row-name">{mentionWords(text, row.card)}</span>
              <small>{text.bindings.last(dayWords(text, row.lastDay, today))}</small>
            </span>
            <span class="row-end">{text.bindings.count(row.count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
