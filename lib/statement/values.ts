import { dayNumber } from '../domain/calendar.ts';
import { COLON, COMMA, DOT, isDigit, MINUS, NINE, SLASH, SPACE, TAB, ZERO } from './bytes.ts';
import { halfWidth } from './text-clean.ts';

/** Reads a bill's dates and times; `day` and `second` hold the last one that was read. */
export interface MomentReader {
  /** Whether the bytes are a moment as bills print it: `2023-02-12 21:32:14`, `2023/1/2  19:01`, a date alone. */
  read(bytes: Uint8Array, start: number, end: number): boolean;
  /** Days since 1970-01-01. */
  readonly day: () => number;
  /** Second of the day, -1 when none is printed. */
  readonly second: () => number;
}

export function createMomentReader(): MomentReader {
  const dayByDate = new Map<number, number>();
  let day = 0;
  let second = -1;
  let at = 0;

  /** The number of up to `most` digits at the cursor, or -1. */
  const number = (bytes: Uint8Array, end: number, most: number): number => {
    const from = at;
    let value = 0;
    while (at < end && at - from < most && isDigit(bytes[at])) {
      value = value * 10 + (bytes[at++] ?? 0) - ZERO;
    }
    return at === from ? -1 : value;
  };

  const readDay = (bytes: Uint8Array, end: number): boolean => {
    const from = at;
    const year = number(bytes, end, 4);
    const separator = bytes[at];
    if (at - from !== 4 || (separator !== MINUS && separator !== SLASH)) return false;
    at++;
    const month = number(bytes, end, 2);
    if (month < 0 || bytes[at++] !== separator) return false;
    const date = number(bytes, end, 2);
    if (date < 0) return false;
    const key = (year * 100 + month) * 100 + date;
    let known = dayByDate.get(key);
    if (known === undefined) {
      known = dayNumber(year, month, date) ?? -1;
      dayByDate.set(key, known);
    }
    day = known;
    return known >= 0;
  };

  const readTime = (bytes: Uint8Array, end: number): boolean => {
    const hour = number(bytes, end, 2);
    if (hour < 0 || hour > 23 || bytes[at++] !== COLON) return false;
    const minute = number(bytes, end, 2);
    if (minute < 0 || minute > 59) return false;
    second = hour * 3600 + minute * 60;
    if (at === end) return true;
    if (bytes[at++] !== COLON) return false;
    const seconds = number(bytes, end, 2);
    if (seconds < 0 || seconds > 59) return false;
    second += seconds;
    return at === end;
  };

  return {
    read(bytes, start, end) {
      at = start;
      second = -1;
      if (!readDay(bytes, end)) return false;
      if (at === end) return true;
      const gap = at;
      while (at < end && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
      return at > gap && readTime(bytes, end);
    },
    day: () => day,
    second: () => second,
  };
}

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
  let group = -1;
  let at = from;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      whole = whole * 10 + byte - ZERO;
      digits++;
      if (group >= 0) group++;
    } else if (byte === COMMA && isGroup(group, digits)) group = 0;
    else break;
  }
  if (digits === 0 || digits > mostDigits || (group >= 0 && group !== 3)) return -1;
  const fraction = decimals(bytes, at, end);
  return fraction < 0 ? -1 : whole * 100 + fraction;
}

/** Whether a thousands separator may follow here. */
function isGroup(group: number, digits: number): boolean {
  return group < 0 ? digits >= 1 && digits <= 3 : group === 3;
}

/** Fen behind the dot: none, one or two digits up to the end, or -1. */
function decimals(bytes: Uint8Array, dot: number, end: number): number {
  if (dot === end) return 0;
  const length = end - dot - 1;
  if (bytes[dot] !== DOT || length < 1 || length > 2) return -1;
  if (!isDigit(bytes[dot + 1])) return -1;
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

/** The same value in ASCII digits, signs and spaces, for the rare cell that is printed in full width. */
export function plainValue(text: string): Uint8Array {
  return new TextEncoder().encode(halfWidth(text).replace('\u00a5 ', '\u00a5').trim());
}
