import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BudgetScope, spendingCategories } from '../../lib/domain/budget.ts';
import type { Month } from '../../lib/domain/calendar.ts';
import { directions, entryKinds } from '../../lib/domain/ledger.ts';
import { walletIds } from '../../lib/domain/wallet.ts';
import { isCounted, spentSum, summed } from '../../lib/review/spending.ts';
import { budgetRows } from '../../lib/session/budget-rows.ts';
import { spendingOf } from '../../lib/session/budget-sources.ts';
import {
  billOf,
  cmbMention,
  icbcMention,
  type Line,
  type SampleBill,
  sourcesOf,
} from './sample-ledger.ts';

const month = '2026-10' as Month;
const all = { by: 'all' } as const;

const alipay = (...lines: readonly Line[]) => billOf({ id: 'a', provider: 'alipay' }, lines);
const wechat = (...lines: readonly Line[]) => billOf({ id: 'w', provider: 'wechat' }, lines);
const bank = (...lines: readonly Line[]) =>
  billOf(
    { id: 'b', provider: 'icbc' },
    lines.map((line) => ({ card: icbcMention, ...line })),
  );

const spent = (bills: readonly SampleBill[], scope: BudgetScope = all, when = month): number =>
  spentSum(spendingOf(sourcesOf(...bills)).cells, { month: when, scope }).fen;

const partOf = (bill: SampleBill): string | undefined => spendingOf(sourcesOf(bill)).cells[0]?.part;

describe('what counts as spent', () => {
  it('is what was bought and what fees cost', () => {
    const bill = alipay(
      { day: '2026-10-02', fen: 3250 },
      { day: '2026-10-03', fen: 10, kind: 'fee' },
    );
    expect(spent([bill])).toBe(3260);
  });

  it('is a transfer or red packet to somebody, as the wallet’s bill tells', () => {
    const bill = wechat({ day: '2026-10-02', fen: 6600, kind: 'transfer' });
    expect(spent([bill], { by: 'category', category: 'people' })).toBe(6600);
  });

  it('is never what comes in as income', () => {
    const bill = alipay({ day: '2026-10-02', fen: 9900, kind: 'income', direction: 'in' });
    expect(spendingOf(sourcesOf(bill)).cells).toEqual([]);
  });

  it.each([
    ['own-account', alipay({ day: '2026-10-02', fen: 1, kind: 'transfer', direction: 'neutral' })],
    ['own-account', wechat({ day: '2026-10-02', fen: 1, shop: '理财通' })],
    ['own-account', bank({ day: '2026-10-02', fen: 1, shop: '天天基金' })],
    ['topup', alipay({ day: '2026-10-02', fen: 1, kind: 'topup', direction: 'neutral' })],
    ['topup', bank({ day: '2026-10-02', fen: 1, kind: 'topup', method: '财付通' })],
    ['withdrawal', wechat({ day: '2026-10-02', fen: 1, kind: 'withdrawal', direction: 'neutral' })],
    ['repayment', bank({ day: '2026-10-02', fen: 1, kind: 'repayment' })],
    ['closed', alipay({ day: '2026-10-02', fen: 1, kind: 'closed', direction: 'neutral' })],
    ['bank-transfer', bank({ day: '2026-10-02', fen: 1, kind: 'transfer', shop: '王小明' })],
    ['unclear', bank({ day: '2026-10-02', fen: 1, kind: 'other' })],
  ])('leaves out what is %s', (part, bill) => {
    expect(spent([bill])).toBe(0);
    expect(partOf(bill)).toBe(part);
  });

  it('takes a bank’s line of unknown kind only where its words say what was bought', () => {
    expect(partOf(bank({ day: '2026-10-02', fen: 1, kind: 'other', item: '水费' }))).toBe('spent');
    expect(partOf(bank({ day: '2026-10-02', fen: 1, kind: 'other', item: '取款' }))).toBe(
      'unclear',
    );
  });
});

describe('a refund', () => {
  const paid = { day: '2026-09-28', fen: 5000, shop: '湘味小厨', card: cmbMention } as const;
  const back = { ...paid, day: '2026-10-02', kind: 'refund', direction: 'in' } as const;

  it('takes off what it gives back, in every scope that the payment was in', () => {
    const sameMonth = alipay({ ...paid, day: '2026-10-01' }, back);
    const scopes: readonly BudgetScope[] = [
      all,
      { by: 'card', cardId: 'c2' },
      { by: 'wallet', wallet: 'alipay' },
      { by: 'category', category: 'food' },
    ];
    for (const scope of scopes) expect(spent([sameMonth], scope)).toBe(0);
  });

  it('counts in the month in which it comes, so that a month that is over never changes', () => {
    expect(spent([alipay(paid, back)], all, '2026-09' as Month)).toBe(5000);
    expect(spent([alipay(paid, back)])).toBe(-5000);
  });

  it('of a transfer is a transfer that came back, for WeChat names its order', () => {
    const bill = wechat(
      { day: '2026-10-02', fen: 200, kind: 'transfer' },
      { day: '2026-10-03', fen: 200, kind: 'refund', direction: 'in', parent: '1000' },
    );
    expect(spent([bill], { by: 'category', category: 'people' })).toBe(0);
  });
});

describe('a payment seen in two bills', () => {
  const days = { first: { day: '2026-10-01', fen: 1 }, last: { day: '2026-10-20', fen: 1 } };
  const wallet = alipay(days.first, { day: '2026-10-06', fen: 3250, card: icbcMention }, days.last);
  const ofBank = (day: string) => bank({ day, fen: 3250, method: '支付宝' });

  it('counts once, from the wallet, on days that its bill reaches', () => {
    expect(spent([wallet, ofBank('2026-10-06')])).toBe(3252);
    expect(spent([wallet, ofBank('2026-10-06')], { by: 'card', cardId: 'c1' })).toBe(3250);
  });

  it('counts from the bank on all other days', () => {
    expect(spent([wallet, ofBank('2026-10-21')])).toBe(3252 + 3250);
    expect(spent([ofBank('2026-10-21')], { by: 'wallet', wallet: 'alipay' })).toBe(3250);
  });

  it('counts from the bank where the bills are of another wallet', () => {
    expect(spent([wallet, bank({ day: '2026-10-06', fen: 100, method: '财付通' })])).toBe(3352);
    expect(spent([wallet, bank({ day: '2026-10-06', fen: 100, method: '京东支付' })])).toBe(3352);
  });

  it('comes back once as well', () => {
    const twice = [
      alipay(
        days.first,
        { day: '2026-10-07', fen: 900, kind: 'refund', direction: 'in' },
        days.last,
      ),
      bank({ day: '2026-10-07', fen: 900, kind: 'refund', direction: 'in', method: '支付宝' }),
    ];
    expect(spent(twice)).toBe(2 - 900);
  });
});

describe('over any ledger', () => {
  const line: fc.Arbitrary<Line> = fc.record({
    day: fc.integer({ min: 1, max: 30 }).map((date) => `2026-10-${String(date).padStart(2, '0')}`),
    fen: fc.nat(1_000_000),
    kind: fc.constantFrom(...entryKinds),
    direction: fc.constantFrom(...directions),
    shop: fc.constantFrom('', '湘味小厨', '惠民超市', '王小明', '余额宝'),
    method: fc.constantFrom('', '支付宝', '财付通', '网银在线'),
    card: fc.constantFrom(icbcMention, cmbMention),
  });
  const lines = fc.array(line, { minLength: 1, maxLength: 30 });
  const three = fc
    .tuple(lines, lines, lines)
    .map(([a, w, b]) => [alipay(...a), wechat(...w), bank(...b)] as const);
  const whole = (bills: readonly SampleBill[]) =>
    summed(spendingOf(sourcesOf(...bills)).cells.filter(({ part }) => isCounted(part)));

  it('the parts by category, and by card and wallet, are the whole', () => {
    fc.assert(
      fc.property(three, (bills) => {
        const { cells } = spendingOf(sourcesOf(...bills));
        const of = (scope: BudgetScope) => spentSum(cells, { month, scope }).fen;
        const byCategory = spendingCategories.map((category) => of({ by: 'category', category }));
        const walletless = cells.filter(({ part, wallet }) => isCounted(part) && !wallet);
        const byWallet = walletIds.map((id) => of({ by: 'wallet', wallet: id }));
        expect(sumOf(byCategory)).toBe(of(all));
        expect(sumOf(byWallet) + summed(walletless).fen).toBe(of(all));
        expect(of({ by: 'card', cardId: 'c1' }) + of({ by: 'card', cardId: 'c2' })).toBe(of(all));
      }),
    );
  });

  it('every line that is no income is in exactly one sum', () => {
    fc.assert(
      fc.property(three, (bills) => {
        const { cells } = spendingOf(sourcesOf(...bills));
        const rows = bills.flatMap(({ pages }) =>
          pages.flatMap(({ columns }) => [...columns.kind.keys()].map((row) => ({ columns, row }))),
        );
        const incoming = rows.filter(({ columns, row }) => {
          const kind = entryKinds[columns.kind[row] ?? 0];
          const direction = directions[columns.direction[row] ?? 0];
          return (
            (direction === 'in' && kind !== 'refund') ||
            (direction === 'neutral' && kind === 'income')
          );
        });
        expect(summed(cells).count).toBe(rows.length - incoming.length);
      }),
    );
  });

  it('the order of lines, bills and imports changes nothing', () => {
    fc.assert(
      fc.property(fc.tuple(lines, lines, lines), ([a, w, b]) => {
        const forth = [alipay(...a), wechat(...w), bank(...b)];
        const back = [
          bank(...b.toReversed()),
          wechat(...w.toReversed()),
          alipay(...a.toReversed()),
        ];
        expect(whole(back)).toEqual(whole(forth));
      }),
    );
  });

  it('a bank that repeats every payment of a wallet’s bill adds nothing', () => {
    fc.assert(
      fc.property(lines, (paid) => {
        const own = alipay(
          ...paid.map((each) => ({ ...each, kind: 'purchase', direction: 'out' }) as const),
        );
        const repeated = bank(
          ...paid.map(
            (each) => ({ ...each, kind: 'purchase', direction: 'out', method: '支付宝' }) as const,
          ),
        );
        expect(whole([own, repeated]).fen).toBe(whole([own]).fen);
      }),
    );
  });

  it('refunding everything leaves nothing', () => {
    fc.assert(
      fc.property(lines, (paid) => {
        const own = paid.map(
          (each) => ({ ...each, kind: 'purchase', direction: 'out', shop: '湘味小厨' }) as const,
        );
        const back = own.map((each) => ({ ...each, kind: 'refund', direction: 'in' }) as const);
        expect(spent([alipay(...own, ...back)])).toBe(0);
      }),
    );
  });

  it('the lines shown behind a sum are the sum', () => {
    fc.assert(
      fc.property(three, fc.constantFrom(...spendingCategories), (bills, category) => {
        const sources = sourcesOf(...bills);
        const spending = spendingOf(sources);
        const scope = { by: 'category', category } as const;
        const rows = budgetRows(sources, spending, { scope, month });
        expect(rows).toMatchObject(spentSum(spending.cells, { month, scope }));
        expect(rows.entries.length).toBe(rows.count);
        const topups = budgetRows(sources, spending, { part: 'topup', month });
        const cells = spending.cells.filter(({ part }) => part === 'topup');
        expect(topups).toMatchObject(summed(cells));
      }),
    );
  });
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
