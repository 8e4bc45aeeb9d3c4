import { crc32, deflateRawSync } from 'node:zlib';
import { utf8 } from './sample-bills.ts';

export interface SampleEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the headers claim, where it is not the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
}

/** A zip archive of these entries, deflated. */
export function zipOf(entries: readonly SampleEntry[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = deflateRawSync(entry.content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(entry.flags ?? 0, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(entry.crc ?? crc32(entry.content), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(entry.size ?? entry.content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, data]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), shared, central, name]));
    chunks.push(local);
    offset += local.length;
  }
  const names = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(names.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...chunks, names, Buffer.from('PK\u0005\u0006'), end]));
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

export interface SampleBook {
  /** Content of sheetData, one text a sheet. */
  readonly sheets: readonly string[];
  readonly strings?: string;
  readonly workbookPr?: string;
  readonly relations?: string;
  /** Entries that replace those of the same name. */
  readonly entries?: readonly SampleEntry[];
}

const styles =
  '<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh\\:mm\\:ss"/><numFmt numFmtId="165" formatCode="¥#,##0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs></styleSheet>';

/** An XLSX file; style 1 is a date with time, style 3 an amount. */
export function xlsxOf(book: SampleBook): Uint8Array {
  return zipOf(bookEntries(book));
}

export function bookEntries(book: SampleBook): readonly SampleEntry[] {
  const sheetTags = book.sheets.map(
    (_, i) => `<sheet name="Sheet${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const sheetRelations = book.sheets.map((_, i) =>
    relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`),
  );
  const made: SampleEntry[] = [
    {
      name: 'xl/workbook.xml',
      content: utf8(
        `<?xml version="1.0"?><workbook>${book.workbookPr ?? ''}<sheets>${sheetTags.join('')}</sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: utf8(
        `<Relationships>${book.relations ?? ''}${sheetRelations.join('')}${relation('rId98', 'styles', 'styles.xml')}${relation('rId99', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
      ),
    },
    { name: 'xl/styles.xml', content: utf8(styles) },
    { name: 'xl/sharedStrings.xml', content: utf8(`<sst>${book.strings ?? ''}</sst>`) },
    ...book.sheets.map((sheet, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: utf8(
        `<?xml version="1.0"?><worksheet><dimension ref="A1:XFD1048576"/><sheetData>${sheet}</sheetData></worksheet>`,
      ),
    })),
  ];
  const replaced = new Set(book.entries?.map((entry) => entry.name));
  return [...made.filter((entry) => !replaced.has(entry.name)), ...(book.entries ?? [])];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A cell with its text inside; `<…>` is taken as a cell that is written out. */
export const cell = (text: string): string =>
  text.startsWith('<c') ? text : `<c t="inlineStr"><is><t>${escape(text)}</t></is></c>`;

export const row = (cells: readonly string[], number?: number): string =>
  `<row${number === undefined ? '' : ` r="${number}"`}>${cells.map(cell).join('')}</row>`;
