import type { Dexie } from 'dexie';

/** One shipped change of the tables: only what changed is written. */
export interface SchemaVersion {
  readonly stores: Readonly<Record<string, string | null>>;
}

/**
 * Append only. A released entry is never edited, because some browser still holds it.
 * Only ids are indexed: an index on anything else would lie on the disk in the clear.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    stores: {
      plain: 'key',
      records: 'id',
      pages: 'id',
      evidence: 'id',
      manifest: 'id',
      journal: 'id',
    },
  },
];

/** Declares the first `upTo` versions on a database; a test opens an old past this way. */
export function declareVersions(database: Dexie, upTo = schemaVersions.length): void {
  for (const [index, { stores }] of schemaVersions.slice(0, upTo).entries()) {
    database.version(index + 1).stores(stores);
  }
}
