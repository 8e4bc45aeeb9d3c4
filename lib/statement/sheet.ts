import { err, ok, type Result } from '../domain/result.ts';
import type { FileError, FileErrorCode } from '../domain/statement.ts';
import { type ByteSink, COMMA, createByteSink, LF } from './bytes.ts';
import { createCellText } from './cell-text.ts';
import { createCellWriter, type SheetBook } from './cell-writer.ts';
import {
  attributeNumber,
  createXmlCursor,
  nextAttribute,
  nextTag,
  type XmlCursor,
  xmlName,
} from './xml-cursor.ts';

const lastRow = 1_048_576;
const lastColumn = 16_384;
const mostFilledRows = 300_300;
const mostBytes = 160 * 1024 * 1024;

const rowName = xmlName('row');
const cellName = xmlName('c');
const valueName = xmlName('v');
const inlineName = xmlName('is');
const textName = xmlName('t');
const phoneticName = xmlName('rPh');

const rowAttribute = xmlName('r');
const styleAttribute = xmlName('s');
const typeAttribute = xmlName('t');

/**
 * Writes a sheet as delimited UTF-8, one line a row of the sheet (rows that the file leaves out are
 * empty lines), so that the line of a record is the row a person sees. What the sheet claims of its
 * size is not looked at; formulas give the value they were saved with.
 */
export function sheetAsText(bytes: Uint8Array, book: SheetBook): Result<Uint8Array, FileError> {
  const cursor = createXmlCursor(bytes);
  const sink = createByteSink(bytes.length >> 1);
  const rows = createRows(sink);
  const cells = createCells(cursor, sink, book);
  let failure: FileErrorCode | undefined;
  while (failure === undefined && nextTag(cursor)) {
    if (cursor.name === rowName) {
      if (cursor.opens) failure = rows.open(cursor);
      if (cursor.closes) failure ??= rows.close(cells.closeRow());
    } else if (cursor.name === cellName) failure = cells.cell();
    else failure = cells.content();
  }
  if (cursor.broken) failure = 'sheet-broken';
  return failure ? err(failureOf(failure)) : ok(sink.take());
}

function failureOf(code: FileErrorCode): FileError {
  if (code === 'too-many-rows') return { code, detail: '300000' };
  return code === 'sheet-too-large' ? { code, detail: '160 MiB' } : { code };
}

interface Rows {
  open(cursor: XmlCursor): FileErrorCode | undefined;
  close(filled: boolean): FileErrorCode | undefined;
}

function createRows(sink: ByteSink): Rows {
  let row = 0;
  let filledRows = 0;
  return {
    open(cursor) {
      let number = row + 1;
      while (nextAttribute(cursor)) {
        if (cursor.attribute === rowAttribute) number = attributeNumber(cursor);
      }
      if (number <= row || number > lastRow) return 'sheet-broken';
      for (row++; row < number; row++) sink.push(LF);
      return undefined;
    },
    close(filled) {
      sink.push(LF);
      if (filled && ++filledRows > mostFilledRows) return 'too-many-rows';
      return sink.length() > mostBytes ? 'sheet-too-large' : undefined;
    },
  };
}

interface Cells {
  /** Takes in an opening or closing cell tag. */
  cell(): FileErrorCode | undefined;
  /** Takes in a tag inside a cell. */
  content(): FileErrorCode | undefined;
  /** Ends the line; whether it holds anything. */
  closeRow(): boolean;
}

function createCells(cursor: XmlCursor, sink: ByteSink, book: SheetBook): Cells {
  const inline = createCellText();
  const writer = createCellWriter(sink, book);
  let column = -1;
  let style = 0;
  let type = 0;
  let commas = 0;
  let filled = false;
  let inside = false;
  let phonetic = false;

  const open = (): FileErrorCode | undefined => {
    let place = column + 1;
    style = 0;
    type = 0;
    while (nextAttribute(cursor)) {
      if (cursor.attribute === rowAttribute) place = columnOf(cursor);
      else if (cursor.attribute === styleAttribute) style = attributeNumber(cursor);
      else if (cursor.attribute === typeAttribute) type = packedValue(cursor);
    }
    if (place <= column || place >= lastColumn) return 'sheet-broken';
    column = place;
    return undefined;
  };

  /** Steps to the cell's place in the line, so that cells left out are empty. */
  const stepToCell = (): void => {
    filled = true;
    for (; commas < column; commas++) sink.push(COMMA);
  };

  const value = (): FileErrorCode | undefined => {
    if (!inside || cursor.textStart >= cursor.textEnd) return undefined;
    stepToCell();
    return writer.value(cursor, type, style) ? undefined : 'sheet-broken';
  };

  return {
    cell() {
      inside = cursor.opens && !cursor.closes;
      return cursor.opens ? open() : undefined;
    },
    content() {
      if (cursor.name === phoneticName) phonetic = cursor.opens && !cursor.closes;
      if (cursor.opens) return undefined;
      if (cursor.name === valueName) return value();
      if (cursor.name === textName && inside && !phonetic) {
        inline.addXml(cursor.bytes, cursor.textStart, cursor.textEnd);
      } else if (cursor.name === inlineName && inside) {
        stepToCell();
        inline.writeTo(sink);
        inline.clear();
      }
      return undefined;
    },
    closeRow() {
      const was = filled;
      column = -1;
      commas = 0;
      filled = false;
      inside = false;
      return was;
    },
  };
}

/** Column of a reference such as `AB12`, from 0; -1 when there are no letters. */
function columnOf({ bytes, valueStart, valueEnd }: XmlCursor): number {
  let column = 0;
  for (let at = valueStart; at < valueEnd; at++) {
    const letter = (bytes[at] ?? 0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function packedValue({ bytes, valueStart, valueEnd }: XmlCursor): number {
  let packed = 0;
  for (let at = valueStart; at < valueEnd; at++) packed = (packed << 8) | (bytes[at] ?? 0);
  return packed;
}
