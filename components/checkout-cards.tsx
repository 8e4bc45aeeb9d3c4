import type { ComponentChildren } from 'preact';
import type { WalletId } from '../lib/domain/wallet.ts';
import { shortCardWords, mentionWords, walletName } from './card-words.ts';
import { useCheckout } from './checkout-context.ts';
import { fitHref, type FitRow, fitWords } from './checkout-words.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

export interface CheckoutCardsProps {
  /** The best first; undefined where the page lists no ways to pay. */
  readonly rows: readonly FitRow[] | undefined;
  /** Where it lists none: bound cards wallet by wallet. */
  readonly byWallet: readonly { readonly wallet: WalletId; readonly cards: readonly FitRow[] }[];
  /** Key of the chosen row, see `fitKey`. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
}

/** A card may stand in several wallets. */
export function fitKey({ card, wallet }: Pick<FitRow, 'card' | 'wallet'>): string {
  return `${card.id} ${wallet ?? ''}`;
}

/** Which of the person's cards to pay with here, and why. */
export function CheckoutCards({ rows, byWallet, ...props }: CheckoutCardsProps) {
  const { cards } = useCheckout().page;
  return (
    <Section id="fit" title={cards.title}>
      {rows ? <Offered {...props} rows={rows} /> : <Unlisted {...props} byWallet={byWallet} />}
    </Section>
  );
}

type RowsProps = Omit<CheckoutCardsProps, 'rows' | 'byWallet'>;

function Offered({ rows, ...props }: RowsProps & { readonly rows: readonly FitRow[] }) {
  const { cards } = useCheckout().page;
  const of = (level: FitRow['level']): readonly FitRow[] =>
    rows.filter((row) => row.level === level);
  const [fits, perhaps, others] = [of('yes'), of('perhaps'), of('no')];
  if (rows.length === 0) {
    return (
      <Plain words={cards.none}>
        <a class="button small" href="#/card/new">
          {cards.addCard}
        </a>
      </Plain>
    );
  }
  return (
    <>
      {fits.length === 0 && <Plain words={cards.noneFits} />}
      <Choices {...props} rows={fits} label={cards.title} />
      {perhaps.length > 0 && <h3 class="checkout-sub">{cards.perhaps}</h3>}
      <Choices {...props} rows={perhaps} label={cards.perhaps} />
      {others.length > 0 && <Others rows={others} today={props.today} />}
    </>
  );
}

function Unlisted({ byWallet, ...props }: RowsProps & Pick<CheckoutCardsProps, 'byWallet'>) {
  const text = useText();
  const { cards } = useCheckout().page;
  if (byWallet.length === 0) return <Plain words={cards.unlistedNone} />;
  return (
    <>
      <p class="field-help">{cards.unlisted}</p>
      {byWallet.map(({ wallet, cards: rows }) => (
        <div key={wallet}>
          <h3 class="checkout-sub">{walletName(text, wallet)}</h3>
          <Choices {...props} rows={rows} label={walletName(text, wallet)} />
        </div>
      ))}
    </>
  );
}

function Plain({
  words,
  children,
}: {
  readonly words: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="list">
      <p class="plain-row">
        <span class="row-words">{words}</span>
        {children}
      </p>
    </div>
  );
}

interface ChoicesProps extends RowsProps {
  readonly rows: readonly FitRow[];
  readonly label: string;
}

function Choices({ rows, label, chosen, onChoose, today }: ChoicesProps) {
  if (rows.length === 0) return null;
  return (
    <div class="list" role="radiogroup" aria-label={label}>
      {rows.map((row) => {
        const key = fitKey(row);
        return (
          <div key={key} class="fit-row" data-chosen={key === chosen ? '' : undefined}>
            <label>
              <input
                type="radio"
                name="fit"
                checked={key === chosen}
                onChange={() => onChoose(key)}
              />
              <FitWords row={row} today={today} />
            </label>
            <ToCard row={row} />
          </div>
        );
      })}
    </div>
  );
}

function Others({ rows, today }: { readonly rows: readonly FitRow[]; readonly today: string }) {
  const { cards } = useCheckout().page;
  return (
    <details class="fold list fit-others">
      <summary>{cards.others(rows.length)}</summary>
      <ul>
        {rows.map((row) => (
          <li key={fitKey(row)} class="fit-row">
            <span class="fit-plain">
              <FitWords row={row} today={today} />
            </span>
            <ToCard row={row} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function FitWords({ row, today }: { readonly row: FitRow; readonly today: string }) {
  const text = useText();
  const checkout = useCheckout();
  const { card, reasons } = row;
  return (
    <>
      <span class="card-swatch" data-issuer={card.issuer} aria-hidden="true" />
      <span class="row-words">
        <span class="row-name">
          {[mentionWords(text, card), card.alias].filter(Boolean).join(' · ')}
        </span>
        {reasons.map((why) => (
          <small key={`${why.code} ${why.wallet ?? ''} ${why.fen ?? ''}`}>
            {fitWords({ text, checkout }, why, today)}
          </small>
        ))}
      </span>
    </>
  );
}

/** To the binding, to binding it, or to the card. */
function ToCard({ row }: { readonly row: FitRow }) {
  const text = useText();
  const { cards } = useCheckout().page;
  const href = fitHref(row);
  const where = href.startsWith('#/bind/')
    ? cards.bind(row.wallet ? walletName(text, row.wallet) : '')
    : href.startsWith('#/binding/')
      ? cards.toBinding
      : cards.toCard;
  return (
    <a
      class="icon-button"
      href={href}
      aria-label={`${where} ${shortCardWords(text, row.card)}`}
      title={where}
    >
      <Icon name="chevron" />
    </a>
  );
}
