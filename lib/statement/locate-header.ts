import type { FileError } from '../domain/statement.ts';
import { alipay } from './alipay.ts';
import { type CsvReader, createCsvReader, fieldBytes, readLine } from './csv.ts';
import { icbcLayouts } from './icbc.ts';
import type { Role, StatementLayout } from './layout.ts';
import type { TextEncodingName } from './scrub.ts';
import { normalName } from './text-clean.ts';
import { unsupportedHeaders } from './unsupported.ts';
import { wechat } from './wechat.ts';

/** Every layout we read. Order matters only where one header has all the columns of two. */
export const statementLayouts: readonly StatementLayout[] = [alipay, wechat, ...icbcLayouts];

/** The header of a statement we can read. */
export interface Header {
  readonly layout: StatementLayout;
  readonly encoding: TextEncodingName;
  /** Column names as printed, without padding and empty ones at the end. */
  readonly names: readonly string[];
  /** Fields of the header's record, empty ones at the end included. */
  readonly fields: number;
  readonly columnByRole: ReadonlyMap<Role, number>;
  /** The lines above, for what the file declares of itself. They hold a name and an account: never kept. */
  readonly preamble: readonly string[];
  /** Where the rows begin. */
  readonly position: number;
  readonly nextLine: number;
}

export type Located =
  | { readonly found: true; readonly header: Header }
  | { readonly found: false; readonly error: FileError; readonly score: number };

const searchedLines = 200;
const mostColumns = 64;
const mostPreambleBytes = 2048;

/** A header that has this share of a layout's columns is that layout's, changed. */
const likeness = 0.6;

interface Search {
  readonly encoding: TextEncodingName;
  readonly decoder: TextDecoder;
  readonly preamble: string[];
  best: Located & { found: false };
}

const nothing: Located & { found: false } = {
  found: false,
  error: { code: 'not-a-statement' },
  score: 0,
};

/** Finds the header among the first lines by the names of its columns, read in this encoding. */
export function locateHeader(bytes: Uint8Array, encoding: TextEncodingName, start = 0): Located {
  const reader = createCsvReader(bytes, start);
  const search: Search = {
    encoding,
    decoder: new TextDecoder(encoding),
    preamble: [],
    best: nothing,
  };
  for (let line = 0; line < searchedLines && readLine(reader); line++) {
    if (reader.filled >= 3) {
      const located = judgeHeader(reader, search);
      if (located.found) return located;
      if (located.score > search.best.score) search.best = located;
    }
    const end = Math.min(reader.end, reader.start + mostPreambleBytes);
    search.preamble.push(search.decoder.decode(bytes.subarray(reader.start, end)));
  }
  return search.best.score > 0 ? search.best : judgeTitle(search.preamble);
}

function judgeHeader(reader: CsvReader, search: Search): Located {
  const printed = printedNames(reader, search.decoder);
  const columnByName = new Map<string, number>();
  for (const [column, name] of printed.entries()) {
    const normal = normalName(name);
    if (normal !== '' && !columnByName.has(normal)) columnByName.set(normal, column);
  }
  const full = statementLayouts.find((layout) => missingColumns(layout, columnByName).length === 0);
  if (full && reader.filled > mostColumns) {
    return { found: false, error: { code: 'header-changed' }, score: 3 };
  }
  if (full) {
    return {
      found: true,
      header: {
        layout: full,
        encoding: search.encoding,
        names: printed,
        fields: reader.count,
        columnByRole: rolesOf(full, columnByName),
        preamble: search.preamble,
        position: reader.position,
        nextLine: reader.nextLine,
      },
    };
  }
  if (unsupportedHeaders.some((names) => names.every((name) => columnByName.has(name)))) {
    return { found: false, error: { code: 'layout-unsupported' }, score: 2 };
  }
  return judgeLikeness(columnByName, search.preamble);
}

function printedNames(reader: CsvReader, decoder: TextDecoder): readonly string[] {
  const columns = Math.min(reader.filled, mostColumns);
  return Array.from({ length: columns }, (_, i) => decoder.decode(fieldBytes(reader, i)).trim());
}

function missingColumns(
  layout: StatementLayout,
  columnByName: ReadonlyMap<string, number>,
): readonly string[] {
  return layout.columns
    .filter((column) => column.required && !column.names.some((name) => columnByName.has(name)))
    .map((column) => column.names[0] ?? column.role);
}

function rolesOf(
  layout: StatementLayout,
  columnByName: ReadonlyMap<string, number>,
): ReadonlyMap<Role, number> {
  const columnByRole = new Map<Role, number>();
  for (const { role, names } of layout.columns) {
    const name = names.find((candidate) => columnByName.has(candidate));
    const column = name === undefined ? undefined : columnByName.get(name);
    if (column !== undefined) columnByRole.set(role, column);
  }
  return columnByRole;
}

/** A header with most of a layout's columns, or under its title, is that layout's with some names changed. */
function judgeLikeness(
  columnByName: ReadonlyMap<string, number>,
  preamble: readonly string[],
): Located {
  let best: Located & { found: false } = nothing;
  for (const layout of statementLayouts) {
    const required = layout.columns.filter((column) => column.required).length;
    const missing = missingColumns(layout, columnByName);
    const share = 1 - missing.length / required;
    const enough = share >= likeness || (share >= 0.3 && hasTitle(layout, preamble));
    if (enough && share > best.score) {
      best = {
        found: false,
        error: { code: 'header-changed', detail: missing.join('、') },
        score: share,
      };
    }
  }
  return best;
}

function hasTitle(layout: StatementLayout, preamble: readonly string[]): boolean {
  return preamble.some((line) => layout.title.test(line.replace('\ufeff', '').trimStart()));
}

/** A file under a provider's title without any header like the provider's. */
function judgeTitle(preamble: readonly string[]): Located {
  const titled = statementLayouts.find((layout) => hasTitle(layout, preamble));
  if (!titled) return nothing;
  const names = missingColumns(titled, new Map());
  return { found: false, error: { code: 'header-changed', detail: names.join('、') }, score: 0.1 };
}
