import type { Month } from '../domain/calendar.ts';
import type { ImportReport } from '../domain/statement.ts';
import type { Outgrown } from '../domain/upkeep.ts';
import { type Manifest, type PageListing, readManifest, sealManifest } from './manifest.ts';
import { type OpenStore, readRecord, type Records, sealRecord } from './records.ts';
import { asWriter } from './writer.ts';

/** What the ledger would lose if it began with this month. */
export interface Outgrowing {
  readonly count: number;
  /** Newest first. */
  readonly months: readonly Month[];
}

/** What lies before a month; entries of a page are all of one month. */
export function outgrowing({ months }: Pick<Manifest, 'months'>, before: Month): Outgrowing {
  const old = months.filter(({ month }) => month < before);
  return {
    count: old.reduce((sum, { count }) => sum + count, 0),
    months: old.map(({ month }) => month),
  };
}

/**
 * Takes the months before this one out of the ledger: listing, pages, the bills' own lines, and a note in the report
 * of each import they came with. One transaction, so a killed browser leaves all of it or nothing of it. Resolves
 * with nothing where nothing is that old; throws what the disk throws, and when a document does not open.
 */
export function dropMonths(
  store: OpenStore,
  before: Month,
  at: number,
): Promise<Outgrown | undefined> {
  return asWriter(async () => {
    const manifest = await readManifest(store);
    if (!manifest.ok) throw new Error(manifest.error.code);
    const { count, months } = outgrowing(manifest.value, before);
    if (months.length === 0) return undefined;
    const outgrown = { count, before, at };
    await commit(store, manifest.value, outgrown);
    return outgrown;
  });
}

async function commit(store: OpenStore, manifest: Manifest, outgrown: Outgrown): Promise<void> {
  const { database } = store;
  const old = manifest.pages.filter(({ month }) => month < outgrown.before);
  const ids = old.map(({ id }) => id);
  const sealed = await Promise.all([
    changed(store, 'imports', (imports) => withOutgrown(imports, old, outgrown)),
    changed(store, 'upkeep', (upkeep) => ({ ...upkeep, outgrown })),
  ]);
  const listing = await sealManifest(store, {
    ...manifest,
    generation: manifest.generation + 1,
    pages: manifest.pages.filter(({ month }) => month >= outgrown.before),
    months: manifest.months.filter(({ month }) => month >= outgrown.before),
  });
  const { records, pages, evidence } = database;
  await database.transaction('rw', [records, database.manifest, pages, evidence], () =>
    Promise.all([
      database.manifest.put(listing),
      records.bulkPut(sealed),
      pages.bulkDelete(ids),
      evidence.bulkDelete(ids),
    ]),
  );
}

async function changed<K extends keyof Records>(
  store: OpenStore,
  kind: K,
  change: (before: Records[K]) => Records[K],
): ReturnType<typeof sealRecord> {
  const before = await readRecord(store, kind);
  if (!before.ok) throw new Error(before.error.code);
  const old = await store.database.records.get(kind);
  const version = (old?.version ?? 0) + 1;
  return sealRecord(store, { kind, after: change(before.value), version });
}

/** The reports, each with how many of its entries are gone by now and since when. */
function withOutgrown(
  imports: readonly ImportReport[],
  pages: readonly PageListing[],
  { before, at }: Outgrown,
): readonly ImportReport[] {
  const pagesByImport = Map.groupBy(pages, ({ importId }) => importId);
  return imports.map((report) => {
    const gone = pagesByImport.get(report.id) ?? [];
    const now = gone.reduce((sum, { count }) => sum + count, 0);
    if (now === 0) return report;
    return { ...report, outgrown: { count: now + (report.outgrown?.count ?? 0), before, at } };
  });
}
