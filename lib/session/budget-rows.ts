import type { BudgetScope, LeftOutPart, SpendingSum } from '../domain/budget.ts';
import type { Entry } from '../domain/entry.ts';
import { isCounted, isInScope, movementReader, summed } from '../review/spending.ts';
import type { LoadedPage } from '../store/pages.ts';
import {
  type SpendingSources,
  spendingPage,
  walletDaysOf,
  type Spending,
} from './budget-sources.ts';
import { entryAt } from './entry-at.ts';

/** Which lines of a month are asked for: those that count for a scope, or those left out for one reason. */
export type RowsWanted =
  | { readonly scope: BudgetScope; readonly part?: undefined }
  | { readonly part: LeftOutPart; readonly scope?: undefined };

export interface BudgetLines extends SpendingSum {
  /** Newest first. */
  readonly entries: readonly Entry[];
}

/** The very lines behind a sum, and the sum. */
export function budgetRows(
  { pages, cards }: SpendingSources,
  { bills }: Spending,
  { month, ...wanted }: RowsWanted & { readonly month: string },
): BudgetLines {
  const walletDays = walletDaysOf(bills);
  const lines = pages
    .filter(({ listing }) => listing.month === month)
    .flatMap((page) => {
      const read = movementReader(spendingPage(page, cards), walletDays);
      return rowsOf(page).flatMap((row) => {
        const movement = read(row);
        const fits =
          movement &&
          (wanted.scope
            ? isCounted(movement.part) && isInScope(movement, wanted.scope)
            : movement.part === wanted.part);
        return fits ? [{ entry: entryAt(page, row), count: 1, fen: movement.fen }] : [];
      });
    });
  const entries = lines.map(({ entry }) => entry);
  return {
    ...summed(lines),
    entries: entries.toSorted((a, b) => momentOf(b).localeCompare(momentOf(a))),
  };
}

function rowsOf({ columns }: LoadedPage): readonly number[] {
  return Array.from({ length: columns.count }, (_, row) => row);
}

function momentOf({ day, time }: Entry): string {
  return `${day} ${time ?? ''}`;
}
