import {
  type Budget,
  type BudgetDraft,
  type BudgetDraftErrors,
  type BudgetScope,
  type ScopeKind,
  scopeKey,
  scopeTarget,
  spendingCategories,
} from '../domain/budget.ts';
import { maskedWords } from '../domain/masked-words.ts';
import { formatYuan, parseYuan } from '../domain/money.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { walletIds } from '../domain/wallet.ts';
import type { Records } from '../store/records.ts';

type Budgets = Records['budgets'];

export const emptyBudgetDraft: BudgetDraft = { by: 'all', target: '', yuan: '', name: '' };

/** Nobody budgets more than this; a card number pasted here is no sum. */
const most = 999_999_999;

/** The form with a change, as it may be kept: without a card or phone number that was pasted into it. */
export function withDraftPart(draft: BudgetDraft, part: Partial<BudgetDraft>): BudgetDraft {
  const { yuan, name, ...rest } = { ...draft, ...part };
  return { ...rest, yuan: maskedWords(yuan), name: maskedWords(name) };
}

/** The form filled with a budget that is there. */
export function draftOfBudget({ scope, fen, name }: Budget): BudgetDraft {
  const yuan = formatYuan(fen).replaceAll(',', '').replace('.00', '');
  return { by: scope.by, target: scopeTarget(scope), yuan, name };
}

/**
 * The budget that was typed, with the id and time of `before` where it changes one. Its time is renewed with its scope
 * or sum, so that a threshold of the new sum is told anew.
 */
export function budgetOfDraft(
  draft: BudgetDraft,
  { budgets }: Budgets,
  { before, now }: { readonly before: Budget | undefined; readonly now: number },
): Result<Budget, BudgetDraftErrors> {
  const scope = scopeOf(draft.by, draft.target);
  const fen = parseYuan(draft.yuan.trim());
  const name = draft.name.trim();
  const others = budgets.filter(({ id }) => id !== before?.id);
  const errors: BudgetDraftErrors = {
    ...yuanError(fen),
    ...targetError(scope, others),
    ...(name.length > 20 && { name: 'budget-name-too-long' }),
  };
  if (!scope || fen === undefined || Object.keys(errors).length > 0) return err(errors);
  const since = before && isSame(before, { fen, scope }) ? before.since : now;
  return ok({ id: before?.id ?? crypto.randomUUID(), scope, fen, name, since });
}

function isSame(before: Budget, { fen, scope }: Pick<Budget, 'fen' | 'scope'>): boolean {
  return before.fen === fen && scopeKey(before.scope) === scopeKey(scope);
}

function yuanError(fen: number | undefined): BudgetDraftErrors {
  if (fen === undefined || fen > most) return { yuan: 'budget-yuan-invalid' };
  return fen === 0 ? { yuan: 'budget-yuan-zero' } : {};
}

/** The scope that a kind and a card id, wallet or category name; undefined where they name none. */
export function scopeOf(by: ScopeKind, target: string): BudgetScope | undefined {
  if (by === 'all') return { by };
  if (by === 'card') return target === '' ? undefined : { by, cardId: target };
  if (by === 'wallet') {
    const wallet = walletIds.find((id) => id === target);
    return wallet && { by, wallet };
  }
  const category = spendingCategories.find((id) => id === target);
  return category && { by, category };
}

function targetError(scope: BudgetScope | undefined, others: readonly Budget[]): BudgetDraftErrors {
  if (!scope) return { target: 'budget-target-missing' };
  return isTaken(scope, others) ? { target: 'budget-exists' } : {};
}

/**
 * The record with this budget put in, or in the place of the one with its id; unchanged where another page put in one
 * of the same scope first.
 */
export function withBudget(before: Budgets, budget: Budget): Budgets {
  const { budgets } = before;
  const others = budgets.filter(({ id }) => id !== budget.id);
  if (isTaken(budget.scope, others)) return before;
  return {
    budgets:
      others.length < budgets.length
        ? budgets.map((old) => (old.id === budget.id ? budget : old))
        : [...budgets, budget],
  };
}

function isTaken(scope: BudgetScope, others: readonly Budget[]): boolean {
  return others.some((other) => scopeKey(other.scope) === scopeKey(scope));
}

export function withoutBudget({ budgets }: Budgets, id: string): Budgets {
  return { budgets: budgets.filter((budget) => budget.id !== id) };
}
