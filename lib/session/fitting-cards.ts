import { type OptionFit, optionFits, sureWays, walletOf } from '../checkout/option-fits.ts';
import type { PaymentOption } from '../checkout/page-facts.ts';
import type { Binding } from '../domain/binding.ts';
import { beijingDay } from '../domain/calendar.ts';
import { type Card, cardsAtHand } from '../domain/card.ts';
import type { WalletId } from '../domain/wallet.ts';
import { type AlternativesQuestion, rankAlternatives } from './alternatives.ts';
import {
  byHeft,
  cardWhys,
  type FitWhy,
  isForbidden,
  type Payer,
  type Payment,
  payerWhys,
  savedWhys,
  statusReason,
  weightOf,
} from './fit-reasons.ts';
import { fitCardsOf } from './keep-fit-cards.ts';

/** `perhaps`: the page does not tell. `no`: a reason forbids it, or the page does not offer it. */
export type FitLevel = 'yes' | 'perhaps' | 'no';

export interface FittingCard {
  readonly card: Card;
  readonly level: FitLevel;
  /** How it would pay here; undefined where the page offers no way. */
  readonly fit: OptionFit | undefined;
  /** The wallet that would pay, where one would. */
  readonly wallet: WalletId | undefined;
  readonly bindingId: string | undefined;
  /** The weightiest first. */
  readonly reasons: readonly FitWhy[];
}

/** The person's records, and what is to be paid. */
export interface FitSources extends Payment {
  readonly cards: readonly Card[];
  readonly bindings: readonly Binding[];
}

export interface FitQuestion extends FitSources {
  /** Every way to pay that the page offers, see `waysOn`; not empty. */
  readonly options: readonly PaymentOption[];
  /** The wallet whose own cashier the page proved to be: its list of saved cards is that wallet's. */
  readonly cashier?: WalletId | undefined;
}

/** The person's cards for what a page offers, the best first, each with its reasons. */
export function fittingCards(question: FitQuestion): readonly FittingCard[] {
  const { cards, bindings, options } = question;
  const fits = Map.groupBy(
    optionFits(options, fitCardsOf(cards, bindings)),
    ({ cardId }) => cardId,
  );
  return cardsAtHand(cards)
    .map((card) => bestWay(card, fits.get(card.id) ?? [], question))
    .toSorted(byLevelAndWeight);
}

/** Cards of one wallet. */
export interface WalletCards {
  readonly wallet: WalletId;
  readonly cards: readonly FittingCard[];
}

/**
 * Where a page lists no ways to pay: the cards that are bound and may pay, wallet by wallet, the best first, and none
 * of them sure.
 */
export function cardsByWallet(
  sources: FitSources & Pick<AlternativesQuestion, 'corrections' | 'table'>,
): readonly WalletCards[] {
  const { bindings } = sources;
  const bound = bindings.filter(({ status }) => status === 'bound');
  const wallets = [...new Set(bound.map(({ wallet }) => wallet))];
  return wallets.flatMap((wallet) => {
    const cards = rankAlternatives({ ...sources, wallet, channel: 'online' }).flatMap(
      ({ card, usable, bindingId }) => {
        const binding = bound.find(({ id }) => id === bindingId);
        return usable && binding ? [boundCard({ card, wallet, binding }, sources)] : [];
      },
    );
    return cards.length > 0 ? [{ wallet, cards }] : [];
  });
}

function boundCard(payer: Payer, payment: Payment): FittingCard {
  const { card, wallet, binding } = payer;
  const reasons = byHeft(payerWhys(payer, payment));
  return { card, level: 'perhaps', fit: undefined, wallet, bindingId: binding?.id, reasons };
}

const levels: Readonly<Record<FitLevel, number>> = { yes: 2, perhaps: 1, no: 0 };

function byLevelAndWeight(one: FittingCard, other: FittingCard): number {
  return levels[other.level] - levels[one.level] || weightOf(other) - weightOf(one);
}

/** Every way is weighed with all that speaks for and against it; the best one stands for the card. */
function bestWay(card: Card, fits: readonly OptionFit[], question: FitQuestion): FittingCard {
  const ways = fits.map((fit) => wayOf(card, fit, question));
  return ways.toSorted(byLevelAndWeight)[0] ?? noWay(card, question);
}

const sure: ReadonlySet<string> = new Set(sureWays);

function wayOf(card: Card, fit: OptionFit, question: FitQuestion): FittingCard {
  const isSaved = fit.way === 'saved' || fit.way === 'saved-tail';
  const wallet = isSaved ? question.cashier : fit.wallet;
  const binding = wallet && bindingIn(question, card, wallet);
  const reasons = byHeft([
    { code: fit.way, wallet },
    ...(isSaved && wallet ? savedWhys(binding, wallet) : []),
    ...payerWhys({ card, wallet, binding }, question),
  ]);
  const level = sure.has(fit.way) ? 'yes' : 'perhaps';
  return {
    card,
    level: reasons.some(isForbidden) ? 'no' : level,
    fit,
    wallet,
    bindingId: binding?.id,
    reasons,
  };
}

/** Why it cannot pay here: how it stands in a wallet that the page offers, else that nothing offered is for it. */
function noWay(card: Card, question: FitQuestion): FittingCard {
  const wallets = question.options.flatMap(({ channel }) => walletOf(channel) ?? []);
  const standing = wallets.flatMap((wallet) => bindingIn(question, card, wallet) ?? []);
  const stuck = standing.find((binding) => statusReason(binding) !== undefined);
  const wallet = stuck?.wallet ?? wallets[0];
  const code =
    (stuck && statusReason(stuck)) ?? (wallet === undefined ? 'not-offered' : 'not-bound');
  const day = stuck && beijingDay(stuck.since);
  const reasons = byHeft([{ code, wallet, day }, ...cardWhys(card, question)]);
  return { card, level: 'no', fit: undefined, wallet, bindingId: stuck?.id, reasons };
}

function bindingIn(
  { bindings }: Pick<FitQuestion, 'bindings'>,
  card: Card,
  wallet: WalletId,
): Binding | undefined {
  return bindings.find((binding) => binding.cardId === card.id && binding.wallet === wallet);
}
