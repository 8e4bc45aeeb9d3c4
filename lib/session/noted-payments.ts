import { walletOf } from '../checkout/option-fits.ts';
import type { PageAmount } from '../checkout/page-facts.ts';
import { type Binding, isInUse } from '../domain/binding.ts';
import { type Card, cardsAtHand } from '../domain/card.ts';
import { maskedWords } from '../domain/masked-words.ts';
import { type NotedPayment, paidTrashTime, samePressTime } from '../domain/noted-payment.ts';
import { ok, type Result } from '../domain/result.ts';
import { type WalletId, walletIds } from '../domain/wallet.ts';
import type { Records } from '../store/records.ts';
import { shownOptions, waysOn } from './fit-cards.ts';
import { justNotedSlot } from './open-key.ts';
import { type PaidErrorCode, typedFen } from './paid-yuan.ts';
import type { KeyValue } from './platform.ts';
import type { SeenTab } from './seen-tab.ts';

type Paid = Records['paid'];

/** What the page makes known of a payment before the person says that they paid. */
export interface PaidOffer {
  /** Whole fen, where the page made it clear. */
  readonly fen: number | undefined;
  /** What the order page said before this one, as a start to type from. */
  readonly orderFen: number | undefined;
  /** What the page asks for in another currency. */
  readonly price: PageAmount | undefined;
  readonly payee: string;
  readonly orderNo: string | undefined;
}

/** What the person adds; an empty text says nothing. */
export interface PaidDraft {
  readonly yuan: string;
  readonly payee: string;
  /** A key of `waysToPay`. */
  readonly way: string;
}

/** A card, a wallet, or a card in a wallet. */
export interface WayToPay {
  /** `card|wallet`; either may be empty. */
  readonly key: string;
  readonly card: Card | undefined;
  readonly wallet: WalletId | undefined;
}

const longestPayee = 60;

/** A page of another currency says nothing of yuan, nor does the order page before it. */
export function paidOffer({ report, orderAmount }: SeenTab): PaidOffer {
  const { amount, payee = '', orderNo } = report;
  const fen = fenOf(amount);
  const price = priceIn(amount);
  return {
    fen,
    orderFen: fen === undefined && !price ? fenOf(orderAmount) : undefined,
    price,
    payee: maskedPayee(payee),
    orderNo: orderNo === undefined ? undefined : orderNo.slice(0, 64),
  };
}

function fenOf(amount: PageAmount | undefined): number | undefined {
  const isYuan = amount?.currency === 'CNY' && Number.isSafeInteger(amount.minor);
  return isYuan && amount.minor > 0 ? amount.minor : undefined;
}

/** A price that no bill will repeat: it is kept to be shown beside what the bill says in yuan. */
function priceIn(amount: PageAmount | undefined): PageAmount | undefined {
  const isForeign = amount && amount.currency !== 'CNY' && Number.isSafeInteger(amount.minor);
  return isForeign && amount.minor > 0
    ? { minor: amount.minor, currency: amount.currency }
    : undefined;
}

function maskedPayee(payee: string): string {
  return maskedWords(payee.trim()).slice(0, longestPayee);
}

/**
 * Every way the person can have paid: bound cards in their wallets, then each card alone, then each wallet that has one
 * or that the page offers.
 */
export function waysToPay(
  { cards, bindings }: { readonly cards: readonly Card[]; readonly bindings: readonly Binding[] },
  { report }: SeenTab,
): readonly WayToPay[] {
  const offered = new Set(waysOn(report).map(({ channel }) => walletOf(channel)));
  const kept = cardsAtHand(cards);
  const bound = kept.flatMap((card) =>
    bindings
      .filter((binding) => binding.cardId === card.id && isInUse(binding))
      .map(({ wallet }) => way(card, wallet)),
  );
  const wallets = walletIds.filter(
    (id) => offered.has(id) || bound.some(({ wallet }) => wallet === id),
  );
  return [
    ...bound,
    ...kept.map((card) => way(card, undefined)),
    ...wallets.map((wallet) => way(undefined, wallet)),
  ];
}

function way(card: Card | undefined, wallet: WalletId | undefined): WayToPay {
  return { key: `${card?.id ?? ''}|${wallet ?? ''}`, card, wallet };
}

/**
 * The way to begin with: the chosen card in the wallet that the page names, if they belong together; in its only wallet,
 * if the page offers that one and does not list the card itself; else as much as is certain. Empty where nothing is.
 */
export function likelyWay(
  ways: readonly WayToPay[],
  { cardId, seen }: { readonly cardId: string | undefined; readonly seen: SeenTab },
): string {
  const wallet = walletOfPage(seen);
  const ofCard = ways.filter(({ card }) => cardId !== undefined && card?.id === cardId);
  const exact = ofCard.find((each) => wallet !== undefined && each.wallet === wallet);
  const inWallets = ofCard.filter((each) => each.wallet !== undefined);
  const only = wallet === undefined && inWallets.length === 1 ? inWallets[0] : undefined;
  const guess = only && mayBeWallet(only, seen) ? only : undefined;
  const alone = ways.find((each) => !each.card && wallet !== undefined && each.wallet === wallet);
  const cardAlone = ofCard.find((each) => each.wallet === undefined);
  return (exact ?? guess ?? (cardId === undefined ? alone : cardAlone))?.key ?? '';
}

/** Where a page lists the card itself, its own cashier may take it; a wallet that it does not offer paid nothing. */
function mayBeWallet({ card, wallet }: WayToPay, { report }: SeenTab): boolean {
  const offered = waysOn(report);
  if (offered.some(({ last4 }) => last4 !== undefined && last4 === card?.last4)) return false;
  return offered.some(({ channel }) => walletOf(channel) === wallet);
}

/**
 * The wallet that the page marks as chosen, or says it is: a card that is chosen at a wallet's own cashier is no word
 * against it. Undefined where it names none or several.
 */
function walletOfPage({ report }: SeenTab): WalletId | undefined {
  const chosen = shownOptions(report).filter((option) => option.chosen === true);
  const wallets = walletsNamed(chosen.map(({ channel }) => channel));
  const found = wallets.length > 0 ? wallets : walletsNamed(report.brandsShown);
  return found.length === 1 ? found[0] : undefined;
}

function walletsNamed(names: readonly string[]): readonly WalletId[] {
  return [...new Set(names.flatMap((name) => walletOf(name) ?? []))];
}

/** The payment as noted. Not what the page may have held besides: no address, no card number. */
export function paymentOf(
  offer: PaidOffer,
  draft: PaidDraft,
  { ways, now }: { readonly ways: readonly WayToPay[]; readonly now: number },
): Result<NotedPayment, PaidErrorCode> {
  const fen = offer.fen === undefined ? typedFen(draft.yuan) : ok(offer.fen);
  if (!fen.ok) return fen;
  const chosen = ways.find(({ key }) => key === draft.way);
  return ok({
    id: crypto.randomUUID(),
    at: now,
    payee: offer.payee || maskedPayee(draft.payee),
    ...(fen.value !== undefined && { fen: fen.value }),
    ...toldBy(offer),
    ...(chosen?.card && { cardId: chosen.card.id }),
    ...(chosen?.wallet && { wallet: chosen.wallet }),
  });
}

function toldBy({ price, orderNo }: PaidOffer): Pick<NotedPayment, 'price' | 'orderNo'> {
  return { ...(price && { price }), ...(orderNo !== undefined && { orderNo }) };
}

/** A page on which a payment was noted. */
export interface JustNoted {
  readonly page: string;
  /** Of the payment. */
  readonly id: string;
}

/** Reads what `withJustNoted` wrote. */
export async function readJustNoted({ get }: KeyValue): Promise<readonly JustNoted[]> {
  const kept = await get(justNotedSlot);
  return Array.isArray(kept) ? (kept as readonly JustNoted[]) : [];
}

/** Whether a payment of this page was noted since the last lock. */
export function isJustNoted(kept: readonly JustNoted[], seen: SeenTab): boolean {
  const page = pageKey(seen);
  return kept.some((one) => one.page === page);
}

const mostJustNoted = 50;

/** The newest first; another payment of the same page takes the place of the one before. */
export function withJustNoted(
  kept: readonly JustNoted[],
  seen: SeenTab,
  id: string,
): readonly JustNoted[] {
  const page = pageKey(seen);
  return [{ page, id }, ...kept.filter((one) => one.page !== page)].slice(0, mostJustNoted);
}

/** Without what was said of this payment: it was taken back, and its page may be noted again. */
export function withoutJustNoted(kept: readonly JustNoted[], id: string): readonly JustNoted[] {
  return kept.filter((one) => one.id !== id);
}

/** A page, and what it is about: the next order is often paid at the same address. For the browser's memory alone. */
export function pageKey(seen: SeenTab): string {
  const { fen, price, payee, orderNo } = paidOffer(seen);
  return JSON.stringify([seen.origin, seen.report.path, orderNo, payee, fen ?? price]);
}

export interface PressedAgain {
  readonly kept: readonly JustNoted[];
  readonly seen: SeenTab;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * What was noted on this page within the last half hour: pressing again is no second payment. A lock forgets the pages;
 * what the payment itself tells is enough where the page tells it too.
 */
export function notedJustNow(
  { payments }: Paid,
  { kept, seen, now }: PressedAgain,
): NotedPayment | undefined {
  const page = pageKey(seen);
  const offer = paidOffer(seen);
  const here = kept.find((one) => one.page === page)?.id;
  const recent = payments.filter(
    ({ at, trashedAt }) => trashedAt === undefined && now - at < samePressTime,
  );
  return recent.find(({ id }) => id === here) ?? recent.find((payment) => isSame(payment, offer));
}

/** An order's number says so alone; without one, payee and amount must both be told. */
function isSame({ orderNo, payee, fen, price }: NotedPayment, offer: PaidOffer): boolean {
  if (orderNo !== offer.orderNo) return false;
  if (orderNo !== undefined) return true;
  if (payee === '' || payee !== offer.payee) return false;
  if (offer.price) return isSamePrice(price, offer.price);
  return fen !== undefined && fen === offer.fen;
}

function isSamePrice(price: NotedPayment['price'], offered: PageAmount): boolean {
  return price?.minor === offered.minor && price.currency === offered.currency;
}

/** With this payment, newest first. */
export function withPayment({ payments }: Paid, payment: NotedPayment): Paid {
  const others = payments.filter(({ id }) => id !== payment.id);
  return { payments: [payment, ...others].toSorted((a, b) => b.at - a.at) };
}

export function withoutPayment({ payments }: Paid, id: string): Paid {
  return { payments: payments.filter((payment) => payment.id !== id) };
}

/** What a person can say of a payment; an absent word takes the earlier one back. */
export type PaidWord = Pick<NotedPayment, 'settled' | 'entry' | 'trashedAt'>;

/** The payment with this word and no earlier one. */
export function withWord({ payments }: Paid, id: string, word: PaidWord): Paid {
  return {
    payments: payments.map((payment) => (payment.id === id ? said(payment, word) : payment)),
  };
}

function said(payment: NotedPayment, word: PaidWord): NotedPayment {
  const { settled: _settled, entry: _entry, trashedAt: _trashedAt, ...plain } = payment;
  return { ...plain, ...word };
}

/** What was said of it, to take a change back. */
export function wordOf({ settled, entry, trashedAt }: NotedPayment): PaidWord {
  return {
    ...(settled && { settled }),
    ...(entry !== undefined && { entry }),
    ...(trashedAt !== undefined && { trashedAt }),
  };
}

/** The same record where nothing has been in the trash for thirty days. */
export function withoutOldTrash(before: Paid, now: number): Paid {
  const kept = before.payments.filter(
    ({ trashedAt }) => trashedAt === undefined || now - trashedAt < paidTrashTime,
  );
  return kept.length === before.payments.length ? before : { payments: kept };
}
