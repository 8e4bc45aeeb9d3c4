import { COMMA, DOT, isDigit, ZERO } from './bytes.ts';

const mostDigits = 13;

/**
 * Whole fen of an amount as a bill prints it (`¥1,234.50`, `9.9`), or -1 for anything else: a sign,
 * brackets, an exponent, three decimals, more than thirteen digits. The yuan signs are known in
 * UTF-8 and GB18030.
 */
export function parseFen(bytes: Uint8Array, start: number, end: number): number {
  const from = start + yuanSign(bytes, start);
  let whole = 0;
  let digits = 0;
  let separators = 0;
  let at = from;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (isDigit(byte)) {
      whole = whole * 10 + byte - ZERO;
      digits++;
    } else if (byte === COMMA) separators++;
    else break;
  }
  if (digits === 0 || digits > mostDigits) return -1;
  if (separators > 0 && !isGrouped(bytes, from, at)) return -1;
  const fraction = decimals(bytes, at, end);
  return fraction < 0 ? -1 : whole * 100 + fraction;
}

/** Whether the separators stand before every third digit from the right, and none in front. */
function isGrouped(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = end - 1, place = 1; at >= start; at--, place++) {
    if ((bytes[at] === COMMA) !== (place % 4 === 0)) return false;
  }
  return bytes[start] !== COMMA;
}

/** Fen behind the dot: none, one or two digits up to the end, or -1. */
function decimals(bytes: Uint8Array, dot: number, end: number): number {
  if (dot === end) return 0;
  const length = end - dot - 1;
  if (bytes[dot] !== DOT || length < 1 || length > 2 || !isDigit(bytes[dot + 1])) return -1;
  const tenths = ((bytes[dot + 1] ?? 0) - ZERO) * 10;
  if (length === 1) return tenths;
  return isDigit(bytes[dot + 2]) ? tenths + (bytes[dot + 2] ?? 0) - ZERO : -1;
}

const yuanSigns: readonly (readonly number[])[] = [
  [0xc2, 0xa5],
  [0xef, 0xbf, 0xa5],
  [0xa3, 0xa4],
  [0x81, 0x30, 0x84, 0x36],
];

function yuanSign(bytes: Uint8Array, at: number): number {
  if ((bytes[at] ?? 0) < 0x80) return 0;
  const sign = yuanSigns.find((candidate) => candidate.every((byte, i) => bytes[at + i] === byte));
  return sign?.length ?? 0;
}
