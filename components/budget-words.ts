import type { Budget, BudgetScope, BudgetState } from '../lib/domain/budget.ts';
import { budgetPercent } from '../lib/domain/budget.ts';
import type { Card } from '../lib/domain/card.ts';
import { formatYuan } from '../lib/domain/money.ts';
import type { BudgetText } from '../lib/text/guide/budget.zh-cn.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { mentionWords, walletName } from './card-words.ts';

export interface BudgetWords {
  readonly text: Text;
  readonly words: BudgetText;
  /** Kept cards, those put away too. */
  readonly cards: readonly Card[];
}

/** `¥1,234.50`, `−¥5.00`. */
export function yuanWords(fen: number): string {
  return `${fen < 0 ? '−' : ''}¥${formatYuan(Math.abs(fen))}`;
}

/** A day of the month shown, whose year stands beside it. */
export function dayOfMonthWords(text: Text, day: string): string {
  return text.dates.monthDay(Number(day.slice(5, 7)), Number(day.slice(8)));
}

/** What a budget covers, in words. */
export function scopeWords({ text, words, cards }: BudgetWords, scope: BudgetScope): string {
  if (scope.by === 'all') return words.scopes.all;
  if (scope.by === 'wallet') return walletName(text, scope.wallet);
  if (scope.by === 'category') return text.spending[scope.category];
  const card = cards.find(({ id }) => id === scope.cardId);
  return card ? card.alias || mentionWords(text, card) : words.cardGone;
}

/** The person's own name for a budget, else what it covers. */
export function budgetName(all: BudgetWords, { name, scope }: Budget): string {
  return name || scopeWords(all, scope);
}

/** How far it is used, in words that name the threshold. */
export function stateWords({ state: words }: BudgetText, state: BudgetState | undefined): string {
  if (!state) return words.unknown;
  const { budget, spentFen, level } = state;
  const percent = budgetPercent(spentFen, budget.fen);
  const left = budget.fen - spentFen;
  if (level !== 'over') return words[level](percent, yuanWords(left));
  return left === 0 ? words.full : words.over(percent, yuanWords(-left));
}

/** What is left for each day after the bills end; undefined where that says nothing. */
export function perDayWords(
  { text, words }: BudgetWords,
  state: BudgetState | undefined,
): string | undefined {
  if (!state?.perDay) return undefined;
  const { fen, from } = state.perDay;
  return words.state.perDay(dayOfMonthWords(text, from), yuanWords(fen));
}
