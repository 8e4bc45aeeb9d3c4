import { cashierAddresses } from '../knowledge/cashier-pages.ts';
import { pageWords } from '../knowledge/cashier-words.ts';
import { readAmounts } from './amount-on-page.ts';
import { attribute } from './field-dom.ts';
import { type FindFields, findFields as findAnyFields } from './form-fields.ts';
import { titleOf } from './page-dom.ts';
import {
  type PageFacts,
  type PageKind,
  payingKinds,
  type PaymentOption,
  type ShownQr,
} from './page-facts.ts';
import { cardFrameHosts, formTargets, isCardFrame } from './page-hosts.ts';
import { kindOf } from './page-kind.ts';
import { findQr, scannable } from './page-qr.ts';
import { brandsShown, pageRisks } from './page-risks.ts';
import { foldText, readText, type TextBlock } from './page-text.ts';
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
  const money = readAmounts(page.blocks, languageOf(document));
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
  });
  const hosts = {
    cardFrames: cardFrameHosts(document, page.frames),
    formTargets: formTargets(document, found),
  };
  const base = { ...hosts, kind, fields, brandsShown: brandsShown(title, page.blocks, fields) };
  const known = { ...base, signals, options: [] };
  const { amount } = money;
  const priced = { ...known, ...(amount && { amount }) };
  const { cartAmount } = money;
  if (kind === 'cart') return { ...known, ...(cartAmount && { amount: cartAmount }) };
  if (!payingKinds.has(kind)) return known;
  const offer = { kind, title, options, scanned: qr?.channels ?? [], cardFrames };
  return {
    ...priced,
    options: offered({ ...offer, currency: amount?.currency }),
    ...(kind === 'qr-pay' && shownQr(qr)),
    ...said(page.blocks),
  };
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
function besideForm({ options, currency, cardFrames }: Offer): readonly PaymentOption[] {
  if (currency === undefined) return [];
  const listed = options.filter(({ channel, last4 }) => last4 !== undefined || !isBank(channel));
  const isList = listed.length > 1 || listed.some(({ last4 }) => last4 !== undefined);
  const form = { channel: currency === 'CNY' && !cardFrames ? 'unionpay' : 'card' };
  if (!isList) return [form];
  return distinct(
    listed.map((option) => (option.channel === 'card' ? { ...option, ...form } : option)),
  );
}

function languageOf(document: Document): string {
  return attribute(document.documentElement, 'lang').toLowerCase();
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

/** What the page says in words of its own: who is paid, for which order, what went wrong. */
function said(blocks: readonly TextBlock[]): Pick<PageFacts, 'payee' | 'orderNo' | 'errorText'> {
  const payee = payeeOf(blocks);
  const orderNo = blocks.map(orderNoIn).find(Boolean);
  const errorText = blocks.find(
    ({ text, place }) =>
      place !== 'prose' && place !== 'aside' && text.length <= 120 && pageWords.fault.test(text),
  )?.text;
  return {
    ...(payee !== undefined && { payee }),
    ...(orderNo !== undefined && { orderNo }),
    ...(errorText !== undefined && { errorText }),
  };
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
