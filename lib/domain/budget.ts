import type { Month } from './calendar.ts';
import type { CardMention } from './card.ts';
import type { Provider } from './ledger.ts';
import type { WalletId } from './wallet.ts';

/** What money goes to, as far as the words of a bill tell; `unsorted` where they do not. */
export const spendingCategories = [
  'food',
  'groceries',
  'shopping',
  'transport',
  'utilities',
  'home',
  'health',
  'education',
  'leisure',
  'travel',
  'people',
  'fee',
  'unsorted',
] as const;
export type SpendingCategory = (typeof spendingCategories)[number];

/** What a line of a bill is to a budget. The first two count; each of the others is told with its reason. */
export const spendingParts = [
  'spent',
  'refund',
  'in-wallet-bill',
  'own-account',
  'bank-transfer',
  'topup',
  'withdrawal',
  'repayment',
  'closed',
  'unclear',
] as const;
export type SpendingPart = (typeof spendingParts)[number];
export type LeftOutPart = Exclude<SpendingPart, 'spent' | 'refund'>;

/** What a budget covers; everything spent, or the part that went by one card, one wallet, or into one category. */
export type BudgetScope =
  | { readonly by: 'all' }
  | { readonly by: 'card'; readonly cardId: string }
  | { readonly by: 'wallet'; readonly wallet: WalletId }
  | { readonly by: 'category'; readonly category: SpendingCategory };
export type ScopeKind = BudgetScope['by'];

/** So much a calendar month (Beijing), net of refunds and of moves between own accounts. */
export interface Budget {
  readonly id: string;
  readonly scope: BudgetScope;
  /** Whole fen, more than 0. */
  readonly fen: number;
  /** The person's own name for it; empty where the scope says enough. */
  readonly name: string;
  /** Epoch milliseconds when this scope and this sum were set. */
  readonly since: number;
}

/** Why a budget as typed is not kept. Each code has a sentence. */
export const budgetErrorCodes = [
  'budget-yuan-invalid',
  'budget-yuan-zero',
  'budget-target-missing',
  'budget-name-too-long',
  'budget-exists',
] as const;
export type BudgetErrorCode = (typeof budgetErrorCodes)[number];

/** The form of a budget: what was typed and chosen, as it stands in the fields. */
export interface BudgetDraft {
  readonly by: ScopeKind;
  /** Card id, wallet or category; empty for everything and before one is chosen. */
  readonly target: string;
  readonly yuan: string;
  readonly name: string;
}
export type BudgetDraftErrors = { readonly [Field in keyof BudgetDraft]?: BudgetErrorCode };

/** Lines that are alike, together. */
export interface SpendingSum {
  readonly count: number;
  /** Whole fen; with refunds taken off it can be less than 0. */
  readonly fen: number;
}

/** How far a budget is used, in the words of its two thresholds: 80 and 100 of a hundred. */
export const budgetLevels = ['within', 'near', 'over'] as const;
export type BudgetLevel = (typeof budgetLevels)[number];

/** A budget in one month. */
export interface BudgetState {
  readonly budget: Budget;
  readonly spentFen: number;
  readonly level: BudgetLevel;
  /** What is left for each day after the bills end; absent when nothing is left or the month is over. */
  readonly perDay?: { readonly fen: number; readonly from: string } | undefined;
}

/** One month of the last six. */
export interface MonthSpending {
  readonly month: Month;
  /** Undefined where no bill reaches into the month: that is not the same as nothing spent. */
  readonly fen: number | undefined;
}

/** Where one bill's lines of a month begin and end. A bank's bill is of one card. */
export interface BillDays {
  readonly provider: Provider;
  readonly card: CardMention | undefined;
  /** Runs of days, `YYYY-MM-DD`, both within the month; none where no bill reaches into it. */
  readonly runs: readonly { readonly first: string; readonly last: string }[];
  /** Runs of days of the month up to today that no bill reaches. */
  readonly gaps: readonly { readonly first: string; readonly last: string }[];
}

/** What a month's figures rest on and what they leave out. */
export interface MonthBasis {
  /** Bills that are there, some perhaps without this month. */
  readonly bills: readonly BillDays[];
  /** The day up to which every bill that reaches into the month goes; undefined without one. */
  readonly until: string | undefined;
  /** Wallets in use without any bill. */
  readonly billless: readonly WalletId[];
}

/** A first budget made of what was spent before. */
export interface BudgetProposal {
  /** Whole yuan in fen. */
  readonly fen: number;
  /** Full months, newest first. */
  readonly months: readonly MonthSpending[];
}

const near = 80;

/** The threshold a sum has reached. Whole numbers only: 79.99 of a hundred is not near. */
export function budgetLevel(spentFen: number, fen: number): BudgetLevel {
  if (spentFen >= fen) return 'over';
  return spentFen * 100 >= fen * near ? 'near' : 'within';
}

/** Whole percent of a budget that is used, rounded down, never below 0. */
export function budgetPercent(spentFen: number, fen: number): number {
  return Math.max(0, Math.floor((spentFen * 100) / fen));
}

/** A stable word for what a budget covers: two budgets with the same word are one too many. */
export function scopeKey(scope: BudgetScope): string {
  return `${scope.by}/${scopeTarget(scope)}`;
}

/** Card id, wallet or category of a scope; empty for everything. */
export function scopeTarget(scope: BudgetScope): string {
  if (scope.by === 'card') return scope.cardId;
  if (scope.by === 'wallet') return scope.wallet;
  return scope.by === 'category' ? scope.category : '';
}
