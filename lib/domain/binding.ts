import type { BindingEvent } from './binding-table.ts';
import type { Failure } from './failure.ts';
import type { WalletId } from './wallet.ts';

/** Where a card stands in a wallet, from the first thought of it to the end. */
export const bindingStatuses = [
  'planned',
  'checking',
  'in-app',
  'applying',
  'in-review',
  'verifying',
  'waiting-confirmation',
  'result-unknown',
  'bound',
  're-verify',
  'suspended',
  'rebind-needed',
  'unbinding',
  'unbound',
  'closing',
  'closed',
  'failed',
] as const;
export type BindingStatus = (typeof bindingStatuses)[number];

/** Why we believe that a card is bound: the person says so, a message said so, or a bill shows a payment. */
export interface BindingEvidence {
  readonly by: 'person' | 'message' | 'bill';
  /** `YYYY-MM-DD`: the day of the word, the message or the payment. */
  readonly day: string;
}

export const paymentUses = ['pay', 'transfer', 'top-up', 'withdraw'] as const;
export type PaymentUse = (typeof paymentUses)[number];

export const payAuths = ['password', 'fingerprint', 'face'] as const;
export type PayAuth = (typeof payAuths)[number];

/** 免密支付 as the person saw it in the app. */
export interface PasswordFreePay {
  readonly on: boolean;
  /** Whole fen a payment, where the app shows it. */
  readonly limitFen?: number | undefined;
  /** `YYYY-MM-DD`. */
  readonly seenOn: string;
}

/** 自动扣款: a merchant that may take money without asking. */
export interface AutoDebit {
  readonly id: string;
  readonly merchant: string;
  /** `YYYY-MM-DD`. */
  readonly seenOn: string;
}

/** One move of a binding, kept for good: together they are the record of every attempt. */
export interface BindingStep {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly event: BindingEvent;
  readonly from: BindingStatus;
  readonly to: BindingStatus;
  readonly failure?: Failure | undefined;
  readonly evidence?: BindingEvidence | undefined;
}

/** One card in one wallet. */
export interface Binding {
  readonly id: string;
  readonly cardId: string;
  readonly wallet: WalletId;
  readonly status: BindingStatus;
  /** Epoch milliseconds: when the status began. */
  readonly since: number;
  /** With `in-review`, `waiting-confirmation`, `closing`: epoch milliseconds when to look again. */
  readonly dueAt?: number | undefined;
  /** With `failed` and `result-unknown`. */
  readonly failure?: Failure | undefined;
  /** The newest proof that it was bound; kept when it is bound no more. */
  readonly evidence?: BindingEvidence | undefined;
  /** Steps and prerequisites ticked off in the round that is going on. */
  readonly ticked: readonly string[];
  /** The phone or tablet the wallet is on. */
  readonly deviceId?: string | undefined;
  readonly uses: readonly PaymentUse[];
  readonly payAuth?: PayAuth | undefined;
  readonly passwordFree?: PasswordFreePay | undefined;
  readonly autoDebits: readonly AutoDebit[];
  /** Oldest first. */
  readonly history: readonly BindingStep[];
}

/** What a person may write into a binding without moving it. */
export type BindingDetails = Partial<
  Pick<Binding, 'ticked' | 'deviceId' | 'uses' | 'payAuth' | 'passwordFree' | 'autoDebits'>
>;

/** A card somebody thinks of binding: nothing has been done yet. */
export function plannedBinding({
  id,
  cardId,
  wallet,
  now,
}: Pick<Binding, 'id' | 'cardId' | 'wallet'> & { readonly now: number }): Binding {
  return {
    id,
    cardId,
    wallet,
    status: 'planned',
    since: now,
    ticked: [],
    uses: ['pay'],
    autoDebits: [],
    history: [],
  };
}

/** Whether the card can be paid with, as far as is known. */
export function isInUse({ status }: Pick<Binding, 'status'>): boolean {
  return ['bound', 're-verify', 'suspended', 'rebind-needed', 'unbinding', 'closing'].includes(
    status,
  );
}

/** Whether something is going on that somebody has to finish. */
export function isUnderWay({ status }: Pick<Binding, 'status'>): boolean {
  return !['bound', 'unbound', 'closed'].includes(status);
}

/** When the application under review was submitted, epoch milliseconds: asking about it begins no new wait. */
export function submittedAt({ history, since }: Pick<Binding, 'history' | 'since'>): number {
  return history.findLast(({ event }) => event === 'submit')?.at ?? since;
}

/** A binding lies in two books, the wallet's and the bank's; ending it in one leaves it in the other. */
export const bindingSides = ['wallet', 'bank'] as const;
export type BindingSide = (typeof bindingSides)[number];

export const sideStates = ['gone', 'still'] as const;
export type SideState = (typeof sideStates)[number];

/** What the person saw in one of the two books while unbinding; undefined when they have not looked. */
export function sideOf(
  { ticked }: Pick<Binding, 'ticked'>,
  side: BindingSide,
): SideState | undefined {
  return sideStates.find((state) => ticked.includes(sideTick(side, state)));
}

/** The ticks with what was seen in one book put in the place of what was seen there before. */
export function withSide(
  ticked: readonly string[],
  side: BindingSide,
  state: SideState | undefined,
): readonly string[] {
  const others = ticked.filter((tick) => sideStates.every((one) => tick !== sideTick(side, one)));
  return state === undefined ? others : [...others, sideTick(side, state)];
}

/** Recorded as unbound, though one of the two books was still seen to have it. */
export function isHalfUnbound(binding: Pick<Binding, 'status' | 'ticked'>): boolean {
  return (
    binding.status === 'unbound' && bindingSides.some((side) => sideOf(binding, side) === 'still')
  );
}

function sideTick(side: BindingSide, state: SideState): string {
  return `${side}:${state}`;
}
