import { describe, expect, it } from 'vitest';
import { type Binding, plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import { answered, type CheckAnswer, dayLong } from '../../lib/domain/checklist.ts';
import type { CheckEntry } from '../../lib/domain/checklist-entry.ts';
import type { ImportReport } from '../../lib/domain/statement.ts';
import { newAccount } from '../../lib/domain/wallet-account.ts';
import {
  checklistOf,
  type CheckRecords,
  nextLookAt,
  topicsOf,
} from '../../lib/session/checklist.ts';
import { type Proofs, proverOf } from '../../lib/session/checklist-proofs.ts';
import { checklistReminders } from '../../lib/session/checklist-reminders.ts';

const now = Date.parse('2026-10-10T04:00:00Z');
const day = (back: number): string =>
  new Date(now + 8 * 3_600_000 - back * dayLong).toISOString().slice(0, 10);

const card = (id: string, issuer: string, more: Partial<Card> = {}): Card => ({
  id,
  issuer,
  kind: 'debit',
  last4: '1234',
  alias: '',
  addedAt: now - 10 * dayLong,
  ...more,
});

const bound = (
  cardId: string,
  wallet: Binding['wallet'],
  more: Partial<Binding> = {},
): Binding => ({
  ...plannedBinding({ id: `${cardId}-${wallet}`, cardId, wallet, now: now - 300 * dayLong }),
  status: 'bound',
  ...more,
});

function records(part: {
  readonly cards?: readonly Card[];
  readonly bindings?: readonly Binding[];
  readonly wallets?: Partial<CheckRecords['wallets']>;
  readonly chosen?: CheckRecords['choices']['wallets'];
  readonly checklist?: Partial<CheckRecords['checklist']>;
}): CheckRecords {
  return {
    cards: { cards: part.cards ?? [], dismissed: [] },
    bindings: { bindings: part.bindings ?? [], dismissed: [] },
    wallets: { accounts: [], devices: [], ...part.wallets },
    choices: { issuers: [], wallets: part.chosen ?? [] },
    checklist: { answers: [], keepDays: {}, months: [], ...part.checklist },
  };
}

const proofs: Proofs = {
  imports: [],
  unused: [],
  rounds: [],
  backupAt: undefined,
  recovery: false,
};

/** The checklist with what is proved. */
function proven(of: CheckRecords, part: Partial<Proofs>): readonly CheckEntry[] {
  const { bindings } = of.bindings;
  return checklistOf(of, now, proverOf({ ...proofs, ...part, bindings, now }));
}

const bill = (first: number, last: number): ImportReport => ({
  id: 'i',
  fileName: 'bill.csv',
  provider: 'alipay',
  layout: 'alipay-app',
  importedAt: now,
  dataRows: 12,
  added: 12,
  known: 0,
  firstDay: day(first),
  lastDay: day(last),
  refused: [],
  checks: [],
});

function find(entries: readonly CheckEntry[], key: string): CheckEntry | undefined {
  return entries.find((entry) => entry.key === key);
}

const topics = (part: Parameters<typeof records>[0]): readonly string[] =>
  topicsOf(records(part)).map(({ id }) => id);

describe('the checklist is about', () => {
  it('the phone everybody has, and oneself, before anything is known', () => {
    expect(topics({})).toEqual(['phone', 'self']);
  });

  it('wallets with a card in them, with an account, or chosen, and none that was closed', () => {
    const accounts = [
      newAccount('ecny', now),
      { ...newAccount('jd', now), status: 'closed' as const },
      { ...newAccount('wechat', now), status: 'closed' as const },
    ];
    const ids = topics({
      bindings: [
        bound('c', 'alipay'),
        bound('c', 'unionpay', { status: 'unbound' }),
        bound('c', 'wechat'),
      ],
      wallets: { accounts },
      chosen: ['jd', 'meituan'],
    });
    expect(ids).toEqual(['alipay', 'wechat', 'ecny', 'meituan', 'phone', 'self']);
  });

  it('banks once, and every card at hand', () => {
    const cards = [
      card('a', 'ICBC'),
      card('b', 'ICBC'),
      card('old', 'CMB', { archivedAt: now }),
      card('gone', 'CCB', { status: 'closed' }),
    ];
    expect(topics({ cards })).toEqual(['bank:ICBC', 'a', 'b', 'phone', 'self']);
  });

  it('phones and tablets that are not lost; a tablet has no SIM lock to ask for', () => {
    const devices = [
      { id: 'p', name: 'P', kind: 'phone' as const, lostAt: now },
      { id: 't', name: 'T', kind: 'tablet' as const },
    ];
    expect(topics({ wallets: { devices } })).toEqual(['t', 'self']);
    const entries = checklistOf(records({ wallets: { devices } }), now);
    expect(find(entries, 'screen-lock@t')).toBeDefined();
    expect(find(entries, 'sim-pin@t')).toBeUndefined();
  });
});

describe('the weight of an item', () => {
  const cards = [card('a', 'ICBC'), card('b', 'CMB')];
  const weightOf = (part: Parameters<typeof records>[0], key: string) =>
    find(checklistOf(records({ cards, ...part }), now), key)?.weight;

  it('counts the bindings of the wallet, payment without a password, and money that may lie there', () => {
    const key = 'wallet-password@alipay';
    const two = [bound('a', 'alipay'), bound('b', 'alipay')];
    expect(weightOf({ chosen: ['alipay'] }, key)).toBe(3 * 2);
    expect(weightOf({ bindings: two }, key)).toBe(3 * 4);
    const on = { passwordFree: { on: true, seenOn: day(1) } };
    expect(weightOf({ bindings: [bound('a', 'alipay', on), bound('b', 'alipay')] }, key)).toBe(
      3 * 6,
    );
  });

  it('knows that no money lies in a wallet whose order of payment names none', () => {
    const funding = [{ kind: 'card', bindingId: 'x' }] as const;
    const accounts = [{ ...newAccount('alipay', now), funding }];
    expect(weightOf({ wallets: { accounts } }, 'wallet-password@alipay')).toBe(3);
  });

  it('counts for a device only what may be on it', () => {
    const devices = [
      { id: 'p', name: 'P', kind: 'phone' as const },
      { id: 'q', name: 'Q', kind: 'phone' as const },
    ];
    const bindings = [bound('a', 'alipay', { deviceId: 'p' }), bound('b', 'alipay')];
    expect(weightOf({ bindings, wallets: { devices } }, 'sim-pin@p')).toBe(2 * 3);
    expect(weightOf({ bindings, wallets: { devices } }, 'sim-pin@q')).toBe(2 * 2);
  });
});

describe('an answer', () => {
  const answer = (key: string, given: CheckAnswer, back: number) =>
    answered(key, given, { at: now - back * dayLong, days: 90 });
  const stateOfKey = (checklist: Partial<CheckRecords['checklist']>) =>
    find(checklistOf(records({ checklist }), now), 'codes-secret@self')?.state;

  it('holds, goes stale, and is asked for when it was never given', () => {
    expect(stateOfKey({})).toBe('open');
    expect(stateOfKey({ answers: [answer('codes-secret@self', 'done', 89)] })).toBe('done');
    expect(stateOfKey({ answers: [answer('codes-secret@self', 'done', 90)] })).toBe('stale');
    expect(stateOfKey({ answers: [answer('codes-secret@other', 'done', 1)] })).toBe('open');
  });

  it('holds for as long as the person wants', () => {
    const entries = proven(records({ checklist: { keepDays: { backup: 7 } } }), {
      backupAt: now - 8 * dayLong,
    });
    expect(find(entries, 'backup@self')).toMatchObject({ state: 'stale', days: 7 });
  });

  it('says when to come back once all is in order', () => {
    const soon = answer('codes-secret@self', 'done', 10);
    const later = answer('screen-lock@phone', 'done', 0);
    const entries = checklistOf(records({ checklist: { answers: [later, soon] } }), now);
    expect(nextLookAt(entries)).toBe(soon.staleAt);
    expect(nextLookAt([])).toBeUndefined();
  });
});

describe('a proved item', () => {
  const base = { cards: [card('a', 'ICBC')], bindings: [bound('a', 'alipay')] };
  const proved = (key: string, part: Partial<Proofs>, more: Parameters<typeof records>[0] = {}) =>
    find(proven(records({ ...base, ...more }), part), key);

  it('is absent where there is nothing to prove it with', () => {
    expect(checklistOf(records(base), now).some(({ item }) => item === 'backup')).toBe(false);
    expect(proved('wallet-bills@unionpay', {}, { chosen: ['unionpay'] })).toBeUndefined();
    expect(proved('wallet-unused@alipay', {})).toBeUndefined();
    expect(proved('recovery-code@self', { recovery: undefined })).toBeUndefined();
  });

  it('tells how far the bills reach, and is stale when they are old', () => {
    expect(proved('wallet-bills@alipay', {})).toMatchObject({ state: 'open' });
    expect(proved('wallet-bills@alipay', { imports: [bill(60, 3)] })).toMatchObject({
      state: 'done',
      proof: { day: day(3), count: 12 },
    });
    expect(proved('wallet-bills@alipay', { imports: [bill(90, 46)] })?.state).toBe('stale');
  });

  it('names unused bindings only when half a year of bills is silent of them', () => {
    const binding = bound('a', 'alipay');
    const imports = [bill(200, 3)];
    expect(proved('wallet-unused@alipay', { imports })).toMatchObject({ state: 'done' });
    const unused = [{ binding, lastDay: undefined }];
    expect(proved('wallet-unused@alipay', { imports, unused })).toMatchObject({
      state: 'open',
      proof: { count: 1 },
    });
    expect(proved('wallet-unused@alipay', { imports, unused: undefined })).toBeUndefined();
    const young = [{ binding: { ...binding, since: now - dayLong }, lastDay: undefined }];
    expect(proved('wallet-unused@alipay', { imports, unused: young })?.state).toBe('done');
  });

  it('asks for a day to look at a card, waits for it, and is due on it', () => {
    const at = (checkOn: string | undefined) =>
      proved('card-check@a', {}, { cards: [card('a', 'ICBC', { checkOn })] });
    expect(at(undefined)?.state).toBe('open');
    expect(at(day(-1))).toMatchObject({ state: 'done', proof: { day: day(-1) } });
    expect(at(day(0))?.state).toBe('stale');
  });

  it('takes practice, backup and recovery code from what was done', () => {
    const rounds = [{ at: now - 91 * dayLong, right: 3, asked: 20, cases: [], missed: [] }];
    expect(proved('drill@self', { rounds })?.state).toBe('stale');
    const again = [...rounds, { at: now - dayLong, right: 18, asked: 20, cases: [], missed: [] }];
    expect(proved('drill@self', { rounds: again })).toMatchObject({
      state: 'done',
      proof: { day: day(1), count: 18 },
    });
    expect(proved('backup@self', { backupAt: now - 31 * dayLong })?.state).toBe('stale');
    expect(proved('backup@self', { backupAt: now })?.state).toBe('done');
    expect(proved('recovery-code@self', { recovery: true })?.state).toBe('done');
  });
});

describe('the reminder', () => {
  /** Nine in Beijing on the morning after. */
  const morning = Date.parse('2026-10-11T01:00:00Z');
  const base = { cards: [card('a', 'ICBC')] };
  const given = (key: string, back: number) =>
    answered(key, 'done', { at: now - back * dayLong, days: 90 });
  const remind = (answers: CheckRecords['checklist']['answers'], at = now) =>
    checklistReminders(records({ ...base, checklist: { answers } }), at).filter(
      ({ kind }) => kind === 'checklist-stale',
    );

  it('of answers given in one sitting is one, at nine in Beijing on the morning after they go stale', () => {
    const sitting = ['codes-secret@self', 'screen-lock@phone', 'bank-agreements@bank:ICBC'];
    const answers = sitting.map((key, minutes) =>
      answered(key, 'done', { at: now + minutes * 60_000, days: 90 }),
    );
    const once = [{ dueAt: morning + 90 * dayLong, about: { count: 3 } }];
    for (const minutes of [-60, 0, 1, 60]) {
      expect(remind(answers, now + 90 * dayLong + minutes * 60_000)).toMatchObject(once);
    }
  });

  it('of stale answers waits for the first of them', () => {
    const answers = [given('codes-secret@self', 10), given('screen-lock@phone', 5)];
    expect(remind(answers)).toEqual([
      {
        key: 'checklist-stale',
        kind: 'checklist-stale',
        dueAt: morning + 80 * dayLong,
        route: '#/checklist',
        about: { count: 1 },
      },
    ]);
  });

  it('is one for all that are stale, and due anew with every further one', () => {
    const answers = [given('codes-secret@self', 100), given('screen-lock@phone', 95)];
    expect(remind(answers)[0]).toMatchObject({ dueAt: morning - 5 * dayLong, about: { count: 2 } });
    const before = remind(answers, now - 8 * dayLong)[0];
    expect(before).toMatchObject({ dueAt: morning - 10 * dayLong, about: { count: 1 } });
  });

  it('is not made of answers about what is no longer there', () => {
    expect(remind([given('wallet-password@jd', 100)])).toEqual([]);
  });

  it('of what was never answered comes three days after the first card, and only for weighty items', () => {
    const open = (part: Parameters<typeof records>[0]) =>
      checklistReminders(records(part), now).filter(({ kind }) => kind === 'checklist-open');
    expect(open({})).toEqual([]);
    const late = card('b', 'CMB', { addedAt: now });
    expect(open({ cards: [late, ...base.cards] })).toEqual([
      {
        key: 'checklist-open',
        kind: 'checklist-open',
        dueAt: now - 7 * dayLong,
        route: '#/checklist',
        about: { count: 4 },
      },
    ]);
    const answers = ['bank-agreements@bank:ICBC', 'screen-lock@phone', 'codes-secret@self'].map(
      (key) => given(key, 100),
    );
    expect(open({ ...base, checklist: { answers } })).toEqual([]);
  });
});
