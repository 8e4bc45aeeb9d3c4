import type { KabanDatabase } from './database.ts';
import { asWriter } from './writer.ts';

/**
 * Removes what imports left that never finished, and says how many there were. Run after opening the store and
 * under the writer's lock, so that an import still at work is never taken for a dead one.
 */
export function sweepJournal(database: KabanDatabase): Promise<number> {
  return asWriter(() => sweepUnfinished(database));
}

/** The same for a caller that is the writer. What a restore left is removed as well, and not counted. */
export async function sweepUnfinished(database: KabanDatabase): Promise<number> {
  const unfinished = await database.journal.toArray();
  const pageIds = unfinished.flatMap((row) => [...row.pageIds]);
  if (unfinished.length === 0) return 0;
  await database.transaction('rw', [database.pages, database.evidence, database.journal], () =>
    Promise.all([
      database.pages.bulkDelete(pageIds),
      database.evidence.bulkDelete(pageIds),
      database.journal.clear(),
    ]),
  );
  return unfinished.filter(({ restore }) => restore !== true).length;
}
