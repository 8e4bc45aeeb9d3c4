import { QUOTE } from './bytes.ts';
import { type CsvReader, fieldBytes } from './csv.ts';
import type { TextEncodingName } from './scrub.ts';
import { replaceUnsafe } from './text-clean.ts';
import { decodeStrict } from './text-table.ts';

/** The order number that was read last, UTF-8, in `bytes` from `start` to `end`. */
export interface OrderNumber {
  bytes: Uint8Array;
  start: number;
  end: number;
  readonly strict: TextDecoder;
  /** The byte that stands for an empty cell. */
  readonly emptyMark: number;
}

export function createOrderNumber(encoding: TextEncodingName, emptyMark: string): OrderNumber {
  return {
    bytes: new Uint8Array(),
    start: 0,
    end: 0,
    strict: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }),
    emptyMark: emptyMark.charCodeAt(0),
  };
}

/** Reads the cell in this column; false when it is no text in the file's encoding. */
export function readOrderNumber(order: OrderNumber, reader: CsvReader, column: number): boolean {
  order.start = 0;
  order.end = 0;
  if (column < 0 || column >= reader.count) return true;
  order.bytes = reader.bytes;
  order.start = reader.starts[column] ?? 0;
  order.end = reader.ends[column] ?? 0;
  if (!isPlain(order)) return readOdd(order, reader, column);
  const length = order.end - order.start;
  if (length === 1 && order.bytes[order.start] === order.emptyMark) order.end = order.start;
  return true;
}

const utf8 = new TextDecoder();

export function orderText({ bytes, start, end }: OrderNumber): string {
  return utf8.decode(bytes.subarray(start, end));
}

/** Whether the cell is printable ASCII, the same in every encoding. */
function isPlain({ bytes, start, end }: OrderNumber): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= 32 || byte > 126 || byte === QUOTE) return false;
  }
  return true;
}

function readOdd(order: OrderNumber, reader: CsvReader, column: number): boolean {
  const text = decodeStrict(order.strict, fieldBytes(reader, column));
  if (text === undefined) return false;
  order.bytes = new TextEncoder().encode(replaceUnsafe(text.trim()));
  order.start = 0;
  order.end = order.bytes.length;
  return true;
}
