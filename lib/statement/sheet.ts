import { err, ok, type Result } from '../domain/result.ts';
import type { FileError, FileErrorCode } from '../domain/statement.ts';
import { type ByteSink, COMMA, createByteSink, LF } from './bytes.ts';
import { type CellText, createCellText } from './cell-text.ts';
import { type CellWriter, createCellWriter, type SheetBook } from './cell-writer.ts';
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
    if (cursor.name === rowName) failure = readRowTag(cells, rows);
    else if (cursor.name === cellName) failure = readCellTag(cells);
    else failure = readContent(cells);
  }
  if (cursor.broken) failure = 'sheet-broken';
  return failure ? err(failureOf(failure)) : ok(sink.take());
}

function readRowTag(cells: Cells, rows: Rows): FileErrorCode | undefined {
  const { cursor } = cells;
  const failure = cursor.opens ? rows.open(cursor) : undefined;
  if (failure || !cursor.closes) return failure;
  return rows.close(leaveRow(cells));
}

function readCellTag(cells: Cells): FileErrorCode | undefined {
  const { cursor } = cells;
  cells.inside = cursor.opens && !cursor.closes;
  return cursor.opens ? openCell(cells) : undefined;
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

/** Where in the sheet we are, and the cell that is being read. */
interface Cells {
  readonly cursor: XmlCursor;
  readonly sink: ByteSink;
  readonly writer: CellWriter;
  readonly inline: CellText;
  column: number;
  style: number;
  type: number;
  /** Commas written in this line. */
  commas: number;
  /** Whether the line holds anything. */
  filled: boolean;
  inside: boolean;
  phonetic: boolean;
}

function createCells(cursor: XmlCursor, sink: ByteSink, book: SheetBook): Cells {
  return {
    cursor,
    sink,
    writer: createCellWriter(sink, book),
    inline: createCellText(),
    column: -1,
    style: 0,
    type: 0,
    commas: 0,
    filled: false,
    inside: false,
    phonetic: false,
  };
}

/** Takes in an opening cell tag. */
function openCell(cells: Cells): FileErrorCode | undefined {
  const { cursor } = cells;
  let column = cells.column + 1;
  cells.style = 0;
  cells.type = 0;
  while (nextAttribute(cursor)) {
    if (cursor.attribute === rowAttribute) column = columnOf(cursor);
    else if (cursor.attribute === styleAttribute) cells.style = attributeNumber(cursor);
    else if (cursor.attribute === typeAttribute) cells.type = packedValue(cursor);
  }
  if (column <= cells.column || column >= lastColumn) return 'sheet-broken';
  cells.column = column;
  return undefined;
}

/** Takes in a tag inside a cell. */
function readContent(cells: Cells): FileErrorCode | undefined {
  const { cursor } = cells;
  if (cursor.name === phoneticName) cells.phonetic = cursor.opens && !cursor.closes;
  if (cursor.opens || !cells.inside) return undefined;
  if (cursor.name === valueName) return writeValue(cells);
  if (cursor.name === textName && !cells.phonetic) {
    cells.inline.addXml(cursor.bytes, cursor.textStart, cursor.textEnd);
  } else if (cursor.name === inlineName) {
    stepToCell(cells);
    cells.inline.writeTo(cells.sink);
    cells.inline.clear();
  }
  return undefined;
}

function writeValue(cells: Cells): FileErrorCode | undefined {
  const { cursor, writer, type, style } = cells;
  if (cursor.textStart >= cursor.textEnd) return undefined;
  stepToCell(cells);
  return writer.value(cursor, type, style) ? undefined : 'sheet-broken';
}

/** Writes commas up to the cell's place in the line, so that cells left out are empty. */
function stepToCell(cells: Cells): void {
  cells.filled = true;
  for (; cells.commas < cells.column; cells.commas++) cells.sink.push(COMMA);
}

/** Makes ready for the next line; whether this one holds anything. */
function leaveRow(cells: Cells): boolean {
  const { filled } = cells;
  cells.column = -1;
  cells.commas = 0;
  cells.filled = false;
  cells.inside = false;
  return filled;
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
