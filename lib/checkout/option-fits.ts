import type { PaymentOption } from './page-facts.ts';
import type { PageReport } from './page-report.ts';
import type { CardKind } from '../domain/card.ts';
import type { WalletId } from '../domain/wallet.ts';
import { issuers } from '../knowledge/issuers.ts';

/**
 * How an option of a page lets a card pay: it lists this very card; it lists a card with these last digits and does not
 * say whose; its wallet has the card; its bank issued the card; it takes the number of a card.
 */
export const sureWays = ['saved', 'saved-tail', 'wallet', 'bank', 'number'] as const;
/** How it may: nothing on the page says whether. */
export const unsureWays = ['tail-shared', 'unionpay-number', 'some-bank'] as const;
export type SureWay = (typeof sureWays)[number];
export type PayWay = SureWay | (typeof unsureWays)[number];

/** What of a card an option is compared with. */
export interface ComparedCard {
  readonly id: string;
  readonly issuer: string;
  readonly last4: string;
  readonly kind: CardKind | undefined;
  /** Wallets it is bound in and may pay with. */
  readonly wallets: readonly WalletId[];
}

export interface OptionFit {
  readonly cardId: string;
  readonly option: PaymentOption;
  readonly way: PayWay;
  /** The wallet that pays; for a saved card it is the cashier's own and not told here. */
  readonly wallet?: WalletId;
}

const walletOfChannel: Readonly<Partial<Record<string, WalletId>>> = {
  alipay: 'alipay',
  wechat: 'wechat',
  unionpay: 'unionpay',
  jdpay: 'jd',
  jd: 'jd',
  ecny: 'ecny',
  douyinpay: 'douyin',
  meituan: 'meituan',
};

/** The wallet behind a channel, or behind a house of the official table; undefined where it is none that holds cards. */
export function walletOf(channel: string): WalletId | undefined {
  return Object.hasOwn(walletOfChannel, channel) ? walletOfChannel[channel] : undefined;
}

/** Bank by the name that payment options give it: `icbc`. */
export function issuerOf(channel: string): string | undefined {
  return issuers.find(({ bankCode }) => bankCode.toLowerCase() === channel)?.id;
}

/**
 * All ways to pay that a page offers: those it lists, the wallet whose code it shows, and the form for a card's number.
 * Empty where it lists none: then nothing is known of which cards fit.
 */
export function offeredWays({
  options,
  fields,
  qr,
}: Pick<PageReport, 'options' | 'fields' | 'qr'>): readonly PaymentOption[] {
  const brand = qr?.reading?.brand ?? qr?.brandShown;
  const listed = (channel: string): boolean => options.some((option) => option.channel === channel);
  return [
    ...options,
    ...(brand !== undefined && !listed(brand) ? [{ channel: brand }] : []),
    ...(fields.includes('cardNumber') && !listed('card') ? [{ channel: 'card' }] : []),
  ];
}

/** Each card that each option lets pay, or may. */
export function optionFits(
  options: readonly PaymentOption[],
  cards: readonly ComparedCard[],
): readonly OptionFit[] {
  return options.flatMap((option) => fitsOfOption(option, cards));
}

function fitsOfOption(option: PaymentOption, cards: readonly ComparedCard[]): OptionFit[] {
  const kin = cards.filter((card) => isKind(option, card));
  if (option.last4 !== undefined) return savedFits(option, kin);
  return kin.flatMap((card) => {
    const fit = unlistedFit(option, card);
    return fit ? [{ cardId: card.id, option, ...fit }] : [];
  });
}

/** A card on the page's own list. Without a bank beside them, four digits are the card only if no other ends so. */
function savedFits(option: PaymentOption, cards: readonly ComparedCard[]): OptionFit[] {
  const alike = cards.filter(({ last4 }) => last4 === option.last4);
  const issuer = issuerOf(option.channel);
  if (issuer === undefined) {
    const way = alike.length === 1 ? 'saved-tail' : 'tail-shared';
    return alike.map(({ id }) => ({ cardId: id, option, way }));
  }
  return alike
    .filter((card) => card.issuer === issuer)
    .map(({ id }) => ({ cardId: id, option, way: 'saved' }));
}

function unlistedFit(
  { channel }: PaymentOption,
  card: ComparedCard,
): Pick<OptionFit, 'way' | 'wallet'> | undefined {
  const wallet = walletOf(channel);
  if (wallet !== undefined && card.wallets.includes(wallet)) return { way: 'wallet', wallet };
  // UnionPay's own page also takes the number of a card that is in no wallet.
  if (channel === 'unionpay') return { way: 'unionpay-number' };
  if (channel === 'netbank') return { way: 'some-bank' };
  if (channel === 'card') return { way: 'number' };
  return issuerOf(channel) === card.issuer ? { way: 'bank' } : undefined;
}

const creditKinds: ReadonlySet<CardKind> = new Set(['credit', 'semi-credit']);

/** Whether the kind speaks against it; a card whose kind nobody wrote down may be of any. */
function isKind({ cardKind }: PaymentOption, { kind }: ComparedCard): boolean {
  if (cardKind === undefined || kind === undefined) return true;
  return creditKinds.has(kind) === (cardKind === 'credit');
}
