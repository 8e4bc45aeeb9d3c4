/** What a page is to somebody who pays; `none` is every page on which nothing is paid. */
export const pageKinds = [
  'cashier',
  'qr-pay',
  'bank-form',
  'order-confirm',
  'cart',
  'none',
] as const;

export type PageKind = (typeof pageKinds)[number];

/** Kinds on which money leaves with the next step. */
export const payingKinds: ReadonlySet<PageKind> = new Set([
  'cashier',
  'qr-pay',
  'bank-form',
  'order-confirm',
]);

/** Secrets and personal data a field can ask for. */
export const sensitiveFields = [
  'cardNumber',
  'cardName',
  'cardSecurityCode',
  'expiration',
  'expirationMonth',
  'expirationYear',
  'pin',
  'paymentPassword',
  'loginPassword',
  'smsCode',
  'idNumber',
  'phone',
  'realName',
  'balance',
] as const;

export type SensitiveField = (typeof sensitiveFields)[number];

/** Whoever gets these can take money; a name or a phone number alone goes to many an honest house. */
export const secretFields: ReadonlySet<SensitiveField> = new Set<SensitiveField>([
  'cardNumber',
  'cardSecurityCode',
  'expiration',
  'expirationMonth',
  'expirationYear',
  'pin',
  'paymentPassword',
  'loginPassword',
  'smsCode',
  'idNumber',
]);

/** What page and address prove to be wrong without any other knowledge; the verdict adds what hosts tell. */
export const pageRisks = [
  'asks-card-pin',
  'brand-domain-mismatch',
  'insecure-http',
  'lookalike-domain',
] as const;

export type PageRisk = (typeof pageRisks)[number];

/** Whole minor units (fen for yuan, cents for dollars) and an ISO 4217 code. Never rounded, never guessed. */
export interface PageAmount {
  readonly minor: number;
  readonly currency: string;
}

/** Where a page says an amount: which block of its transcript, and the figures as they stand there (`1,268.00`). */
export interface WrittenAt {
  readonly block: number;
  readonly figures: string;
}

/** An amount, and every place of the page that says it. */
export interface AskedAmount extends PageAmount {
  readonly written: readonly WrittenAt[];
}

/** A way of paying that the page offers. */
export interface PaymentOption {
  /** `wechat`, `alipay`, `unionpay`, `netbank`, …, or the bank's code in small letters: `icbc`. */
  readonly channel: string;
  /** Last four digits, where the page lists a saved card. */
  readonly last4?: string;
  readonly cardKind?: 'debit' | 'credit';
  /** Whether the page marks it as chosen. */
  readonly chosen?: boolean;
}

/** A QR code that the page shows, or a picture that may be one; what it holds is read later and by somebody else. */
export interface ShownQr {
  /** Wallet that the words around it name: `wechat`, `alipay`, `unionpay`; undefined when none or several are named. */
  readonly brandShown?: string;
}

/**
 * What a page holds itself out to be beside a bank's name or without one: its bank in the net, somebody who gives money
 * back and asks for none, or who pays out what a person has with them.
 */
export const pageClaims = ['netbank', 'refund', 'payout'] as const;
export type PageClaim = (typeof pageClaims)[number];

/** What a page says of itself. */
export interface PageFacts {
  readonly kind: PageKind;
  /** Undefined when the page names none or does not make clear which amount is to be paid. Told only if it is seen as written. */
  readonly amount?: AskedAmount;
  /** Who gets the money, in the page's own words, at most 60 characters. */
  readonly payee?: string;
  /** Which block of the transcript says so: only the page can tell whether a person sees it. */
  readonly payeeAt?: number;
  readonly orderNo?: string;
  readonly options: readonly PaymentOption[];
  readonly qr?: ShownQr;
  /** Banks and wallets that the page claims to be (title, head, logo), as channels name them; not those it only offers. */
  readonly brandsShown: readonly string[];
  /** Houses of any kind that stand where a page says who it is, claimed or not: one that its address imitates is. */
  readonly brandsNamed: readonly string[];
  readonly claims?: readonly PageClaim[];
  /** In order of appearance, without repeats. */
  readonly fields: readonly SensitiveField[];
  /** The cashier's own words after a payment failed, at most 120 characters; a diagnosis starts from them. */
  readonly errorText?: string;
  /** Scheme and host of frames in which another house takes a card's data. */
  readonly cardFrames: readonly string[];
  /** Scheme and host to which forms with secret fields are sent. */
  readonly formTargets: readonly string[];
  /** Names of the observations that decided, for the explanation and for tests. */
  readonly signals: readonly string[];
}

/** `icbc:7427` for a saved card, `wechat` for a channel. */
export function optionName(option: PaymentOption): string {
  return option.last4 === undefined ? option.channel : `${option.channel}:${option.last4}`;
}
