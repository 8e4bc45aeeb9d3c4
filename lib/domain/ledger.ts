import type { CardMention } from './card.ts';

/** Who printed a bill. */
export const providers = ['alipay', 'wechat', 'icbc'] as const;
export type Provider = (typeof providers)[number];

/** Where money went, seen from its owner. The position in the list is the code stored in a page: append only. */
export const directions = ['out', 'in', 'neutral'] as const;
export type Direction = (typeof directions)[number];

/** What a movement was. The position in the list is the code stored in a page: append only. */
export const entryKinds = [
  'purchase',
  'income',
  'refund',
  'transfer',
  'topup',
  'withdrawal',
  'repayment',
  'fee',
  'closed',
  'other',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Many short texts in one block of UTF-8; text i ends at ends[i] and starts where the one before it ends. */
export interface PackedText {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/**
 * Ledger entries as columns, one element an entry. An object an entry costs ten times the memory and
 * cannot be sealed at once; the columns go from the reader to the page and to the screen unchanged.
 */
export interface LedgerColumns {
  readonly count: number;
  /** Line of the file, from 1 (row of the sheet for a spreadsheet). */
  readonly line: Uint32Array;
  /** Days since 1970-01-01, Beijing. */
  readonly day: Int32Array;
  /** Second of the day, -1 where the bill prints none. */
  readonly second: Int32Array;
  /** Index into `directions`. */
  readonly direction: Uint8Array;
  /** Index into `entryKinds`. */
  readonly kind: Uint8Array;
  /** Whole fen, never negative. */
  readonly fen: Float64Array;
  /** Two 32-bit words an entry: the same movement in another export has the same words. */
  readonly identity: Uint32Array;
  /** Indexes into `texts`; 0 is the empty text. */
  readonly counterparty: Uint32Array;
  readonly item: Uint32Array;
  readonly method: Uint32Array;
  readonly status: Uint32Array;
  readonly parentOrderId: Uint32Array;
  readonly orderId: PackedText;
  /** The shop's own number of the order; absent where no bill prints one, and in pages kept before it was read. */
  readonly merchantOrderId?: PackedText | undefined;
  /** Index into `cards`; 0 is no card. */
  readonly card: Uint16Array;
  readonly texts: readonly string[];
  readonly cards: readonly CardMention[];
}

/** The bill's own lines behind the entries, in the file's encoding, private columns already blank. */
export interface Evidence {
  readonly encoding: 'utf-8' | 'gb18030';
  /** Column names of the file, in its order. */
  readonly header: readonly string[];
  /** Line i is bytes from ends[i-1] to ends[i], one delimited record without its line end. */
  readonly lines: PackedText;
}

const decoder = new TextDecoder();

/** Text i of a packed block. */
export function packedText(packed: PackedText, index: number): string {
  const { start, end } = packedSpan(packed, index);
  return decoder.decode(packed.bytes.subarray(start, end));
}

/** Where text i of a packed block lies in its bytes. */
export function packedSpan(
  { ends }: PackedText,
  index: number,
): { readonly start: number; readonly end: number } {
  return { start: index === 0 ? 0 : (ends[index - 1] ?? 0), end: ends[index] ?? 0 };
}
