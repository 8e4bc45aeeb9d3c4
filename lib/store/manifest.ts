import { err, ok, type Result } from '../domain/result.ts';
import type { MonthSummary } from '../domain/entry.ts';
import type { Provider } from '../domain/ledger.ts';
import type { SealBroken } from '../vault/seal.ts';
import type { SealedRow } from './database.ts';
import type { OpenStore } from './records.ts';
import { openRow, sealRow } from './sealed-row.ts';

/** One page of the ledger: entries of one month from one import. */
export interface PageListing {
  readonly id: string;
  readonly month: string;
  readonly provider: Provider;
  readonly importId: string;
  readonly count: number;
}

/** What the ledger consists of. A page that it does not name is not part of the ledger. */
export interface Manifest {
  readonly format: 1;
  /** Grows by one with every change; bound into the seal. */
  readonly generation: number;
  /** Newest month first. */
  readonly pages: readonly PageListing[];
  /** Newest month first. */
  readonly months: readonly MonthSummary[];
}

export const emptyManifest: Manifest = { format: 1, generation: 0, pages: [], months: [] };

const id = 'ledger';
const utf8 = new TextEncoder();
const text = new TextDecoder();

export interface ManifestError {
  readonly code: 'manifest-damaged';
  readonly cause: SealBroken['code'];
}

/** The manifest on the disk, or the empty one before the first import. */
export async function readManifest({
  database,
  vault,
}: OpenStore): Promise<Result<Manifest, ManifestError>> {
  const opened = await openRow(vault, database.manifest, id);
  if (opened.ok) return ok(JSON.parse(text.decode(opened.value)) as Manifest);
  if (opened.error.code === 'not-there') return ok(emptyManifest);
  return err({ code: 'manifest-damaged', cause: opened.error.code });
}

/** The manifest sealed for its generation, ready to be put. */
export function sealManifest({ vault }: OpenStore, manifest: Manifest): Promise<SealedRow> {
  const place = { store: 'manifest', id, version: manifest.generation } as const;
  return sealRow(vault, place, utf8.encode(JSON.stringify(manifest)));
}
