import { directions } from '../domain/ledger.ts';
import type { RowErrorCode } from '../domain/statement.ts';
import { parseFen } from './amounts.ts';
import { type CsvReader, fieldBytes } from './csv.ts';
import { type Role, roles, type StatementLayout } from './layout.ts';
import type { Header } from './locate-header.ts';
import { createMoment, type Moment, readMoment } from './moments.ts';
import { freeColumns } from './private-columns.ts';
import { halfWidth } from './text-clean.ts';
import { type TextTable, undecodable } from './text-table.ts';

/** Bytes of one cell that a row may have; longer is no bill's text. */
const longestCell = 32_768;

const homeCurrencies = new Set(['', '人民币', '人民币元', 'RMB', 'CNY']);

/** What one row says, as numbers and text ids. The object is filled again by every row. */
export interface Row {
  readonly reader: CsvReader;
  readonly texts: TextTable;
  readonly layout: StatementLayout;
  /** Column of the file by role, -1 where the bill has none. */
  readonly columns: Readonly<Record<Role, number>>;
  /** Fields a row must have at least. */
  readonly needed: number;
  /** Named columns of the file. */
  readonly width: number;
  /** Columns of words, in the file's order. */
  readonly free: readonly number[];
  /** Text ids of those columns. */
  readonly ids: Int32Array;
  readonly moment: Moment;
  readonly decoder: TextDecoder;
  /** Whole fen, never negative. */
  fen: number;
  /** Index into `directions`, as the bill prints it. */
  printed: number;
}

export function createRow(reader: CsvReader, header: Header, texts: TextTable): Row {
  return {
    reader,
    texts,
    layout: header.layout,
    columns: Object.fromEntries(
      roles.map((role) => [role, header.columnByRole.get(role) ?? -1]),
    ) as Record<Role, number>,
    needed: neededColumns(header),
    width: header.names.length,
    free: freeColumns(header),
    ids: new Int32Array(header.names.length),
    moment: createMoment(),
    decoder: new TextDecoder(header.encoding),
    fen: 0,
    printed: 0,
  };
}

/** Reads the reader's current record; the code says why it cannot be an entry. */
export function readRow(row: Row): RowErrorCode | undefined {
  return shapeError(row) ?? dateError(row) ?? amountError(row) ?? textError(row) ?? wordError(row);
}

/** Text id of the cell in this column; 0 when the bill has no such column. */
export function textAt(row: Row, column: number): number {
  return column < 0 ? 0 : (row.ids[column] ?? 0);
}

function shapeError({ reader, width, needed }: Row): RowErrorCode | undefined {
  if (reader.unclosed) return 'quote-not-closed';
  if (reader.longest > longestCell) return 'cell-too-long';
  if (reader.filled > width) return 'row-too-long';
  return reader.count < needed ? 'row-too-short' : undefined;
}

function dateError({ reader, moment, columns, decoder }: Row): RowErrorCode | undefined {
  const column = columns.date;
  moment.bytes = reader.bytes;
  moment.at = reader.starts[column] ?? 0;
  moment.end = reader.ends[column] ?? 0;
  if (readMoment(moment)) return undefined;
  moment.bytes = plainCell(reader, column, decoder);
  moment.at = 0;
  moment.end = moment.bytes.length;
  return readMoment(moment) ? undefined : 'date-invalid';
}

const missing = -1;
const invalid = -2;

function amountError(row: Row): RowErrorCode | undefined {
  if (row.columns.amount < 0) return twoAmountsError(row);
  const fen = fenIn(row, row.columns.amount);
  if (fen === missing) return 'amount-missing';
  if (fen === invalid) return 'amount-invalid';
  row.fen = fen;
  return undefined;
}

/** A bank prints what came and what went in two columns, one of them empty. */
function twoAmountsError(row: Row): RowErrorCode | undefined {
  const income = fenIn(row, row.columns.amountIn);
  const spent = fenIn(row, row.columns.amountOut);
  if (income === invalid || spent === invalid) return 'amount-invalid';
  if (income > 0 && spent > 0) return 'amount-invalid';
  if (income <= 0 && spent <= 0) return 'amount-missing';
  row.fen = Math.max(income, spent);
  row.printed = directions.indexOf(income > 0 ? 'in' : 'out');
  return undefined;
}

function fenIn({ reader, layout, decoder }: Row, column: number): number {
  const start = reader.starts[column] ?? 0;
  const end = reader.ends[column] ?? 0;
  if (start >= end) return missing;
  const fen = parseFen(reader.bytes, start, end);
  if (fen >= 0) return fen;
  const cell = plainCell(reader, column, decoder);
  const empty =
    cell.length === 0 || (cell.length === 1 && cell[0] === layout.emptyMark.charCodeAt(0));
  if (empty) return missing;
  const second = parseFen(cell, 0, cell.length);
  return second < 0 ? invalid : second;
}

/** The cell in ASCII digits, signs and spaces, for the rare one that is printed in full width. */
function plainCell(reader: CsvReader, column: number, decoder: TextDecoder): Uint8Array {
  const text = halfWidth(decoder.decode(fieldBytes(reader, column))).trim();
  return new TextEncoder().encode(text.replace(/^¥\s/, '¥'));
}

function textError({ reader, texts, free, ids }: Row): RowErrorCode | undefined {
  for (const column of free) {
    const id = column < reader.count ? textIn(reader, texts, column) : 0;
    if (id === undecodable) return 'text-invalid';
    ids[column] = id;
  }
  return undefined;
}

function textIn(reader: CsvReader, texts: TextTable, column: number): number {
  if (reader.escaped[column] === 1) {
    const cell = fieldBytes(reader, column);
    return texts.intern(cell, 0, cell.length);
  }
  return texts.intern(reader.bytes, reader.starts[column] ?? 0, reader.ends[column] ?? 0);
}

function wordError(row: Row): RowErrorCode | undefined {
  const { columns, texts, layout } = row;
  if (!homeCurrencies.has(texts.text(textAt(row, columns.currency)))) return 'foreign-currency';
  if (!layout.directions) return undefined;
  const direction = layout.directions.get(texts.text(textAt(row, columns.direction)));
  if (direction === undefined) return 'direction-unknown';
  row.printed = directions.indexOf(direction);
  return undefined;
}

function neededColumns(header: Header): number {
  const required = header.layout.columns.filter((column) => column.required);
  return 1 + Math.max(...required.map((column) => header.columnByRole.get(column.role) ?? -1));
}
