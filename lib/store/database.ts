import { Dexie, type EntityTable } from 'dexie';
import type { VaultHeader } from '../vault/wrap.ts';
import { declareVersions } from './versions.ts';

/** A sealed thing as it lies on the disk. */
export interface SealedRow {
  readonly id: string;
  readonly version: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ciphertext: Uint8Array<ArrayBuffer>;
}

/** What must be readable while locked, and says nothing of the person. */
export type PlainRow = { readonly key: 'header'; readonly header: VaultHeader };

/** An import or a restore that has begun. It is deleted in the transaction that makes its pages part of the ledger. */
export interface JournalRow {
  readonly id: string;
  /** Pages written so far; they mean nothing until the manifest names them. */
  readonly pageIds: readonly string[];
  readonly restore?: boolean;
}

/** The one database. Strict durability: an acknowledged write has reached the disk. */
export class KabanDatabase extends Dexie {
  declare readonly plain: EntityTable<PlainRow, 'key'>;
  declare readonly records: EntityTable<SealedRow, 'id'>;
  declare readonly pages: EntityTable<SealedRow, 'id'>;
  declare readonly evidence: EntityTable<SealedRow, 'id'>;
  declare readonly manifest: EntityTable<SealedRow, 'id'>;
  declare readonly journal: EntityTable<JournalRow, 'id'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    declareVersions(this);
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
    });
  }
}
