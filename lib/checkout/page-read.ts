import { cashierAddresses, readingAddress } from '../knowledge/cashier-pages.ts';
import { optionShapes } from '../knowledge/cashier-channels.ts';
import { checkoutAddress } from '../knowledge/checkout-signs.ts';
import { pageWords } from '../knowledge/cashier-words.ts';
import type { PagePlace } from './amount.ts';
import { type AmountReading, readAmounts, type SaidAmount, unknown } from './amount-on-page.ts';
import { foldText } from './block-text.ts';
import { attribute } from './field-dom.ts';
import { type FindFields, findFields as findAnyFields } from './form-fields.ts';
import { titleOf } from './page-dom.ts';
import {
  type PageAmount,
  type PageFacts,
  type PageKind,
  payingKinds,
  type PaymentOption,
  type ShownQr,
} from './page-facts.ts';
import { cardFrameHosts, formTargets, isCardFrame, placeOf } from './page-hosts.ts';
import { kindOf } from './page-kind.ts';
import { findQr, scannable } from './page-qr.ts';
import { brandsShown, pageRisks } from './page-risks.ts';
import { type PageText, readText, type TextBlock } from './page-text.ts';
import { isInPlainSight } from './plain-sight.ts';
import { channelsIn, distinct, isBank, readOptions } from './payment-options.ts';

/** Facts of a page on which nobody judged anything yet: our script in a page needs no more, and no table of hosts. */
export type PlainFacts = Omit<PageFacts, 'risks'>;

/**
 * Reads from a page what somebody who pays wants to know. Never throws: a page that cannot be read, or an address that
 * is none, is a page on which nothing is paid. Reads only what is visible, changes nothing, keeps nothing. The reader of
 * fields is brought by whoever calls: in a page it is a script of its own, which frames below use too.
 */
export function readFacts(document: Document, url: string, findFields: FindFields): PlainFacts {
  try {
    return URL.canParse(url) ? read(document, new URL(url), findFields) : nothing;
  } catch {
    return nothing;
  }
}

/** The same, with what the page, held against its address, shows to be wrong. */
export function readPage(document: Document, url: string): PageFacts {
  const facts = readFacts(document, url, findAnyFields);
  return { ...facts, risks: URL.canParse(url) ? pageRisks(facts, new URL(url)) : [] };
}

const nothing: PlainFacts = {
  kind: 'none',
  options: [],
  brandsShown: [],
  fields: [],
  cardFrames: [],
  formTargets: [],
  signals: [],
};

function read(document: Document, address: URL, findFields: FindFields): PlainFacts {
  const page = readText(document);
  const title = foldText(titleOf(document));
  const found = findFields(document).filter(({ shown }) => shown);
  const fields = [...new Set(found.map(({ field }) => field))];
  const options = readOptions(page);
  const money = readAmounts(page.blocks, homeOf(document, address, page.blocks));
  const qr = findQr(page, title);
  const cardFrames = page.frames.some(isCardFrame);
  const { kind, signals } = kindOf({
    title,
    blocks: page.blocks,
    fields,
    cardFrames,
    options,
    money,
    qr: qr?.purpose,
    known: isKnownCashier(address),
    payAddress: isPayAddress(address),
  });
  const hosts = {
    cardFrames: cardFrameHosts(document, page.frames),
    formTargets: formTargets(document, found),
  };
  const base = { ...hosts, kind, fields, brandsShown: brandsShown(title, page.blocks, fields) };
  const known = { ...base, signals, options: [] };
  if (kind === 'cart') return { ...known, ...toldAmount(page, money, money.cartAmount) };
  if (!payingKinds.has(kind)) return known;
  const offer = {
    kind,
    title,
    options,
    scanned: qr?.channels ?? [],
    cardFrames,
    abroad: isAbroad(page.blocks),
  };
  return {
    ...known,
    ...toldAmount(page, money, money.amount),
    options: offered({ ...offer, currency: money.amount?.currency }),
    ...(kind === 'qr-pay' && shownQr(qr)),
    ...said(page.blocks),
  };
}

/** Only what a person sees as it was read; of a page that was not read to its end only what is called payable. */
function toldAmount(
  { cut }: PageText,
  { due }: AmountReading,
  asked: SaidAmount | undefined,
): { readonly amount?: PageAmount } {
  if (cut && !due) return {};
  if (!asked || asked.currency === unknown || !asked.written.some(isInPlainSight)) return {};
  const { minor, currency } = asked;
  return { amount: { minor, currency } };
}

function shownQr(place: ShownQr | undefined): { readonly qr?: ShownQr } {
  if (!place) return {};
  const { pictures, brandShown } = place;
  return { qr: { pictures, ...(brandShown !== undefined && { brandShown }) } };
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
  { documentElement }: Document,
  { hostname }: URL,
  blocks: readonly TextBlock[],
): PagePlace {
  const written = attribute(documentElement, 'lang');
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
function isPayAddress({ href }: URL): boolean {
  const place = placeOf(href);
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
