import { packedSpan, packedText, type PackedText } from '../domain/ledger.ts';

/** A shorter number is anybody's. */
const shortestOrder = 8;

/** So many signs at the end of a longer number name the same order: wallets put letters of their own before a shop's. */
const sameEnd = 12;

/** How many signs a bill may print more than the page: spaces, marks, and what a wallet puts in front. */
const mostMore = 8;

/** Order numbers as they are compared: a bill and a page space and mark them differently. Empty for what is none. */
export function orderKey(order: string | undefined): string {
  const key = (order ?? '').replaceAll(/[^\da-z]/gi, '').toLowerCase();
  return key.length >= shortestOrder ? key : '';
}

/** Whether a page's number (as `orderKey` makes it) is a bill's, or the end of one. */
export function sameOrder(noted: string, printed: string): 'same' | 'end' | undefined {
  if (noted === '' || printed === '') return undefined;
  if (noted === printed) return 'same';
  return noted.length >= sameEnd && printed.endsWith(noted) ? 'end' : undefined;
}

/** Tells which texts of a column may be this number; made once a page, because nearly no row is. */
export function orderTest(orders: PackedText | undefined, order: string): (row: number) => boolean {
  if (!orders || order === '') return () => false;
  const last = order.charCodeAt(order.length - 1);
  return (row) => {
    const { start, end } = packedSpan(orders, row);
    const length = end - start;
    if (length < order.length || length > order.length + mostMore) return false;
    const sign = orders.bytes[end - 1] ?? 0;
    if (isSign(sign) && lower(sign) !== last) return false;
    return sameOrder(order, orderKey(packedText(orders, row))) !== undefined;
  };
}

function isSign(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (lower(byte) >= 97 && lower(byte) <= 122);
}

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}
