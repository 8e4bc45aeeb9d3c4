import { pickRows } from '../../lib/domain/pick-rows.ts';
import type { EntryFilter } from '../../lib/domain/entry.ts';
import { queryLedger } from '../../lib/session/query.ts';
import { readStatement } from '../../lib/statement/read-statement.ts';
import { cutIntoPages } from '../../lib/store/page-cuts.ts';
import type { LoadedPage } from '../../lib/store/pages.ts';
import { alipayBill } from './alipay-bill.ts';
import type { Line } from './report.ts';
import type { Bench } from './suite.ts';

/** What a person types; each takes another way through the query. */
export const terms = {
  shop: '咖啡',
  item: '会员',
  amount: '12.5',
  orderPiece: '2200149000000004',
  nothing: '没有这样的东西',
} as const;

const rowsAtOnce = 50;

/** One query over the whole ledger in memory, for each kind of term. */
export async function querySuite({ rows, rounds = 9 }: Bench): Promise<readonly Line[]> {
  const pages = await loadedPages(rows);
  const filters: readonly (readonly [string, EntryFilter])[] = [
    ['everything', {}],
    ...Object.entries(terms).map(([name, search]) => [name, { search }] as const),
    ['shop, out', { search: terms.shop, direction: 'out' }],
  ];
  return filters.map(([name, filter]) => ({
    what: `query ${name}, ${rows} rows in ${pages.length} pages`,
    samples: Array.from({ length: rounds + 1 }, () => timed(pages, filter)).slice(1),
    most: 30,
    gate: 'told' as const,
  }));
}

function timed(pages: readonly LoadedPage[], filter: EntryFilter): number {
  const start = performance.now();
  queryLedger(pages, filter, rowsAtOnce);
  return performance.now() - start;
}

/** A ledger of so many rows, as it lies in memory. */
export async function loadedPages(rows: number): Promise<readonly LoadedPage[]> {
  const read = await readStatement(alipayBill(rows));
  if (!read.ok) throw new Error(read.error.code);
  const { columns, provider } = read.value;
  const all = Uint32Array.from({ length: columns.count }, (_, row) => row);
  return cutIntoPages(columns, all).map(({ id, month, rows: own }) => ({
    listing: { id, month, provider, importId: 'bench', count: own.length },
    columns: pickRows(columns, own),
  }));
}
