import type { ImportReport } from '../../lib/domain/statement.ts';
import { spendingOf } from '../../lib/session/budget-sources.ts';
import { loadedPages } from './query.ts';
import type { Line } from './report.ts';
import type { Bench } from './suite.ts';

/** The sums that every budget is answered from, over the whole ledger in memory. */
export async function spendingSuite({ rows, rounds = 9 }: Bench): Promise<readonly Line[]> {
  const sources = { pages: await loadedPages(rows), imports: [report], cards: [] };
  let cells = 0;
  const samples = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    cells = spendingOf(sources).cells.length;
    return performance.now() - start;
  }).slice(1);
  const note = `${cells} sums`;
  return [{ what: `spending over ${rows} rows`, samples, most: 30, gate: 'told', note }];
}

const report: ImportReport = {
  id: 'bench',
  fileName: 'bench.csv',
  provider: 'alipay',
  layout: 'alipay-app',
  importedAt: 0,
  dataRows: 0,
  added: 0,
  known: 0,
  firstDay: '2000-01-01',
  lastDay: '2030-01-01',
  refused: [],
  checks: [],
};
