import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Budget, BudgetDraft, BudgetScope } from '../../lib/domain/budget.ts';
import type { Month } from '../../lib/domain/calendar.ts';
import { plannedBinding } from '../../lib/domain/binding.ts';
import {
  budgetOfDraft,
  draftOfBudget,
  emptyBudgetDraft,
  withBudget,
  withDraftPart,
  withoutBudget,
} from '../../lib/session/budget-edits.ts';
import { budgetReminders } from '../../lib/session/budget-reminders.ts';
import { monthBasis, spendingOf } from '../../lib/session/budget-sources.ts';
import {
  billOf,
  cmbMention,
  icbcMention,
  type Line,
  type SampleBill,
  sourcesOf,
} from '../review/sample-ledger.ts';

const now = Date.parse('2026-10-22T04:00:00Z');
const hour = 3_600_000;
const draft: BudgetDraft = { ...emptyBudgetDraft, yuan: '2000' };
const budget: Budget = { id: 'b1', scope: { by: 'all' }, fen: 100_000, name: '', since: 0 };
const none = { budgets: [] };
const fresh = { before: undefined, now };

describe('a budget as typed', () => {
  it('becomes one of whole fen, with the time it was set', () => {
    const made = budgetOfDraft({ ...draft, yuan: ' 2,000.5 ', name: ' 菜钱 ' }, none, fresh);
    expect(made).toMatchObject({
      ok: true,
      value: { scope: { by: 'all' }, fen: 200_050, name: '菜钱', since: now },
    });
  });

  it.each<[Partial<BudgetDraft>, object]>([
    [{ yuan: '' }, { yuan: 'budget-yuan-invalid' }],
    [{ yuan: '1.005' }, { yuan: 'budget-yuan-invalid' }],
    [{ yuan: '-5' }, { yuan: 'budget-yuan-invalid' }],
    [{ yuan: '99999999' }, { yuan: 'budget-yuan-invalid' }],
    [{ yuan: '0.00' }, { yuan: 'budget-yuan-zero' }],
    [{ by: 'card' }, { target: 'budget-target-missing' }],
    [{ by: 'wallet', target: 'bitcoin' }, { target: 'budget-target-missing' }],
    [{ name: '一'.repeat(21) }, { name: 'budget-name-too-long' }],
  ])('is refused for %j', (part, error) => {
    expect(budgetOfDraft({ ...draft, ...part }, none, fresh)).toEqual({ ok: false, error });
  });

  it('is refused where there is one of the same scope, except for the one being changed', () => {
    const kept = { budgets: [budget] };
    expect(budgetOfDraft(draft, kept, fresh)).toMatchObject({ error: { target: 'budget-exists' } });
    expect(budgetOfDraft(draft, kept, { before: budget, now })).toMatchObject({ ok: true });
  });

  it('keeps its time while only the name changes, so that nothing is told twice', () => {
    const named = { ...draftOfBudget(budget), name: '每月' };
    const renamed = budgetOfDraft(named, none, { before: budget, now });
    expect(renamed).toMatchObject({ value: { id: 'b1', since: 0, name: '每月' } });
    const raised = budgetOfDraft({ ...named, yuan: '3000' }, none, { before: budget, now });
    expect(raised).toMatchObject({ value: { id: 'b1', since: now } });
  });

  it('comes back from its own form as it was', () => {
    const scopes: readonly BudgetScope[] = [
      { by: 'all' },
      { by: 'card', cardId: 'c1' },
      { by: 'wallet', wallet: 'jd' },
      { by: 'category', category: 'food' },
    ];
    const any = fc.record({
      scope: fc.constantFrom(...scopes),
      fen: fc.integer({ min: 1, max: 999_999_999 }),
    });
    fc.assert(
      fc.property(any, (part) => {
        const before = { ...budget, ...part };
        const again = budgetOfDraft(draftOfBudget(before), none, { before, now });
        expect(again).toEqual({ ok: true, value: before });
      }),
    );
  });

  it('does not keep a card number that was pasted into its form', () => {
    const pasted = withDraftPart(draft, {
      yuan: '6228480402564890475',
      name: '6228480402564890475',
    });
    expect(JSON.stringify(pasted)).not.toContain('622848');
    expect(budgetOfDraft(pasted, none, fresh).ok).toBe(false);
    expect(withDraftPart(draft, { yuan: '1234567.89' }).yuan).toBe('1234567.89');
  });
});

describe('the record of budgets', () => {
  const other: Budget = { ...budget, id: 'b2', scope: { by: 'wallet', wallet: 'alipay' } };
  const two = withBudget(withBudget(none, budget), other);

  it('puts one in, in the place of the one with its id, and takes it out', () => {
    expect(withBudget(two, { ...budget, fen: 5 }).budgets.map(({ fen }) => fen)).toEqual([
      5, 100_000,
    ]);
    expect(withoutBudget(two, 'b1').budgets).toEqual([other]);
  });

  it('takes no second one of a scope, whichever page comes first', () => {
    expect(withBudget(two, { ...budget, id: 'b3' })).toBe(two);
    expect(withBudget(two, { ...other, scope: budget.scope })).toBe(two);
  });
});

describe('a reminder of a budget', () => {
  const bill = (id: string, importedAt: number, ...lines: readonly Line[]) =>
    billOf({ id, provider: 'alipay', importedAt }, lines);
  const first = bill('a1', now - 9 * hour, { day: '2026-10-03', fen: 70_000 });
  const second = bill('a2', now - 5 * hour, { day: '2026-10-11', fen: 15_000 });
  const third = bill('a3', now - 2 * hour, { day: '2026-10-20', fen: 30_000 });
  const reminders = (...bills: readonly SampleBill[]) =>
    budgetReminders([budget], sourcesOf(...bills), now);

  it('is not due below 80 of a hundred', () => expect(reminders(first)).toEqual([]));

  it('is due at 80, since the import that told it', () => {
    expect(reminders(first, second)).toEqual([
      {
        key: 'budget-near@b1@2026-10',
        kind: 'budget-near',
        dueAt: now - 5 * hour,
        route: '#/budget/b1',
        about: {},
      },
    ]);
  });

  it('is another one at 100', () => {
    expect(reminders(first, second, third)).toMatchObject([
      { key: 'budget-over@b1@2026-10', kind: 'budget-over', dueAt: now - 2 * hour },
    ]);
  });

  it('names its card, its wallet and the person’s own name for it', () => {
    const own = { ...budget, fen: 100, name: '饭卡' };
    const scopes: readonly Budget[] = [
      { ...own, id: 'c', scope: { by: 'card', cardId: 'c1' } },
      { ...own, id: 'w', scope: { by: 'wallet', wallet: 'alipay' } },
    ];
    const bought = bill('a', 0, { day: '2026-10-03', fen: 90, card: icbcMention });
    expect(budgetReminders(scopes, sourcesOf(bought), now).map(({ about }) => about)).toEqual([
      { name: '饭卡', cardId: 'c1' },
      { name: '饭卡', wallet: 'alipay' },
    ]);
  });

  it('is not due before the budget was set, nor in another month', () => {
    const since = now - hour;
    const later = budgetReminders([{ ...budget, since }], sourcesOf(first, second), now);
    expect(later).toMatchObject([{ dueAt: since }]);
    expect(budgetReminders([budget], sourcesOf(first, second), now + 11 * 24 * hour)).toEqual([]);
  });

  it('does not become due anew by whatever is imported later', () => {
    const bankBill = billOf({ id: 'b', provider: 'icbc', importedAt: now - 5 * hour }, [
      { day: '2026-10-03', fen: 85_000, method: '支付宝', card: icbcMention },
    ]);
    const walletBill = bill('a', now - hour, { day: '2026-10-03', fen: 85_000, card: icbcMention });
    const before = reminders(bankBill);
    expect(before).toMatchObject([{ kind: 'budget-near', dueAt: now - 5 * hour }]);
    expect(reminders(bankBill, walletBill)).toEqual(before);
  });

  it('has one due time for each threshold, whatever comes in which order', () => {
    const lines = fc.array(
      fc.record({
        day: fc
          .integer({ min: 1, max: 22 })
          .map((date) => `2026-10-${String(date).padStart(2, '0')}`),
        fen: fc.nat(60_000),
        method: fc.constantFrom('', '支付宝'),
        provider: fc.constantFrom('alipay' as const, 'icbc' as const),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, (all) => {
        const bills = all.map(({ provider, ...line }, index) =>
          billOf({ id: `i${index}`, provider, importedAt: now - (20 - index) * hour }, [
            { ...line, card: icbcMention },
          ]),
        );
        const dues = bills.flatMap((_, index) =>
          reminders(...bills.slice(0, index + 1)).map(({ key, dueAt }) => `${key} ${dueAt}`),
        );
        expect(new Set(dues).size).toBe(new Set(dues.map((due) => due.split(' ')[0])).size);
      }),
    );
  });
});

describe('what a month’s figures rest on', () => {
  const month = '2026-10' as Month;
  const alipay = billOf({ id: 'a', provider: 'alipay' }, [
    { day: '2026-09-20', fen: 1 },
    { day: '2026-10-05', fen: 1 },
  ]);
  const bank = billOf({ id: 'b', provider: 'icbc' }, [
    { day: '2026-10-02', fen: 1, card: cmbMention },
    { day: '2026-10-22', fen: 1, card: cmbMention },
  ]);
  const basis = (bindings: Parameters<typeof monthBasis>[2]['bindings'] = []) =>
    monthBasis(
      spendingOf(sourcesOf(alipay, bank)),
      { month, today: '2026-10-22' },
      { bindings, dismissed: [] },
    );

  it('tells for each bill which days of the month it reaches, and which not, up to today', () => {
    expect(basis().bills).toEqual([
      {
        provider: 'alipay',
        card: undefined,
        runs: [{ first: '2026-10-01', last: '2026-10-05' }],
        gaps: [{ first: '2026-10-06', last: '2026-10-22' }],
      },
      {
        provider: 'icbc',
        card: cmbMention,
        runs: [{ first: '2026-10-02', last: '2026-10-22' }],
        gaps: [{ first: '2026-10-01', last: '2026-10-01' }],
      },
    ]);
  });

  it('goes as far as the bill that ends first', () => expect(basis().until).toBe('2026-10-05'));

  it('names wallets in use that have no bill', () => {
    const bound = (wallet: 'wechat' | 'alipay' | 'jd') => ({
      ...plannedBinding({ id: wallet, cardId: 'c1', wallet, now: 0 }),
      status: 'bound' as const,
    });
    expect(basis([bound('wechat'), bound('alipay'), bound('jd')]).billless).toEqual([
      'wechat',
      'jd',
    ]);
  });

  it('takes days whose entries grew too old for days without a bill', () => {
    const outgrown = { count: 1, before: month, at: 0 };
    const sources = sourcesOf({ ...alipay, report: { ...alipay.report, outgrown } });
    expect(spendingOf(sources).billDays).toEqual([[{ first: 20_727, last: 20_731 }]]);
  });
});
