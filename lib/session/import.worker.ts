import { KabanDatabase } from '../store/database.ts';
import { openVault } from '../vault/seal.ts';
import { type ImportError, importFile, type ImportProgress } from './import-file.ts';
import { databaseNames, type OpenKey } from './open-key.ts';
import type { ImportReport } from '../domain/statement.ts';

/** One file to import, and the key of the vault it goes into. */
export interface ImportRequest {
  readonly file: File;
  readonly open: OpenKey;
  /** Epoch milliseconds. */
  readonly now: number;
}

export type ImportMessage =
  | ({ readonly kind: 'progress' } & ImportProgress)
  | { readonly kind: 'done'; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly error: ImportError };

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  run(data).then(tell, () => tell({ kind: 'failed', error: { code: 'internal' } }));
});

function tell(message: ImportMessage): void {
  postMessage(message);
}

async function run({ file, open, now }: ImportRequest): Promise<ImportMessage> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { kind: 'failed', error: { code: 'unreadable-file' } };
  const database = new KabanDatabase(databaseNames[open.mode]);
  const store = { database, vault: await openVault(open.vaultId, open.key) };
  const source = { name: file.name, bytes: new Uint8Array(bytes), now };
  const imported = await importFile(store, source, (progress) => {
    tell({ kind: 'progress', ...progress });
  });
  database.close();
  return imported.ok
    ? { kind: 'done', report: imported.value }
    : { kind: 'failed', error: imported.error };
}
