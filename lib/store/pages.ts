import { ok, type Result } from '../domain/result.ts';
import type { Evidence, LedgerColumns } from '../domain/ledger.ts';
import type { SealBroken } from '../vault/seal.ts';
import { decodeColumns, decodeEvidence } from './column-codec.ts';
import type { PageListing } from './manifest.ts';
import type { OpenStore } from './records.ts';
import { openRow, type ReadError } from './sealed-row.ts';

/** Pages never change, so their version never does. */
export const pageVersion = 1;

/** A page of the ledger in memory. */
export interface LoadedPage {
  readonly listing: PageListing;
  readonly columns: LedgerColumns;
}

export interface LoadedPages {
  readonly pages: readonly LoadedPage[];
  /** Pages that did not open or are gone: kept as they lie, and told. */
  readonly damaged: readonly PageListing[];
}

/** Opens the listed pages in one read of the disk. */
export async function readPages(
  { database, vault }: OpenStore,
  listings: readonly PageListing[],
): Promise<LoadedPages> {
  const rows = await database.pages.bulkGet(listings.map(({ id }) => id));
  const opened = await Promise.all(
    listings.map(async (listing, index) => {
      const row = rows[index];
      const place = { store: 'pages', id: listing.id, version: pageVersion } as const;
      const plain = row && (await vault.open(place, row));
      return plain?.ok ? { listing, columns: decodeColumns(plain.value) } : listing;
    }),
  );
  return {
    pages: opened.filter((page): page is LoadedPage => 'columns' in page),
    damaged: opened.filter((page): page is PageListing => !('columns' in page)),
  };
}

/** The bill's own lines behind one page; read only when somebody asks. */
export async function readEvidence(
  { database, vault }: OpenStore,
  pageId: string,
): Promise<Result<Evidence, ReadError | SealBroken>> {
  const opened = await openRow(vault, database.evidence, pageId);
  return opened.ok ? ok(decodeEvidence(opened.value)) : opened;
}
