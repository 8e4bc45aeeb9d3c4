import { cashierAddresses, hostedFields, readingAddress } from '../knowledge/cashier-pages.ts';
import { optionShapes } from '../knowledge/cashier-channels.ts';
import { checkoutAddress } from '../knowledge/checkout-signs.ts';
import { pageWords } from '../knowledge/cashier-words.ts';
import type { FrameNames, Transcript } from '../page/transcript.ts';
import type { PagePlace } from './amount.ts';
import { type AmountReading, readAmounts, unknown } from './amount-on-page.ts';
import { foldText } from './block-text.ts';
import { formTargets, readFields } from './form-fields.ts';
import {
  type AskedAmount,
  type PageFacts,
  type PageKind,
  payingKinds,
  type PaymentOption,
} from './page-facts.ts';
import { kindOf } from './page-kind.ts';
import { findQr, scannable } from './page-qr.ts';
import { brandsShown } from './page-risks.ts';
import { channelsIn, distinct, isBank, readOptions } from './payment-options.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

/**
 * Reads from what was written down of a page what somebody who pays wants to know. Never throws: what cannot be read is a
 * page on which nothing is paid. Of the amount, whoever has the page must still look whether a person sees it as written.
 */
export function readTranscript(transcript: Transcript, address: URL): PageFacts {
  try {
    return read(transcript, address);
  } catch {
    return nothing;
  }
}

const nothing: PageFacts = {
  kind: 'none',
  options: [],
  brandsShown: [],
  fields: [],
  cardFrames: [],
  formTargets: [],
  signals: [],
};

function read(transcript: Transcript, address: URL): PageFacts {
  const { cut, frames } = transcript;
  const title = foldText(transcript.title);
  const blocks = textBlocks(transcript.blocks);
  const found = readFields(transcript).filter(({ at }) => transcript.boxes[at]?.shown);
  const fields = [...new Set(found.map(({ field }) => field))];
  const options = readOptions(blocks, transcript.radios);
  const money = readAmounts(blocks, homeOf(transcript, address, blocks));
  const qr = findQr({ title, blocks, codes: transcript.codes });
  const cardFrames = frames.filter(isCardFrame);
  const { kind, signals } = kindOf({
    title,
    blocks,
    fields,
    cardFrames: cardFrames.length > 0,
    options,
    money,
    qr: qr?.purpose,
    known: isKnownCashier(address),
    payAddress: isPayAddress(address),
  });
  const known: PageFacts = {
    kind,
    fields,
    signals,
    options: [],
    brandsShown: brandsShown(title, blocks, fields),
    cardFrames: [...new Set(cardFrames.map(({ host }) => host))].filter(Boolean),
    formTargets: formTargets(transcript, found),
  };
  if (kind === 'cart') return { ...known, ...askedAmount(cut, money, money.cartAmount) };
  if (!payingKinds.has(kind)) return known;
  const offer = {
    kind,
    title,
    options,
    scanned: qr?.channels ?? [],
    cardFrames: cardFrames.length > 0,
    abroad: isAbroad(blocks),
  };
  return {
    ...known,
    ...askedAmount(cut, money, money.amount),
    options: offered({ ...offer, currency: money.amount?.currency }),
    ...(kind === 'qr-pay' && {
      qr: { ...(qr?.brandShown !== undefined && { brandShown: qr.brandShown }) },
    }),
    ...said(blocks),
  };
}

/** A field for card data that a payment house shows in a frame, which nobody can read from outside. */
function isCardFrame({ names }: FrameNames): boolean {
  return hostedFields.test(names);
}

/** Of a page that was not read to its end only what is called payable. */
function askedAmount(
  cut: boolean,
  { due }: AmountReading,
  asked: AskedAmount | undefined,
): { readonly amount?: AskedAmount } {
  if ((cut && !due) || !asked || asked.currency === unknown) return {};
  return { amount: asked };
}

interface Offer {
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
}

/** A code is a way to pay for each wallet that is named around it; a form for a card's data is one itself. */
function offered(offer: Offer): readonly PaymentOption[] {
  const { kind, title, options, scanned } = offer;
  const titled = channelsIn(title).filter((channel) => scannable.has(channel));
  if (kind === 'qr-pay') {
    const named = scanned.length > 0 ? scanned : titled;
    const listed = options.filter(({ channel }) => scannable.has(channel));
    return distinct([...named.map((channel) => ({ channel })), ...listed]);
  }
  if (kind === 'bank-form') return besideForm(offer);
  // A wallet's own cashier lists nothing: it is called after the only way there is.
  const isSilent = kind === 'cashier' && options.length === 0;
  return isSilent ? titled.map((channel) => ({ channel })) : options;
}

/** What a card's data alone pay with at home goes through UnionPay's network; abroad any network may take it. */
function besideForm({ options, currency, cardFrames, abroad }: Offer): readonly PaymentOption[] {
  if (currency === undefined) return [];
  const listed = options.filter(({ channel, last4 }) => last4 !== undefined || !isBank(channel));
  const isList =
    listed.length > 1 ||
    listed.some(({ channel, last4 }) => last4 !== undefined || express.has(channel));
  const form = { channel: currency === 'CNY' && !cardFrames && !abroad ? 'unionpay' : 'card' };
  if (!isList) return [form];
  const isListed = listed.some(
    ({ channel, last4 }) => last4 !== undefined || channel === 'card' || channel === form.channel,
  );
  return distinct([
    ...listed.map((option) => (option.channel === 'card' ? { ...option, ...form } : option)),
    ...(isListed ? [] : [form]),
  ]);
}

function isAbroad(blocks: readonly TextBlock[]): boolean {
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

/** Many a shop leaves the language of its template standing: a page in English is English, whatever it says. */
function homeOf(
  { language: written }: Transcript,
  { hostname }: URL,
  blocks: readonly TextBlock[],
): PagePlace {
  const isEnglish =
    !blocks.some(({ text }) => /\p{Script=Han}/u.test(text)) &&
    blocks.some(({ text }) => pageWords.english.test(text));
  const language = isEnglish && /^(?:zh.*)?$/i.test(written) ? 'en' : written;
  return { language, host: hostname };
}

/** Whether an address is where a bank's, wallet's or shop's own cashier stands. */
export function isKnownCashier({ hostname, pathname }: URL): boolean {
  const path = pathname.toLowerCase();
  return cashierAddresses.some(
    (known) =>
      (known.host.startsWith('.') ? hostname.endsWith(known.host) : hostname === known.host) &&
      path.startsWith(known.path ?? ''),
  );
}

/** Whether an address says that somebody pays there, and nothing else besides. */
function isPayAddress({ host, pathname }: URL): boolean {
  const place = `${host}${pathname}`.slice(0, 500).toLowerCase();
  return checkoutAddress.test(place) && !readingAddress.test(place);
}

/** What the page says in words of its own: who is paid, for which order, what went wrong. */
function said(blocks: readonly TextBlock[]): Pick<PageFacts, 'payee' | 'orderNo' | 'errorText'> {
  const payee = payeeOf(blocks);
  const orderNo = blocks.map(orderNoIn).find(Boolean);
  const errorText = faultIn(blocks);
  return {
    ...(payee !== undefined && { payee }),
    ...(orderNo !== undefined && { orderNo }),
    ...(errorText !== undefined && { errorText }),
  };
}

/** What says why comes before what says only that; advice, and what is wrong with one of the cards listed, is neither. */
function faultIn(blocks: readonly TextBlock[]): string | undefined {
  const faults = blocks
    .filter(({ place, text }) => place !== 'prose' && place !== 'aside' && text.length <= 120)
    .map(({ text }) => text)
    .filter((text) => pageWords.fault.test(text.replaceAll(/\s/g, '').toLowerCase()))
    .filter((text) => !pageWords.supposed.test(text.toLowerCase()) && !isListedCard(text));
  return faults.find((text) => !pageWords.bareFault.test(text.toLowerCase())) ?? faults[0];
}

function isListedCard(text: string): boolean {
  return optionShapes.lastFour.test(text) && !pageWords.address.test(text);
}

function orderNoIn({ text }: TextBlock): string | undefined {
  return pageWords.orderNo.exec(text.toLowerCase().replaceAll(' ', ''))?.[1]?.toUpperCase();
}

/** What stands behind an empty label is a name only when it is no label or figure itself. */
function nameIn(text: string): string {
  const labelled = /[:：]/.test(text) || pageWords.payee.test(text.toLowerCase());
  return labelled || pageWords.figure.test(text) ? '' : text;
}

function payeeOf(blocks: readonly TextBlock[]): string | undefined {
  for (const [at, { text }] of blocks.entries()) {
    const label = pageWords.payee.exec(text.toLowerCase());
    if (label) {
      const rest = text.slice(label[0].length).trim();
      const named = rest || nameIn(blocks[at + 1]?.text ?? '');
      if (named !== '') return named.slice(0, 60);
    }
  }
  return undefined;
}
