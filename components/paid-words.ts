import { beijingDay } from '../lib/domain/calendar.ts';
import type { Card } from '../lib/domain/card.ts';
import type { Entry } from '../lib/domain/entry.ts';
import type { NotedPayment, PaidRow } from '../lib/domain/noted-payment.ts';
import { type WalletId, walletIds } from '../lib/domain/wallet.ts';
import type { PaidText } from '../lib/text/checkout/paid.zh-cn.ts';
import { dayWords, fullDayWords } from '../lib/text/dates.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { yuanWords } from './budget-words.ts';
import { mentionWords, shortCardWords, walletName } from './card-words.ts';

export interface PaidWords {
  /** A price of another currency as people read it: `US$12.00`. */
  readonly priceOf: (price: NonNullable<NotedPayment['price']>) => string;
  readonly text: Text;
  readonly words: PaidText;
  /** Kept cards, those put away too. */
  readonly cards: readonly Card[];
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
}

/** A card, a wallet, or a card in a wallet. */
export interface PaidWay {
  readonly key: string;
  readonly card: Card | undefined;
  readonly wallet: WalletId | undefined;
}

/** `支付宝 · 工商银行 储蓄卡 1234`; a card or a wallet alone says so. */
export function wayChoice(
  { text, words: { panel } }: Pick<PaidWords, 'text' | 'words'>,
  { card, wallet }: PaidWay,
): string {
  const cardWords = card && (card.alias || mentionWords(text, card));
  if (cardWords && wallet) return `${walletName(text, wallet)} · ${cardWords}`;
  if (cardWords) return panel.cardAlone(cardWords);
  return wallet ? panel.walletAlone(walletName(text, wallet)) : '';
}

/** What it was paid with, for one line; empty where that was not noted. */
export function wayWords({ text, cards }: PaidWords, payment: NotedPayment): string {
  const card = cards.find(({ id }) => id === payment.cardId);
  return [
    payment.wallet ? walletName(text, payment.wallet) : '',
    card ? card.alias || shortCardWords(text, card) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

export function payeeWords({ panel }: PaidText, { payee }: Pick<NotedPayment, 'payee'>): string {
  return payee === '' ? panel.unknownPayee : payee;
}

/** How much was noted: in yuan, else as the page asked for it; undefined where nobody knows. */
export function sumWords(
  { priceOf }: Pick<PaidWords, 'priceOf'>,
  { fen, price }: Pick<NotedPayment, 'fen' | 'price'>,
): string | undefined {
  return fen === undefined ? price && priceOf(price) : yuanWords(fen);
}

/** `10月10日 08:13`: when it was noted. */
export function notedWhen({ text, today }: PaidWords, { at }: NotedPayment): string {
  return `${dayWords(text, beijingDay(at), today)} ${clockOf(at)}`;
}

/** `08:13`, Beijing. */
export function clockOf(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(11, 16);
}

/** When a line of a bill says it was paid. */
export function entryWhen({ text, words, today }: PaidWords, { day, time = '' }: Entry): string {
  return words.view.entryWhen(dayWords(text, day, today), time.slice(0, 5));
}

/** Why it stands so, as one sentence. */
export function reasonWords(all: PaidWords, row: PaidRow): string {
  const { text, words } = all;
  const { payment, entry, candidates, bill, until } = row;
  const lines = entry ? [entry] : candidates;
  return words.reasons[row.reason]({
    noted: payment.fen === undefined ? '' : yuanWords(payment.fen),
    price: payment.price ? all.priceOf(payment.price) : '',
    billed: entry ? yuanWords(entry.fen) : '',
    bill: bill ? text.providers[bill] : '',
    until: until === undefined ? '' : fullDayWords(text, until),
    way: wayWords(all, payment),
    payee: payment.payee,
    billedPayee: onlyName(lines),
    through: throughWords(all, payment, lines),
  });
}

/** Whom the lines name, where that is one and the same. */
function onlyName(lines: readonly Entry[]): string {
  const [name = '', ...others] = new Set(lines.map(({ counterparty }) => counterparty));
  return others.length === 0 ? name : '';
}

/** The wallet between card and shop, where the card was noted as paying directly: only the card is the same then. */
function throughWords(
  { text }: PaidWords,
  { cardId, wallet }: NotedPayment,
  lines: readonly Entry[],
): string {
  if (cardId === undefined || wallet !== undefined) return '';
  return lines.map((line) => walletOfLine(text, line)).find(Boolean) ?? '';
}

/** A wallet's own bill is of that wallet; a bank names it in its line. */
function walletOfLine(text: Text, { provider, method }: Entry): string {
  return walletIds.some((wallet) => wallet === provider) ? text.providers[provider] : method;
}
