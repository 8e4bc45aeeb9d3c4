import type { BackupPart } from '../domain/backup.ts';
import { type OpenBackup, sectionRows } from './backup-read.ts';
import type { KabanDatabase, SealedRow } from './database.ts';
import { sweepUnfinished } from './journal.ts';
import { asWriter } from './writer.ts';

const journalId = 'restore';

/**
 * Puts a backup in the place of everything that is kept. Pages that are not there yet are written first and mean
 * nothing; one transaction then changes keys, records and manifest and takes the old pages away. A browser killed on
 * the way leaves the old or the new, never some of each, and `sweepJournal` removes what was written so far.
 * Throws what the disk throws, and when the file has changed since it was opened; nothing is then replaced.
 */
export function restoreBackup(
  database: KabanDatabase,
  backup: OpenBackup,
  onProgress: (share: number) => void,
): Promise<void> {
  return asWriter(async () => {
    await sweepUnfinished(database);
    const present = await presentIds(database);
    const fresh = [...backup.pageIds].filter((id) => !present.has(id));
    await database.journal.put({ id: journalId, pageIds: fresh, restore: true });
    try {
      const small = await writeSections({ database, backup, present, onProgress });
      await replaceAll({ database, backup, present }, small);
    } catch (thrown) {
      // Whoever cannot tidy up now leaves it to the next sweep: the reason that counts is the first.
      await sweepUnfinished(database).catch(() => undefined);
      throw thrown;
    }
  });
}

/** Ids of pages that lie there now: the same vault's pages never change, so most of them need not be written. */
async function presentIds({ pages, evidence }: KabanDatabase): Promise<ReadonlySet<string>> {
  const [ofPages, ofEvidence] = await Promise.all([
    pages.toCollection().primaryKeys(),
    evidence.toCollection().primaryKeys(),
  ]);
  return new Set([...ofPages, ...ofEvidence]);
}

/** Rows for the last transaction: records and manifest, and pages that lie there in another state. */
type Held = Readonly<Record<BackupPart, SealedRow[]>>;

interface Work {
  readonly database: KabanDatabase;
  readonly backup: OpenBackup;
  readonly present: ReadonlySet<string>;
}

async function writeSections({
  database,
  backup,
  present,
  onProgress,
}: Work & { readonly onProgress: (share: number) => void }): Promise<Held> {
  const held: Held = { records: [], manifest: [], pages: [], evidence: [] };
  for (const [index, section] of backup.sections.entries()) {
    const { part } = section;
    const rows = await sectionRows(backup, section);
    if (!rows.ok) throw new Error('the file has changed');
    const isPage = part === 'pages' || part === 'evidence';
    const fresh = rows.value.filter(({ id }) => isPage && !present.has(id));
    const others = rows.value.filter(({ id }) => !isPage || present.has(id));
    if (fresh.length > 0) await database[part].bulkPut(fresh);
    held[part].push(...(isPage ? await differing({ database, backup }, part, others) : others));
    onProgress((index + 1) / backup.sections.length);
  }
  return held;
}

/** Rows that lie on the disk otherwise than in the file, and open as they are in the file. */
async function differing(
  { database, backup }: Pick<Work, 'database' | 'backup'>,
  part: 'pages' | 'evidence',
  rows: readonly SealedRow[],
): Promise<SealedRow[]> {
  const present = await database[part].bulkGet(rows.map(({ id }) => id));
  return rows.filter(
    (row, index) => !isSame(row, present[index]) && !backup.unopened.has(`${part}/${row.id}`),
  );
}

function isSame(row: SealedRow, other: SealedRow | undefined): boolean {
  return (
    other !== undefined &&
    row.version === other.version &&
    isSameBytes(row.iv, other.iv) &&
    isSameBytes(row.ciphertext, other.ciphertext)
  );
}

function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function replaceAll({ database, backup, present }: Work, held: Held): Promise<void> {
  const { plain, records, manifest, pages, evidence, journal } = database;
  const gone = [...present].filter((id) => !backup.pageIds.has(id));
  return database.transaction(
    'rw',
    [plain, records, manifest, pages, evidence, journal],
    async () => {
      await Promise.all([plain.clear(), records.clear(), manifest.clear()]);
      await Promise.all([
        plain.put({ key: 'header', header: backup.head.vault }),
        records.bulkPut(held.records),
        manifest.bulkPut(held.manifest),
        pages.bulkPut(held.pages),
        evidence.bulkPut(held.evidence),
        pages.bulkDelete(gone),
        evidence.bulkDelete(gone),
        journal.clear(),
      ]);
    },
  );
}
