import type { Provider } from './ledger.ts';
import type { Outgrown } from './upkeep.ts';

/** Layouts we read: who printed it, which container, which generation of columns. */
export const layouts = [
  'alipay-app',
  'wechat-csv',
  'wechat-xlsx',
  'icbc-debit',
  'icbc-debit-details',
  'icbc-credit',
] as const;
export type Layout = (typeof layouts)[number];

/** Why a whole file could not be read. Each code has a sentence. */
export const fileErrorCodes = [
  'empty-file',
  'unreadable-file',
  'file-too-large',
  'too-many-rows',
  'pdf-file',
  'html-file',
  'image-file',
  'old-excel-file',
  'zip-archive',
  'zip-password',
  'sheet-broken',
  'sheet-too-large',
  'encoding-unknown',
  'not-a-statement',
  'header-changed',
  'layout-unsupported',
  'no-rows',
] as const;
export type FileErrorCode = (typeof fileErrorCodes)[number];

export interface FileError {
  readonly code: FileErrorCode;
  /** What the sentence names: missing columns, or the limit that was passed. Never a value of the file. */
  readonly detail?: string;
}

/** Why one row was refused. Each code has a sentence. */
export const rowErrorCodes = [
  'row-too-short',
  'row-too-long',
  'date-invalid',
  'amount-missing',
  'amount-invalid',
  'direction-unknown',
  'quote-not-closed',
  'cell-too-long',
  'text-invalid',
  'foreign-currency',
] as const;
export type RowErrorCode = (typeof rowErrorCodes)[number];

export interface RefusedRow {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly code: RowErrorCode;
  /** The row as it stands, private columns blank and numbers of people masked, cut to 200 characters. */
  readonly text: string;
}

export interface DeclaredSum {
  readonly count: number;
  readonly fen: number;
}

/** What the file says of itself in its head or foot. */
export interface Declared {
  readonly rows?: number;
  readonly out?: DeclaredSum;
  readonly in?: DeclaredSum;
  readonly neutral?: DeclaredSum;
}

export const checkCodes = ['rows', 'out', 'in', 'neutral'] as const;
export type CheckCode = (typeof checkCodes)[number];

/** One comparison of what the file declares with what was read. */
export interface Check {
  readonly code: CheckCode;
  readonly ok: boolean;
  readonly declared: { readonly count?: number; readonly fen?: number };
  readonly read: { readonly count: number; readonly fen: number };
}

/** What an import did with one file. */
export interface ImportReport {
  readonly id: string;
  readonly fileName: string;
  readonly provider: Provider;
  readonly layout: Layout;
  /** Epoch milliseconds. */
  readonly importedAt: number;
  /** Data rows of the file: added + known + refused. */
  readonly dataRows: number;
  readonly added: number;
  /** Rows that an earlier import had brought already. */
  readonly known: number;
  /** First and last day of the rows, `YYYY-MM-DD`; absent without rows. */
  readonly firstDay?: string;
  readonly lastDay?: string;
  readonly refused: readonly RefusedRow[];
  readonly checks: readonly Check[];
  /** Entries of this import that grew older than the person keeps them, and when the last of them went. */
  readonly outgrown?: Outgrown | undefined;
}
