import type { CardKind, CardStatus } from '../lib/domain/card.ts';
import { issuerName } from './card-words.ts';
import { useText } from './text-context.ts';

export interface CardHeadProps {
  /** Empty on a card that is still being written down. */
  readonly issuer: string;
  readonly kind: CardKind | undefined;
  /** Empty likewise. */
  readonly last4: string;
  readonly alias: string;
  readonly status?: CardStatus | undefined;
}

/** The upper edge of a card: mark, bank, kind and name, tail, and its status where that is not normal. */
export function CardHead({ issuer, kind, last4, alias, status = 'normal' }: CardHeadProps) {
  const text = useText();
  const name = issuer === '' ? text.card.noKind : issuerName(text, issuer);
  const sub = [kind === undefined ? text.card.noKind : text.kinds[kind], alias];
  return (
    <>
      <span class="card-mark" aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <span class="card-name">
        <b>{name}</b> <span>{sub.filter(Boolean).join(' · ')}</span>
      </span>
      {status !== 'normal' && <span class="card-status"> {text.cardStatuses[status]} </span>}
      <span class="card-tail num">
        {last4 !== '' && <span class="spoken"> {text.card.tail} </span>}
        {last4}
      </span>
    </>
  );
}
