import { monthOf } from '../domain/calendar.ts';
import type { LedgerColumns, Provider } from '../domain/ledger.ts';
import { readManifest } from './manifest.ts';
import { readPages } from './pages.ts';
import type { OpenStore } from './records.ts';

/**
 * The rows that no earlier import brought, in file order. Two entries are one movement when their identities, day
 * and amount agree. Only pages of the same provider and months are opened. Throws when such a page is damaged:
 * without it nobody can say what is new.
 */
export async function unknownRows(
  store: OpenStore,
  columns: LedgerColumns,
  provider: Provider,
): Promise<Uint32Array> {
  const manifest = await readManifest(store);
  if (!manifest.ok) throw new Error(manifest.error.code);
  const months = new Set(Array.from(new Set(columns.day), monthOf).map(String));
  const listings = manifest.value.pages.filter(
    (page) => page.provider === provider && months.has(page.month),
  );
  if (listings.length === 0) return Uint32Array.from({ length: columns.count }, (_, row) => row);
  const { pages, damaged } = await readPages(store, listings);
  if (damaged.length > 0) throw new Error('page-damaged');
  const known = new Set(pages.flatMap((page) => Array.from(keys(page.columns))));
  return Uint32Array.from(
    Array.from(keys(columns)).flatMap((key, row) => (known.has(key) ? [] : [row])),
  );
}

function* keys({ count, identity, day, fen }: LedgerColumns): Generator<string> {
  for (let row = 0; row < count; row++) {
    yield `${identity[row * 2]}.${identity[row * 2 + 1]}.${day[row]}.${fen[row]}`;
  }
}
