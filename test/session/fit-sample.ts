import type { PaymentOption } from '../../lib/checkout/page-facts.ts';
import { type Binding, type BindingStatus, plannedBinding } from '../../lib/domain/binding.ts';
import type { Budget } from '../../lib/domain/budget.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { WalletId } from '../../lib/domain/wallet.ts';

export const today = '2026-10-10';
const since = Date.parse('2026-09-01T04:00:00Z');

export function card(id: string, more: Partial<Card> = {}): Card {
  return { id, issuer: 'ICBC', kind: 'debit', last4: '7427', alias: '', addedAt: 0, ...more };
}

export function binding(
  cardId: string,
  wallet: WalletId,
  status: BindingStatus = 'bound',
): Binding {
  const id = `${cardId}-${wallet}`;
  return { ...plannedBinding({ id, cardId, wallet, now: since }), status };
}

export const saved = (
  channel: string,
  last4: string,
  more: Partial<PaymentOption> = {},
): PaymentOption => ({
  channel,
  last4,
  ...more,
});

export const yuan = (minor: number) => ({ minor, currency: 'CNY' });
export const seenPay = (cardId: string, wallet: WalletId, lastDay: string) => ({
  key: `${cardId}|${wallet}`,
  mention: { issuer: 'ICBC', kind: 'debit', last4: '7427' } as const,
  card: card(cardId),
  wallet,
  count: 1,
  lastDay,
  providers: [],
});

export const budget = (scope: Budget['scope'], fen: number, spentFen: number) => ({
  budget: { id: 'b', scope, fen, name: '', since: 0 },
  spentFen,
  until: '2026-10-08',
});
