import type { PaymentOption } from '../checkout/page-facts.ts';
import { type ComparedCard, optionFits, sureWays } from '../checkout/option-fits.ts';

/**
 * The person's cards as far as a checkout needs them, while the vault is open: in the browser's memory, for the
 * background, which does not open the vault. A lock takes it away.
 */
export const fitCardsSlot = 'fitCards';

export interface FitCard extends ComparedCard {
  /** Frozen, lost, dormant or closed: it pays nowhere. */
  readonly blocked?: true;
}

const sure: ReadonlySet<string> = new Set(sureWays);

/** How many of the cards a page's ways to pay (see `offeredWays`) certainly let pay. */
export function countFitting(options: readonly PaymentOption[], cards: readonly FitCard[]): number {
  const payable = new Set(cards.filter(({ blocked }) => !blocked).map(({ id }) => id));
  const fits = optionFits(options, cards).filter(
    ({ cardId, way }) => sure.has(way) && payable.has(cardId),
  );
  return new Set(fits.map(({ cardId }) => cardId)).size;
}
