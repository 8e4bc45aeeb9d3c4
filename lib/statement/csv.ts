import { COMMA, CR, LF, QUOTE, SPACE, TAB } from './bytes.ts';

/** Fields of one record that are located; further ones are only counted. */
const maxFields = 128;

/** A quoted field may run over this many lines; beyond, its quote is taken as never closed. */
const maxSpan = 20;

/**
 * Walks delimited text as bytes, UTF-8 or GB18030 alike: a trail byte of GB18030 is never a comma, a
 * quote or a line end. The arrays are reused, so a record costs no objects. Field i of the current
 * record is bytes starts[i] to ends[i], without quotes and surrounding spaces and tabs.
 */
export interface CsvReader {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the field holds doubled quotes that stand for one. */
  readonly escaped: Uint8Array;
  /** Byte where the next record starts. */
  position: number;
  /** Line of the current record, from 1. */
  line: number;
  nextLine: number;
  start: number;
  /** End of the record, before its line end. */
  end: number;
  /** Fields of the record. */
  count: number;
  /** Fields up to the last that is not empty. */
  filled: number;
  /** Bytes of the longest field. */
  longest: number;
  /** Line ends inside the record. */
  breaks: number;
  /** Whether a quote of the record is never closed; its field then runs to the next comma. */
  unclosed: boolean;
}

export function createCsvReader(bytes: Uint8Array, position = 0): CsvReader {
  return {
    bytes,
    starts: new Int32Array(maxFields),
    ends: new Int32Array(maxFields),
    escaped: new Uint8Array(maxFields),
    position,
    line: 0,
    nextLine: 1,
    start: 0,
    end: 0,
    count: 0,
    filled: 0,
    longest: 0,
    breaks: 0,
    unclosed: false,
  };
}

/** Reads the next line as one record; a quote cannot reach over its end. False at the end of the text. */
export function readLine(reader: CsvReader): boolean {
  if (reader.position >= reader.bytes.length) return false;
  scan(reader, false);
  finish(reader);
  return true;
}

/**
 * Reads the next record, over several lines where a quoted field holds line ends and the record then
 * has the `columns` of the header. Otherwise only its first line, so that a quote which is never
 * closed costs the row it stands in and no other. False at the end of the text.
 */
export function readRecord(reader: CsvReader, columns: number): boolean {
  if (reader.position >= reader.bytes.length) return false;
  scan(reader, true);
  if (reader.unclosed || (reader.breaks > 0 && !isWhole(reader, columns))) scan(reader, false);
  finish(reader);
  return true;
}

/** Field i without doubled quotes, in bytes of its own when it had some. */
export function fieldBytes(reader: CsvReader, index: number): Uint8Array {
  if (index < 0 || index >= Math.min(reader.count, maxFields)) return new Uint8Array();
  const raw = reader.bytes.subarray(reader.starts[index], reader.ends[index]);
  return reader.escaped[index] === 1 ? unescape(raw) : raw;
}

function unescape(raw: Uint8Array): Uint8Array {
  const out = new Uint8Array(raw.length);
  let length = 0;
  for (let i = 0; i < raw.length; i++) {
    out[length++] = raw[i] ?? 0;
    if (raw[i] === QUOTE && raw[i + 1] === QUOTE) i++;
  }
  return out.subarray(0, length);
}

function scan(reader: CsvReader, manyLines: boolean): void {
  const { bytes } = reader;
  reader.start = reader.position;
  reader.count = 0;
  reader.filled = 0;
  reader.longest = 0;
  reader.breaks = 0;
  reader.unclosed = false;
  let at = reader.position;
  for (;;) {
    const first = skipBlanks(bytes, at);
    const quoted = bytes[first] === QUOTE && !reader.unclosed;
    at = quoted ? scanQuoted(reader, first, manyLines) : scanPlain(reader, first);
    if (bytes[at] !== COMMA) break;
    at++;
  }
  reader.end = at;
}

function finish(reader: CsvReader): void {
  const { bytes, end } = reader;
  reader.line = reader.nextLine;
  reader.nextLine += reader.breaks + 1;
  reader.position = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE || bytes[at] === TAB) at++;
  return at;
}

function scanPlain(reader: CsvReader, from: number): number {
  const { bytes } = reader;
  const { length } = bytes;
  let at = from;
  while (at < length) {
    const byte = bytes[at];
    if (byte === COMMA || byte === LF || byte === CR) break;
    at++;
  }
  addField(reader, from, at);
  return at;
}

function scanQuoted(reader: CsvReader, open: number, manyLines: boolean): number {
  const { bytes } = reader;
  const { length } = bytes;
  let doubled = false;
  let breaks = 0;
  for (let at = open + 1; at < length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      const next = afterQuote(bytes, at);
      if (next >= 0) {
        reader.breaks += breaks;
        addField(reader, open + 1, at);
        if (doubled) markEscaped(reader);
        return next;
      }
      if (bytes[at + 1] === QUOTE) {
        doubled = true;
        at++;
      }
    } else if (isLineEnd(bytes, at)) {
      breaks++;
      if (!manyLines || breaks > maxSpan) break;
    }
  }
  reader.unclosed = true;
  return scanPlain(reader, open);
}

/** Whether a line ends with this byte; the two of CR LF end it once. */
function isLineEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF);
}

/** Where the field's delimiter stands if the quote at `at` closes it, else -1: then the quote is text. */
function afterQuote(bytes: Uint8Array, at: number): number {
  const next = skipBlanks(bytes, at + 1);
  const byte = bytes[next];
  return byte === COMMA || byte === LF || byte === CR || byte === undefined ? next : -1;
}

function addField(reader: CsvReader, from: number, to: number): void {
  const { bytes } = reader;
  let start = from;
  let end = to;
  while (start < end && (bytes[start] === SPACE || bytes[start] === TAB)) start++;
  while (end > start && (bytes[end - 1] === SPACE || bytes[end - 1] === TAB)) end--;
  const index = reader.count++;
  if (end > start) reader.filled = reader.count;
  if (end - start > reader.longest) reader.longest = end - start;
  if (index >= maxFields) return;
  reader.starts[index] = start;
  reader.ends[index] = end;
  reader.escaped[index] = 0;
}

function markEscaped(reader: CsvReader): void {
  if (reader.count <= maxFields) reader.escaped[reader.count - 1] = 1;
}

/**
 * Whether a record over several lines is one record: it has the header's columns, and none of its
 * later lines is a record by itself (else an open quote has swallowed the rows up to the next quote).
 */
function isWhole(reader: CsvReader, columns: number): boolean {
  if (reader.count < columns || reader.filled > columns) return false;
  const probe = createCsvReader(reader.bytes.subarray(reader.start, reader.end));
  readLine(probe);
  while (readLine(probe)) if (probe.count >= columns) return false;
  return true;
}
