import type { PageKind, PaymentOption } from './page-facts.ts';
import { scannable } from './page-qr.ts';
import { channelsIn, isBank } from './channel-names.ts';
import { distinct } from './payment-options.ts';
import type { TextBlock } from './text-blocks.ts';

/** What a page says of its ways to pay, before anybody says which of them are offered. */
export interface Offer {
  readonly kind: PageKind;
  readonly title: string;
  readonly options: readonly PaymentOption[];
  /** Wallets that the words around a code name. */
  readonly scanned: readonly string[];
  /** Undefined when nothing is asked for. */
  readonly currency: string | undefined;
  /** Another house takes the card's data in frames of its own. */
  readonly cardFrames: boolean;
  /** Networks of other countries are named. */
  readonly abroad: boolean;
  /** Banks that can be chosen in a list, beside the fields for a card. */
  readonly banks: readonly PaymentOption[];
  /** The bank whose own page it is. */
  readonly house: string | undefined;
  /** UnionPay's own page, which opens the way before anything is asked for. */
  readonly isUnionPay: boolean;
}

/** A code is a way to pay for each wallet that is named around it; a form for a card's data is one itself. */
export function offered(offer: Offer): readonly PaymentOption[] {
  const { kind, title, options, scanned, house } = offer;
  const titled = house ? [house] : channelsIn(title).filter((channel) => scannable.has(channel));
  if (kind === 'qr-pay') {
    const named = scanned.length > 0 ? scanned : titled;
    const listed = options.filter(({ channel }) => scannable.has(channel));
    return distinct([...named.map((channel) => ({ channel })), ...listed]);
  }
  if (kind === 'bank-form') return besideForm(offer);
  // A wallet's own cashier lists nothing: it is called after the only way there is.
  const isSilent = kind === 'cashier' && options.length === 0;
  return isSilent ? titled.map((channel) => ({ channel })) : withoutTab(options);
}

/**
 * The banks that are listed take a card's data; with none, what they alone pay with at home goes through UnionPay's
 * network, as does what a page abroad says of itself; else any network may take it there.
 */
function besideForm(offer: Offer): readonly PaymentOption[] {
  const { options, currency, banks, house } = offer;
  if (currency === undefined) return offer.isUnionPay ? [{ channel: 'unionpay' }] : [];
  const listed = options.filter(({ channel, last4 }) => last4 !== undefined || !isBank(channel));
  const isList =
    listed.length > 1 ||
    listed.some(({ channel, last4 }) => last4 !== undefined || express.has(channel));
  const form = { channel: house ?? networkOf(offer) };
  if (banks.length > 1)
    return distinct([...listed.filter(({ channel }) => !own.has(channel)), ...banks]);
  if (!isList) return [form];
  const isListed = listed.some(
    ({ channel, last4 }) => last4 !== undefined || channel === 'card' || channel === form.channel,
  );
  return distinct([
    ...listed.map((option) => (option.channel === 'card' ? { ...option, ...form } : option)),
    ...(isListed ? [] : [form]),
  ]);
}

/** The tab of cards that is open shows those that are known: they are what is offered. */
function withoutTab(options: readonly PaymentOption[]): readonly PaymentOption[] {
  const isKnown = options.some(({ last4 }) => last4 !== undefined);
  return options.filter(({ channel, chosen }) => !(isKnown && channel === 'card' && chosen));
}

/** What a form for a card's data itself is called among the ways to pay. */
const own: ReadonlySet<string> = new Set(['card', 'unionpay']);

function networkOf({ title, currency, cardFrames, abroad }: Offer): string {
  const isAtHome = currency === 'CNY' || channelsIn(title).includes('unionpay');
  return isAtHome && !cardFrames && !abroad ? 'unionpay' : 'card';
}

/** Whether networks of other countries are named. */
export function isAbroad(blocks: readonly TextBlock[]): boolean {
  return blocks.some(
    ({ text, place }) =>
      place !== 'aside' && place !== 'prose' && text.length <= 60 && networks.test(text),
  );
}

/** Wallets whose button alone stands above a form. */
const express: ReadonlySet<string> = new Set(
  'applepay googlepay paypal shoppay amazonpay linepay'.split(' '),
);

const networks = /\bvisa\b|\bmaster ?card\b/i;
