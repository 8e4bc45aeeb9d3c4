import type { VaultHeader } from '../vault/wrap.ts';
import type { KabanDatabase } from './database.ts';
import { asWriter } from './writer.ts';

/** The vault's header, or undefined where no vault was made yet. */
export async function readHeader(database: KabanDatabase): Promise<VaultHeader | undefined> {
  return (await database.plain.get('header'))?.header;
}

/** Writes the header of a new vault or its changed wraps. */
export function writeHeader(database: KabanDatabase, header: VaultHeader): Promise<unknown> {
  return asWriter(() => database.plain.put({ key: 'header', header }));
}

/**
 * Destroys everything: first the wraps, in a commit of its own, so that from then on nothing can open what is left
 * (crypto-shred), then the database itself.
 */
export async function shred(database: KabanDatabase): Promise<void> {
  await asWriter(() => database.plain.clear());
  await database.delete();
}
