import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteBackup, saveBackup, tryBackup } from '../../lib/session/backup.ts';
import { backupReminders, firstRecordAt } from '../../lib/session/backup-reminders.ts';
import type { Platform } from '../../lib/session/platform.ts';
import { createRestore } from '../../lib/session/restore.ts';
import { change, createSessions, type OpenSession } from '../../lib/session/session.ts';
import { countChanges } from '../../lib/store/backup-changes.ts';
import { KabanDatabase } from '../../lib/store/database.ts';
import { readRecord } from '../../lib/store/records.ts';
import { importSample, sampleCard } from '../store/sample-vault.ts';
import { fakePlatform } from './fake-platform.ts';

const passphrase = '蓝鲸 邮票 柚子 台阶';
const now = 1_790_000_000_000;
const ignore = (): void => {};

let platform: Platform;

beforeEach(() => {
  platform = fakePlatform();
  Dexie.dependencies.indexedDB = new IDBFactory();
});

async function opened(): Promise<{ session: OpenSession; code: string }> {
  const sessions = await createSessions(platform);
  await sessions.make(passphrase);
  const gate = sessions.gate.value;
  if (gate.kind !== 'open') throw new Error(gate.kind);
  const code = await sessions.recoveryCode();
  await sessions.keepRecoveryCode(gate.session, code);
  await change(gate.session, 'cards', () => ({ cards: [sampleCard('4471')], dismissed: [] }));
  await importSample(await gate.session.store());
  return { session: gate.session, code };
}

async function savedFile(session: OpenSession): Promise<Blob> {
  const saved = await saveBackup(session, now, ignore);
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value.file;
}

function restoreInto(database: KabanDatabase, onRestored = async () => {}) {
  return createRestore({ database: async () => database, derive: platform.derive, onRestored });
}

describe('a saved backup', () => {
  it('is read over with the open vault and says what is in it', async () => {
    const { session } = await opened();
    const shares: number[] = [];
    const read = await tryBackup(session, await savedFile(session), (share) => shares.push(share));
    expect(read).toMatchObject({ ok: true, value: { cards: 1, entries: 4, months: 4 } });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('of other records is told apart before anything is tried', async () => {
    const { session } = await opened();
    const file = await savedFile(session);
    Dexie.dependencies.indexedDB = new IDBFactory();
    const other = await opened();
    expect(await tryBackup(other.session, file, ignore)).toEqual({
      ok: false,
      error: { code: 'other-vault' },
    });
  });

  it('is noted with its time and the changes until then', async () => {
    const { session } = await opened();
    await noteBackup(session, now);
    const { late } = session;
    const { database } = await session.store();
    const changes = await countChanges(database);
    expect(late.upkeep.value).toEqual({ backupAt: now, backupChanges: changes });
    await noteBackup(session, now + 1);
    expect(await countChanges(database), 'a backup is no change').toBe(changes);
  });

  it('that the person does not find is as if it had not been made', async () => {
    const { session } = await opened();
    await noteBackup(session, now);
    const before = session.late.upkeep.value;
    const takeBack = await noteBackup(session, now + 5);
    await takeBack();
    expect(session.late.upkeep.value).toEqual(before);
  });

  it('that cannot be made says why', async () => {
    const { session } = await opened();
    await (await session.store()).database.plain.clear();
    expect(await saveBackup(session, now, ignore)).toEqual({
      ok: false,
      error: { code: 'internal' },
    });
  });
});

describe('a restore', () => {
  it('asks for the secret of the backup, takes either, and opens what was saved', async () => {
    const { session, code } = await opened();
    const file = await savedFile(session);
    for (const [mode, secret] of [
      ['passphrase', passphrase],
      ['recovery', code.toLowerCase()],
    ] as const) {
      const database = new KabanDatabase(crypto.randomUUID());
      let restored = 0;
      const restore = restoreInto(database, async () => void (restored += 1));
      await restore.pick(file);
      expect(restore.state.value.stage).toEqual({ kind: 'secret' });
      restore.setMode(mode);
      restore.setSecret('wrong words here');
      await restore.open();
      expect(restore.state.value.error?.code).toMatch(/^wrong-/);
      expect(await database.plain.count(), 'nothing is written yet').toBe(0);
      restore.setSecret(secret);
      await restore.open();
      expect(restore.state.value).toMatchObject({
        stage: { kind: 'proven', summary: { cards: 1, entries: 4 } },
        secret: '',
      });
      expect(await database.plain.count()).toBe(0);
      await restore.replace();
      expect(restored).toBe(1);
      const cards = await readRecord({ ...(await session.store()), database }, 'cards');
      expect(cards.ok && cards.value.cards.map(({ last4 }) => last4)).toEqual(['4471']);
    }
  });

  it('counts as a backup of what it brought', async () => {
    const { session } = await opened();
    const file = await savedFile(session);
    const database = new KabanDatabase(crypto.randomUUID());
    const restore = restoreInto(database);
    await restore.pick(file);
    restore.setSecret(passphrase);
    await restore.open();
    await restore.replace();
    const upkeep = await readRecord({ ...(await session.store()), database }, 'upkeep');
    const backupChanges = await countChanges(database);
    expect(upkeep.ok && upkeep.value).toEqual({ backupAt: now, backupChanges });
  });

  it('stays at the first step with a file that is none, and says so', async () => {
    const restore = restoreInto(new KabanDatabase(crypto.randomUUID()));
    await restore.pick(new Blob(['支付宝交易明细，不是备份文件，只是一份账单而已。'.repeat(9)]));
    expect(restore.state.value).toMatchObject({
      stage: { kind: 'pick' },
      error: { code: 'not-a-backup' },
    });
    await restore.open();
    await restore.replace();
    expect(restore.state.value.stage).toEqual({ kind: 'pick' });
  });

  it('says when the computer has no room for the key', async () => {
    const { session } = await opened();
    const restore = createRestore({
      database: async () => new KabanDatabase(crypto.randomUUID()),
      derive: () => Promise.reject(new Error('not-enough-memory')),
      onRestored: async () => {},
    });
    await restore.pick(await savedFile(session));
    await restore.open();
    expect(restore.state.value.error).toEqual({ code: 'not-enough-memory' });
  });
});

describe('the reminder to make a backup', () => {
  const day = 86_400_000;
  const at = (part: Parameters<typeof backupReminders>[0], later: number) =>
    backupReminders(part, now + later).map(({ dueAt }) => (dueAt - now) / day);

  it('comes a week after the first card when there never was one, and every thirty days', () => {
    const never = { upkeep: {}, changes: 3, firstAt: now };
    expect(at(never, 0)).toEqual([7]);
    expect(at(never, 8 * day)).toEqual([7]);
    expect(at(never, 37 * day)).toEqual([37]);
    expect(at({ ...never, firstAt: undefined }, 8 * day)).toEqual([]);
  });

  it('comes after thirty days when something has changed, and not when nothing has', () => {
    const upkeep = { backupAt: now, backupChanges: 3 };
    expect(at({ upkeep, changes: 3, firstAt: now }, 90 * day)).toEqual([]);
    expect(at({ upkeep, changes: 4, firstAt: now }, day)).toEqual([30]);
    expect(at({ upkeep, changes: 4, firstAt: now }, 95 * day)).toEqual([90]);
  });

  it('comes the day after the backup when ten changes are not in it', () => {
    const upkeep = { backupAt: now, backupChanges: 3 };
    expect(at({ upkeep, changes: 12, firstAt: now }, 2 * day)).toEqual([30]);
    expect(at({ upkeep, changes: 13, firstAt: now }, 2 * day)).toEqual([1]);
    expect(at({ upkeep, changes: 13, firstAt: now }, 31 * day)).toEqual([30]);
  });

  it('leads to the page where it is made, always by the same key', () => {
    const [reminder] = backupReminders({ upkeep: {}, changes: 1, firstAt: now }, now);
    expect(reminder).toMatchObject({ key: 'backup', kind: 'backup-due', route: '#/data' });
  });

  it('begins with whatever came first, a card or a bill', () => {
    expect(firstRecordAt([{ addedAt: 5 }], [{ importedAt: 3 }])).toBe(3);
    expect(firstRecordAt([], [])).toBeUndefined();
  });
});
