import { describe, expect, it } from 'vitest';
import { type Binding, plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { ImportReport } from '../../lib/domain/statement.ts';
import type { MentionedCard } from '../../lib/session/mentions.ts';
import { bindingFindings, seenPairs } from '../../lib/session/seen-bindings.ts';

const today = '2026-10-07';
const card: Card = {
  id: 'c1',
  issuer: 'ICBC',
  kind: 'debit',
  last4: '1234',
  alias: '',
  addedAt: 0,
};

function mentioned(
  last4: string,
  ...uses: readonly Partial<MentionedCard['uses'][number]>[]
): MentionedCard {
  const whole = uses.map((use) => ({
    provider: 'alipay' as const,
    wallet: 'alipay' as const,
    count: 1,
    lastDay: '2026-10-01',
    ...use,
  }));
  return {
    key: last4,
    mention: { issuer: 'ICBC', kind: 'debit', last4 },
    providers: whole.map(({ provider }) => provider),
    count: whole.reduce((sum, { count }) => sum + count, 0),
    lastDay: '2026-10-01',
    uses: whole,
  };
}

function bill(firstDay: string, lastDay: string): ImportReport {
  return { provider: 'alipay', firstDay, lastDay } as ImportReport;
}

function bound(status: Binding['status'], since = '2026-09-01'): Binding {
  const planned = plannedBinding({ id: 'b1', cardId: 'c1', wallet: 'alipay', now: 0 });
  return { ...planned, status, since: Date.parse(`${since}T04:00:00Z`) };
}

describe('pairs seen in bills', () => {
  it('are one for the wallet’s bill and the bank’s, not counted twice', () => {
    const both = mentioned(
      '1234',
      { count: 9, lastDay: '2026-10-01' },
      { provider: 'icbc', count: 7, lastDay: '2026-10-02' },
    );
    expect(seenPairs([both], [card])).toMatchObject([
      { key: 'c1|alipay', card, count: 9, lastDay: '2026-10-02', providers: ['alipay', 'icbc'] },
    ]);
  });

  it('leave out what names no wallet, and take a card at hand before one put away', () => {
    const away = { ...card, id: 'c0', trashedAt: 1 };
    const pairs = seenPairs([mentioned('1234', {}, { wallet: undefined })], [away, card]);
    expect(pairs.map((pair) => pair.card?.id)).toEqual(['c1']);
  });
});

describe('findings', () => {
  const pairs = seenPairs([mentioned('1234', {}), mentioned('9999', {})], [card]);
  const halfYear = [bill('2026-01-01', '2026-06-30'), bill('2026-07-01', '2026-10-06')];

  it('are pairs that paid and are not on record, unless said to be none of theirs', () => {
    const { unrecorded } = bindingFindings(
      { bindings: [], dismissed: ['c1|alipay'] },
      { pairs, imports: [], today },
    );
    expect(unrecorded.map(({ mention }) => mention.last4)).toEqual(['9999']);
    const kept = bindingFindings(
      { bindings: [bound('planned')], dismissed: [] },
      { pairs, imports: [], today },
    );
    expect(kept.unrecorded.map(({ mention }) => mention.last4)).toEqual(['9999']);
  });

  it('do not propose a card that lies in the trash', () => {
    const inTrash = seenPairs([mentioned('1234', {})], [{ ...card, trashedAt: 1 }]);
    const { unrecorded } = bindingFindings(
      { bindings: [], dismissed: [] },
      { pairs: inTrash, imports: [], today },
    );
    expect(unrecorded).toEqual([]);
  });

  it('call a binding unused only where the wallet’s bills cover half a year', () => {
    const record = { bindings: [bound('bound')], dismissed: [] };
    const covered = bindingFindings(record, { pairs: [], imports: halfYear, today });
    expect(covered.unused.map(({ binding }) => binding.id)).toEqual(['b1']);
    const young = [bill('2026-07-01', '2026-10-06')];
    expect(bindingFindings(record, { pairs: [], imports: young, today }).unused).toEqual([]);
    const old = [bill('2025-01-01', '2026-06-30')];
    expect(bindingFindings(record, { pairs: [], imports: old, today }).unused).toEqual([]);
    expect(bindingFindings(record, { pairs, imports: halfYear, today }).unused).toEqual([]);
  });

  it('contradict an end only with a payment after it', () => {
    const ended = { bindings: [bound('unbound', '2026-09-01')], dismissed: [] };
    const later = bindingFindings(ended, { pairs, imports: [], today });
    expect(later.contradicted.map(({ pair }) => pair.key)).toEqual(['c1|alipay']);
    const before = { bindings: [bound('unbound', '2026-10-03')], dismissed: [] };
    expect(bindingFindings(before, { pairs, imports: [], today }).contradicted).toEqual([]);
  });
});
