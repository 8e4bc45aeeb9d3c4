import { cardsAtHand, trashTime } from '../domain/card.ts';
import type { Records } from '../store/records.ts';
import { type CardPlace, isPutAway } from './edit-cards.ts';

type Cards = Records['cards'];

/** The cards with this one at a place among those at hand, counted from 0; the others keep their order. */
export function withCardAt(before: Cards, id: string, place: number): Cards {
  const atHand = cardsAtHand(before.cards);
  const moved = atHand.find((card) => card.id === id);
  if (!moved) return before;
  const others = atHand.filter((card) => card !== moved);
  const order = others.toSpliced(Math.max(place, 0), 0, moved)[Symbol.iterator]();
  // Cards that are put away keep their places between the others, for the day they come back.
  const cards = before.cards.map((card) => (isPutAway(card) ? card : (order.next().value ?? card)));
  return { ...before, cards };
}

/** Where a card stands among those at hand, counted from 0; -1 for any other card. */
export function placeOfCard({ cards }: Cards, id: string): number {
  return cardsAtHand(cards).findIndex((card) => card.id === id);
}

/** Archives a card, throws it away, or brings it back: exactly the marks given, none for a card at hand. */
export function withCardPut(before: Cards, id: string, place: CardPlace): Cards {
  const { archivedAt, trashedAt } = place;
  const cards = before.cards.map((card) =>
    card.id === id ? { ...card, archivedAt, trashedAt } : card,
  );
  return { ...before, cards };
}

/** Days until a card in the trash is gone for good, at least one; undefined for a card that is not there. */
export function trashDaysLeft({ trashedAt }: CardPlace, now: number): number | undefined {
  if (trashedAt === undefined) return undefined;
  return Math.max(Math.ceil((trashedAt + trashTime - now) / 86_400_000), 1);
}
