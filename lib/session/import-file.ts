import { dayText } from '../domain/calendar.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { FileError, ImportReport } from '../domain/statement.ts';
import { type ReadStatement, readStatement } from '../statement/read-statement.ts';
import type { OpenStore } from '../store/records.ts';
import { writeImport } from '../store/write-import.ts';
import { type StoreError, storeError } from './store-error.ts';

/** Why an import did not happen. A file error is about the file; the others about the place we keep things in. */
export type ImportError = FileError | StoreError;

export interface ImportSource {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Epoch milliseconds. */
  readonly now: number;
}

export interface ImportProgress {
  readonly phase: 'reading' | 'saving';
  readonly rows: number;
}

/** Reads one bill and adds what it brings to the ledger: all of it or nothing. */
export async function importFile(
  store: OpenStore,
  source: ImportSource,
  onProgress: (progress: ImportProgress) => void,
): Promise<Result<ImportReport, ImportError>> {
  const read = await readStatement(source.bytes, {
    onProgress: (rows) => onProgress({ phase: 'reading', rows }),
  });
  if (!read.ok) return read;
  onProgress({ phase: 'reading', rows: read.value.dataRows });
  try {
    const report = await writeImport(
      store,
      { ...read.value, reportFor: (added) => reportOf(read.value, source, added) },
      (saved) => onProgress({ phase: 'saving', rows: saved }),
    );
    return ok(report);
  } catch (thrown) {
    return err(storeError(thrown));
  }
}

function reportOf(read: ReadStatement, { name, now }: ImportSource, added: number): ImportReport {
  const days = read.columns.day.toSorted();
  const first = days[0];
  const last = days.at(-1);
  return {
    id: crypto.randomUUID(),
    fileName: name.slice(0, 80),
    provider: read.provider,
    layout: read.layout,
    importedAt: now,
    dataRows: read.dataRows,
    added,
    known: read.columns.count - added,
    ...(first === undefined || last === undefined
      ? {}
      : { firstDay: dayText(first), lastDay: dayText(last) }),
    refused: read.refused,
    checks: read.checks,
  };
}
