import type { Evidence } from '../domain/ledger.ts';
import { createByteSink } from './bytes.ts';
import type { Header } from './locate-header.ts';
import { blankColumns } from './private-columns.ts';
import { type Row, textAt } from './row-reader.ts';
import { scrubBytes } from './scrub.ts';

export interface EvidenceBuilder {
  /** Keeps the raw line of the row that was just read, its private cells blank and numbers of people masked. */
  add(): void;
  finish(): Evidence;
}

const none: readonly number[] = [];

export function createEvidenceBuilder(row: Row, header: Header, capacity: number): EvidenceBuilder {
  const { reader, texts, free } = row;
  const blank = blankColumns(header);
  const sink = createByteSink(reader.bytes.length - reader.position);
  const ends = new Uint32Array(capacity);
  let count = 0;

  const appendScrubbed = (start: number, end: number): void => {
    const cell = reader.bytes.subarray(start, end);
    const scrubbed = scrubBytes(cell, header.encoding) ?? cell;
    sink.append(scrubbed, 0, scrubbed.length);
  };

  const appendLine = (masked: readonly number[]): void => {
    const touched = masked.length === 0 ? blank : [...blank, ...masked].toSorted((a, b) => a - b);
    let copied = reader.start;
    for (const column of touched) {
      if (column >= reader.count) break;
      const start = reader.starts[column] ?? 0;
      const end = reader.ends[column] ?? 0;
      sink.append(reader.bytes, copied, start);
      if (masked.includes(column)) appendScrubbed(start, end);
      copied = end;
    }
    sink.append(reader.bytes, copied, reader.end);
  };

  return {
    add() {
      const masked = texts.anyMasked()
        ? free.filter((column) => texts.masked(textAt(row, column)))
        : none;
      appendLine(masked);
      ends[count++] = sink.length();
    },
    finish: () => ({
      encoding: header.encoding,
      header: header.names,
      lines: { bytes: sink.take(), ends: ends.slice(0, count) },
    }),
  };
}
