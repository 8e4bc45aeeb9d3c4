import type { CardMention } from '../domain/card.ts';
import { directions, type Evidence, type LedgerColumns } from '../domain/ledger.ts';
import type { Declared, RefusedRow, RowErrorCode } from '../domain/statement.ts';
import { createByteSink } from './bytes.ts';
import { createCsvReader, type CsvReader, fieldBytes, readRecord } from './csv.ts';
import type { ReadSum, ReadSums } from './declared.ts';
import { createEntryMaker } from './entry-maker.ts';
import { createLedgerBuilder, withUsedTexts } from './ledger-builder.ts';
import type { Header } from './locate-header.ts';
import { createLineWriter, refusedText } from './masked-line.ts';
import { createRowReader, type RowReader } from './row-reader.ts';
import { createTextTable, type TextTable } from './text-table.ts';
import { parseFen } from './values.ts';

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
  /** Sums printed behind the rows, in fen. */
  readonly trailer: { readonly in: number; readonly out: number } | undefined;
}

const progressEvery = 4096;

/** Reads every row behind the header; each becomes an entry with its evidence or a refused row. */
export function readRows(request: RowsRequest): RowsRead {
  const { bytes, header, onProgress } = request;
  const reader = createCsvReader(bytes, header.position);
  reader.nextLine = header.nextLine;
  const texts = createTextTable(header.encoding, header.layout.emptyMark);
  const row = createRowReader(reader, header, texts);
  const capacity = Math.min(request.lines, mostRows + 1);
  const builder = createLedgerBuilder(capacity);
  const entryOf = createEntryMaker({
    header,
    account: request.account,
    reader,
    row,
    texts,
    builder,
    capacity,
  });
  const evidence = createEvidenceBuilder({ reader, row, texts, header }, capacity);
  const refused: RefusedRow[] = [];
  const sums = emptySums();
  let trailer: RowsRead['trailer'];
  let dataRows = 0;
  while (dataRows <= mostRows && readRecord(reader, header.names.length)) {
    if (reader.filled === 0) continue;
    const code = row.read() ?? entryOf.read();
    if (code === undefined) {
      builder.add(entryOf.draft);
      evidence.add();
      addTo(sums[directions[row.printed()] ?? 'neutral'], row, entryOf.closed());
    } else if (isFooter(reader, header, code)) {
      trailer ??= readTrailer(reader, row);
      continue;
    } else {
      refused.push({ line: reader.line, code, text: refusedText(reader, header, code) });
    }
    if (++dataRows % progressEvery === 0) onProgress?.(dataRows);
  }
  return {
    columns: withUsedTexts(builder.finish(texts.texts)),
    evidence: evidence.finish(),
    refused,
    dataRows,
    sums,
    trailer,
  };
}

function emptySums(): ReadSums {
  const none = (): ReadSum => ({ count: 0, fen: 0, closedFen: 0 });
  return { out: none(), in: none(), neutral: none() };
}

function addTo(sum: ReadSum, row: RowReader, closed: boolean): void {
  sum.count++;
  sum.fen += row.fen();
  if (closed) sum.closedFen += row.fen();
}

/** A line behind the rows that only looks like one: it was refused, and begins as footers begin. */
function isFooter(reader: CsvReader, header: Header, code: RowErrorCode): boolean {
  if (code !== 'date-invalid' && code !== 'row-too-short' && code !== 'row-too-long') return false;
  const first = fieldBytes(reader, 0).subarray(0, 400);
  return header.layout.footer.test(new TextDecoder(header.encoding).decode(first).trim());
}

function readTrailer(reader: CsvReader, row: RowReader): RowsRead['trailer'] {
  const income = fenAt(reader, row.column('amountIn'));
  const spent = fenAt(reader, row.column('amountOut'));
  return income < 0 || spent < 0 ? undefined : { in: income, out: spent };
}

function fenAt(reader: CsvReader, column: number): number {
  const cell = fieldBytes(reader, column);
  return parseFen(cell, 0, cell.length);
}

interface EvidenceSource {
  readonly reader: CsvReader;
  readonly row: RowReader;
  readonly texts: TextTable;
  readonly header: Header;
}

function createEvidenceBuilder(
  { reader, row, texts, header }: EvidenceSource,
  capacity: number,
): { add(): void; finish(): Evidence } {
  const write = createLineWriter(reader, header);
  const sink = createByteSink(reader.bytes.length - reader.position);
  const ends = new Uint32Array(capacity);
  const untouched: readonly number[] = [];
  let count = 0;
  return {
    add() {
      let masked = untouched;
      for (const column of row.free) {
        if (texts.masked(row.idByColumn[column] ?? 0)) masked = [...masked, column];
      }
      write(sink, masked);
      ends[count++] = sink.length();
    },
    finish: () => ({
      encoding: header.encoding,
      header: header.names,
      lines: { bytes: sink.take(), ends: ends.slice(0, count) },
    }),
  };
}
