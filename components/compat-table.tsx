import type { Card, CardKind } from '../lib/domain/card.ts';
import { type Channel, channels } from '../lib/domain/support.ts';
import { type WalletId, walletIds } from '../lib/domain/wallet.ts';
import { mentionWords, walletName } from './card-words.ts';
import { type Answer, SupportWord } from './compat-answer.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

export interface CompatTableProps {
  readonly cards: readonly Card[];
  readonly channel: Channel;
  readonly onChannel: (channel: Channel) => void;
  /** Undefined while the kind of the card is not known. */
  readonly cellOf: (card: Card, wallet: WalletId) => Answer | undefined;
  /** A cell was chosen, to see why. */
  readonly onPick: (cell: {
    readonly wallet: WalletId;
    readonly issuer: string;
    readonly kind: CardKind;
  }) => void;
}

/** The person's cards and all wallets at a glance, one way to pay at a time. */
export function CompatTable(props: CompatTableProps) {
  const text = useText();
  const { wallet: words, facts } = useGuide();
  const { cards, channel, onChannel } = props;
  if (cards.length === 0) return <p class="field-help">{words.compat.noCards}</p>;
  return (
    <Section id="table" title={words.compat.table}>
      <div class="wallet-part">
        <div class="segments" role="radiogroup" aria-label={words.compat.tableChannel}>
          {channels.map((known) => (
            <label key={known} class="segment">
              <input
                type="radio"
                name="table-channel"
                checked={known === channel}
                onChange={() => onChannel(known)}
              />
              <span>{facts.channels[known]}</span>
            </label>
          ))}
        </div>
        <div class="wide-table">
          <table aria-labelledby="table-title">
            <thead>
              <tr>
                <th scope="col">{words.compat.toTable}</th>
                {walletIds.map((id) => (
                  <th key={id} scope="col">
                    {walletName(text, id)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cards.map((card) => (
                <CardRow key={card.id} card={card} {...props} />
              ))}
            </tbody>
          </table>
        </div>
        <p class="field-help">{words.compat.tableNote}</p>
      </div>
    </Section>
  );
}

interface CardRowProps extends CompatTableProps {
  readonly card: Card;
}

function CardRow({ card, cellOf, onPick }: CardRowProps) {
  const text = useText();
  const { wallet: words } = useGuide();
  const name = mentionWords(text, card);
  const { kind, issuer } = card;
  return (
    <tr>
      <th scope="row">
        {name}
        {card.alias !== '' && <small> {card.alias}</small>}
      </th>
      {kind === undefined ? (
        <td colSpan={walletIds.length}>{words.compat.noKind}</td>
      ) : (
        walletIds.map((wallet) => {
          const answer = cellOf(card, wallet);
          const support = answer?.support ?? 'unknown';
          return (
            <td key={wallet}>
              <button
                type="button"
                class="cell-button"
                onClick={() => onPick({ wallet, issuer, kind })}
              >
                <span class="spoken">{words.compat.cell(name, walletName(text, wallet))}</span>
                <SupportWord support={support} />
                {answer && answer.basis !== 'table' && (
                  <span class="word-chip">{words.compat.yours}</span>
                )}
              </button>
            </td>
          );
        })
      )}
    </tr>
  );
}
