import { describe, expect, it } from 'vitest';
import { type Binding, plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { Support } from '../../lib/domain/support.ts';
import {
  type AlternativeReason,
  type AlternativesQuestion,
  latelyDays,
  rankAlternatives,
} from '../../lib/session/alternatives.ts';

const today = '2026-10-10';

const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  issuer: id.toUpperCase(),
  kind: 'debit',
  last4: '1234',
  alias: '',
  addedAt: 0,
  ...more,
});

const binding = (cardId: string, more: Partial<Binding> = {}): Binding => ({
  ...plannedBinding({ id: `b-${cardId}`, cardId, wallet: 'alipay', now: Date.parse('2026-09-01') }),
  ...more,
});

const bound = (cardId: string, more: Partial<Binding> = {}): Binding =>
  binding(cardId, { status: 'bound', evidence: { by: 'person', day: '2026-01-01' }, ...more });

const saying =
  (support: Support): NonNullable<AlternativesQuestion['table']> =>
  () => ({ support, note: 'no-source', source: 'a table', asOf: '2026-10-01' });

const ask = (part: Partial<AlternativesQuestion>) =>
  rankAlternatives({
    wallet: 'alipay',
    channel: 'online',
    cards: [],
    bindings: [],
    corrections: [],
    today,
    table: saying('yes'),
    ...part,
  });

const order = (part: Partial<AlternativesQuestion>): readonly string[] =>
  ask(part).map(({ card: { id } }) => id);

const reasons = (part: Partial<AlternativesQuestion>): readonly AlternativeReason[] =>
  ask(part)[0]?.reasons.map(({ code }) => code) ?? [];

describe('the cards offered instead', () => {
  it('leave out the one that failed and those put away', () => {
    const cards = [card('a'), card('b'), card('c', { archivedAt: 1 }), card('d', { trashedAt: 1 })];
    expect(order({ cards, without: 'a' })).toEqual(['b']);
  });

  it('keep the order of the person where nothing tells them apart', () => {
    expect(order({ cards: [card('c'), card('a'), card('b')] })).toEqual(['c', 'a', 'b']);
  });

  it('begin with one that is bound already', () => {
    const cards = [card('a'), card('b')];
    expect(order({ cards, bindings: [bound('b')] })).toEqual(['b', 'a']);
    expect(ask({ cards, bindings: [bound('b')] })[0]).toMatchObject({ bindingId: 'b-b' });
  });

  it('prefer among bound ones the one that paid lately', () => {
    const lately = bound('b', { evidence: { by: 'bill', day: '2026-10-01' } });
    const long = bound('a', { evidence: { by: 'bill', day: '2026-03-01' } });
    expect(order({ cards: [card('a'), card('b')], bindings: [long, lately] })).toEqual(['b', 'a']);
  });

  it('know of a payment from the bills alone, up to the last day that is lately', () => {
    const seen = (lastDay: string) => [
      {
        key: 'a|alipay',
        mention: { issuer: 'A', kind: 'debit' as const, last4: '1234' },
        card: card('a'),
        wallet: 'alipay' as const,
        count: 3,
        lastDay,
        providers: ['alipay' as const],
      },
    ];
    expect(latelyDays).toBe(90);
    expect(reasons({ cards: [card('a')], seen: seen('2026-07-12') })).toContain('paid-lately');
    expect(reasons({ cards: [card('a')], seen: seen('2026-07-11') })).not.toContain('paid-lately');
  });

  it.each([
    ['yes', 'supported', true],
    ['limited', 'support-limited', true],
    ['unknown', 'support-unknown', true],
    ['no', 'not-supported', false],
  ] as const)('say of a card the table calls %s: %s', (support, code, usable) => {
    const [only] = ask({ cards: [card('a')], table: saying(support) });
    expect(only).toMatchObject({ usable });
    expect(only?.reasons.map((reason) => reason.code)).toContain(code);
  });

  it('follow the word of the person before the table', () => {
    const question = { wallet: 'alipay', issuer: 'A', kind: 'debit', channel: 'online' } as const;
    const corrections = [{ ...question, support: 'no', seenOn: '2026-10-01' } as const];
    expect(order({ cards: [card('a'), card('b')], corrections })).toEqual(['b', 'a']);
  });

  it('count a card of unknown kind as unknown, not as refused', () => {
    const [only] = ask({ cards: [card('a', { kind: undefined })], table: saying('no') });
    expect(only).toMatchObject({ usable: true, support: undefined });
  });

  it.each(['frozen', 'lost', 'dormant', 'closed'] as const)(
    'put a %s card last, though it is bound, and say why first',
    (status) => {
      const cards = [card('a', { status }), card('b')];
      const [first, last] = ask({ cards, bindings: [bound('a')] });
      expect(first?.card.id).toBe('b');
      expect(last).toMatchObject({ usable: false, reasons: [{ code: `card-${status}` }, {}, {}] });
    },
  );

  it('put a card that failed here behind one that never tried', () => {
    const cards = [card('a'), card('b')];
    expect(order({ cards, bindings: [binding('a', { status: 'failed' })] })).toEqual(['b', 'a']);
  });

  it.each([
    ['in-review', 'under-way'],
    ['waiting-confirmation', 'under-way'],
    ['result-unknown', 'under-way'],
    ['re-verify', 'not-sure-bound'],
    ['suspended', 'not-sure-bound'],
    ['closing', 'not-sure-bound'],
  ] as const)('say of one that is %s: %s, and put it behind', (status, code) => {
    const part = { cards: [card('a'), card('b')], bindings: [binding('a', { status })] };
    expect(order(part)).toEqual(['b', 'a']);
    expect(reasons({ ...part, cards: [card('a')] })).toContain(code);
  });

  it.each(['planned', 'unbound', 'closed'] as const)('make nothing of one that is %s', (status) => {
    const bindings = [binding('a', { status })];
    expect(reasons({ cards: [card('a')], bindings })).toEqual(reasons({ cards: [card('a')] }));
  });

  it('mention limits with the newest day they were seen, and a card to look at soon', () => {
    const limits = [
      { period: 'day', fen: 500_000, seenOn: '2026-05-01' },
      { period: 'payment', fen: 100_000, seenOn: '2026-06-01' },
    ] as const;
    const [only] = ask({ cards: [card('a', { limits, checkOn: '2026-11-09' })] });
    expect(only?.reasons).toContainEqual({ code: 'limits-recorded', day: '2026-06-01' });
    expect(only?.reasons).toContainEqual({ code: 'check-due', day: '2026-11-09' });
    expect(reasons({ cards: [card('a', { checkOn: '2026-11-10' })] })).not.toContain('check-due');
  });

  it('count it a little that a card works in another wallet', () => {
    const elsewhere = bound('b', { wallet: 'jd' });
    const part = { cards: [card('a'), card('b')], table: saying('unknown') };
    expect(order({ ...part, bindings: [elsewhere] })).toEqual(['b', 'a']);
    expect(order({ ...part, bindings: [elsewhere, bound('a')] })).toEqual(['a', 'b']);
  });

  it('name the weightiest reason first', () => {
    const bindings = [bound('a', { evidence: { by: 'bill', day: today } })];
    expect(reasons({ cards: [card('a')], bindings })).toEqual([
      'bound',
      'paid-lately',
      'supported',
      'status-normal',
    ]);
  });

  it('are none when there is no other card', () => {
    expect(order({ cards: [card('a')], without: 'a' })).toEqual([]);
  });
});
