import type { CsvReader } from './csv.ts';
import { fieldBytes } from './csv.ts';
import type { TextEncodingName } from './scrub.ts';
import { replaceUnsafe } from './text-clean.ts';
import { decodeStrict } from './text-table.ts';

/** Reads a cell that holds an order number; the bytes lie in `bytes()` from `start()` to `end()`, UTF-8. */
export interface OrderNumberReader {
  /** False when the cell is no text in the file's encoding. */
  read(reader: CsvReader, column: number): boolean;
  readonly bytes: () => Uint8Array;
  readonly start: () => number;
  readonly end: () => number;
  text(): string;
}

export function createOrderNumberReader(
  encoding: TextEncodingName,
  emptyMark: string,
): OrderNumberReader {
  const strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const utf8 = new TextDecoder();
  const encoder = new TextEncoder();
  const mark = emptyMark.charCodeAt(0);
  let bytes = new Uint8Array();
  let start = 0;
  let end = 0;

  const readOdd = (reader: CsvReader, column: number): boolean => {
    const text = decodeStrict(strict, fieldBytes(reader, column));
    if (text === undefined) return false;
    bytes = encoder.encode(replaceUnsafe(text.trim()));
    start = 0;
    end = bytes.length;
    return true;
  };

  return {
    read(reader, column) {
      const known = column >= 0 && column < reader.count;
      bytes = reader.bytes as Uint8Array<ArrayBuffer>;
      start = known ? (reader.starts[column] ?? 0) : 0;
      end = known ? (reader.ends[column] ?? 0) : 0;
      if (end - start === 1 && bytes[start] === mark) end = start;
      for (let at = start; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (byte < 33 || byte > 126 || byte === 34) return readOdd(reader, column);
      }
      return true;
    },
    bytes: () => bytes,
    start: () => start,
    end: () => end,
    text: () => utf8.decode(bytes.subarray(start, end)),
  };
}
