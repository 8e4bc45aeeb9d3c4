import { type ByteSink, COMMA, CR, LF, QUOTE } from './bytes.ts';

const AMPERSAND = 38;
const SEMICOLON = 59;
const longestEntity = 10;

/** One byte more than a cell may have: a longer cell is refused, whatever else it holds. */
const longestKept = 32_769;

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Collects the text of one cell out of XML and writes it as one cell of delimited text. */
export interface CellText {
  clear(): void;
  /** Adds text as XML writes it. A line end becomes U+FFFD, so that a row of a sheet stays one line. */
  addXml(bytes: Uint8Array, start: number, end: number): void;
  writeTo(sink: ByteSink): void;
}

const lineEndMark = new TextEncoder().encode('\ufffd');

export function createCellText(): CellText {
  const encoder = new TextEncoder();
  const cell = new Uint8Array(longestKept + 8);
  let length = 0;
  let quoted = false;

  const put = (byte: number): void => {
    if (length >= longestKept) return;
    if (byte === COMMA || byte === QUOTE) quoted = true;
    if (byte === LF || byte === CR) for (const mark of lineEndMark) cell[length++] = mark;
    else cell[length++] = byte;
  };

  return {
    clear() {
      length = 0;
      quoted = false;
    },
    addXml(bytes, start, end) {
      for (let at = start; at < end; at++) {
        if (length >= longestKept) return;
        const byte = bytes[at] ?? 0;
        const close = byte === AMPERSAND ? entityEnd(bytes, at, end) : -1;
        if (close < 0) {
          put(byte);
          continue;
        }
        for (const part of encoder.encode(entityText(bytes, at, close))) put(part);
        at = close;
      }
    },
    writeTo(sink) {
      if (!quoted) {
        sink.append(cell, 0, length);
        return;
      }
      sink.push(QUOTE);
      for (let at = 0; at < length; at++) {
        if (cell[at] === QUOTE) sink.push(QUOTE);
        sink.push(cell[at] ?? 0);
      }
      sink.push(QUOTE);
    },
  };
}

function entityEnd(bytes: Uint8Array, at: number, end: number): number {
  const limit = Math.min(end, at + longestEntity);
  for (let close = at + 1; close < limit; close++) if (bytes[close] === SEMICOLON) return close;
  return -1;
}

/** What `&amp;` or `&#x4E2D;` stands for; an unknown name stays as it is written. */
function entityText(bytes: Uint8Array, at: number, close: number): string {
  const name = String.fromCharCode(...bytes.subarray(at + 1, close));
  const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!code) return entities.get(name) ?? `&${name};`;
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  const inner = point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff);
  return inner || point === 0 ? '\ufffd' : String.fromCodePoint(point);
}
