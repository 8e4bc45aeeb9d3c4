import type { PackedText } from '../domain/ledger.ts';
import { createByteSink } from './bytes.ts';
import { createCellText } from './cell-text.ts';
import { createXmlCursor, nextTag, xmlName } from './xml-cursor.ts';

const mostStrings = 4_000_000;

const stringName = xmlName('si');
const textName = xmlName('t');
const phoneticName = xmlName('rPh');

/** The strings of a workbook, each ready to be written as a cell of delimited text; undefined when the part is broken. */
export function readSharedStrings(bytes: Uint8Array): PackedText | undefined {
  const cursor = createXmlCursor(bytes);
  const sink = createByteSink(bytes.length);
  const cell = createCellText();
  const ends: number[] = [];
  let phonetic = 0;
  while (nextTag(cursor)) {
    if (cursor.name === phoneticName) phonetic += Number(cursor.opens) - Number(cursor.closes);
    else if (cursor.name === textName && !cursor.opens && phonetic === 0) {
      cell.addXml(bytes, cursor.textStart, cursor.textEnd);
    } else if (cursor.name === stringName && cursor.closes) {
      cell.writeTo(sink);
      cell.clear();
      ends.push(sink.length());
      if (ends.length > mostStrings) return undefined;
    }
  }
  return cursor.broken ? undefined : { bytes: sink.take(), ends: Uint32Array.from(ends) };
}
