import type { Evidence, LedgerColumns, Provider } from '../domain/ledger.ts';
import { pickEvidence, pickRows } from '../domain/pick-rows.ts';
import type { ImportReport } from '../domain/statement.ts';
import { encodeColumns, encodeEvidence } from './column-codec.ts';
import type { SealedRow } from './database.ts';
import { unknownRows } from './known-rows.ts';
import { type Manifest, type PageListing, readManifest, sealManifest } from './manifest.ts';
import { cutIntoPages, type PageCut } from './page-cuts.ts';
import { pageVersion } from './pages.ts';
import { monthSums } from './month-sums.ts';
import { type OpenStore, readRecord, sealRecord } from './records.ts';
import { sealRow } from './sealed-row.ts';
import { asWriter } from './writer.ts';

/**
 * Rows put in one transaction: some 4 MB, so that a full disk is met early and waiting for the disk does not rule.
 * With 2048 rows a large bill waited 50 times for the disk, and took a third longer to save.
 */
const rowsInTransaction = 16_384;

/** Reports kept with all refused rows would grow without end; the count stays exact. */
const refusedKept = 1000;

/** A bill as it was read. */
export interface NewStatement {
  readonly provider: Provider;
  readonly columns: LedgerColumns;
  readonly evidence: Evidence;
  /** The report of an import that adds so many rows. */
  readonly reportFor: (added: number) => ImportReport;
}

interface NewEntries extends Omit<NewStatement, 'reportFor'> {
  /** Rows of `columns` that no earlier import brought. */
  readonly rows: Uint32Array;
  readonly report: ImportReport;
}

/**
 * Adds what a bill brings and no earlier import brought; both are decided under one lock, so that two imports at
 * once cannot bring the same twice. Its pages mean nothing until the last transaction names them in the manifest and deletes the
 * journal row: a killed browser leaves the ledger as it was, and sweepJournal removes what was written so far.
 * Throws what the disk throws (QuotaExceededError among others); nothing is then half-imported.
 */
export function writeImport(
  store: OpenStore,
  statement: NewStatement,
  onSaved: (rows: number) => void,
): Promise<ImportReport> {
  return asWriter(async () => {
    onSaved(0);
    const manifest = await readManifest(store);
    if (!manifest.ok) throw new Error(manifest.error.code);
    const rows = await unknownRows(store, statement.columns, statement.provider);
    const entries = { ...statement, rows, report: statement.reportFor(rows.length) };
    const cuts = cutIntoPages(entries.columns, entries.rows);
    const journal = { id: entries.report.id, pageIds: cuts.map(({ id }) => id) };
    await store.database.journal.put(journal);
    await writePages(store, { entries, cuts, onSaved });
    await finish(store, entries.report, withPages(manifest.value, entries, cuts));
    return entries.report;
  });
}

async function writePages(
  store: OpenStore,
  work: {
    readonly entries: NewEntries;
    readonly cuts: readonly PageCut[];
    readonly onSaved: (rows: number) => void;
  },
): Promise<void> {
  let saved = 0;
  let earlier: Promise<unknown> = Promise.resolve();
  for (const batch of batched(work.cuts)) {
    const sealed = await Promise.all(batch.map((cut) => sealPage(store, work.entries, cut)));
    await earlier;
    earlier = putPages(store, sealed);
    saved += batch.reduce((sum, { rows }) => sum + rows.length, 0);
    work.onSaved(saved);
  }
  await earlier;
}

interface SealedPage {
  readonly page: SealedRow;
  readonly evidence: SealedRow;
}

async function sealPage(
  { vault }: OpenStore,
  { columns, evidence }: NewEntries,
  { id, rows }: PageCut,
): Promise<SealedPage> {
  const place = { id, version: pageVersion };
  const [page, proof] = await Promise.all([
    sealRow(vault, { store: 'pages', ...place }, encodeColumns(pickRows(columns, rows))),
    sealRow(vault, { store: 'evidence', ...place }, encodeEvidence(pickEvidence(evidence, rows))),
  ]);
  return { page, evidence: proof };
}

function putPages({ database }: OpenStore, sealed: readonly SealedPage[]): Promise<unknown> {
  return database.transaction('rw', [database.pages, database.evidence], () =>
    Promise.all([
      database.pages.bulkPut(sealed.map(({ page }) => page)),
      database.evidence.bulkPut(sealed.map(({ evidence }) => evidence)),
    ]),
  );
}

async function finish(store: OpenStore, report: ImportReport, manifest: Manifest): Promise<void> {
  const { database } = store;
  const before = await readRecord(store, 'imports');
  if (!before.ok) throw new Error(before.error.code);
  const old = await database.records.get('imports');
  const kept = { ...report, refused: report.refused.slice(0, refusedKept) };
  const change = {
    kind: 'imports',
    after: [kept, ...before.value],
    version: (old?.version ?? 0) + 1,
  } as const;
  const [record, listing] = await Promise.all([
    sealRecord(store, change),
    sealManifest(store, manifest),
  ]);
  await database.transaction('rw', [database.records, database.manifest, database.journal], () =>
    Promise.all([
      database.records.put(record),
      database.manifest.put(listing),
      database.journal.delete(report.id),
    ]),
  );
}

function withPages(manifest: Manifest, entries: NewEntries, cuts: readonly PageCut[]): Manifest {
  const added: PageListing[] = cuts.map(({ id, month, rows }) => ({
    id,
    month,
    provider: entries.report.provider,
    importId: entries.report.id,
    count: rows.length,
  }));
  return {
    format: 1,
    generation: manifest.generation + 1,
    pages: [...added, ...manifest.pages].toSorted((a, b) => b.month.localeCompare(a.month)),
    months: monthSums(manifest.months, entries.columns, entries.rows),
  };
}

function batched(cuts: readonly PageCut[]): PageCut[][] {
  const batches: PageCut[][] = [];
  let room = 0;
  for (const cut of cuts) {
    if (room <= 0) {
      batches.push([]);
      room = rowsInTransaction;
    }
    batches.at(-1)?.push(cut);
    room -= cut.rows.length;
  }
  return batches;
}
