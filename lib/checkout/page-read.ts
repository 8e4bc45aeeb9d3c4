import { cashierAddresses, hostedFields, readingAddress } from '../knowledge/cashier-pages.ts';
import { optionShapes } from '../knowledge/cashier-channels.ts';
import { checkoutAddress } from '../knowledge/checkout-signs.ts';
import { amountShapes, pageWords } from '../knowledge/cashier-words.ts';
import type { FrameNames, Transcript } from '../page/transcript.ts';
import type { PagePlace } from './amount.ts';
import { type AmountReading, readAmounts } from './amount-on-page.ts';
import { unknown } from './amount-sums.ts';
import { foldText } from './block-text.ts';
import { formTargets, readFields } from './form-fields.ts';
import {
  type AskedAmount,
  type PageFacts,
  payingKinds,
  type SensitiveField,
} from './page-facts.ts';
import { kindOf } from './page-kind.ts';
import { isAbroad, type Offer, offered } from './options-offered.ts';
import { findQr, type QrPlace, scannable } from './page-qr.ts';
import { brandsNamed, brandsShown, claimsMade, ownerOf } from './page-risks.ts';
import { channelsIn, isBank, nameAtStart } from './channel-names.ts';
import { banksToChoose, readOptions } from './payment-options.ts';
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
  brandsNamed: [],
  fields: [],
  cardFrames: [],
  formTargets: [],
  signals: [],
};

function read(transcript: Transcript, address: URL): PageFacts {
  const title = foldText(transcript.title);
  const all = textBlocks(transcript.blocks);
  // What nobody sees yet offers a way to pay and says nothing else.
  const blocks = all.filter(({ folded }) => !folded);
  const found = readFields(transcript).filter(({ at }) => transcript.boxes[at]?.shown);
  const money = readAmounts(blocks, homeOf(transcript, address, blocks), title);
  const inBoxes = found.map(({ field }) => field);
  const asks = money.due || inBoxes.includes('cardNumber');
  const fields = [...new Set([...inBoxes, ...(asks ? askedInWords(blocks) : [])])];
  const options = readOptions(all.filter(isOffer), transcript.radios);
  const banks = banksToChoose(blocks, transcript.radios);
  const qr = findQr({ title, blocks, codes: transcript.codes });
  const cardFrames = transcript.frames.filter(isCardFrame);
  const seen = { title, blocks, options, cardFrames: cardFrames.length > 0 };
  const { kind, signals } = kindOf({
    ...seen,
    fields,
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
    brandsNamed: brandsNamed(title, blocks),
    ...claimsMade({ title, blocks, isDue: money.due }),
    cardFrames: [...new Set(cardFrames.map(({ host }) => host))].filter(Boolean),
    formTargets: formTargets(transcript, found),
  };
  return withOffer(known, { ...seen, banks, money, qr, cut: transcript.cut, address });
}

function isOffer({ folded, radio, choice, text }: TextBlock): boolean {
  return !folded || radio === true || choice !== undefined || text.length <= 24;
}

/** What was read of a page before anybody said what it asks for. */
interface Seen extends Pick<Offer, 'title' | 'options' | 'cardFrames' | 'banks'> {
  readonly blocks: readonly TextBlock[];
  readonly money: AmountReading;
  readonly qr: QrPlace | undefined;
  readonly cut: boolean;
  readonly address: URL;
}

/** What a page asks for and how it is paid there, where anything is paid. */
function withOffer(known: PageFacts, seen: Seen): PageFacts {
  const { kind } = known;
  const { blocks, money, qr, cut } = seen;
  if (kind === 'cart') return { ...known, ...askedAmount(cut, money, money.cartAmount) };
  if (!payingKinds.has(kind)) return known;
  const sum = sumAsked(seen, known);
  const offer: Offer = {
    ...seen,
    kind,
    scanned: qr?.channels ?? toScanWith(blocks),
    abroad: isAbroad(blocks),
    house: bankOf(known, seen.address),
    isUnionPay: ownerOf(seen.address.hostname) === 'unionpay',
    currency: sum?.currency,
  };
  return {
    ...known,
    ...askedAmount(cut, money, sum),
    options: offered(offer),
    ...(kind === 'qr-pay' && { qr: codeShown(qr) }),
    ...said(blocks),
  };
}

/** Whose code it is, where the words ask to scan and nobody sees one. */
function toScanWith(blocks: readonly TextBlock[]): readonly string[] {
  const asking = blocks.filter(({ text }) => text.length <= 36 && pageWords.scanPay.test(text));
  return asking.flatMap(({ text }) => channelsIn(text)).filter((channel) => scannable.has(channel));
}

/** Buttons to press for digits, or one box for everything: what a till asks for only its words tell. */
function askedInWords(blocks: readonly TextBlock[]): readonly SensitiveField[] {
  const isAsked = blocks.some(
    ({ text, place }) =>
      place !== 'prose' && place !== 'aside' && text.length <= 60 && pageWords.asksPin.test(text),
  );
  return isAsked ? ['pin'] : [];
}

/** A field for card data that a payment house shows in a frame, which nobody can read from outside. */
function isCardFrame({ names }: FrameNames): boolean {
  return hostedFields.test(names);
}

function codeShown(qr: QrPlace | undefined): NonNullable<PageFacts['qr']> {
  return qr?.brandShown === undefined ? {} : { brandShown: qr.brandShown };
}

/** The bank that speaks on a page at its own address. */
function bankOf({ brandsShown: [brand = ''] }: PageFacts, { hostname }: URL): string | undefined {
  return isBank(brand) && ownerOf(hostname) === brand ? brand : undefined;
}

/** Where money is said to come back, a sum that is not called payable is what the reader gets. */
function sumAsked(
  { title, money: { amount, due }, blocks }: Pick<Seen, 'title' | 'money' | 'blocks'>,
  { kind, signals }: Pick<PageFacts, 'kind' | 'signals'>,
): AskedAmount | undefined {
  if (amountShapes.limits.test(title)) return undefined;
  const isOpen =
    kind === 'qr-pay' && blocks.some(({ text }) => amountShapes.payersChoice.test(text));
  if (isOpen && !due) return undefined;
  const comesBack = signals.includes('refund') || amountShapes.comesBack.test(title);
  return due || !comesBack ? amount : undefined;
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
    ...(payee && { payee: payee.name, payeeAt: payee.at }),
    ...(orderNo !== undefined && { orderNo }),
    ...(errorText !== undefined && { errorText }),
  };
}

/** What says why comes before what says only that; advice, and what is wrong with one of the cards listed, is neither. */
function faultIn(blocks: readonly TextBlock[]): string | undefined {
  const faults = blocks
    .filter(({ place, text }) => place !== 'prose' && place !== 'aside' && text.length <= 120)
    .filter((block) => !isOfWay(block))
    .map(({ text }) => text)
    .filter((text) => pageWords.fault.test(text.replaceAll(/\s/g, '').toLowerCase()))
    .filter((text) => !pageWords.supposed.test(text.toLowerCase()) && !isListedCard(text));
  return faults.find((text) => !pageWords.bareFault.test(text.toLowerCase())) ?? faults[0];
}

/** Says of one way to pay that it is not to be had. */
function isOfWay({ off, radio, text }: TextBlock): boolean {
  const named = nameAtStart(text.toLowerCase());
  return (
    off === true ||
    radio === true ||
    (named !== undefined && /^\p{L}{0,6} ?[(\s]/u.test(named.rest))
  );
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

function payeeOf(
  blocks: readonly TextBlock[],
): { readonly name: string; readonly at: number } | undefined {
  for (const [at, { text }] of blocks.entries()) {
    const label = pageWords.payee.exec(text.toLowerCase());
    if (label) {
      const rest = text.slice(label[0].length).trim();
      const named = rest || nameIn(blocks[at + 1]?.text ?? '');
      const place = blocks[rest ? at : at + 1]?.at ?? at;
      if (named !== '') return { name: named.slice(0, 60), at: place };
    }
  }
  return undefined;
}
