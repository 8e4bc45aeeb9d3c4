import { err, ok, type Result } from '../domain/result.ts';
import type { SealBroken, SealedStore, Vault } from '../vault/seal.ts';
import type { SealedRow } from './database.ts';

/** What opening needs of a table. */
export interface SealedTable {
  readonly name: string;
  readonly get: (id: string) => PromiseLike<SealedRow | undefined>;
}

export type ReadError = SealBroken | { readonly code: 'not-there' };

/** Seals a block for its place, ready to be put. */
export async function sealRow(
  vault: Vault,
  place: { readonly store: SealedStore; readonly id: string; readonly version: number },
  block: Uint8Array<ArrayBuffer>,
): Promise<SealedRow> {
  return { id: place.id, version: place.version, ...(await vault.seal(place, block)) };
}

/** Opens the row with this id. A row that does not open is left as it lies. */
export async function openRow(
  vault: Vault,
  table: SealedTable,
  id: string,
): Promise<Result<Uint8Array<ArrayBuffer>, ReadError>> {
  const row = await table.get(id);
  if (!row) return err({ code: 'not-there' });
  const opened = await vault.open(
    { store: table.name as SealedStore, id, version: row.version },
    row,
  );
  return opened.ok ? ok(opened.value) : opened;
}
