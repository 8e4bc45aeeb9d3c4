import type { OptionFit } from '../lib/checkout/option-fits.ts';
import { issuerOf, walletOf } from '../lib/checkout/option-fits.ts';
import type { PaymentOption } from '../lib/checkout/page-facts.ts';
import type { Card } from '../lib/domain/card.ts';
import { formatYuan } from '../lib/domain/money.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import { brandOr } from '../lib/text/checkout/brand-name.ts';
import type { CheckoutText } from '../lib/text/checkout/zh-cn.ts';
import { dayWords } from '../lib/text/dates.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { issuerName, shortCardWords, walletName } from './card-words.ts';

export interface CheckoutWords {
  readonly text: Text;
  readonly checkout: CheckoutText;
}

/** A reason as it was found; each code has a sentence. */
export interface FitWhyProps {
  readonly code: keyof CheckoutText['page']['reasons'];
  readonly wallet?: WalletId | undefined;
  /** `YYYY-MM-DD`. */
  readonly day?: string | undefined;
  /** Whole fen. */
  readonly fen?: number | undefined;
  /** Whole fen. */
  readonly spentFen?: number | undefined;
}

/** One of the person's cards on this page, ranked elsewhere. */
export interface FitRow {
  readonly card: Card;
  readonly level: 'yes' | 'perhaps' | 'no';
  readonly fit: OptionFit | undefined;
  readonly wallet: WalletId | undefined;
  readonly bindingId: string | undefined;
  readonly reasons: readonly FitWhyProps[];
}

/** `工商银行 7427`, `微信支付`, `网上银行`: a way to pay as the page lists it. */
export function optionWords({ text, checkout }: CheckoutWords, option: PaymentOption): string {
  const { facts } = checkout.page;
  const { channel, last4, chosen } = option;
  const name = channelWords({ text, checkout }, channel);
  const said = last4 === undefined ? name : facts.saved(name, last4);
  return chosen === true ? facts.chosen(said) : said;
}

function channelWords({ text, checkout }: CheckoutWords, channel: string): string {
  const channels: Readonly<Record<string, string>> = checkout.overlay.channels;
  const [issuer, wallet] = [issuerOf(channel), walletOf(channel)];
  if (issuer !== undefined) return issuerName(text, issuer);
  // UnionPay's page takes more than its app.
  if (wallet && channel !== 'unionpay') return walletName(text, wallet);
  return Object.hasOwn(channels, channel)
    ? (channels[channel] ?? '')
    : brandOr(text.language, channel);
}

/** The sentence of a reason, `today` being `YYYY-MM-DD` in Beijing. */
export function fitWords(
  { text, checkout }: CheckoutWords,
  why: FitWhyProps,
  today: string,
): string {
  const { code, wallet, day, fen, spentFen } = why;
  return checkout.page.reasons[code]({
    wallet: wallet ? walletName(text, wallet) : '',
    day: day === undefined ? '' : dayWords(text, day, today),
    sum: yuanWords(fen),
    spent: yuanWords(spentFen),
  });
}

function yuanWords(fen: number | undefined): string {
  return fen === undefined ? '' : `¥${formatYuan(fen)}`;
}

/** What to do on the page to pay with this card; nothing where the page does not say how it would. */
export function stepWords(
  { text, checkout }: CheckoutWords,
  { card, fit, wallet }: Pick<FitRow, 'card' | 'fit' | 'wallet'>,
): readonly string[] {
  if (!fit) return [];
  return checkout.page.how.steps[fit.way]({
    card: shortCardWords(text, card),
    bank: issuerName(text, card.issuer),
    wallet: wallet ? walletName(text, wallet) : '',
  });
}

/** Where the person goes from a card: its binding, a new binding in the wallet that lacks it, or its own page. */
export function fitHref({ card, bindingId, wallet, reasons }: FitRow): string {
  if (bindingId !== undefined) return `#/binding/${bindingId}`;
  const lacks = reasons.some(({ code }) => code === 'not-bound' || code === 'saved-no-record');
  return wallet && lacks ? `#/bind/${card.id}/${wallet}` : `#/card-page/${card.id}`;
}
