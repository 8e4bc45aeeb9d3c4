import type { BackupError, BackupPart, BackupSummary } from '../domain/backup.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Vault } from '../vault/seal.ts';
import {
  type BackupHead,
  type BackupSection,
  decodeHead,
  digestOf,
  digestOfSections,
  prefixBytes,
  readPrefix,
} from './backup-head.ts';
import { headPlace, type SealedHead } from './backup-make.ts';
import { decodeRows } from './backup-rows.ts';
import type { SealedRow } from './database.ts';
import type { Manifest } from './manifest.ts';

/** A section and where it lies in the file. */
interface PlacedSection extends BackupSection {
  readonly start: number;
}

/** A backup file that is whole: every digest in it agrees. Nobody has shown yet that they may open it. */
export interface WholeBackup {
  readonly file: Blob;
  readonly head: BackupHead;
  readonly sections: readonly PlacedSection[];
}

/** A backup of which every row was opened. */
export interface OpenBackup extends WholeBackup {
  readonly vault: Vault;
  readonly summary: BackupSummary;
  /** Ids of the pages it names. */
  readonly pageIds: ReadonlySet<string>;
  /** `part/id` of rows that were damaged already when it was made. */
  readonly unopened: ReadonlySet<string>;
}

type OnProgress = (share: number) => void;

/** Checks that a file is a backup and that nothing in it was changed or cut off. Needs no key, writes nothing. */
export async function checkBackup(
  file: Blob,
  onProgress: OnProgress,
): Promise<Result<WholeBackup, BackupError>> {
  try {
    return await checkedBackup(file, onProgress);
  } catch {
    return err({ code: 'unreadable-file' });
  }
}

async function checkedBackup(
  file: Blob,
  onProgress: OnProgress,
): Promise<Result<WholeBackup, BackupError>> {
  const read = await readHead(file);
  if (!read.ok) return read;
  const { head, start } = read.value;
  let end = start;
  const sections = head.sections.map((section) => {
    end += section.bytes;
    return { ...section, start: end - section.bytes };
  });
  if (file.size < end) return err({ code: 'cut-short' });
  if (file.size > end) return err({ code: 'damaged' });
  const backup = { file, head, sections };
  for (const [index, section] of sections.entries()) {
    const rows = await sectionRows(backup, section);
    if (!rows.ok) return rows;
    onProgress((index + 1) / sections.length);
  }
  return ok(backup);
}

async function readHead(
  file: Blob,
): Promise<Result<{ readonly head: BackupHead; readonly start: number }, BackupError>> {
  const prefix = readPrefix(await bytesOf(file, 0, prefixBytes));
  if (typeof prefix === 'string') return err({ code: prefix });
  const start = prefixBytes + prefix.headBytes;
  if (file.size < start) return err({ code: 'cut-short' });
  const block = await bytesOf(file, prefixBytes, start);
  if ((await digestOf(block)) !== prefix.digest) return err({ code: 'damaged' });
  const head = decodeHead(block);
  return head ? ok({ head, start }) : err({ code: 'damaged' });
}

/** The rows of one section, read from the file and compared with its digest each time anew. */
export async function sectionRows(
  { file }: Pick<WholeBackup, 'file'>,
  { part, rows, bytes, sha256, start }: PlacedSection,
): Promise<Result<SealedRow[], BackupError>> {
  const block = await bytesOf(file, start, start + bytes);
  const decoded = (await digestOf(block)) === sha256 ? decodeRows(block, rows) : undefined;
  return decoded ? ok(decoded) : err({ code: 'damaged', part });
}

/**
 * Opens every row of a whole backup with its key: it was made by this vault, nothing was taken out, put in or put in
 * another place, and the pages are the ones that its manifest names.
 */
export async function openBackup(
  backup: WholeBackup,
  vault: Vault,
  onProgress: OnProgress,
): Promise<Result<OpenBackup, BackupError>> {
  const inside = await openHead(backup, vault);
  if (!inside) return err({ code: 'not-authentic' });
  const unopened = new Set(inside.unopened);
  const found: Found = { records: [], manifest: [], pages: [], evidence: [] };
  for (const [index, section] of backup.sections.entries()) {
    const rows = await openSection({ backup, vault, unopened }, section);
    if (!rows.ok) return rows;
    found[section.part].push(...rows.value);
    onProgress((index + 1) / backup.sections.length);
  }
  if (!isComplete(found, unopened)) return err({ code: 'not-complete' });
  const pageIds = new Set([...idsOf(found.pages), ...idsOf(found.evidence)]);
  return ok({ ...backup, vault, summary: inside.summary, pageIds, unopened });
}

async function openHead(
  { head, sections }: WholeBackup,
  vault: Vault,
): Promise<SealedHead | undefined> {
  const opened = await vault.open(headPlace, head.seal);
  if (!opened.ok) return undefined;
  const inside = JSON.parse(new TextDecoder().decode(opened.value)) as SealedHead;
  const listed = sections.map(({ part, rows, bytes, sha256 }) => ({ part, rows, bytes, sha256 }));
  return inside.sections === (await digestOfSections(listed)) ? inside : undefined;
}

interface Opening {
  readonly backup: WholeBackup;
  readonly vault: Vault;
  readonly unopened: ReadonlySet<string>;
}

interface OpenedRow {
  readonly id: string;
  /** Of the manifest alone, and not where it was damaged already when the file was made. */
  readonly plain: Uint8Array<ArrayBuffer> | undefined;
}

type Found = Readonly<Record<BackupPart, OpenedRow[]>>;

async function openSection(
  { backup, vault, unopened }: Opening,
  section: PlacedSection,
): Promise<Result<readonly OpenedRow[], BackupError>> {
  const { part } = section;
  const read = await sectionRows(backup, section);
  if (!read.ok) return read;
  const opened = await Promise.all(
    read.value.map(async (row): Promise<OpenedRow | undefined> => {
      const { id, version } = row;
      if (unopened.has(`${part}/${id}`)) return { id, plain: undefined };
      const plain = await vault.open({ store: part, id, version }, row);
      // Only the manifest is looked into: all the others together would not fit.
      return plain.ok ? { id, plain: part === 'manifest' ? plain.value : undefined } : undefined;
    }),
  );
  const rows = opened.filter((row) => row !== undefined);
  return rows.length === opened.length ? ok(rows) : err({ code: 'not-authentic', part });
}

/** Whether each page that the manifest names is in the file with its evidence, or was gone already. */
function isComplete(found: Found, unopened: ReadonlySet<string>): boolean {
  const pages = idsOf(found.pages);
  const evidence = idsOf(found.evidence);
  return found.manifest
    .flatMap(({ plain }) => (plain ? listingsOf(plain) : []))
    .every(
      ({ id }) =>
        (pages.has(id) || unopened.has(`pages/${id}`)) &&
        (evidence.has(id) || unopened.has(`evidence/${id}`)),
    );
}

function listingsOf(plain: Uint8Array<ArrayBuffer>): Manifest['pages'] {
  return (JSON.parse(new TextDecoder().decode(plain)) as Manifest).pages;
}

function idsOf(rows: readonly OpenedRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

async function bytesOf(file: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer());
}
