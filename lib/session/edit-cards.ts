import type { Card } from '../domain/card.ts';
import type { Records } from '../store/records.ts';
import type { CardFormErrorCode } from '../text/codes.ts';
import type { CardDraft } from './drafts.ts';

type Cards = Records['cards'];

export type CardDraftErrors = Partial<Record<keyof CardDraft, CardFormErrorCode>>;

/** What keeps a card form from being saved. A pasted card number is refused and goes nowhere. */
export function cardDraftErrors(
  draft: CardDraft,
  cards: readonly Card[],
  editedId: string,
): CardDraftErrors {
  const twin = cards.some(
    (card) =>
      card.id !== editedId &&
      card.issuer === draft.issuer &&
      card.last4 === draft.last4 &&
      card.kind === draft.kind,
  );
  return {
    ...(draft.issuer === '' && { issuer: 'issuer-missing' }),
    ...(draft.kind === undefined && { kind: 'kind-missing' }),
    ...(!/^\d{4}$/.test(draft.last4) && {
      last4: /\d{12,}/.test(draft.last4.replaceAll(/\D/g, '')) ? 'whole-number' : 'last4-invalid',
    }),
    ...(twin && { last4: 'card-exists' }),
    ...(Array.from(draft.alias).length > 20 && { alias: 'alias-too-long' }),
  };
}

/** The cards with this one put in, or in the place of the one with its id; unchanged where another page put it in first. */
export function withCard(before: Cards, card: Card): Cards {
  const known = before.cards.some(({ id }) => id === card.id);
  const twin = before.cards.some(
    ({ id, issuer, kind, last4 }) =>
      id !== card.id && issuer === card.issuer && kind === card.kind && last4 === card.last4,
  );
  if (twin) return before;
  const cards = known
    ? before.cards.map((old) => (old.id === card.id ? card : old))
    : [...before.cards, card];
  return { ...before, cards };
}

export function withoutCard(before: Cards, id: string): Cards {
  return { ...before, cards: before.cards.filter((card) => card.id !== id) };
}

/** The cards after the person said that a mentioned card is not theirs, or took that back. */
export function withDismissed(before: Cards, key: string, dismissed: boolean): Cards {
  const others = before.dismissed.filter((known) => known !== key);
  return { ...before, dismissed: dismissed ? [...others, key] : others };
}
