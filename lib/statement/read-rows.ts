import type { CardMention } from '../domain/card.ts';
import { type Direction, directions, type Evidence, type LedgerColumns } from '../domain/ledger.ts';
import type { RefusedRow, RowErrorCode } from '../domain/statement.ts';
import { parseFen } from './amounts.ts';
import { createCsvReader, type CsvReader, fieldBytes, readRecord } from './csv.ts';
import type { ReadSum, ReadSums } from './declared.ts';
import { createEntryMaker } from './entry-maker.ts';
import { createEvidenceBuilder } from './evidence-builder.ts';
import { addEntry, createLedgerBuilder, finishLedger } from './ledger-builder.ts';
import type { Header } from './locate-header.ts';
import { refusedText } from './refused-text.ts';
import { createRow, readRow, type Row } from './row-reader.ts';
import { createTextTable } from './text-table.ts';

/** Rows one file may have. */
export const mostRows = 300_000;

export interface RowsRequest {
  readonly bytes: Uint8Array;
  readonly header: Header;
  readonly account: CardMention | undefined;
  /** Lines of the file: the most rows there can be. */
  readonly lines: number;
  readonly onProgress: ((rowsRead: number) => void) | undefined;
}

export interface RowsRead {
  readonly columns: LedgerColumns;
  readonly evidence: Evidence;
  readonly refused: readonly RefusedRow[];
  /** Entries and refused rows. More than `mostRows` when reading stopped there. */
  readonly dataRows: number;
  /** What was read, by the class the bill prints. */
  readonly sums: ReadSums;
  /** Sums printed behind the rows. */
  readonly trailer: Trailer | undefined;
}

/** Whole fen. */
export interface Trailer {
  readonly in: number;
  readonly out: number;
}

const progressEvery = 4096;

/** Reads every row behind the header; each becomes an entry with its evidence or a refused row. */
export function readRows(request: RowsRequest): RowsRead {
  const { bytes, header, account } = request;
  const reader = createCsvReader(bytes, header.position);
  reader.nextLine = header.nextLine;
  const texts = createTextTable(header.encoding, header.layout.emptyMark);
  const row = createRow(reader, header, texts);
  const capacity = Math.min(request.lines, mostRows + 1);
  const builder = createLedgerBuilder(capacity);
  const maker = createEntryMaker({ row, encoding: header.encoding, account, builder, capacity });
  const evidence = createEvidenceBuilder(row, header, capacity);
  const sums = emptySums();
  const rest = createRefusals(row, header);
  const refused = rest.rows;
  let entries = 0;
  while (entries + refused.length <= mostRows && readRecord(reader, row.width)) {
    if (reader.filled === 0) continue;
    const code = readRow(row) ?? maker.read();
    if (code !== undefined) {
      rest.add(code);
      continue;
    }
    entries++;
    addEntry(builder, maker.draft);
    evidence.add();
    addTo(sums, row, maker.draft.status);
    if (entries % progressEvery === 0) request.onProgress?.(entries + refused.length);
  }
  return {
    columns: finishLedger(builder, texts.texts),
    evidence: evidence.finish(),
    refused,
    dataRows: entries + refused.length,
    sums,
    trailer: rest.trailer(),
  };
}

function emptySums(): ReadSums {
  const none = (): ReadSum => ({ count: 0, fen: 0, closedFen: 0 });
  return { out: none(), in: none(), neutral: none() };
}

function addTo(sums: ReadSums, { layout, texts, printed, fen }: Row, status: number): void {
  const direction: Direction = directions[printed] ?? 'neutral';
  const sum = sums[direction];
  sum.count++;
  sum.fen += fen;
  if (layout.closed?.has(texts.text(status))) sum.closedFen += fen;
}

interface Refusals {
  readonly rows: RefusedRow[];
  add(code: RowErrorCode): void;
  trailer(): Trailer | undefined;
}

/** Takes the records that are no entries: refused rows, and the lines below the rows that are none. */
function createRefusals(row: Row, header: Header): Refusals {
  const { reader, columns } = row;
  const rows: RefusedRow[] = [];
  let trailer: Trailer | undefined;
  return {
    rows,
    add(code) {
      if (isFooter(reader, header, code)) {
        trailer ??= trailerOf(fenAt(reader, columns.amountIn), fenAt(reader, columns.amountOut));
      } else rows.push({ line: reader.line, code, text: refusedText(reader, header, code) });
    },
    trailer: () => trailer,
  };
}

const footerCodes: ReadonlySet<RowErrorCode> = new Set([
  'date-invalid',
  'row-too-short',
  'row-too-long',
]);

/** A line behind the rows that only looks like one: it was refused, and begins as footers begin. */
function isFooter(reader: CsvReader, header: Header, code: RowErrorCode): boolean {
  if (!footerCodes.has(code)) return false;
  const first = fieldBytes(reader, 0).subarray(0, 400);
  return header.layout.footer.test(new TextDecoder(header.encoding).decode(first).trim());
}

function trailerOf(income: number, spent: number): Trailer | undefined {
  return income < 0 || spent < 0 ? undefined : { in: income, out: spent };
}

function fenAt(reader: CsvReader, column: number): number {
  const cell = fieldBytes(reader, column);
  return parseFen(cell, 0, cell.length);
}
