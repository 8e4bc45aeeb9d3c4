import type { HostFinding } from './rules.ts';

/** `caution`: look before you pay. `danger`: enter nothing here. */
export const trustLevels = ['official', 'no-finding', 'caution', 'danger'] as const;

export type TrustLevel = (typeof trustLevels)[number];

/** What a page does that its address alone does not tell. */
export const pageRules = [
  'lookalike-host',
  'disguised-host',
  'host-is-number',
  'no-web-host',
  'known-name-in-host',
  'rented-host',
  'anybody-writes',
  'odd-port',
  'secrets-unencrypted',
  'pay-unencrypted',
  'pinyin-path',
  'brand-mismatch',
  'brand-named',
  'asks-card-pin',
  'asks-card-and-password',
  'asks-card-id-and-code',
  'refund-asks-card',
  'refund-asks-code',
  'asks-card-balance',
  'card-frame-elsewhere',
  'page-in-frame',
  'form-sends-elsewhere',
  'qr-brand-mismatch',
  'personal-code',
  'login-code',
  'code-amount',
  'code-imitates',
  'code-elsewhere',
  'amount-changed',
] as const;

export type PageRule = (typeof pageRules)[number];

export interface PageFinding {
  readonly rule: PageRule;
  readonly level: 'caution' | 'danger';
  /** At most 100 characters, from the page's side: show it as text and nothing else. */
  readonly evidence: string;
  /** What the host itself was caught at, for the explanation. */
  readonly because?: HostFinding;
}

/** A code on the page, after somebody read it. */
export interface ReadQr {
  /** Wallet that the words around it name. */
  readonly brandShown?: string;
  /** Wallet that the code belongs to; missing for links of others. */
  readonly brandEncoded?: string;
  readonly meaning: 'order' | 'personal' | 'login' | 'other';
  /** What it has the wallet pay, where it says so. */
  readonly amount?: Amount;
  /** Where a link leads. */
  readonly host?: string;
}

interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** What somebody saw of a page. Facts of the checkout helper fit in as they are; the rest is told by its caller. */
export interface SeenPage {
  readonly address: string;
  /** As the checkout helper names it; `none` where nothing is paid. */
  readonly kind: string;
  /** Whom the page claims to be, by `id` of the official table. */
  readonly brandsShown: readonly string[];
  /** Secrets and personal data its fields ask for: `cardNumber`, `pin`, `paymentPassword`, `idNumber`, `smsCode` … */
  readonly fields: readonly string[];
  /** What it holds itself out to be: `netbank`, `refund`. */
  readonly claims?: readonly string[];
  /** The only wallet it lets one pay with, by `id` of the official table. */
  readonly onlyWallet?: string;
  readonly amount?: Amount;
  /** What the order before it said. */
  readonly orderAmount?: Amount;
  /** Addresses of frames that hold card fields. */
  readonly cardFrames?: readonly string[];
  /** Address of a cashier in a frame over the whole page. */
  readonly pageFrame?: string;
  /** Where forms with such fields send what is typed. */
  readonly formTargets?: readonly string[];
  readonly code?: ReadQr;
}

const secretFields: ReadonlySet<string> = new Set([
  'cardNumber',
  'cardSecurityCode',
  'pin',
  'paymentPassword',
  'loginPassword',
  'smsCode',
]);

/** Whether a stranger could take money with what is typed here. */
export function asksSecrets({ fields, cardFrames }: SeenPage): boolean {
  return fields.some((field) => secretFields.has(field)) || (cardFrames ?? []).length > 0;
}

export function pageFinding(
  rule: PageRule,
  level: PageFinding['level'],
  evidence: string,
): PageFinding {
  return { rule, level, evidence: evidence.slice(0, 100) };
}
