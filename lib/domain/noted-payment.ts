import type { Entry } from './entry.ts';
import type { Provider } from './ledger.ts';
import type { WalletId } from './wallet.ts';

/** A payment the person said they made at a checkout, kept until a bill tells the same. */
export interface NotedPayment {
  readonly id: string;
  /** Epoch milliseconds: when they said so. */
  readonly at: number;
  /** Whole fen; undefined where the page did not make clear how much, and the person did not say. */
  readonly fen?: number | undefined;
  /** What the page asked for where that was no yuan, in the smallest unit of the currency: a bill has it in yuan. */
  readonly price?: { readonly minor: number; readonly currency: string } | undefined;
  /** As the page named it, or as typed; at most 60 characters, masked. */
  readonly payee: string;
  /** The order's number as the page showed it, where it did: bills repeat it. */
  readonly orderNo?: string | undefined;
  readonly cardId?: string | undefined;
  readonly wallet?: WalletId | undefined;
  /** What the person decided about it when bills did not settle it. */
  readonly settled?: 'as-told' | 'not-paid' | undefined;
  /** Identity of the ledger entry the person said it is. */
  readonly entry?: string | undefined;
  /** Epoch milliseconds: in the trash. */
  readonly trashedAt?: number | undefined;
}

/**
 * How a noted payment stands, what needs a look first. What cannot be told from the bills is a state of its own
 * (`ambiguous`, `not-sure`): a likely line is asked about and never taken for the payment.
 */
export const paidStates = [
  'different',
  'missing',
  'ambiguous',
  'not-sure',
  'waiting',
  'confirmed',
  'as-told',
  'not-paid',
] as const;
export type PaidState = (typeof paidStates)[number];

/** What the person is asked to look at. */
export const openPaidStates: ReadonlySet<PaidState> = new Set([
  'different',
  'missing',
  'ambiguous',
  'not-sure',
]);

/** Why it stands so; each has a sentence. */
export const paidReasons = [
  // confirmed
  'chosen',
  'order-number',
  'payee',
  'payee-alone',
  'only-one',
  // different
  'order-amount',
  'order-closed',
  'order-other-card',
  'payee-amount',
  'charged-anyway',
  // missing
  'not-in-bill',
  'all-taken',
  // ambiguous
  'several',
  // not-sure
  'amount-unknown',
  'other-currency',
  'other-card',
  'other-time',
  'payee-unlike',
  'time-and-payee',
  'several-amounts',
  // waiting
  'not-covered',
  'days-before',
  'no-bills',
  'way-unknown',
  'bill-damaged',
  // what the person said
  'told',
] as const;
export type PaidReason = (typeof paidReasons)[number];

/** One noted payment beside what the bills say, ready to be shown. */
export interface PaidRow {
  readonly payment: NotedPayment;
  readonly state: PaidState;
  readonly reason: PaidReason;
  /** The line of a bill that confirms or contradicts it. */
  readonly entry: Entry | undefined;
  /** Lines it may be, the likeliest first: the person is asked. */
  readonly candidates: readonly Entry[];
  /** Whose bills were looked through. */
  readonly bill: Provider | undefined;
  /** `YYYY-MM-DD`: as far as those bills go from its day on. */
  readonly until: string | undefined;
}

/** The same page pressed twice within so many milliseconds is one payment. */
export const samePressTime = 30 * 60_000;

/** How long a noted payment lies in the trash, milliseconds. */
export const paidTrashTime = 30 * 86_400_000;
