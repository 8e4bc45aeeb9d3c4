import { effect } from '@preact/signals';
import type { Binding } from '../domain/binding.ts';
import { type Card, cardsAtHand } from '../domain/card.ts';
import { type FitCard, fitCardsSlot } from './fit-cards.ts';
import { openKeySlot } from './open-key.ts';
import type { KeyValue } from './platform.ts';
import type { OpenSession } from './session.ts';

/** Cards at hand with the wallets they may pay with now; names, notes and limits stay behind. */
export function fitCardsOf(
  cards: readonly Card[],
  bindings: readonly Binding[],
): readonly FitCard[] {
  const bound = Map.groupBy(
    bindings.filter(({ status }) => status === 'bound'),
    ({ cardId }) => cardId,
  );
  return cardsAtHand(cards).map(({ id, issuer, last4, kind, status = 'normal' }) => ({
    id,
    issuer,
    last4,
    kind,
    wallets: (bound.get(id) ?? []).map(({ wallet }) => wallet),
    ...(status !== 'normal' && { blocked: true }),
  }));
}

/**
 * Keeps the slot like the records for as long as this page holds the vault open. The returned function ends it.
 */
export function keepFitCards(
  { cards, bindings }: Pick<OpenSession, 'cards' | 'bindings'>,
  memory: KeyValue,
): () => void {
  let before: Promise<void> = Promise.resolve();
  return effect(() => {
    const now = fitCardsOf(cards.value.cards, bindings.value.bindings);
    before = before.then(() => writeFitCards(memory, now));
  });
}

/**
 * Writes what is not there yet, and only beside an open vault: a lock in another page may come between the two, so
 * that is looked at before and after.
 */
export async function writeFitCards(
  { get, set, remove }: KeyValue,
  cards: readonly FitCard[],
): Promise<void> {
  const isOpen = async (): Promise<boolean> => (await get(openKeySlot)) !== undefined;
  if (isSame(await get(fitCardsSlot), cards) || !(await isOpen())) return;
  await set(fitCardsSlot, cards);
  if (!(await isOpen())) await remove(fitCardsSlot);
}

/** A browser's memory gives objects back with their parts in another order. */
function isSame(kept: unknown, cards: readonly FitCard[]): boolean {
  return Array.isArray(kept) && linesOf(kept as readonly FitCard[]) === linesOf(cards);
}

function linesOf(cards: readonly FitCard[]): string {
  return JSON.stringify(
    cards.map(({ id, issuer, last4, kind = '', wallets, blocked = false }) => [
      id,
      issuer,
      last4,
      kind,
      wallets,
      blocked,
    ]),
  );
}
