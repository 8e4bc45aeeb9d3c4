import type { Card, CardMention } from '../lib/domain/card.ts';
import { beijingDay } from '../lib/domain/calendar.ts';
import type { Binding } from '../lib/domain/binding.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import { dayWords } from '../lib/text/dates.ts';
import { countText } from '../lib/text/numbers.ts';
import { type BindingRow, rowCardWords } from './binding-words.ts';
import { mentionWords, walletName } from './card-words.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** A card that bills show paying in a wallet. */
export interface FoundPair {
  readonly key: string;
  readonly mention: CardMention;
  /** The kept card it is, if there is one. */
  readonly card: Card | undefined;
  readonly wallet: WalletId;
  readonly count: number;
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
}

export interface BindingsFoundProps {
  readonly findings: {
    readonly unrecorded: readonly FoundPair[];
    readonly unused: readonly { readonly binding: Binding }[];
    readonly contradicted: readonly { readonly binding: Binding; readonly pair: FoundPair }[];
  };
  readonly cardOf: (binding: Binding) => Card | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onAccept: (key: string) => void;
  readonly onReject: (key: string) => void;
}

/** Where the bills and the record disagree, or the record knows less. */
export function BindingsFound(props: BindingsFoundProps) {
  const { binding: words } = useGuide();
  const { unrecorded, unused, contradicted } = props.findings;
  if (unrecorded.length + unused.length + contradicted.length === 0) return null;
  return (
    <section aria-labelledby="found">
      <h2 id="found" class="section-title">
        {words.list.found}
      </h2>
      <ul class="list">
        {contradicted.map(({ binding, pair }) => (
          <Contradicted key={binding.id} binding={binding} pair={pair} {...props} />
        ))}
        {unrecorded.map((pair) => (
          <Unrecorded key={pair.key} pair={pair} {...props} />
        ))}
        {unused.map(({ binding }) => (
          <QuestionRow
            key={binding.id}
            row={{ binding, card: props.cardOf(binding) }}
            title={words.list.unused}
            line={words.list.unusedLine}
          />
        ))}
      </ul>
    </section>
  );
}

function Unrecorded({
  pair,
  now,
  onAccept,
  onReject,
}: { readonly pair: FoundPair } & BindingsFoundProps) {
  const text = useText();
  const { list } = useGuide().binding;
  const { key, mention, card, wallet, count, lastDay } = pair;
  const name = card ? mentionWords(text, card) : mentionWords(text, mention);
  const inWallet = walletName(text, wallet);
  const accept = card ? list.accept : list.acceptCard;
  const last = dayWords(text, lastDay, beijingDay(now));
  return (
    <li class="proposal">
      <span class="card-swatch" data-issuer={mention.issuer} aria-hidden="true" />
      <div class="row-words">
        <span class="row-name">
          {inWallet} · {name}
        </span>
        <small>
          {list.unrecorded}
          {text.card.comma}
          {list.unrecordedLine(countText(count), last)}
        </small>
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button small primary"
          aria-label={`${accept} ${inWallet} ${name}`}
          onClick={() => onAccept(key)}
        >
          {accept}
        </button>
        <button
          type="button"
          class="button small"
          aria-label={`${list.reject} ${inWallet} ${name}`}
          onClick={() => onReject(key)}
        >
          {list.reject}
        </button>
      </div>
    </li>
  );
}

function Contradicted({
  binding,
  pair,
  cardOf,
  now,
}: { readonly binding: Binding; readonly pair: FoundPair } & BindingsFoundProps) {
  const text = useText();
  const { list } = useGuide().binding;
  return (
    <QuestionRow
      row={{ binding, card: cardOf(binding) }}
      title={list.contradicted}
      line={list.contradictedLine(dayWords(text, pair.lastDay, beijingDay(now)))}
    />
  );
}

interface QuestionRowProps {
  readonly row: BindingRow;
  readonly title: string;
  readonly line: string;
}

function QuestionRow({ row, title, line }: QuestionRowProps) {
  const text = useText();
  const { binding: words } = useGuide();
  const { binding, card } = row;
  const name = rowCardWords({ text, words }, card);
  return (
    <li class="proposal">
      <span class="card-swatch" data-issuer={card?.issuer} aria-hidden="true" />
      <div class="row-words">
        <span class="row-name">{title}</span>
        <small>
          {walletName(text, binding.wallet)} · {name}
        </small>
        <small>{line}</small>
      </div>
      <div class="buttons">
        <a
          class="button small"
          href={`#/binding/${binding.id}`}
          aria-label={`${words.list.look} ${name}`}
        >
          {words.list.look}
        </a>
      </div>
    </li>
  );
}
