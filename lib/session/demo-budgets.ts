import type { Budget, BudgetScope } from '../domain/budget.ts';
import type { Card } from '../domain/card.ts';

/** What the invented person wants to spend in a month: all in all, on eating, and with one card. */
export function demoBudgets(cards: readonly Card[], now: number): readonly Budget[] {
  const budget = (id: string, fen: number, scope: BudgetScope): Budget => ({
    id: `demo-${id}`,
    scope,
    fen,
    name: '',
    since: now,
  });
  const card = cards.find(({ kind }) => kind === 'credit');
  return [
    budget('all', 240_000, { by: 'all' }),
    budget('food', 80_000, { by: 'category', category: 'food' }),
    ...(card ? [budget('card', 20_000, { by: 'card', cardId: card.id })] : []),
  ];
}
