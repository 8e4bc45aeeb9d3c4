import type { BackupPart, BackupSummary } from '../domain/backup.ts';
import {
  backupVersion,
  type BackupSection,
  digestOf,
  digestOfSections,
  encodeHead,
} from './backup-head.ts';
import { encodeRows } from './backup-rows.ts';
import type { SealedRow } from './database.ts';
import { readHeader } from './header.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { type OpenStore, readRecord } from './records.ts';
import { asWriter } from './writer.ts';

/** Bytes of rows after which a section ends: so much of a backup is in memory at a time. */
const sectionBytes = 4_194_304;

/** Rows read from the disk at once: at most some 10 MB of evidence. */
const rowsAtOnce = 16;

/** Where the head's seal lies: it cannot stand in for a seal of another version. */
export const headPlace = { store: 'backup', id: 'head', version: backupVersion } as const;

/** What the head's seal holds. */
export interface SealedHead {
  readonly summary: BackupSummary;
  readonly sections: string;
  /** `part/id` of rows that did not open or were gone when the file was made. */
  readonly unopened: readonly string[];
}

export interface Backup {
  readonly file: Blob;
  readonly summary: BackupSummary;
}

/**
 * Everything that is kept, sealed as it lies, as one file. A row that does not open is taken along as it is and
 * counted, so that one damaged page does not stand in the way of all the others. Nothing is written meanwhile.
 */
export function makeBackup(
  store: OpenStore,
  madeAt: number,
  onProgress: (share: number) => void,
): Promise<Backup> {
  return asWriter(async () => {
    const vault = await readHeader(store.database);
    if (!vault) throw new Error('no vault to back up');
    const work = await startedWork(store, onProgress);
    for (const [part, ids] of work.ids) await takePart(work, part, ids);
    const { sections, unopened } = work;
    const summary = { madeAt, ...(await countsOf(store, work)), unopened: unopened.length };
    const digest = await digestOfSections(sections);
    const inside: SealedHead = { summary, sections: digest, unopened };
    const plain = new TextEncoder().encode(JSON.stringify(inside));
    const head = { vault, sections, seal: await store.vault.seal(headPlace, plain) };
    const type = 'application/octet-stream';
    return { file: new Blob([await encodeHead(head), ...work.blobs], { type }), summary };
  });
}

interface Work {
  readonly store: OpenStore;
  readonly manifest: Manifest | undefined;
  readonly ids: ReadonlyMap<BackupPart, readonly string[]>;
  readonly sections: BackupSection[];
  /** The browser keeps what is in a Blob off the heap, and on the disk where it is much. */
  readonly blobs: Blob[];
  readonly unopened: string[];
  readonly taken: () => void;
}

async function startedWork(store: OpenStore, onProgress: (share: number) => void): Promise<Work> {
  const { records, manifest, pages } = store.database;
  const read = await readManifest(store);
  // Pages that no manifest names are left over from an import that was cut off; without a manifest nobody knows.
  const pageIds = read.ok
    ? read.value.pages.map(({ id }) => id)
    : await pages.toCollection().primaryKeys();
  const ids = new Map<BackupPart, readonly string[]>([
    ['records', await records.toCollection().primaryKeys()],
    ['manifest', await manifest.toCollection().primaryKeys()],
    ['pages', pageIds],
    ['evidence', pageIds],
  ]);
  const total = [...ids.values()].reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const taken = (): void => onProgress(++done / total);
  const manifestRead = read.ok ? read.value : undefined;
  return { store, manifest: manifestRead, ids, sections: [], blobs: [], unopened: [], taken };
}

async function takePart(work: Work, part: BackupPart, ids: readonly string[]): Promise<void> {
  let waiting: SealedRow[] = [];
  let waitingBytes = 0;
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    const rows = await openedRows(work, part, ids.slice(at, at + rowsAtOnce));
    waiting.push(...rows);
    waitingBytes += rows.reduce((sum, { ciphertext }) => sum + ciphertext.length, 0);
    if (waitingBytes < sectionBytes) continue;
    await takeSection(work, part, waiting);
    waiting = [];
    waitingBytes = 0;
  }
  if (waiting.length > 0) await takeSection(work, part, waiting);
}

/** The rows that are there; those that do not open are named. */
async function openedRows(
  { store, unopened, taken }: Work,
  part: BackupPart,
  ids: readonly string[],
): Promise<SealedRow[]> {
  const rows = await store.database[part].bulkGet([...ids]);
  const opens = await Promise.all(
    rows.map(async (row) => {
      const place = row && { store: part, id: row.id, version: row.version };
      const opened = place && (await store.vault.open(place, row));
      taken();
      return opened?.ok === true;
    }),
  );
  unopened.push(...ids.filter((_, index) => opens[index] !== true).map((id) => `${part}/${id}`));
  return rows.filter((row) => row !== undefined);
}

async function takeSection(
  { sections, blobs }: Work,
  part: BackupPart,
  rows: readonly SealedRow[],
): Promise<void> {
  const block = encodeRows(rows);
  const sha256 = await digestOf(block);
  sections.push({ part, rows: rows.length, bytes: block.length, sha256 });
  blobs.push(new Blob([block]));
}

async function countsOf(
  store: OpenStore,
  { manifest }: Work,
): Promise<Pick<BackupSummary, 'cards' | 'bindings' | 'entries' | 'months'>> {
  const [cards, bindings] = [await readRecord(store, 'cards'), await readRecord(store, 'bindings')];
  const months = manifest?.months ?? [];
  return {
    cards: cards.ok ? cards.value.cards.length : 0,
    bindings: bindings.ok ? bindings.value.bindings.length : 0,
    entries: months.reduce((sum, { count }) => sum + count, 0),
    months: months.length,
  };
}
