import { describe, expect, it } from 'vitest';
import { overallBudget } from '../../lib/session/fit-reasons.ts';
import { countFitting } from '../../lib/session/fit-cards.ts';
import { cardsByWallet, type FitQuestion, fittingCards } from '../../lib/session/fitting-cards.ts';
import { fitCardsOf } from '../../lib/session/keep-fit-cards.ts';
import { moneyRows, wayRows } from './fit-rows.ts';
import { binding, budget, card, today, yuan } from './fit-sample.ts';

const rows = [...wayRows, ...moneyRows];

const ask = (part: Partial<FitQuestion>) =>
  fittingCards({ cards: [], bindings: [], options: [], today, ...part });

/** `id level: reason reason` of each card, in the order shown. */
const told = (part: Partial<FitQuestion>): readonly string[] =>
  ask(part).map(
    ({ card: { id }, level, reasons }) =>
      `${id} ${level}: ${reasons.map(({ code }) => code).join(' ')}`,
  );

describe('the cards for what a page offers', () => {
  it.each(rows)('$what', (row) => {
    expect(told(row.part)).toEqual(row.told);
  });

  it('names the wallet, the day and the sum that a reason needs', () => {
    const [row] = ask({
      cards: [card('a', { limits: [{ period: 'day', fen: 10_000, seenOn: '2026-10-01' }] })],
      bindings: [binding('a', 'alipay')],
      options: [{ channel: 'alipay' }],
      amount: yuan(20_000),
    });
    expect(row).toMatchObject({ wallet: 'alipay', bindingId: 'a-alipay' });
    expect(row?.reasons).toEqual([
      { code: 'wallet', wallet: 'alipay' },
      { code: 'limit-day', fen: 10_000, day: '2026-10-01' },
    ]);
  });

  it('tells of the budget for everything once, and only in yuan', () => {
    const budgets = [budget({ by: 'all' }, 10_000, 8001)];
    expect(overallBudget({ amount: yuan(2000), budgets })?.spentFen).toBe(8001);
    expect(overallBudget({ amount: yuan(1999), budgets })).toBeUndefined();
    expect(overallBudget({ amount: { minor: 2000, currency: 'USD' }, budgets })).toBeUndefined();
    expect(overallBudget({ budgets })).toBeUndefined();
  });
});

describe('where a page lists no ways to pay', () => {
  const cards = [card('a'), card('b', { last4: '0001' }), card('c', { status: 'lost' })];

  it('shows bound cards wallet by wallet, none of them sure', () => {
    const bindings = [
      binding('a', 'alipay'),
      binding('c', 'alipay'),
      binding('b', 'wechat'),
      binding('a', 'wechat', 'suspended'),
    ];
    const groups = cardsByWallet({ cards, bindings, corrections: [], today });
    expect(
      groups.map(({ wallet, cards: found }) => [
        wallet,
        found.map((row) => `${row.card.id} ${row.level} ${row.bindingId}`),
      ]),
    ).toEqual([
      ['alipay', ['a perhaps a-alipay']],
      ['wechat', ['b perhaps b-wechat']],
    ]);
  });
});

describe('how many cards fit', () => {
  it('agrees with the list', () => {
    for (const { part } of rows) {
      const { cards = [], bindings = [], options = [] } = part;
      const sure = ask({ cards, bindings, options }).filter(({ level }) => level === 'yes').length;
      expect(countFitting(options, fitCardsOf(cards, bindings))).toBe(sure);
    }
  });
});
