import { dayNumber, type Month } from '../domain/calendar.ts';
import { cardKey, type Entry, type EntryFilter, type MonthSummary } from '../domain/entry.ts';
import { directions, entryKinds, type LedgerColumns, packedText } from '../domain/ledger.ts';
import type { LoadedPage } from '../store/pages.ts';
import { entryAt } from './entry-at.ts';

/** One month of the list: its sums over everything that matches, its entries as far as they are asked for. */
export interface MonthSection extends MonthSummary {
  readonly entries: readonly Entry[];
}

const out = directions.indexOf('out');
const income = directions.indexOf('in');
const closed = entryKinds.indexOf('closed');

/**
 * Entries that match, newest first, at most `limit` of them, under months whose sums cover all that match.
 * One pass over the columns; texts are compared once each and not once a row.
 */
export function queryLedger(
  pages: readonly LoadedPage[],
  filter: EntryFilter,
  limit: number,
): MonthSection[] {
  const sections: MonthSection[] = [];
  let room = limit;
  for (const [month, monthPages] of byMonth(pages)) {
    const found = monthPages.map((page) => ({ page, rows: matchingRows(page, filter) }));
    const summary = summarise(month, found);
    if (summary.count === 0) continue;
    const entries = room > 0 ? newestEntries(found, room) : [];
    room -= entries.length;
    sections.push({ ...summary, entries });
  }
  return sections;
}

interface Found {
  readonly page: LoadedPage;
  readonly rows: Uint32Array;
}

function byMonth(pages: readonly LoadedPage[]): [string, LoadedPage[]][] {
  const months = Map.groupBy(pages, ({ listing }) => listing.month);
  return [...months].toSorted((a, b) => b[0].localeCompare(a[0]));
}

function matchingRows({ listing, columns }: LoadedPage, filter: EntryFilter): Uint32Array {
  if (filter.provider && filter.provider !== listing.provider) return new Uint32Array();
  const tests = [
    sinceTest(columns, filter),
    cardTest(columns, filter),
    directionTest(columns, filter),
    searchTest(columns, filter),
  ];
  const asked = tests.filter((test) => test !== undefined);
  const rows = new Uint32Array(columns.count);
  let found = 0;
  for (let row = 0; row < columns.count; row++) {
    if (asked.every((test) => test(row))) rows[found++] = row;
  }
  return rows.subarray(0, found);
}

type RowTest = (row: number) => boolean;

function sinceTest({ day }: LedgerColumns, { since }: EntryFilter): RowTest | undefined {
  if (!since) return undefined;
  const [year = 0, month = 0, date = 0] = since.split('-').map(Number);
  const first = dayNumber(year, month, date) ?? 0;
  return (row) => (day[row] ?? 0) >= first;
}

function cardTest({ card, cards }: LedgerColumns, filter: EntryFilter): RowTest | undefined {
  if (!filter.card) return undefined;
  const wanted = cards.map((mention, index) => index > 0 && cardKey(mention) === filter.card);
  return (row) => wanted[card[row] ?? 0] === true;
}

function directionTest({ direction }: LedgerColumns, filter: EntryFilter): RowTest | undefined {
  if (!filter.direction) return undefined;
  const wanted = directions.indexOf(filter.direction);
  return (row) => direction[row] === wanted;
}

function searchTest(columns: LedgerColumns, { search }: EntryFilter): RowTest | undefined {
  const term = search?.trim().toLowerCase();
  if (!term) return undefined;
  const hits = columns.texts.map((text) => text.toLowerCase().includes(term));
  const searched = [columns.counterparty, columns.item, columns.method];
  const others = [amountTest(columns, term), orderTest(columns, term)];
  return (row) =>
    searched.some((column) => hits[column[row] ?? 0] === true) ||
    others.some((test) => test?.(row) === true);
}

/** An amount is found by its first digits as they are printed: `32` finds 32.50 and 320.00, `32.5` only the first. */
function amountTest({ fen }: LedgerColumns, term: string): RowTest | undefined {
  const plain = term.replaceAll(',', '');
  const [, yuan, cents] = /^[¥￥]?(0|[1-9]\d*)(?:\.(\d{0,2}))?$/.exec(plain) ?? [];
  if (yuan === undefined) return undefined;
  if (cents === undefined) return (row) => beginsWith((fen[row] ?? 0) / 100, Number(yuan));
  const least = Number(yuan + cents.padEnd(2, '0'));
  const beyond = least + 10 ** (2 - cents.length);
  return (row) => {
    const found = fen[row] ?? 0;
    return found >= least && found < beyond;
  };
}

/** Whether the whole digits of a number begin so. Runs once a row, hence without a text. */
function beginsWith(number: number, digits: number): boolean {
  let rest = Math.floor(number);
  if (digits === 0) return rest === 0;
  while (rest > digits) rest = Math.floor(rest / 10);
  return rest === digits;
}

/** Order numbers are looked at only for a term that looks like a piece of one. */
function orderTest({ orderId }: LedgerColumns, term: string): RowTest | undefined {
  if (!/^[\da-z*_]{6,}$/.test(term)) return undefined;
  const all = new TextDecoder().decode(orderId.bytes).toLowerCase();
  if (!all.includes(term)) return undefined;
  // Only where each sign has one byte is a place in the text the same place in the bytes.
  if (all.length !== orderId.bytes.length) {
    return (row) => packedText(orderId, row).toLowerCase().includes(term);
  }
  const rows = rowsWith(all, term, orderId.ends);
  return (row) => rows.has(row);
}

/** Rows whose own part of the text holds the term; a hit across two rows is none. */
function rowsWith(all: string, term: string, ends: Uint32Array): ReadonlySet<number> {
  const rows = new Set<number>();
  let row = 0;
  for (let at = all.indexOf(term); at !== -1; at = all.indexOf(term, at + 1)) {
    while ((ends[row] ?? Infinity) <= at) row++;
    if (at + term.length <= (ends[row] ?? 0)) rows.add(row);
  }
  return rows;
}

function summarise(month: string, found: readonly Found[]): MonthSummary {
  let count = 0;
  let outFen = 0;
  let inFen = 0;
  for (const { page, rows } of found) {
    const { kind, direction, fen } = page.columns;
    count += rows.length;
    for (const row of rows) {
      if (kind[row] === closed) continue;
      if (direction[row] === out) outFen += fen[row] ?? 0;
      else if (direction[row] === income) inFen += fen[row] ?? 0;
    }
  }
  return { month: month as Month, count, outFen, inFen };
}

function newestEntries(found: readonly Found[], room: number): Entry[] {
  const candidates = found.flatMap(({ page, rows }) =>
    Array.from(rows.subarray(0, room), (row) => ({ page, row })),
  );
  return candidates
    .toSorted((a, b) => moment(b.page, b.row) - moment(a.page, a.row))
    .slice(0, room)
    .map(({ page, row }) => entryAt(page, row));
}

function moment({ columns }: LoadedPage, row: number): number {
  return (columns.day[row] ?? 0) * 86_400 + (columns.second[row] ?? 0);
}
