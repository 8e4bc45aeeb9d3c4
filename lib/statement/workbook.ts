import type { PackedText } from '../domain/ledger.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { FileError } from '../domain/statement.ts';
import { dateStyles, tagsOf } from './cell-styles.ts';
import type { SheetBook } from './cell-writer.ts';
import { readSharedStrings } from './shared-strings.ts';
import { sheetAsText } from './sheet.ts';
import { openZip, type ZipArchive } from './zip.ts';

/** One sheet, made into delimited text when it is asked for. */
export type LazySheet = () => Promise<Result<Uint8Array, FileError>>;

const workbookPart = 'xl/workbook.xml';
const mostSmallPart = 4 * 1024 * 1024;
const mostSheets = 32;

const broken: FileError = { code: 'sheet-broken' };

/** The sheets of an XLSX file in their order; a zip that is no workbook has a code of its own. */
export async function openWorkbook(
  bytes: Uint8Array,
): Promise<Result<readonly LazySheet[], FileError>> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  if (zip.value.encrypted) return err({ code: 'zip-password' });
  if (!zip.value.names.includes(workbookPart)) return err({ code: 'zip-archive' });
  const workbook = await smallPart(zip.value, workbookPart);
  if (!workbook.ok) return workbook;
  const relations = await smallPart(zip.value, 'xl/_rels/workbook.xml.rels');
  if (!relations.ok) return relations;
  const parts = partsOf(workbook.value, relations.value);
  if (parts.sheets.length === 0) return err(broken);
  const book = await readBook(zip.value, parts);
  if (!book.ok) return book;
  return ok(parts.sheets.map((path) => () => readSheet(zip.value, path, book.value)));
}

async function readSheet(
  zip: ZipArchive,
  path: string,
  book: SheetBook,
): Promise<Result<Uint8Array, FileError>> {
  const part = await zip.read(path);
  if (!part.ok) return part;
  return part.value ? sheetAsText(part.value, book) : err(broken);
}

interface Parts {
  readonly sheets: readonly string[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  readonly from1904: boolean;
}

/** Where the parts lie, by the workbook's relations; those that point outside the file are not followed. */
function partsOf(workbook: string, relations: string): Parts {
  const inside = tagsOf(relations, 'Relationship').filter(
    (relation) => relation.get('TargetMode') !== 'External',
  );
  const pathOf = (end: string): string | undefined => {
    const found = inside.find((relation) => relation.get('Type')?.endsWith(end));
    return found && partPath(found.get('Target') ?? '');
  };
  const sheetById = new Map(
    inside
      .filter((relation) => relation.get('Type')?.endsWith('/worksheet'))
      .map((relation) => [relation.get('Id'), partPath(relation.get('Target') ?? '')]),
  );
  const date1904 = tagsOf(workbook, 'workbookPr')[0]?.get('date1904');
  return {
    sheets: tagsOf(workbook, 'sheet')
      .map((sheet) => sheetById.get(sheet.get('id')))
      .filter((path) => path !== undefined)
      .slice(0, mostSheets),
    strings: pathOf('/sharedStrings'),
    styles: pathOf('/styles'),
    from1904: date1904 === '1' || date1904 === 'true',
  };
}

/** A target is named from the folder of the workbook, or from the root with a slash. */
function partPath(target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return target.startsWith('../') ? target.slice(3) : `xl/${target.replace(/^\.\//, '')}`;
}

async function readBook(zip: ZipArchive, parts: Parts): Promise<Result<SheetBook, FileError>> {
  const styles = parts.styles === undefined ? ok('') : await smallPart(zip, parts.styles);
  if (!styles.ok) return styles;
  const strings = await readStrings(zip, parts.strings);
  if (!strings.ok) return strings;
  return ok({
    strings: strings.value,
    dateStyles: dateStyles(styles.value),
    from1904: parts.from1904,
  });
}

async function readStrings(
  zip: ZipArchive,
  path: string | undefined,
): Promise<Result<PackedText, FileError>> {
  const part = path === undefined ? ok(undefined) : await zip.read(path);
  if (!part.ok) return part;
  if (!part.value) return ok({ bytes: new Uint8Array(), ends: new Uint32Array() });
  const strings = readSharedStrings(part.value);
  return strings ? ok(strings) : err(broken);
}

async function smallPart(zip: ZipArchive, path: string): Promise<Result<string, FileError>> {
  const part = await zip.read(path);
  if (!part.ok) return part;
  if (!part.value || part.value.length > mostSmallPart) return err(broken);
  const text = new TextDecoder().decode(part.value);
  return /<!DOCTYPE/i.test(text) ? err(broken) : ok(text);
}
