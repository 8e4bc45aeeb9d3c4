import { type Direction, directions } from '../domain/ledger.ts';
import type { RowErrorCode } from '../domain/statement.ts';
import { type CsvReader, fieldBytes } from './csv.ts';
import { type Role, roles } from './layout.ts';
import type { Header } from './locate-header.ts';
import { freeColumns } from './private-columns.ts';
import { type TextTable, undecodable } from './text-table.ts';
import { createMomentReader, parseFen, plainValue } from './values.ts';

/** Bytes of one cell that a row may have; longer is no bill's text. */
const longestCell = 32_768;

const homeCurrencies = new Set(['', '人民币', '人民币元', 'RMB', 'CNY']);

/** What one row says, as numbers and text ids; filled anew by every read. */
export interface RowReader {
  /** Reads the current record of the csv reader; the code says why it cannot be an entry. */
  read(): RowErrorCode | undefined;
  readonly day: () => number;
  readonly second: () => number;
  readonly fen: () => number;
  /** Index into `directions`, as printed. */
  readonly printed: () => number;
  /** Text id of the cell in this column; 0 when the bill has no such column. */
  text(role: Role): number;
  /** Column of the file, or -1. */
  column(role: Role): number;
  /** Columns of words, in the file's order. */
  readonly free: readonly number[];
  readonly idByColumn: Int32Array;
}

const missing = -1;
const invalid = -2;

export function createRowReader(reader: CsvReader, header: Header, texts: TextTable): RowReader {
  const { layout } = header;
  const columns = Object.fromEntries(
    roles.map((role) => [role, header.columnByRole.get(role) ?? -1]),
  ) as Record<Role, number>;
  const needed = neededColumns(header);
  const free = freeColumns(header);
  const idByColumn = new Int32Array(header.names.length);
  const moment = createMomentReader();
  const decoder = new TextDecoder(header.encoding);
  let fen = 0;
  let printed = 0;

  const plain = (column: number): Uint8Array =>
    plainValue(decoder.decode(fieldBytes(reader, column)));

  const textOf = (role: Role): number => idByColumn[columns[role]] ?? 0;

  const shapeError = (): RowErrorCode | undefined => {
    if (reader.unclosed) return 'quote-not-closed';
    if (reader.longest > longestCell) return 'cell-too-long';
    if (reader.filled > header.names.length) return 'row-too-long';
    return reader.count < needed ? 'row-too-short' : undefined;
  };

  const dateError = (): RowErrorCode | undefined => {
    const column = columns.date;
    const start = reader.starts[column] ?? 0;
    if (moment.read(reader.bytes, start, reader.ends[column] ?? 0)) return undefined;
    const text = plain(column);
    return moment.read(text, 0, text.length) ? undefined : 'date-invalid';
  };

  const amountIn = (column: number): number => {
    const start = reader.starts[column] ?? 0;
    const end = reader.ends[column] ?? 0;
    if (start >= end) return missing;
    const amount = parseFen(reader.bytes, start, end);
    if (amount >= 0) return amount;
    const text = plain(column);
    if (text.length === 0) return missing;
    if (text.length === 1 && text[0] === layout.emptyMark.charCodeAt(0)) return missing;
    const second = parseFen(text, 0, text.length);
    return second >= 0 ? second : invalid;
  };

  const twoAmountsError = (): RowErrorCode | undefined => {
    const income = amountIn(columns.amountIn);
    const spent = amountIn(columns.amountOut);
    if (income === invalid || spent === invalid) return 'amount-invalid';
    if (income > 0 && spent > 0) return 'amount-invalid';
    if (income <= 0 && spent <= 0) return 'amount-missing';
    fen = Math.max(income, spent);
    printed = directions.indexOf(income > 0 ? 'in' : 'out');
    return undefined;
  };

  const amountError = (): RowErrorCode | undefined => {
    if (columns.amount < 0) return twoAmountsError();
    const amount = amountIn(columns.amount);
    if (amount === missing) return 'amount-missing';
    if (amount === invalid) return 'amount-invalid';
    fen = amount;
    return undefined;
  };

  const textError = (): RowErrorCode | undefined => {
    const { count, starts, ends, escaped, bytes } = reader;
    for (const column of free) {
      let id = 0;
      if (column < count && escaped[column] === 1) {
        const cell = fieldBytes(reader, column);
        id = texts.intern(cell, 0, cell.length);
      } else if (column < count) {
        id = texts.intern(bytes, starts[column] ?? 0, ends[column] ?? 0);
      }
      if (id === undecodable) return 'text-invalid';
      idByColumn[column] = id;
    }
    return undefined;
  };

  const wordError = (): RowErrorCode | undefined => {
    if (columns.currency >= 0 && !homeCurrencies.has(texts.text(textOf('currency')))) {
      return 'foreign-currency';
    }
    if (!layout.directions) return undefined;
    const direction: Direction | undefined = layout.directions.get(texts.text(textOf('direction')));
    if (direction === undefined) return 'direction-unknown';
    printed = directions.indexOf(direction);
    return undefined;
  };

  return {
    read: () => shapeError() ?? dateError() ?? amountError() ?? textError() ?? wordError(),
    day: moment.day,
    second: moment.second,
    fen: () => fen,
    printed: () => printed,
    text: textOf,
    column: (role) => columns[role],
    free,
    idByColumn,
  };
}

/** Fields a row must have at least: up to the last column that its layout requires. */
function neededColumns(header: Header): number {
  const required = header.layout.columns.filter((column) => column.required);
  return 1 + Math.max(...required.map((column) => header.columnByRole.get(column.role) ?? -1));
}
