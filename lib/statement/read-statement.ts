import type { CardMention } from '../domain/card.ts';
import type { Evidence, LedgerColumns, Provider } from '../domain/ledger.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Check, Declared, FileError, Layout, RefusedRow } from '../domain/statement.ts';
import { CR, LF } from './bytes.ts';
import { byteOrderMark, containerOf, fromUtf16 } from './container.ts';
import { checksOf, declaredAbove } from './declared.ts';
import { type Header, locateHeader } from './locate-header.ts';
import { mostRows, readRows, type RowsRead } from './read-rows.ts';
import type { TextEncodingName } from './scrub.ts';
import { openWorkbook } from './workbook.ts';

/** A bill as the ledger takes it in. Nothing in it names the owner or holds a number of a card, a person or a phone. */
export interface ReadStatement {
  readonly provider: Provider;
  readonly layout: Layout;
  readonly columns: LedgerColumns;
  /** Line i belongs to entry i. */
  readonly evidence: Evidence;
  readonly refused: readonly RefusedRow[];
  /** Entries and refused rows. */
  readonly dataRows: number;
  readonly declared: Declared;
  readonly checks: readonly Check[];
  /** The card whose bill it is; wallets have none. */
  readonly account: CardMention | undefined;
}

export interface ReadOptions {
  /** Called now and then with the number of rows read so far. */
  readonly onProgress?: (rowsRead: number) => void;
}

const mostTextBytes = 64 * 1024 * 1024;

/** Lines above and below the rows that do not count against the limit of rows. */
const spareLines = 300;

/**
 * Reads a bill of 支付宝, 微信支付 or 工商银行 from the bytes of a file, whatever its name: each data row
 * becomes an entry or a refused row with a code. Never throws for what a file holds.
 */
export async function readStatement(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<ReadStatement, FileError>> {
  const container = containerOf(bytes);
  if (container === 'zip') return readWorkbook(bytes, options);
  if (container !== 'text' && container !== 'utf-16') return err({ code: container });
  if (bytes.length > mostTextBytes) return err({ code: 'file-too-large', detail: '64 MiB' });
  return readText(container === 'utf-16' ? fromUtf16(bytes) : bytes, options);
}

function readText(bytes: Uint8Array, options: ReadOptions): Result<ReadStatement, FileError> {
  const lines = countLines(bytes);
  const header = headerOf(bytes, ['utf-8', 'gb18030']);
  if (!header.ok) {
    const { code } = header.error;
    const unknown = code === 'not-a-statement' && !isText(bytes);
    return err(unknown ? { code: 'encoding-unknown' } : header.error);
  }
  if (lines > mostRows + spareLines) return err({ code: 'too-many-rows', detail: `${mostRows}` });
  return readBody({ bytes, header: header.value, lines, container: 'text' }, options);
}

/** Reads the first sheet that has a header we know; a bill may come behind a foreign sheet. */
async function readWorkbook(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<ReadStatement, FileError>> {
  const workbook = await openWorkbook(bytes);
  if (!workbook.ok) return workbook;
  let error: FileError = { code: 'not-a-statement' };
  for (const sheet of workbook.value) {
    const text = await sheet();
    if (!text.ok) return text;
    const header = headerOf(text.value, ['utf-8']);
    if (header.ok) {
      const lines = countLines(text.value);
      return readBody(
        { bytes: text.value, header: header.value, lines, container: 'sheet' },
        options,
      );
    }
    if (error.code === 'not-a-statement') error = header.error;
  }
  return err(error);
}

/** The header in the first encoding that shows one; else the failure that says most. */
function headerOf(
  bytes: Uint8Array,
  encodings: readonly TextEncodingName[],
): Result<Header, FileError> {
  let error: FileError = { code: 'not-a-statement' };
  let score = 0;
  for (const encoding of encodings) {
    const located = locateHeader(bytes, encoding, byteOrderMark(bytes));
    if (located.found) return ok(located.header);
    if (located.score > score) ({ error, score } = located);
  }
  return err(error);
}

interface Body {
  readonly bytes: Uint8Array;
  readonly header: Header;
  readonly lines: number;
  readonly container: 'text' | 'sheet';
}

function readBody(body: Body, options: ReadOptions): Result<ReadStatement, FileError> {
  const { bytes, header, lines, container } = body;
  const { layout, preamble } = header;
  const account = accountOf(header);
  const read = readRows({ bytes, header, account, lines, onProgress: options.onProgress });
  if (read.dataRows === 0) return err({ code: 'no-rows' });
  if (read.dataRows > mostRows) return err({ code: 'too-many-rows', detail: `${mostRows}` });
  const declared = layout.account ? declaredBelow(read) : declaredAbove(preamble);
  return ok({
    provider: layout.provider,
    layout: layout.layout[container],
    columns: read.columns,
    evidence: read.evidence,
    refused: read.refused,
    dataRows: read.dataRows,
    declared,
    checks: checksOf(declared, read.columns.count, read.sums),
    account,
  });
}

/** A bank prints sums but no counts: the count is the one that was read. */
function declaredBelow({ trailer, sums }: RowsRead): Declared {
  if (!trailer) return {};
  return {
    out: { count: sums.out.count, fen: trailer.out },
    in: { count: sums.in.count, fen: trailer.in },
  };
}

function accountOf({ layout, preamble }: Header): CardMention | undefined {
  if (!layout.account) return undefined;
  const line = preamble.find((candidate) => /卡号[：:]/.test(candidate));
  const last4 = line && /卡号[：:]\s*[\d*]{0,32}?(\d{4})(?![\d*])/.exec(line)?.[1];
  return { ...layout.account, last4 };
}

/** The most records there can be: lines, and when those are too many, only lines that hold something. */
function countLines(bytes: Uint8Array): number {
  const lines = 1 + countByte(bytes, LF) + countByte(bytes, CR);
  return lines > mostRows ? countFilledLines(bytes) : lines;
}

function countByte(bytes: Uint8Array, byte: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count++;
  return count;
}

function countFilledLines(bytes: Uint8Array): number {
  let lines = 0;
  let atStart = true;
  for (let i = 0; i < bytes.length; i++) {
    const ends = bytes[i] === LF || bytes[i] === CR;
    if (atStart && !ends) lines++;
    atStart = ends;
  }
  return lines;
}

function isText(bytes: Uint8Array): boolean {
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, 1 << 20), {
        stream: true,
      });
      return true;
    } catch {
      return false;
    }
  });
}
