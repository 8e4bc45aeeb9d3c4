import { dayText, timeText } from '../domain/calendar.ts';
import type { Entry } from '../domain/entry.ts';
import { directions, entryKinds, packedText } from '../domain/ledger.ts';
import type { LoadedPage } from '../store/pages.ts';

/** One entry taken out of its page. */
export function entryAt({ listing, columns }: LoadedPage, row: number): Entry {
  const text = (column: Uint32Array): string => columns.texts[column[row] ?? 0] ?? '';
  const card = columns.card[row] ?? 0;
  return {
    key: `${listing.id}.${row}`,
    provider: listing.provider,
    day: dayText(columns.day[row] ?? 0),
    time: timeText(columns.second[row] ?? -1),
    direction: directions[columns.direction[row] ?? 0] ?? 'neutral',
    kind: entryKinds[columns.kind[row] ?? 0] ?? 'other',
    fen: columns.fen[row] ?? 0,
    counterparty: text(columns.counterparty),
    item: text(columns.item),
    method: text(columns.method),
    status: text(columns.status),
    orderId: packedText(columns.orderId, row),
    card: card > 0 ? columns.cards[card] : undefined,
  };
}

/** The page and row an entry's key names. */
export function placeOfKey(
  pages: readonly LoadedPage[],
  key: string,
): { readonly page: LoadedPage; readonly row: number } | undefined {
  const [id, row] = key.split('.');
  const page = pages.find(({ listing }) => listing.id === id);
  const number = Number(row);
  return page && Number.isInteger(number) && number < page.columns.count
    ? { page, row: number }
    : undefined;
}
