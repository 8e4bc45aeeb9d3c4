import {
  type PageAmount,
  type PageClaim,
  type PageFacts,
  type PageKind,
  type PaymentOption,
  secretFields,
  sensitiveFields,
  type SensitiveField,
} from './page-facts.ts';
import type { QrReading } from './qr-payload.ts';

/** Why a picture of a code was not read; each has a sentence. */
export const qrTroubles = ['picture-not-shared', 'picture-empty', 'no-code'] as const;
export type QrTrouble = (typeof qrTroubles)[number];

/**
 * Why the helper cannot be used in the page itself: something keeps hiding it, the page never comes to rest, or a window
 * of the page takes every press.
 */
export const silences = ['hidden', 'busy', 'barred'] as const;
export type Silence = (typeof silences)[number];

/** A code on the page: what the words around it say, and what it holds if it could be read. Never the code itself. */
export interface SeenQr {
  readonly brandShown?: string;
  readonly reading?: QrReading;
  readonly trouble?: QrTrouble;
}

/**
 * What our script in a page tells the background: facts of the page without its elements, all of it what the page itself
 * shows. The background believes none of it more than the page.
 */
export interface PageReport {
  /** Path of the address, without what follows `?` and `#`; at most 300 characters. */
  readonly path: string;
  readonly kind: PageKind;
  readonly amount?: PageAmount;
  readonly payee?: string;
  readonly orderNo?: string;
  /** At most 40. */
  readonly options: readonly PaymentOption[];
  readonly brandsShown: readonly string[];
  readonly claims?: readonly PageClaim[];
  readonly fields: readonly SensitiveField[];
  readonly errorText?: string;
  readonly qr?: SeenQr;
  /** Addresses (scheme and host) of frames that hold card fields; at most 10. */
  readonly cardFrames: readonly string[];
  /** Scheme and host of another house's cashier that stands in a frame over the whole page, which nobody can read. */
  readonly pageFrame?: string;
  /** Addresses (scheme and host) where forms with secret fields send what is typed; at most 10. */
  readonly formTargets: readonly string[];
}

/** Whether money is to come to the reader there: a card is asked for, and none is to pay with. */
export function isPayout({ amount, claims = [] }: Pick<PageReport, 'amount' | 'claims'>): boolean {
  return amount === undefined && (claims.includes('payout') || claims.includes('refund'));
}

/** What a frame below the page asks for. */
export interface FrameReport {
  readonly fields: readonly SensitiveField[];
  readonly formTargets: readonly string[];
}

/** The most of each that the door lets in (`protocol.ts`): beyond it a page's own words would silence the helper. */
const most = {
  path: 300,
  name: 40,
  payee: 60,
  qrPayee: 100,
  orderNo: 64,
  errorText: 120,
  host: 300,
  options: 40,
  brands: 10,
  hosts: 10,
} as const;

/**
 * Facts of a page as the report that passes the door, whatever the page put into them: words are cut, what cannot be cut
 * without becoming something else is left out. `path` is that of the address.
 */
export function reportOf(facts: PageFacts, path: string): PageReport {
  const { kind, options, brandsShown, fields, qr } = facts;
  return {
    path: cut(path, most.path),
    kind,
    ...amountIn(facts.amount),
    ...(facts.payee !== undefined && { payee: cut(facts.payee, most.payee) }),
    ...(isWithin(facts.orderNo, most.orderNo) && { orderNo: facts.orderNo }),
    options: options.slice(0, most.options).map(optionOf),
    brandsShown: brandsShown.slice(0, most.brands).map((brand) => cut(brand, most.name)),
    ...(facts.claims && { claims: facts.claims }),
    fields: sensitiveFields.filter((field) => fields.includes(field)),
    ...(facts.errorText !== undefined && { errorText: cut(facts.errorText, most.errorText) }),
    ...(qr && {
      qr: { ...(qr.brandShown !== undefined && { brandShown: cut(qr.brandShown, most.name) }) },
    }),
    cardFrames: hostsOf(facts.cardFrames),
    formTargets: hostsOf(facts.formTargets),
  };
}

/** What a frame asks for, within the same bounds; undefined when nothing of it is a secret. */
export function frameReportOf(report: FrameReport): FrameReport | undefined {
  const fields = sensitiveFields.filter((field) => report.fields.includes(field));
  const secret = fields.some((field) => secretFields.has(field));
  return secret ? { fields, formTargets: hostsOf(report.formTargets) } : undefined;
}

function optionOf({ channel, last4, cardKind, chosen }: PaymentOption): PaymentOption {
  return {
    channel: cut(channel, most.name),
    ...(last4 !== undefined && /^\d{4}$/.test(last4) && { last4 }),
    ...(cardKind !== undefined && { cardKind }),
    ...(chosen !== undefined && { chosen }),
  };
}

/** What a code holds, within what the door lets in. */
export function boundedReading({ scheme, use, brand, host, amount, payee }: QrReading): QrReading {
  return {
    scheme: cut(scheme, most.name),
    use,
    ...(brand !== undefined && { brand: cut(brand, most.name) }),
    ...(isWithin(host, most.host) && { host }),
    ...amountIn(amount),
    ...(payee !== undefined && { payee: cut(payee, most.qrPayee) }),
  };
}

function amountIn(amount: PageAmount | undefined): { readonly amount?: PageAmount } {
  if (!amount || !Number.isSafeInteger(amount.minor) || !/^[A-Z]{3}$/.test(amount.currency))
    return {};
  return { amount: { minor: amount.minor, currency: amount.currency } };
}

function hostsOf(hosts: readonly string[]): readonly string[] {
  return [...new Set(hosts)].filter((host) => isWithin(host, most.host)).slice(0, most.hosts);
}

function isWithin(text: string | undefined, length: number): text is string {
  return text !== undefined && text.length <= length;
}

/** Half a character at the cut would not survive the way. */
function cut(text: string, length: number): string {
  return text.slice(0, length).toWellFormed();
}
