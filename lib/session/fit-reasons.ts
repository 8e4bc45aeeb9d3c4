import type { PageAmount } from '../checkout/page-facts.ts';
import type { Binding, BindingStatus } from '../domain/binding.ts';
import type { Budget } from '../domain/budget.ts';
import { beijingDay } from '../domain/calendar.ts';
import type { Card, CardLimit } from '../domain/card.ts';
import type { WalletId } from '../domain/wallet.ts';
import { type AlternativesQuestion, cardReasons, paymentReasons } from './alternatives.ts';

/** Why a card stands where it stands; each has a sentence. */
export const fitReasons = [
  'saved',
  'saved-tail',
  'wallet',
  'bank',
  'number',
  'tail-shared',
  'unionpay-number',
  'some-bank',
  'not-offered',
  'not-bound',
  'saved-not-bound',
  'saved-no-record',
  'binding-re-verify',
  'binding-suspended',
  'binding-rebind',
  'binding-ending',
  'binding-failed',
  'binding-under-way',
  'card-frozen',
  'card-lost',
  'card-dormant',
  'card-closed',
  'limit-payment',
  'limit-day',
  'limit-month',
  'limit-year',
  'limits-enough',
  'limits-not-compared',
  'budget-over',
  'paid-lately',
  'check-due',
] as const;
export type FitReason = (typeof fitReasons)[number];

export interface FitWhy {
  readonly code: FitReason;
  readonly wallet?: WalletId | undefined;
  /** `YYYY-MM-DD`: the day of the reason, of the limit as seen, of the last bill behind a budget. */
  readonly day?: string | undefined;
  /** Whole fen: the limit, or the budget. */
  readonly fen?: number | undefined;
  /** With a budget, whole fen: what bills show as spent. */
  readonly spentFen?: number | undefined;
}

/** A budget this month, as far as bills tell. */
export interface BudgetRoom {
  readonly budget: Budget;
  readonly spentFen: number;
  /** `YYYY-MM-DD`: the day up to which bills tell. */
  readonly until: string;
}

/** What a payment would be, as far as reasons depend on it. */
export interface Payment extends Pick<AlternativesQuestion, 'today' | 'seen'> {
  readonly amount?: PageAmount | undefined;
  readonly budgets?: readonly BudgetRoom[] | undefined;
}

/** Who would pay. */
export interface Payer {
  readonly card: Card;
  readonly wallet: WalletId | undefined;
  readonly binding: Binding | undefined;
}

/** How much a reason speaks for a card; `never` keeps it out, whatever speaks for it. */
const weights: Readonly<Record<FitReason, number | 'never'>> = {
  saved: 60,
  'saved-tail': 50,
  wallet: 40,
  bank: 24,
  number: 10,
  'tail-shared': 9,
  'unionpay-number': 8,
  'some-bank': 7,
  'not-offered': 'never',
  'not-bound': 'never',
  'saved-not-bound': -30,
  'saved-no-record': -2,
  'binding-re-verify': 'never',
  'binding-suspended': 'never',
  'binding-rebind': 'never',
  'binding-ending': -26,
  'binding-failed': 'never',
  'binding-under-way': 'never',
  'card-frozen': 'never',
  'card-lost': 'never',
  'card-dormant': 'never',
  'card-closed': 'never',
  'limit-payment': 'never',
  'limit-day': -34,
  'limit-month': -34,
  'limit-year': -34,
  'limits-enough': 3,
  'limits-not-compared': -1,
  'budget-over': -8,
  'paid-lately': 12,
  'check-due': -4,
};

/** What card, bills, limits and budgets say of paying with it, whatever the page offers. */
export function payerWhys(payer: Payer, payment: Payment): readonly FitWhy[] {
  const { card } = payer;
  return [
    ...cardWhys(card, payment),
    ...paidWhys(payer, payment),
    ...limitWhys(card, payment.amount),
    ...budgetWhys(payer, payment),
  ];
}

/** Why a binding that is there lets nothing be paid; nothing where it pays, or is no more. */
const reasonOfStatus: Readonly<Partial<Record<BindingStatus, FitReason>>> = {
  checking: 'binding-under-way',
  'in-app': 'binding-under-way',
  applying: 'binding-under-way',
  'in-review': 'binding-under-way',
  verifying: 'binding-under-way',
  'waiting-confirmation': 'binding-under-way',
  'result-unknown': 'binding-under-way',
  're-verify': 'binding-re-verify',
  suspended: 'binding-suspended',
  'rebind-needed': 'binding-rebind',
  unbinding: 'binding-ending',
  closing: 'binding-ending',
  failed: 'binding-failed',
};

const stillListed: ReadonlySet<FitReason> = new Set([
  'binding-re-verify',
  'binding-suspended',
  'binding-rebind',
  'binding-ending',
]);

/** Why this binding lets nothing be paid. */
export function statusReason({ status }: Binding): FitReason | undefined {
  return reasonOfStatus[status];
}

/** The cashier lists the card: what the record says against that, or that there is no record. */
export function savedWhys(binding: Binding | undefined, wallet: WalletId): readonly FitWhy[] {
  if (!binding) return [{ code: 'saved-no-record', wallet }];
  const { status, since } = binding;
  if (status === 'bound') return [];
  const reason = reasonOfStatus[status];
  const code = reason && stillListed.has(reason) ? reason : 'saved-not-bound';
  return [{ code, wallet, day: beijingDay(since) }];
}

/** Of what the card's record says, what matters at a cashier. */
export function cardWhys(card: Card, { today }: Pick<Payment, 'today'>): readonly FitWhy[] {
  return cardReasons(card, today).flatMap(({ code, day }) =>
    isFitReason(code) ? [{ code, day }] : [],
  );
}

function isFitReason(code: string): code is FitReason {
  return fitReasons.some((known) => known === code);
}

function paidWhys({ card, binding, wallet }: Payer, payment: Payment): readonly FitWhy[] {
  if (!wallet) return [];
  return paymentReasons(card, binding, { ...payment, wallet }).map(({ day }) => ({
    code: 'paid-lately',
    wallet,
    day,
  }));
}

const reasonOfLimit = {
  payment: 'limit-payment',
  day: 'limit-day',
  month: 'limit-month',
  year: 'limit-year',
} as const satisfies Readonly<Record<CardLimit['period'], FitReason>>;

/** Limits are what the person saw in their own app. An amount that is not sure, or not in yuan, is compared with none. */
function limitWhys({ limits = [] }: Card, amount: PageAmount | undefined): readonly FitWhy[] {
  const newest = limits
    .map(({ seenOn }) => seenOn)
    .toSorted()
    .at(-1);
  if (newest === undefined) return [];
  const fen = fenOf(amount);
  if (fen === undefined) return [{ code: 'limits-not-compared', day: newest }];
  const below = limits.filter((limit) => limit.fen < fen);
  if (below.length === 0) return [{ code: 'limits-enough', day: newest }];
  return below.map((limit) => ({
    code: reasonOfLimit[limit.period],
    fen: limit.fen,
    day: limit.seenOn,
  }));
}

/** Whole fen of an amount in yuan. */
function fenOf(amount: PageAmount | undefined): number | undefined {
  return amount?.currency === 'CNY' ? amount.minor : undefined;
}

/**
 * Budgets of the card and of the wallet that this amount would exceed. One for everything is the same whatever card
 * pays, and a category is not known here.
 */
function budgetWhys({ card, wallet }: Payer, { amount, budgets = [] }: Payment): readonly FitWhy[] {
  const fen = fenOf(amount);
  if (fen === undefined) return [];
  return budgets
    .filter(({ budget: { scope } }) =>
      scope.by === 'card'
        ? scope.cardId === card.id
        : scope.by === 'wallet' && scope.wallet === wallet,
    )
    .filter(({ budget, spentFen }) => spentFen + fen > budget.fen)
    .map(({ budget, spentFen, until }) => ({
      code: 'budget-over',
      wallet: budget.scope.by === 'wallet' ? budget.scope.wallet : undefined,
      fen: budget.fen,
      spentFen,
      day: until,
    }));
}

/** How much all reasons together speak for a card. */
export function weightOf({ reasons }: { readonly reasons: readonly FitWhy[] }): number {
  return reasons.reduce((sum, { code }) => sum + signed(code), 0);
}

/** Whether a reason keeps a card out. */
export function isForbidden({ code }: FitWhy): boolean {
  return weights[code] === 'never';
}

function signed(code: FitReason): number {
  const weight = weights[code];
  return weight === 'never' ? 0 : weight;
}

/** What forbids first, then what weighs most, for or against. */
export function byHeft(reasons: readonly FitWhy[]): readonly FitWhy[] {
  const heft = (why: FitWhy): number => (isForbidden(why) ? 100 : Math.abs(signed(why.code)));
  return reasons.toSorted((a, b) => heft(b) - heft(a));
}

/** The budget for everything that this amount would exceed, whatever card pays. */
export function overallBudget({
  amount,
  budgets = [],
}: Pick<Payment, 'amount' | 'budgets'>): BudgetRoom | undefined {
  const fen = fenOf(amount);
  return budgets.find(
    ({ budget, spentFen }) =>
      budget.scope.by === 'all' && fen !== undefined && spentFen + fen > budget.fen,
  );
}
