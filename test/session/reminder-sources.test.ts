import { describe, expect, it } from 'vitest';
import { type Binding, plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { NotedPayment } from '../../lib/domain/noted-payment.ts';
import type { ImportReport } from '../../lib/domain/statement.ts';
import { newAccount } from '../../lib/domain/wallet-account.ts';
import { collectReminders, type ReminderSources } from '../../lib/session/reminder-sources.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.parse('2026-11-22T09:00:00Z');

const card: Card = {
  id: 'c1',
  issuer: 'ICBC',
  kind: 'debit',
  last4: '1234',
  alias: '',
  addedAt: now - 10 * day,
};
const binding = (more: Partial<Binding>): Binding => ({
  ...plannedBinding({ id: 'b1', cardId: 'c1', wallet: 'alipay', now }),
  ...more,
});

interface Given {
  readonly cards?: readonly Card[];
  readonly bindings?: readonly Binding[];
  readonly accounts?: ReminderSources['records']['wallets']['accounts'];
  readonly imports?: readonly ImportReport[];
  readonly recovery?: boolean;
  readonly payments?: readonly NotedPayment[];
  readonly pages?: ReminderSources['pages'];
}

/** What the product's own sources say; lists of other rooms have their own tests. */
function collected(given: Given) {
  const { cards = [], bindings = [], accounts = [], imports = [], recovery } = given;
  const { payments = [], pages = [] } = given;
  const sources: ReminderSources = {
    records: {
      cards: { cards, dismissed: [] },
      bindings: { bindings, dismissed: [] },
      wallets: { accounts, devices: [] },
      choices: { issuers: [], wallets: [] },
      imports,
      checklist: { answers: [], keepDays: {}, months: [] },
      budgets: { budgets: [] },
      paid: { payments },
      upkeep: {},
    },
    setup: recovery === undefined ? undefined : { step: 'done', recovery },
    pages,
    whole: true,
    changes: 0,
  };
  const elsewhere = new Set(['checklist-stale', 'checklist-open', 'backup-due']);
  return collectReminders(sources, now).filter(({ kind }) => !elsewhere.has(kind));
}

describe('a binding', () => {
  it.each([
    ['in-review', { kind: 'review-due', dueAt: now + hour }],
    ['waiting-confirmation', { kind: 'answer-due', dueAt: now + hour }],
    ['result-unknown', { kind: 'answer-due', dueAt: now }],
    ['unbinding', { kind: 'unbinding-check', dueAt: now + day }],
  ] as const)('that is %s is looked at again', (status, { kind, dueAt }) => {
    expect(collected({ bindings: [binding({ status, dueAt: now + hour })] })).toEqual([
      {
        key: `${kind}:b1`,
        kind,
        dueAt,
        route: '#/binding/b1',
        about: { wallet: 'alipay', cardId: 'c1' },
      },
    ]);
  });

  it('that failed may be tried again when its clock has run out, and without a clock says nothing', () => {
    const failure = { cause: 'too-many', policy: 'wait', until: now + 3 * hour } as const;
    const failed = (more: Partial<Binding>) => [binding({ status: 'failed', ...more })];
    expect(collected({ bindings: failed({ failure }) })).toMatchObject([
      { kind: 'retry-open', dueAt: now + 3 * hour },
    ]);
    expect(collected({ bindings: failed({}) })).toEqual([]);
  });

  it('that one of its books still has is looked at three days later', () => {
    const bindings = [binding({ status: 'unbound', ticked: ['bank:still'] })];
    expect(collected({ bindings })).toMatchObject([
      { kind: 'unbinding-check', dueAt: now + 3 * day },
    ]);
  });

  it('that somebody never wants to be asked about again still tells of what comes later', () => {
    const keyOf = (status: Binding['status']) =>
      collected({ bindings: [binding({ status })] })[0]?.key;
    expect(keyOf('unbinding')).not.toBe(keyOf('in-review'));
  });

  it('that is bound or planned says nothing', () => {
    const bindings = [binding({ status: 'bound' }), binding({ id: 'b2' })];
    expect(collected({ bindings })).toEqual([]);
  });

  it('is one of those a lost phone left behind, in one reminder, due anew with another loss', () => {
    const left = [1, 2, 3].map((at) =>
      binding({ id: `b${at}`, status: 're-verify', since: now + at }),
    );
    expect(collected({ bindings: left })).toEqual([
      {
        key: 're-verify',
        kind: 're-verify',
        dueAt: now + 3,
        route: '#/bindings',
        about: { count: 3 },
      },
    ]);
    expect(collected({ bindings: left.slice(0, 1) })).toMatchObject([
      { route: '#/binding/b1', about: { wallet: 'alipay', cardId: 'c1' } },
    ]);
  });
});

it('a wallet that is being closed is looked at once, with all that closes in it', () => {
  const closing = { ...newAccount('jd', now), status: 'closing' as const, dueAt: now + 15 * day };
  const bindings = [binding({ wallet: 'jd', status: 'closing' })];
  expect(collected({ accounts: [closing], bindings })).toMatchObject([
    { key: 'closing:jd', kind: 'closing-check', dueAt: now + day, route: '#/close-wallet/jd' },
  ]);
});

it('a card is looked at on its day at nine in Beijing, unless it is put away or closed at the bank', () => {
  const checked = { ...card, checkOn: '2026-12-01' };
  expect(collected({ cards: [checked] })).toMatchObject([
    { kind: 'card-check', dueAt: Date.parse('2026-12-01T01:00:00Z'), route: '#/card-page/c1' },
  ]);
  expect(collected({ cards: [{ ...checked, archivedAt: now }] })).toEqual([]);
  expect(collected({ cards: [{ ...checked, status: 'closed' }] })).toEqual([]);
});

it('a recovery code is to be kept a day after the first card, and never in the demo', () => {
  expect(collected({ cards: [card], recovery: false })).toMatchObject([
    { kind: 'recovery-code', dueAt: card.addedAt + day },
  ]);
  expect(collected({ cards: [card], recovery: true })).toEqual([]);
  expect(collected({ recovery: false })).toEqual([]);
  expect(collected({ cards: [card] })).toEqual([]);
});

it('new bills are due 35 days after the last import, when there were any', () => {
  const bill = (importedAt: number) => ({ importedAt, provider: 'alipay' }) as ImportReport;
  expect(collected({ imports: [bill(now), bill(now - 9 * day)] })).toMatchObject([
    { kind: 'bills-due', dueAt: now + 35 * day },
  ]);
});
