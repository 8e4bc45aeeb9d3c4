import { type Card, trashTime } from '../domain/card.ts';
import type { Records } from '../store/records.ts';

type Cards = Records['cards'];

/** Where a card lies: at hand without either, else archived, in the trash, or in the trash out of the archive. */
export type CardPlace = Pick<Card, 'archivedAt' | 'trashedAt'>;

/** The card that is this one already: same bank, kind and tail. */
export function twinOf(
  cards: readonly Card[],
  { issuer, kind, last4 }: Pick<Card, 'issuer' | 'kind' | 'last4'>,
  exceptId: string,
): Card | undefined {
  return cards.find(
    (card) =>
      card.id !== exceptId && card.issuer === issuer && card.last4 === last4 && card.kind === kind,
  );
}

export function isPutAway({ archivedAt, trashedAt }: CardPlace): boolean {
  return archivedAt !== undefined || trashedAt !== undefined;
}

/** The cards with this one put in, or in the place of the one with its id; unchanged where another page put it in first. */
export function withCard(before: Cards, card: Card): Cards {
  if (twinOf(before.cards, card, card.id)) return before;
  const known = before.cards.some(({ id }) => id === card.id);
  const cards = known
    ? before.cards.map((old) => (old.id === card.id ? card : old))
    : [...before.cards, card];
  return { ...before, cards };
}

/** Without this card, for good. */
export function withoutCard(before: Cards, id: string): Cards {
  return { ...before, cards: before.cards.filter((card) => card.id !== id) };
}

/** Without the cards that have been in the trash for thirty days; the very same record when there are none. */
export function withoutExpiredTrash(before: Cards, now: number): Cards {
  const cards = before.cards.filter(({ trashedAt }) => (trashedAt ?? Infinity) + trashTime > now);
  return cards.length === before.cards.length ? before : { ...before, cards };
}

/** The cards after the person said that a mentioned card is not theirs, or took that back. */
export function withDismissed(before: Cards, key: string, dismissed: boolean): Cards {
  const others = before.dismissed.filter((known) => known !== key);
  return { ...before, dismissed: dismissed ? [...others, key] : others };
}
