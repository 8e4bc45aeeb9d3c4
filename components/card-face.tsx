import type { CardKind } from '../lib/domain/card.ts';
import { issuerMark, issuerName } from './card-words.ts';
import { useText } from './text-context.ts';

export interface CardHeadProps {
  readonly issuer: string;
  readonly kind: CardKind | undefined;
  readonly last4: string;
  readonly alias: string;
}

/** The upper edge of a card: mark, bank, kind and name, tail. */
export function CardHead({ issuer, kind, last4, alias }: CardHeadProps) {
  const text = useText();
  const sub = [kind === undefined ? text.card.noKind : text.kinds[kind], alias];
  return (
    <>
      <span class="card-mark" aria-hidden="true">
        {issuerMark(text, issuer)}
      </span>
      <span class="card-name">
        <b>{issuerName(text, issuer)}</b> <span>{sub.filter(Boolean).join(' · ')}</span>
      </span>
      <span class="card-tail num">
        <span class="spoken"> {text.card.tail} </span>
        {last4}
      </span>
    </>
  );
}
