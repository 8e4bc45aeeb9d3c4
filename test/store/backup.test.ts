import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BackupError } from '../../lib/domain/backup.ts';
import type { Result } from '../../lib/domain/result.ts';
import { backupVersion } from '../../lib/store/backup-head.ts';
import { makeBackup } from '../../lib/store/backup-make.ts';
import { checkBackup, type OpenBackup, openBackup } from '../../lib/store/backup-read.ts';
import { restoreBackup } from '../../lib/store/backup-restore.ts';
import { decodeRows, encodeRows } from '../../lib/store/backup-rows.ts';
import { KabanDatabase } from '../../lib/store/database.ts';
import { sweepJournal } from '../../lib/store/journal.ts';
import { readManifest } from '../../lib/store/manifest.ts';
import { readEvidence, readPages } from '../../lib/store/pages.ts';
import { changeRecord, type OpenStore, readRecord } from '../../lib/store/records.ts';
import { openVault } from '../../lib/vault/seal.ts';
import { unwrapByPassphrase, unwrapByRecoveryCode } from '../../lib/vault/wrap.ts';
import { type Fault, faultyDatabase } from './faulty-database.ts';
import {
  derive,
  dump,
  importSample,
  passphrase,
  recoverySymbols,
  sampleCard,
  sampleVault,
} from './sample-vault.ts';

const ignore = (): void => {};

async function backupOf(store: OpenStore): Promise<Uint8Array<ArrayBuffer>> {
  const { file } = await makeBackup(store, 1_790_000_000_000, ignore);
  return new Uint8Array(await file.arrayBuffer());
}

/** All that a restore asks of a file before it writes anything. */
async function verified(
  bytes: Uint8Array<ArrayBuffer>,
  text = passphrase,
): Promise<Result<OpenBackup, BackupError>> {
  const whole = await checkBackup(new Blob([bytes]), ignore);
  if (!whole.ok) return whole;
  const key = await unwrapByPassphrase(whole.value.head.vault, text, derive);
  if (!key.ok) return { ok: false, error: { code: 'wrong-passphrase' } };
  const vault = await openVault(whole.value.head.vault.vaultId, key.value);
  return openBackup(whole.value, vault, ignore);
}

async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<OpenBackup> {
  const backup = await verified(bytes);
  if (!backup.ok) throw new Error(backup.error.code);
  return backup.value;
}

async function codeOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const backup = await verified(bytes);
  return backup.ok ? 'ok' : backup.error.code;
}

let original: OpenStore;
let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  original = await sampleVault();
  await importSample(original);
  bytes = await backupOf(original);
});

describe('a backup file', () => {
  it('says how much is in it only to whoever has the passphrase', async () => {
    const { summary } = await opened(bytes);
    expect(summary).toEqual({
      madeAt: 1_790_000_000_000,
      cards: 1,
      bindings: 0,
      entries: 4,
      months: 4,
      unopened: 0,
    });
    const text = Buffer.from(bytes);
    for (const word of ['4471', '滨江书屋', 'bill.csv', '2026-10', 'ICBC', 'cards"']) {
      expect(text.includes(Buffer.from(word))).toBe(false);
    }
  });

  it('brings back every row as it lay, into an empty place', async () => {
    const database = new KabanDatabase(crypto.randomUUID());
    await restoreBackup(database, await opened(bytes), ignore);
    expect(await dump(database)).toBe(await dump(original.database));
  });

  it('opens with the recovery code as well, and with no other passphrase', async () => {
    const whole = await checkBackup(new Blob([bytes]), ignore);
    if (!whole.ok) throw new Error(whole.error.code);
    const { vault } = whole.value.head;
    expect((await unwrapByRecoveryCode(vault, recoverySymbols)).ok).toBe(true);
    expect(await verified(bytes, 'wrong words here')).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
  });

  it('brings back whatever there is: cards and entries of any number, with their evidence', async () => {
    const shops = fc.array(
      fc.record({
        day: fc.tuple(
          fc.integer({ min: 2020, max: 2026 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        ),
        fen: fc.integer({ min: 0, max: 1e9 }),
        shop: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      }),
      { maxLength: 40 },
    );
    const tails = fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(shops, tails, async (rows, last4s) => {
        const store = await sampleVault();
        const cards = last4s.map((last4) => sampleCard(String(last4)));
        await changeRecord(store, 'cards', () => ({ cards, dismissed: [] }));
        if (rows.length > 0) await importSample(store, rows);
        const database = new KabanDatabase(crypto.randomUUID());
        const backup = await opened(await backupOf(store));
        await restoreBackup(database, backup, ignore);
        expect(await dump(database)).toBe(await dump(store.database));
        const restored = { database, vault: backup.vault };
        const kept = await readRecord(restored, 'cards');
        expect(kept.ok && kept.value.cards).toEqual(cards);
        const manifest = await readManifest(restored);
        const listings = manifest.ok ? manifest.value.pages : [];
        expect((await readPages(restored, listings)).damaged).toEqual([]);
        for (const { id } of listings) expect((await readEvidence(restored, id)).ok).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('leaves out what an import that was cut off had written', async () => {
    const store = await sampleVault();
    await importSample(store);
    const before = await backupOf(store);
    const row = await store.database.pages.toCollection().first();
    if (!row) throw new Error('a page expected');
    await store.database.pages.put({ ...row, id: 'torn' });
    expect((await opened(await backupOf(store))).pageIds).toEqual((await opened(before)).pageIds);
  });

  it('takes a damaged page along as it lies, counts it, and brings it back so', async () => {
    const store = await sampleVault();
    await importSample(store);
    const row = await store.database.pages.toCollection().first();
    if (!row) throw new Error('a page expected');
    await store.database.pages.put({ ...row, ciphertext: row.ciphertext.map((byte) => byte ^ 1) });
    const backup = await opened(await backupOf(store));
    expect(backup.summary.unopened).toBe(1);
    const database = new KabanDatabase(crypto.randomUUID());
    await restoreBackup(database, backup, ignore);
    expect(await dump(database)).toBe(await dump(store.database));
  });
});

describe('a file that is not whole', () => {
  it('is refused with one bit flipped, wherever it is, 600 places and the whole head', async () => {
    const places = new Set(Array.from({ length: 64 }, (_, at) => at));
    const step = Math.max(1, Math.floor(bytes.length / 600));
    for (let at = 64; at < bytes.length; at += step) places.add(at);
    expect(places.size).toBeGreaterThanOrEqual(500);
    for (const at of places) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      expect(await codeOf(flipped), `byte ${at}`).not.toBe('ok');
    }
  });

  it('is refused cut off anywhere, at the end of each section too', async () => {
    const { sections } = await opened(bytes);
    const ends = sections.flatMap(({ start }) => [start - 1, start, start + 1]);
    const anywhere = Array.from({ length: 100 }, (_, at) => Math.floor((at * bytes.length) / 100));
    for (const end of new Set([0, 1, 47, 48, 49, ...ends, ...anywhere, bytes.length - 1])) {
      const code = await codeOf(bytes.slice(0, end));
      expect(code, `${end} bytes`).toBe(end < 48 ? 'not-a-backup' : 'cut-short');
    }
  });

  it('is refused with something after its end', async () => {
    expect(await codeOf(Uint8Array.from([...bytes, 0]))).toBe('damaged');
  });

  it('names the part that is damaged', async () => {
    const { sections } = await opened(bytes);
    for (const { part, start } of sections) {
      const flipped = bytes.slice();
      flipped[start + 40] = (flipped[start + 40] ?? 0) ^ 1;
      expect(await verified(flipped)).toEqual({ ok: false, error: { code: 'damaged', part } });
    }
  });

  it('is told from a bill and from a later version of ours', async () => {
    expect(await codeOf(Uint8Array.from(Buffer.from('支付宝交易明细'.repeat(20))))).toBe(
      'not-a-backup',
    );
    const later = bytes.slice();
    later[8] = backupVersion + 1;
    expect(await codeOf(later)).toBe('newer-version');
  });

  it('never throws, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
        const file = Uint8Array.from([...bytes.slice(0, 12), ...noise]);
        expect(await codeOf(file)).not.toBe('ok');
      }),
    );
  });
});

describe('a file that somebody made up', () => {
  it('does not pass with a section left out and every digest made anew', async () => {
    const { head, sections } = await opened(bytes);
    const { encodeHead } = await import('../../lib/store/backup-head.ts');
    for (const left of sections) {
      const kept = sections.filter((section) => section !== left);
      const made = await encodeHead({
        ...head,
        sections: kept.map(({ part, rows, bytes: size, sha256 }) => ({
          part,
          rows,
          bytes: size,
          sha256,
        })),
      });
      const blocks = kept.map(({ start, bytes: size }) => bytes.slice(start, start + size));
      const forged = new Uint8Array(await new Blob([made, ...blocks]).arrayBuffer());
      expect(await verified(forged)).toEqual({ ok: false, error: { code: 'not-authentic' } });
    }
  });

  it('holds exactly the rows it says: no more, no fewer, none cut', () => {
    const row = {
      id: 'a',
      version: 3,
      iv: new Uint8Array(12).fill(1),
      ciphertext: new Uint8Array(20).fill(2),
    };
    const block = encodeRows([row, { ...row, id: '页' }]);
    expect(decodeRows(block, 2)).toEqual([row, { ...row, id: '页' }]);
    expect(decodeRows(block, 1)).toBeUndefined();
    expect(decodeRows(block, 3)).toBeUndefined();
    expect(decodeRows(block.slice(0, -1), 2)).toBeUndefined();
  });
});

describe('a restore over other records', () => {
  async function otherRecords(name: string): Promise<OpenStore> {
    const store = await sampleVault(name);
    await importSample(store, [{ day: [2025, 5, 5], fen: 5, shop: '南桥' }], 'import-9');
    return store;
  }

  it('leaves nothing of them', async () => {
    const name = crypto.randomUUID();
    const { database } = await otherRecords(name);
    await restoreBackup(database, await opened(bytes), ignore);
    expect(await dump(database)).toBe(await dump(original.database));
  });

  it('of the same vault goes back to what was, and mends a page damaged since', async () => {
    const name = crypto.randomUUID();
    const store = await sampleVault(name);
    await importSample(store);
    const before = await dump(store.database);
    const backup = await opened(await backupOf(store));
    await importSample(store, [{ day: [2025, 5, 5], fen: 5, shop: '南桥' }], 'import-2');
    await changeRecord(store, 'cards', () => ({ cards: [], dismissed: [] }));
    const row = await store.database.pages.get([...backup.pageIds][0] ?? '');
    if (!row) throw new Error('a page expected');
    await store.database.pages.put({ ...row, ciphertext: row.ciphertext.map((byte) => byte ^ 1) });
    await restoreBackup(store.database, backup, ignore);
    expect(await dump(store.database)).toBe(before);
  });

  it.each<Fault>(['disk-full', 'killed'])(
    'leaves the old or the new, never some of each, when the disk is %s at any write',
    async (fault) => {
      const backup = await opened(bytes);
      const restored = await dump(original.database);
      let failures = 0;
      for (let failAt = 1; ; failAt++) {
        const name = crypto.randomUUID();
        const old = await otherRecords(name);
        const before = await dump(old.database);
        old.database.close();
        const faulty = faultyDatabase(name, failAt, fault);
        const done = await restoreBackup(faulty, backup, ignore).then(
          () => true,
          () => false,
        );
        faulty.close();
        const again = new KabanDatabase(name);
        expect(await sweepJournal(again), 'a restore is no import').toBe(0);
        expect(await dump(again), `write ${failAt}`).toBe(done ? restored : before);
        again.close();
        if (done) break;
        failures += 1;
      }
      expect(failures).toBeGreaterThan(8);
    },
  );

  it('writes nothing when the file is no longer the one that was opened', async () => {
    const name = crypto.randomUUID();
    const { database } = await otherRecords(name);
    const before = await dump(database);
    const backup = await opened(bytes);
    const changed = bytes.slice();
    changed[bytes.length - 1] = (changed[bytes.length - 1] ?? 0) ^ 1;
    await expect(
      restoreBackup(database, { ...backup, file: new Blob([changed]) }, ignore),
    ).rejects.toThrow('the file has changed');
    expect(await dump(database)).toBe(before);
  });
});
