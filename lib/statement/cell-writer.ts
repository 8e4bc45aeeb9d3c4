import type { PackedText } from '../domain/ledger.ts';
import { type ByteSink, DOT, isDigit } from './bytes.ts';
import { days1904, numberText, serialText } from './cell-numbers.ts';
import { createCellText } from './cell-text.ts';
import { wholeNumber, type XmlCursor, xmlName } from './xml-cursor.ts';

/** What a sheet needs of its workbook. */
export interface SheetBook {
  /** Each written as a cell of delimited text. */
  readonly strings: PackedText;
  /** By style of a cell: whether a number in it is a date. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

const shared = xmlName('s');
const boolean = xmlName('b');
const isoDate = xmlName('d');
const number = xmlName('n');
const noType = 0;

/** Writes the value of cells as delimited text. */
export interface CellWriter {
  /** Writes the text before the cursor's tag, by the cell's type and style; false when the workbook lacks it. */
  value(cursor: XmlCursor, type: number, style: number): boolean;
}

export function createCellWriter(sink: ByteSink, book: SheetBook): CellWriter {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const cell = createCellText();
  const dayOffset = book.from1904 ? days1904 : 0;

  const scratch = new Uint8Array(256);

  /** Writes a text of at most 64 characters. */
  const writeText = (text: string): void => {
    sink.append(scratch, 0, encoder.encodeInto(text, scratch).written);
  };

  const writeXml = (bytes: Uint8Array, start: number, end: number): void => {
    cell.clear();
    cell.addXml(bytes, start, end);
    cell.writeTo(sink);
  };

  const writeShared = (index: number): boolean => {
    const { bytes, ends } = book.strings;
    if (index < 0 || index >= ends.length) return false;
    sink.append(bytes, index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index] ?? 0);
    return true;
  };

  const writeNumber = (cursor: XmlCursor, isDate: boolean): void => {
    const { bytes, textStart, textEnd } = cursor;
    if (!isDate && isPlainAmount(bytes, textStart, textEnd)) {
      sink.append(bytes, textStart, textEnd);
      return;
    }
    const raw = decoder.decode(bytes.subarray(textStart, Math.min(textEnd, textStart + 64)));
    const date = isDate ? serialText(Number(raw), dayOffset) : undefined;
    const text = date ?? numberText(raw);
    if (date === undefined && !/^[\d.eE+-]*$/.test(text)) writeXml(bytes, textStart, textEnd);
    else writeText(text);
  };

  return {
    value(cursor, type, style) {
      const { bytes, textStart, textEnd } = cursor;
      if (type === shared) return writeShared(wholeNumber(bytes, textStart, textEnd));
      if (type === noType || type === number) writeNumber(cursor, book.dateStyles[style] ?? false);
      else if (type === boolean) writeText(bytes[textStart] === 49 ? 'TRUE' : 'FALSE');
      else if (type === isoDate)
        writeText(
          isoText(decoder.decode(bytes.subarray(textStart, Math.min(textEnd, textStart + 64)))),
        );
      else writeXml(bytes, textStart, textEnd);
      return true;
    },
  };
}

/** Digits with at most two decimals: what nearly every numeric cell holds. */
function isPlainAmount(bytes: Uint8Array, start: number, end: number): boolean {
  let dot = -1;
  for (let at = start; at < end; at++) {
    if (bytes[at] === DOT && dot < 0 && at > start) dot = at;
    else if (!isDigit(bytes[at])) return false;
  }
  return dot < 0 || (end - dot <= 3 && end - dot > 1);
}

/** `2026-09-24T11:40:58` as bills print it; anything else stays, with nothing that could break a line. */
function isoText(raw: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})T?(\d{2}:\d{2}:\d{2})?/.exec(raw);
  return found ? [found[1], found[2]].filter(Boolean).join(' ') : raw.replaceAll(/[^\d:. -]/g, '');
}
