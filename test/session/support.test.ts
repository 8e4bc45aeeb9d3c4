import { describe, expect, it } from 'vitest';
import { type Binding, plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { Cause } from '../../lib/domain/failure.ts';
import type { SupportQuestion } from '../../lib/domain/support.ts';
import {
  answerSupport,
  type SupportSources,
  withoutSupportCorrection,
  withSupportCorrection,
} from '../../lib/session/support.ts';

const noon = (day: string): number => Date.parse(`${day}T04:00:00Z`);

const card = (id: string, issuer: string, kind: Card['kind'] = 'debit'): Card => ({
  id,
  issuer,
  kind,
  last4: '1234',
  alias: '',
  addedAt: 0,
});

const bound = (cardId: string, day: string, more: Partial<Binding> = {}): Binding => ({
  ...plannedBinding({ id: `b-${cardId}`, cardId, wallet: 'jd', now: noon(day) }),
  status: 'bound',
  evidence: { by: 'person', day },
  ...more,
});

const failed = (cardId: string, day: string, cause: Cause): Binding => ({
  ...plannedBinding({ id: `f-${cardId}`, cardId, wallet: 'jd', now: noon(day) }),
  status: 'failed',
  history: [
    {
      at: noon(day),
      event: 'fail',
      from: 'verifying',
      to: 'failed',
      failure: { cause, policy: 'other-card' },
    },
  ],
});

const question: SupportQuestion = {
  wallet: 'jd',
  issuer: 'ICBC',
  kind: 'debit',
  channel: 'online',
};
const sources: SupportSources = {
  bindings: [],
  cards: [card('icbc', 'ICBC'), card('cmb', 'CMB')],
  corrections: [],
  table: () => ({ support: 'unknown', note: 'no-source', source: 'a table', asOf: '2026-10-01' }),
};
const corrected = (seenOn: string) => [{ ...question, support: 'limited', seenOn } as const];

describe('whether a card is taken', () => {
  it('is what the table says while the person has no experience', () => {
    expect(answerSupport(question, sources)).toEqual({
      basis: 'table',
      support: 'unknown',
      note: 'no-source',
      source: 'a table',
      asOf: '2026-10-01',
    });
  });

  it('is yes once such a card was bound, with the day of the proof', () => {
    const bindings = [bound('icbc', '2026-09-01')];
    expect(answerSupport(question, { ...sources, bindings })).toEqual({
      basis: 'history',
      support: 'yes',
      day: '2026-09-01',
      bindingId: 'b-icbc',
    });
  });

  it('stays yes when the card is bound no more: it was taken', () => {
    const bindings = [bound('icbc', '2026-09-01', { status: 'unbound' })];
    expect(answerSupport(question, { ...sources, bindings })).toMatchObject({ support: 'yes' });
  });

  it('does not follow for a shop from a binding: only for what the card is used for', () => {
    const bindings = [bound('icbc', '2026-09-01')];
    for (const channel of ['qr', 'nfc', 'pos', 'transfer'] as const) {
      expect(answerSupport({ ...question, channel }, { ...sources, bindings })).toMatchObject({
        basis: 'table',
      });
    }
    const transfers = [bound('icbc', '2026-09-01', { uses: ['pay', 'transfer'] })];
    expect(
      answerSupport({ ...question, channel: 'transfer' }, { ...sources, bindings: transfers }),
    ).toMatchObject({ basis: 'history', support: 'yes' });
  });

  it.each(['card-unsupported', 'card-type'] as const)('is no, every way, after %s', (cause) => {
    const bindings = [failed('icbc', '2026-09-01', cause)];
    for (const channel of ['online', 'nfc'] as const) {
      expect(answerSupport({ ...question, channel }, { ...sources, bindings })).toMatchObject({
        basis: 'history',
        support: 'no',
        day: '2026-09-01',
      });
    }
  });

  it('is not decided by a failure that can be put right', () => {
    const bindings = [failed('icbc', '2026-09-01', 'phone-mismatch')];
    expect(answerSupport(question, { ...sources, bindings })).toMatchObject({ basis: 'table' });
  });

  it('is what the newest of two experiences says', () => {
    const refusedThenBound = bound('icbc', '2026-09-05', {
      history: failed('icbc', '2026-09-01', 'card-unsupported').history,
    });
    expect(answerSupport(question, { ...sources, bindings: [refusedThenBound] })).toMatchObject({
      support: 'yes',
    });
    const boundThenRefused = bound('icbc', '2026-08-01', {
      history: failed('icbc', '2026-09-01', 'card-unsupported').history,
    });
    expect(answerSupport(question, { ...sources, bindings: [boundThenRefused] })).toMatchObject({
      support: 'no',
    });
  });

  it('is the word of the person where that is newer than the binding, or as new', () => {
    const bindings = [bound('icbc', '2026-09-01')];
    for (const day of ['2026-09-01', '2026-09-02']) {
      expect(
        answerSupport(question, { ...sources, bindings, corrections: corrected(day) }),
      ).toEqual({ basis: 'correction', support: 'limited', day });
    }
    expect(
      answerSupport(question, { ...sources, bindings, corrections: corrected('2026-08-31') }),
    ).toMatchObject({ basis: 'history' });
  });

  it('is the word of the person before the table, for this very question only', () => {
    const corrections = corrected('2020-01-01');
    expect(answerSupport(question, { ...sources, corrections })).toMatchObject({
      basis: 'correction',
    });
    for (const other of [
      { wallet: 'alipay' },
      { issuer: 'CMB' },
      { kind: 'credit' },
      { channel: 'pos' },
    ] as const) {
      expect(answerSupport({ ...question, ...other }, { ...sources, corrections })).toMatchObject({
        basis: 'table',
      });
    }
  });

  it('is only hinted at by another bank, never answered', () => {
    const bindings = [bound('cmb', '2026-09-01')];
    expect(answerSupport(question, { ...sources, bindings })).toMatchObject({
      support: 'unknown',
      hint: { issuer: 'CMB', day: '2026-09-01' },
    });
    expect(
      answerSupport({ ...question, kind: 'credit' }, { ...sources, bindings }),
    ).not.toHaveProperty('hint');
  });

  it('counts cards that were put away, and no card of an unknown kind', () => {
    const away = { ...card('icbc', 'ICBC'), archivedAt: 1 };
    const bindings = [bound('icbc', '2026-09-01')];
    expect(answerSupport(question, { ...sources, bindings, cards: [away] })).toMatchObject({
      support: 'yes',
    });
    const vague = { ...card('icbc', 'ICBC'), kind: undefined };
    expect(answerSupport(question, { ...sources, bindings, cards: [vague] })).toMatchObject({
      basis: 'table',
    });
  });
});

describe('corrections', () => {
  const before = { supports: [], paths: [] };

  it('stand once for a question, the newest word', () => {
    const first = withSupportCorrection(before, { ...question, support: 'no', seenOn: 'a' });
    const second = withSupportCorrection(first, { ...question, support: 'yes', seenOn: 'b' });
    expect(second.supports).toEqual([{ ...question, support: 'yes', seenOn: 'b' }]);
  });

  it('go without touching those of other questions', () => {
    const one = { ...question, support: 'no', seenOn: 'a' } as const;
    const two = { ...one, channel: 'pos' } as const;
    expect(withoutSupportCorrection({ supports: [one, two], paths: [] }, question)).toEqual({
      supports: [two],
      paths: [],
    });
  });
});
