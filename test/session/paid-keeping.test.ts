import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NotedPayment } from '../../lib/domain/noted-payment.ts';
import { confirmedBy, paidBook, paymentOfEntry } from '../../lib/session/paid-book.ts';
import { paidReminders } from '../../lib/session/paid-reminders.ts';
import { createRestore } from '../../lib/session/restore.ts';
import { dropOutgrown, keepFor } from '../../lib/session/retention.ts';
import { change, createSessions, type OpenSession, reload } from '../../lib/session/session.ts';
import { countChanges } from '../../lib/store/backup-changes.ts';
import { makeBackup } from '../../lib/store/backup-make.ts';
import { KabanDatabase } from '../../lib/store/database.ts';
import { readRecord } from '../../lib/store/records.ts';
import { billOf, sourcesOf } from '../review/sample-ledger.ts';
import { derive, importSample, passphrase } from '../store/sample-vault.ts';
import { fakePlatform } from './fake-platform.ts';

const now = Date.parse('2026-11-22T04:00:00Z');

let session: OpenSession;

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  const sessions = await createSessions(fakePlatform());
  await sessions.make(passphrase);
  const gate = sessions.gate.value;
  if (gate.kind !== 'open') throw new Error(gate.kind);
  session = gate.session;
  await importSample(await session.store());
  await reload(session);
});

async function kept(): Promise<readonly string[]> {
  const read = await readRecord(await session.store(), 'paid');
  return read.ok ? read.value.payments.map(({ id }) => id) : [];
}

describe('noted payments among the records', () => {
  it('count as a change that a backup is worth', async () => {
    const { database } = await session.store();
    const before = await countChanges(database);
    await change(session, 'paid', () => ({ payments: [] }));
    expect(await countChanges(database)).toBe(before + 1);
  });

  it('go with the entries that settled them; what is open stays, however old', async () => {
    const page = session.ledger.pages.value.find(({ listing }) => listing.month === '2024-02');
    const old: NotedPayment = {
      id: 'x',
      at: Date.parse('2024-02-05T04:00:00Z'),
      fen: 77_777,
      payee: '晴川小铺',
    };
    const words = page?.columns.identity ?? new Uint32Array(2);
    const entry = [words[0], words[1]]
      .map((word = 0) => word.toString(16).padStart(8, '0'))
      .join('');
    const payments: readonly NotedPayment[] = [
      { ...old, id: 'chosen', entry },
      { ...old, id: 'said', settled: 'not-paid' },
      { ...old, id: 'waits', wallet: 'jd' },
      { ...old, id: 'new', at: now, settled: 'as-told' },
    ];
    await change(session, 'paid', () => ({ payments }));
    await dropOutgrown(session, now);
    expect(await kept()).toEqual(['chosen', 'said', 'waits', 'new']);
    await keepFor(session, 2, now);
    expect(await kept()).toEqual(['waits', 'new']);
  });
});

describe('reminders of noted payments', () => {
  const at = Date.parse('2026-10-10T00:13:00Z');
  const payment: NotedPayment = {
    id: 'p1',
    at,
    fen: 950,
    payee: '晨光豆浆铺',
    wallet: 'alipay',
    cardId: 'c1',
  };
  const importedAt = at + 86_400_000 * 5;
  const lines = ['2026-10-01', '2026-10-14'].map((day) => ({ day, fen: 1, shop: '别的' }));
  const bill = (...more: readonly (typeof lines)[number][]) =>
    billOf({ id: 'a', provider: 'alipay', importedAt }, [...lines, ...more]);
  const reminded = (...bills: readonly ReturnType<typeof bill>[]) =>
    paidReminders({ ...sourcesOf(...bills), payments: [payment], whole: true });

  it('come for what is missing or different, due since the import that showed it', () => {
    const about = { name: '晨光豆浆铺', cardId: 'c1' };
    expect(reminded(bill())).toEqual([
      {
        key: 'payment-missing:p1',
        kind: 'payment-missing',
        dueAt: importedAt,
        route: '#/paid',
        about,
      },
    ]);
    const other = { day: '2026-10-10', fen: 1050, shop: '晨光豆浆铺' };
    expect(reminded(bill(other))).toMatchObject([
      { key: 'payment-different:p1', kind: 'payment-different', dueAt: importedAt },
    ]);
  });

  it('are not due anew with a later import of the same', () => {
    const again = billOf({ id: 'b', provider: 'alipay', importedAt: importedAt + 9 }, lines);
    expect(reminded(bill(), again)).toEqual(reminded(bill()));
  });

  it('do not come for what is confirmed, or for half a ledger', () => {
    const paid = bill({ day: '2026-10-10', fen: 950, shop: '晨光豆浆铺' });
    expect(reminded(paid)).toEqual([]);
    const half = { ...sourcesOf(bill()), payments: [payment], whole: false };
    expect(paidReminders(half)).toEqual([]);
  });

  it('an import tells how many it confirmed, and the entry which payment it is', () => {
    const sources = sourcesOf(bill({ day: '2026-10-10', fen: 950, shop: '晨光豆浆铺' }));
    const book = paidBook({ ...sources, payments: [payment], whole: true });
    expect(confirmedBy(book, sources, 'a')).toBe(1);
    expect(confirmedBy(book, sources, 'b')).toBe(0);
    const key = book.rows[0]?.entry?.key ?? '';
    expect(paymentOfEntry(book, key)?.id).toBe('p1');
    expect(paymentOfEntry(book, 'a-2026-10.0')).toBeUndefined();
  });
});

it('a backup carries them, and a restored vault has them', async () => {
  const payments = [{ id: 'p1', at: now, fen: 950, payee: '晴川小铺' }];
  await change(session, 'paid', () => ({ payments }));
  const { file } = await makeBackup(await session.store(), now, () => {});
  const database = new KabanDatabase(crypto.randomUUID());
  const restore = createRestore({
    database: async () => database,
    derive,
    onRestored: async () => {},
  });
  await restore.pick(file);
  restore.setSecret(passphrase);
  await restore.open();
  await restore.replace();
  const { vault } = await session.store();
  expect(await readRecord({ database, vault }, 'paid')).toEqual({ ok: true, value: { payments } });
});
