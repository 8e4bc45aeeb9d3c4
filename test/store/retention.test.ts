import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Month } from '../../lib/domain/calendar.ts';
import { KabanDatabase } from '../../lib/store/database.ts';
import { readManifest } from '../../lib/store/manifest.ts';
import { readEvidence, readPages } from '../../lib/store/pages.ts';
import { type OpenStore, readRecord } from '../../lib/store/records.ts';
import { dropMonths, outgrowing } from '../../lib/store/retention.ts';
import { type Fault, faultyDatabase } from './faulty-database.ts';
import { dump, importSample, sampleRows, sampleVault } from './sample-vault.ts';

const before = '2024-03' as Month;
const at = 1_790_000_000_000;

async function filled(): Promise<OpenStore> {
  const store = await sampleVault();
  await importSample(store);
  return store;
}

async function manifestOf(store: OpenStore) {
  const read = await readManifest(store);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function reportOf(store: OpenStore) {
  const read = await readRecord(store, 'imports');
  if (!read.ok) throw new Error(read.error.code);
  return read.value.at(-1);
}

describe('entries that are kept for some years', () => {
  it('are counted by month before anything goes', async () => {
    const manifest = await manifestOf(await filled());
    expect(outgrowing(manifest, before)).toEqual({ count: 2, months: ['2024-02', '2023-01'] });
    expect(outgrowing(manifest, '2020-01' as Month)).toEqual({ count: 0, months: [] });
  });

  it('go with their pages, their sums and the lines of the bill, and all others stay', async () => {
    const store = await filled();
    const old = await manifestOf(store);
    expect(await dropMonths(store, before, at)).toEqual({ count: 2, before, at });
    const manifest = await manifestOf(store);
    expect(manifest.months.map(({ month }) => month)).toEqual(['2026-10', '2026-09']);
    const ids = manifest.pages.map(({ id }) => id);
    expect(await store.database.pages.toCollection().primaryKeys()).toEqual(ids.toSorted());
    expect(await store.database.evidence.toCollection().primaryKeys()).toEqual(ids.toSorted());
    expect((await readPages(store, manifest.pages)).damaged).toEqual([]);
    for (const id of ids) expect((await readEvidence(store, id)).ok).toBe(true);
    expect(manifest.generation).toBe(old.generation + 1);
  });

  it('leave word in the report of their import, which adds up again', async () => {
    const store = await filled();
    await dropMonths(store, '2024-01' as Month, at - 1);
    await dropMonths(store, before, at);
    const report = await reportOf(store);
    expect(report?.outgrown).toEqual({ count: 2, before, at });
    const kept = (await manifestOf(store)).pages.reduce((sum, { count }) => sum + count, 0);
    expect((report?.added ?? 0) - (report?.outgrown?.count ?? 0)).toBe(kept);
    const upkeep = await readRecord(store, 'upkeep');
    expect(upkeep.ok && upkeep.value.outgrown).toEqual({ count: 1, before, at });
  });

  it('that are all young enough cost no write', async () => {
    const store = await filled();
    const all = await dump(store.database);
    expect(await dropMonths(store, '2023-01' as Month, at)).toBeUndefined();
    expect(await dump(store.database)).toBe(all);
  });

  it('come back with the bill and are taken out once more', async () => {
    const store = await filled();
    await dropMonths(store, before, at);
    expect((await importSample(store, sampleRows, 'import-2')).added).toBe(2);
    expect(await dropMonths(store, before, at)).toEqual({ count: 2, before, at });
  });

  it.each<Fault>(['disk-full', 'killed'])(
    'are all there or all gone when the disk is %s at any write',
    async (fault) => {
      let failures = 0;
      for (let failAt = 1; ; failAt++) {
        const store = await filled();
        const { name } = store.database;
        const all = await dump(store.database);
        store.database.close();
        const faulty = faultyDatabase(name, failAt, fault);
        const done = await dropMonths({ ...store, database: faulty }, before, at).then(
          () => true,
          () => false,
        );
        faulty.close();
        const again = { ...store, database: new KabanDatabase(name) };
        const { pages } = await manifestOf(again);
        expect(pages).toHaveLength(done ? 2 : 4);
        expect(await again.database.pages.count()).toBe(pages.length);
        expect(await again.database.evidence.count()).toBe(pages.length);
        if (!done) expect(await dump(again.database), `write ${failAt}`).toBe(all);
        again.database.close();
        if (done) break;
        failures += 1;
      }
      expect(failures).toBe(4);
    },
  );
});
