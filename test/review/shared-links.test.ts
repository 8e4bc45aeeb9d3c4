import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { dayText } from '../../lib/domain/calendar.ts';
import type { ImportReport } from '../../lib/domain/statement.ts';
import { isCounted, movementReader } from '../../lib/review/spending.ts';
import { billsOf, spendingPage, walletDaysOf } from '../../lib/session/budget-sources.ts';
import type { LoadedPage } from '../../lib/store/pages.ts';
import { readOk } from '../statement/sample-bills.ts';
import { sampleReport } from '../store/sample-entries.ts';

const root = '../shared/fixtures/linked';
const present = existsSync(root);
if (!present) console.log('skipped: no ../shared');

interface TrueLink {
  readonly bankFile: string;
  readonly bankDataRow: number;
  readonly kind: string;
}

/** A file as one page, and its report. */
async function imported(name: string): Promise<{ page: LoadedPage; report: ImportReport }> {
  const { columns, provider } = await readOk(new Uint8Array(await readFile(`${root}/${name}`)));
  const listing = { id: name, month: '2026-10', provider, importId: name, count: columns.count };
  const days = columns.day.toSorted();
  const firstDay = dayText(days.at(0) ?? 0);
  const lastDay = dayText(days.at(-1) ?? 0);
  return {
    page: { listing, columns },
    report: { ...sampleReport([], name), provider, firstDay, lastDay },
  };
}

it.skipIf(!present)(
  'counts a linked payment once, but for those booked after the bill ends',
  async () => {
    const names = [
      'alipay_app2026.csv',
      'wechat_2026.xlsx',
      'icbc_debit_v2.csv',
      'icbc_credit.csv',
    ];
    const files = await Promise.all(names.map(imported));
    const walletDays = walletDaysOf(
      billsOf({ pages: files.map(({ page }) => page), imports: files.map(({ report }) => report) }),
    );
    const { links } = JSON.parse(await readFile(`${root}/links.json`, 'utf8')) as {
      readonly links: readonly TrueLink[];
    };
    const found = { once: 0, twice: 0, missed: 0 };
    for (const { page } of files.slice(2)) {
      const { columns, listing } = page;
      const own = links.filter(({ bankFile }) => bankFile === listing.id);
      const linked = new Set(own.map(({ bankDataRow }) => bankDataRow));
      const read = movementReader(spendingPage(page, []), walletDays);
      const firstLine = Math.min(...columns.line);
      for (let row = 0; row < columns.count; row++) {
        const part = read(row)?.part;
        const isLinked = linked.has((columns.line[row] ?? 0) - firstLine);
        if (part === 'in-wallet-bill') found[isLinked ? 'once' : 'missed'] += 1;
        else if (isLinked && part && isCounted(part)) found.twice += 1;
      }
    }
    expect(found).toEqual({ once: 1492, twice: 2, missed: 0 });
  },
);
