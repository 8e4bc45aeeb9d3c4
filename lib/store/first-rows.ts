import type { SealedRow } from './database.ts';
import type { SealedTable } from './sealed-row.ts';

/**
 * The sealed documents with these ids in one look at the browser's database, for the first frame: Dexie takes several
 * looks to open it. Undefined where there is no such database yet or anything is in the way; then Dexie is asked.
 */
export async function firstRows(
  name: string,
  ids: readonly string[],
): Promise<SealedTable | undefined> {
  const rows = new Map<string, SealedRow>();
  const database = await opened(name);
  if (!database) return undefined;
  try {
    await read(database, ids, rows);
  } catch {
    return undefined;
  } finally {
    // Left open it would keep Dexie from a newer version of the database.
    database.close();
  }
  return { name: 'records', get: async (id) => rows.get(id) };
}

function opened(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    // There was none: it is left unmade.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(undefined);
    });
    opening.addEventListener('blocked', () => resolve(undefined));
  });
}

function read(
  database: IDBDatabase,
  ids: readonly string[],
  into: Map<string, SealedRow>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('records');
    const records = transaction.objectStore('records');
    for (const id of ids) {
      const asked = records.get(id);
      asked.addEventListener('success', () => {
        if (asked.result) into.set(id, asked.result as SealedRow);
      });
    }
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
}
