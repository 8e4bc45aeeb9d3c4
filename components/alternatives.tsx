import type { Card } from '../lib/domain/card.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import { dayWords } from '../lib/text/dates.ts';
import type { WalletText } from '../lib/text/guide/wallet.zh-cn.ts';
import { rowCardWords } from './binding-words.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

type ReasonCode = keyof WalletText['alternatives']['reasons'];

/** One of the person's own cards, ranked elsewhere, with why it stands where it stands. */
export interface AlternativeRow {
  readonly card: Card;
  readonly usable: boolean;
  readonly bindingId: string | undefined;
  readonly reasons: readonly { readonly code: ReasonCode; readonly day?: string | undefined }[];
}

export interface AlternativesProps {
  readonly wallet: WalletId;
  /** The best first. */
  readonly rows: readonly AlternativeRow[];
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
  /** Without one: another card instead of the one that failed. */
  readonly title?: string | undefined;
}

/** The person's other cards for this wallet; those that cannot be used say why, folded away. */
export function Alternatives({ rows, title, ...props }: AlternativesProps) {
  const { wallet: words } = useGuide();
  const usable = rows.filter((row) => row.usable);
  const others = rows.filter((row) => !row.usable);
  return (
    <Section id="alternatives" title={title ?? words.alternatives.title}>
      <div class="list">
        {usable.length === 0 && <p class="plain-row">{words.alternatives.none}</p>}
        {usable.map((row) => (
          <AlternativeLink key={row.card.id} row={row} {...props} />
        ))}
        {others.length > 0 && (
          <details class="fold">
            <summary>{words.alternatives.notThese}</summary>
            <div class="fold-rows">
              {others.map((row) => (
                <AlternativeWords key={row.card.id} row={row} {...props} />
              ))}
            </div>
          </details>
        )}
      </div>
    </Section>
  );
}

interface AlternativeProps extends Omit<AlternativesProps, 'rows' | 'title'> {
  readonly row: AlternativeRow;
}

function AlternativeLink(props: AlternativeProps) {
  const text = useText();
  const { binding: bindingText, wallet: words } = useGuide();
  const { row, wallet } = props;
  const name = rowCardWords({ text, words: bindingText }, row.card);
  const { alternatives } = words;
  const href =
    row.bindingId === undefined ? `#/bind/${row.card.id}/${wallet}` : `#/binding/${row.bindingId}`;
  return (
    <a class="row-button row-link" href={href}>
      <span class="card-swatch" data-issuer={row.card.issuer} aria-hidden="true" />
      <AlternativeWords {...props} />
      <span class="spoken">
        {row.bindingId === undefined ? alternatives.bindName(name) : alternatives.useName(name)}
      </span>
      <Icon name="chevron" />
    </a>
  );
}

function AlternativeWords({ row, today }: AlternativeProps) {
  const text = useText();
  const { binding: bindingText, wallet: words } = useGuide();
  const sentences = row.reasons.map(({ code, day = today }) => {
    const sentence = words.alternatives.reasons[code];
    return typeof sentence === 'string' ? sentence : sentence(dayWords(text, day, today));
  });
  return (
    <span class="row-words">
      <span class="row-name">{rowCardWords({ text, words: bindingText }, row.card)}</span>
      <small>{sentences.join(' · ')}</small>
    </span>
  );
}
