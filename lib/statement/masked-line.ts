import type { RowErrorCode } from '../domain/statement.ts';
import { type ByteSink, createByteSink } from './bytes.ts';
import type { CsvReader } from './csv.ts';
import type { Header } from './locate-header.ts';
import { blankColumns, freeColumns } from './private-columns.ts';
import { scrubBytes } from './scrub.ts';
import { replaceUnsafe } from './text-clean.ts';

/** Appends the current record, its private cells blank and the cells of `masked` (ascending) scrubbed. */
export type LineWriter = (sink: ByteSink, masked: readonly number[]) => void;

export function createLineWriter(reader: CsvReader, header: Header): LineWriter {
  const blank = blankColumns(header);
  return (sink, masked) => {
    const { bytes, starts, ends, count, start, end } = reader;
    const touched = masked.length === 0 ? blank : [...blank, ...masked].toSorted((a, b) => a - b);
    let copied = start;
    for (const column of touched) {
      if (column >= count) break;
      const from = starts[column] ?? 0;
      const to = ends[column] ?? 0;
      sink.append(bytes, copied, from);
      if (masked.includes(column)) {
        const cell = bytes.subarray(from, to);
        const scrubbed = scrubBytes(cell, header.encoding) ?? cell;
        sink.append(scrubbed, 0, scrubbed.length);
      }
      copied = to;
    }
    sink.append(bytes, copied, end);
  };
}

const shownCharacters = 200;
const shownBytes = 4096;

/** In these rows a cell may stand under a wrong name: what a private column holds may be anywhere. */
const shifted: ReadonlySet<RowErrorCode> = new Set(['row-too-long', 'quote-not-closed']);

/**
 * A refused row as it may be shown: private cells blank, numbers of people masked, cut to 200
 * characters. A row whose cells may be shifted is cut before the first private column.
 */
export function refusedText(reader: CsvReader, header: Header, code: RowErrorCode): string {
  const blank = new Set(blankColumns(header));
  const words = new Set(shifted.has(code) ? header.names.keys() : freeColumns(header));
  const sink = createByteSink(512);
  const { bytes, starts, ends } = reader;
  const columns = Math.min(reader.count, starts.length);
  for (let column = 0; column < columns && sink.length() < shownBytes; column++) {
    if (column > 0) sink.push(44);
    if (blank.has(column)) {
      if (shifted.has(code)) break;
      continue;
    }
    const end = Math.min(ends[column] ?? 0, (starts[column] ?? 0) + shownBytes);
    const cell = bytes.subarray(starts[column], end);
    const isWords = words.has(column) || column >= header.names.length;
    const shown = (isWords ? scrubBytes(cell, header.encoding) : undefined) ?? cell;
    sink.append(shown, 0, shown.length);
  }
  const text = replaceUnsafe(new TextDecoder(header.encoding).decode(sink.take()));
  return [...text].slice(0, shownCharacters).join('');
}
