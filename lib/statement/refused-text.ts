import type { RowErrorCode } from '../domain/statement.ts';
import { COMMA, createByteSink } from './bytes.ts';
import type { CsvReader } from './csv.ts';
import type { Header } from './locate-header.ts';
import { blankColumns, freeColumns } from './private-columns.ts';
import { scrubBytes } from './scrub.ts';
import { replaceUnsafe } from './text-clean.ts';

const shownCharacters = 200;
const shownBytes = 4096;

/**
 * In these rows, and in those with more fields than the header, a cell may stand under a wrong name:
 * what a private column holds may be anywhere.
 */
const shifted: ReadonlySet<RowErrorCode> = new Set(['row-too-long', 'quote-not-closed']);

/**
 * A refused row as it may be shown: private cells blank, numbers of people masked, cut to 200
 * characters. A row whose cells may be shifted ends before the first private column, and all its
 * cells are taken as words.
 */
export function refusedText(reader: CsvReader, header: Header, code: RowErrorCode): string {
  const isShifted = shifted.has(code) || reader.count > header.fields;
  const blank = blankColumns(header);
  const numbers = isShifted ? new Set<number>() : numberColumns(header);
  const columns = Math.min(reader.count, reader.starts.length);
  const last = isShifted ? Math.min(columns, blank[0] ?? columns) : columns;
  const sink = createByteSink(512);
  for (let column = 0; column < last && sink.length() < shownBytes; column++) {
    if (column > 0) sink.push(COMMA);
    if (blank.includes(column)) continue;
    const cell = cellOf(reader, column);
    const shown = numbers.has(column) ? cell : scrubbed(cell, header);
    sink.append(shown, 0, shown.length);
  }
  const text = new TextDecoder(header.encoding).decode(sink.take());
  return replaceUnsafe(text).slice(0, shownCharacters);
}

function scrubbed(cell: Uint8Array, header: Header): Uint8Array {
  return scrubBytes(cell, header.encoding) ?? cell;
}

/** Columns that are not scrubbed: in a row whose cells are in place, they hold order numbers and amounts. */
function numberColumns(header: Header): ReadonlySet<number> {
  const words = new Set(freeColumns(header));
  return new Set(header.names.keys().filter((column) => !words.has(column)));
}

function cellOf({ bytes, starts, ends }: CsvReader, column: number): Uint8Array {
  const start = starts[column] ?? 0;
  return bytes.subarray(start, Math.min(ends[column] ?? 0, start + shownBytes));
}
