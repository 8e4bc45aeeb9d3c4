import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { KabanDatabase } from '../../lib/store/database.ts';
import { sweepJournal } from '../../lib/store/journal.ts';
import { unknownRows } from '../../lib/store/known-rows.ts';
import { readManifest } from '../../lib/store/manifest.ts';
import { readEvidence, readPages } from '../../lib/store/pages.ts';
import { changeRecord, type OpenStore, readRecord } from '../../lib/store/records.ts';
import { writeImport } from '../../lib/store/write-import.ts';
import { packedText } from '../../lib/domain/ledger.ts';
import { openVault } from '../../lib/vault/seal.ts';
import { sampleColumns, sampleEvidence, sampleReport, type SampleRow } from './sample-entries.ts';

const rows: readonly SampleRow[] = [
  { day: [2026, 9, 30], fen: 1250, shop: '青禾面馆' },
  { day: [2026, 10, 1], fen: 990, shop: '滨江书屋' },
  { day: [2026, 9, 2], fen: 20, shop: '城东停车场' },
];

async function openStore(name: string = crypto.randomUUID()): Promise<OpenStore> {
  const key = new Uint8Array(32).fill(7);
  return { database: new KabanDatabase(name), vault: await openVault('vault-1', key) };
}

async function importRows(store: OpenStore, id = 'import-1'): Promise<number> {
  const columns = sampleColumns(rows);
  const statement = {
    provider: 'alipay',
    columns,
    evidence: sampleEvidence(rows),
    reportFor: (added: number) => ({ ...sampleReport(rows, id), added }),
  } as const;
  const { added } = await writeImport(store, statement, () => {});
  return added;
}

async function manifestOf(store: OpenStore) {
  const read = await readManifest(store);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe('an import', () => {
  it('comes back month by month, newest first, with its sums', async () => {
    const store = await openStore();
    await importRows(store);
    const manifest = await manifestOf(store);
    expect(manifest.months).toEqual([
      { month: '2026-10', count: 1, outFen: 990, inFen: 0 },
      { month: '2026-09', count: 2, outFen: 1270, inFen: 0 },
    ]);
    const { pages, damaged } = await readPages(store, manifest.pages);
    expect(damaged).toEqual([]);
    expect(pages.map(({ columns }) => columns.texts)).toEqual([
      ['', '滨江书屋'],
      ['', '青禾面馆', '城东停车场'],
    ]);
    expect(
      packedText(
        pages[1]?.columns.orderId ?? { bytes: new Uint8Array(), ends: new Uint32Array() },
        1,
      ),
    ).toBe('202600000002');
    expect(Array.from(pages[1]?.columns.line ?? [])).toEqual([26, 28]);
  });

  it('keeps the lines of the bill beside the entries', async () => {
    const store = await openStore();
    await importRows(store);
    const { pages } = await manifestOf(store);
    const evidence = await readEvidence(store, pages[0]?.id ?? '');
    expect(evidence.ok && packedText(evidence.value.lines, 0)).toBe('滨江书屋,990');
  });

  it('adds nothing the second time', async () => {
    const store = await openStore();
    expect(await importRows(store)).toBe(3);
    expect(await importRows(store, 'import-2')).toBe(0);
    expect((await manifestOf(store)).months.map(({ count }) => count)).toEqual([1, 2]);
    const imports = await readRecord(store, 'imports');
    expect(imports.ok && imports.value.map(({ id }) => id)).toEqual(['import-2', 'import-1']);
  });

  it('adds nothing a second time when two pages import the same bill at once', async () => {
    const store = await openStore();
    const added = await Promise.all([importRows(store), importRows(store, 'import-2')]);
    expect(added).toEqual([3, 0]);
    expect((await manifestOf(store)).months.map(({ count }) => count)).toEqual([1, 2]);
  });

  it('that was cut off before its end leaves the ledger as it was and is swept away', async () => {
    const store = await openStore();
    await importRows(store);
    await store.database.pages.put({
      id: 'torn',
      version: 1,
      iv: new Uint8Array(12),
      ciphertext: new Uint8Array(40),
    });
    await store.database.journal.put({ id: 'import-2', pageIds: ['torn'] });
    expect((await manifestOf(store)).pages.some(({ id }) => id === 'torn')).toBe(false);
    expect(await sweepJournal(store.database)).toBe(1);
    expect(await store.database.pages.get('torn')).toBeUndefined();
    expect((await manifestOf(store)).pages).toHaveLength(2);
  });

  it('refuses to guess what is new when a page it must compare with is damaged', async () => {
    const store = await openStore();
    await importRows(store);
    await flipOneBit(store, 'pages');
    await expect(unknownRows(store, sampleColumns(rows), 'alipay')).rejects.toThrow('page-damaged');
  });
});

describe('a page on the disk', () => {
  it('with one bit flipped is told as damaged, and the others still open', async () => {
    const store = await openStore();
    await importRows(store);
    await flipOneBit(store, 'pages');
    const { pages, damaged } = await readPages(store, (await manifestOf(store)).pages);
    expect([pages.length, damaged.length]).toEqual([1, 1]);
  });

  it('put in the place of another does not open', async () => {
    const store = await openStore();
    await importRows(store);
    const [first, second] = await store.database.pages.toArray();
    if (!first || !second) throw new Error('two pages expected');
    await store.database.pages.put({ ...first, id: second.id });
    const { damaged } = await readPages(store, (await manifestOf(store)).pages);
    expect(damaged).toHaveLength(1);
  });

  it('holds no word of the bill in the clear', async () => {
    const store = await openStore();
    await importRows(store);
    const all = await Promise.all(store.database.tables.map((table) => table.toArray()));
    const bytes = Buffer.from(all.flat(2).flatMap((row) => [...bytesOf(row)]));
    for (const word of ['青禾面馆', '滨江书屋', '4471', '202600000002', 'bill.csv']) {
      expect(bytes.includes(Buffer.from(word))).toBe(false);
    }
  });
});

describe('a manifest', () => {
  it('of an earlier generation does not pass for the present one', async () => {
    const store = await openStore();
    await importRows(store);
    const old = await store.database.manifest.get('ledger');
    await importRows(store, 'import-2');
    if (!old) throw new Error('a manifest expected');
    await store.database.manifest.put({ ...old, version: old.version + 1 });
    expect(await readManifest(store)).toEqual({
      ok: false,
      error: { code: 'manifest-damaged', cause: 'seal-broken' },
    });
  });
});

describe('a record', () => {
  it('keeps both changes of two writers at once', async () => {
    const store = await openStore();
    const add = (key: string) =>
      changeRecord(store, 'cards', (before) => ({
        ...before,
        dismissed: [...before.dismissed, key],
      }));
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(`card-${index}`)));
    const read = await readRecord(store, 'cards');
    expect(read.ok && read.value.dismissed).toHaveLength(20);
  });

  it('that does not open is kept as it lies and never overwritten', async () => {
    const store = await openStore();
    await changeRecord(store, 'choices', () => ({ issuers: ['ICBC'], wallets: [] }));
    await flipOneBit(store, 'records');
    const before = await store.database.records.get('choices');
    const changed = await changeRecord(store, 'choices', () => ({ issuers: [], wallets: [] }));
    expect(changed.ok).toBe(false);
    expect(await store.database.records.get('choices')).toEqual(before);
  });
});

async function flipOneBit({ database }: OpenStore, name: 'pages' | 'records'): Promise<void> {
  const row = (await database[name].toArray())[0];
  if (!row) throw new Error('a row expected');
  const ciphertext = row.ciphertext.slice();
  ciphertext[5] = (ciphertext[5] ?? 0) ^ 4;
  await database[name].put({ ...row, ciphertext });
}

function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'object' && value !== null) {
    return Buffer.concat(Object.values(value).map((part) => bytesOf(part)));
  }
  return Buffer.from(String(value));
}
