import type { PaymentOption } from '../checkout/page-facts.ts';
import type { PageReport } from '../checkout/page-report.ts';
import { type ComparedCard, offeredWays, optionFits, sureWays } from '../checkout/option-fits.ts';

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

/**
 * The ways to pay that a page lists, by what a person sees there. A form for a card's number pays through UnionPay's
 * network, but nobody reads that name on it, and no wallet pays in it.
 */
export function shownOptions({
  kind,
  options,
}: Pick<PageReport, 'kind' | 'options'>): readonly PaymentOption[] {
  const isForm = ({ channel, last4 }: PaymentOption): boolean =>
    kind === 'bank-form' && channel === 'unionpay' && last4 === undefined;
  return options.map((option) => (isForm(option) ? { ...option, channel: 'card' } : option));
}

/** Every way to pay that a page offers, whether it lists it or not; empty where nothing is known of that. */
export function waysOn(report: PageReport): readonly PaymentOption[] {
  return offeredWays({ ...report, options: shownOptions(report) });
}

/** How many of the cards a page's ways to pay (see `waysOn`) certainly let pay. */
export function countFitting(options: readonly PaymentOption[], cards: readonly FitCard[]): number {
  const payable = new Set(cards.filter(({ blocked }) => !blocked).map(({ id }) => id));
  const fits = optionFits(options, cards).filter(
    ({ cardId, way }) => sure.has(way) && payable.has(cardId),
  );
  return new Set(fits.map(({ cardId }) => cardId)).size;
}
