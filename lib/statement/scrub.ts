import { isDigit, ZERO } from './bytes.ts';

export type TextEncodingName = 'utf-8' | 'gb18030';

interface Masks {
  readonly card: Uint8Array;
  readonly cardEnd: Uint8Array;
  readonly identity: Uint8Array;
  readonly phone: Uint8Array;
}

/** `[卡号已遮盖…8842]`, `[证件号已遮盖]` and `[手机号已遮盖]`, in the encodings that bills have. */
const masks: Readonly<Record<TextEncodingName, Masks>> = {
  'utf-8': {
    card: new TextEncoder().encode('[卡号已遮盖…'),
    cardEnd: new TextEncoder().encode(']'),
    identity: new TextEncoder().encode('[证件号已遮盖]'),
    phone: new TextEncoder().encode('[手机号已遮盖]'),
  },
  gb18030: {
    card: fromHex('5bbfa8bac5d2d1d5dab8c7a1ad'),
    cardEnd: fromHex('5d'),
    identity: fromHex('5bd6a4bcfebac5d2d1d5dab8c75d'),
    phone: fromHex('5bcad6bbfabac5d2d1d5dab8c75d'),
  },
};

const shortestRun = 11;

/**
 * Masks what must never be stored: card numbers (13 to 19 digits, Luhn, an issuer's prefix), identity
 * numbers (GB 11643) and mobile numbers. Undefined when there is nothing to mask, which is the rule.
 */
export function scrubBytes(text: Uint8Array, encoding: TextEncodingName): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let copied = 0;
  for (let at = 0; at < text.length;) {
    if (!isDigit(text[at])) {
      at += stepOver(text, at, encoding);
      continue;
    }
    const end = runEnd(text, at);
    const found =
      end - at < shortestRun ? undefined : maskFor(text.subarray(at, end + 1), end - at);
    if (found) {
      parts.push(text.subarray(copied, at), ...maskBytes(found, masks[encoding]));
      copied = at + found.length;
    }
    at = end;
  }
  return parts.length === 0 ? undefined : concat([...parts, text.subarray(copied)]);
}

/** The second and fourth byte of a GB18030 character may be ASCII digits; stepping by two keeps them out. */
function stepOver(text: Uint8Array, at: number, encoding: TextEncodingName): number {
  return encoding === 'gb18030' && (text[at] ?? 0) > 0x80 ? 2 : 1;
}

function runEnd(text: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(text[at])) at++;
  return at;
}

interface Found {
  readonly what: 'card' | 'identity' | 'phone';
  /** Bytes to replace, from the start of the run. */
  readonly length: number;
  readonly tail: Uint8Array;
}

/** `run` holds the digits and, where there is one, the byte behind them: an identity number may end in X. */
function maskFor(run: Uint8Array, digits: number): Found | undefined {
  const tail = run.subarray(digits - 4, digits);
  if (isIdentityNumber(run, digits)) return { what: 'identity', length: 18, tail };
  if (isMobileNumber(run, digits)) return { what: 'phone', length: digits, tail };
  return isCardNumber(run, digits) ? { what: 'card', length: digits, tail } : undefined;
}

function maskBytes(found: Found, words: Masks): readonly Uint8Array[] {
  if (found.what === 'card') return [words.card, found.tail, words.cardEnd];
  return [words[found.what]];
}

const digitAt = (run: Uint8Array, index: number): number => (run[index] ?? 0) - ZERO;

function numberAt(run: Uint8Array, from: number, length: number): number {
  let value = 0;
  for (let i = from; i < from + length; i++) value = value * 10 + digitAt(run, i);
  return value;
}

/** `1[3-9]` and nine digits, alone or behind the country code 86. */
function isMobileNumber(run: Uint8Array, digits: number): boolean {
  const from = digits - 11;
  const countryCode = from === 0 || (from <= 4 && numberAt(run, 0, from) === 86);
  return countryCode && digitAt(run, from) === 1 && digitAt(run, from + 1) >= 3;
}

function isCardNumber(run: Uint8Array, digits: number): boolean {
  return digits >= 13 && digits <= 19 && isIssued(numberAt(run, 0, 2)) && passesLuhn(run, digits);
}

/** Whether cards begin with these two digits: 62 UnionPay, 4, 5, 34 to 37, 60, and 9 of older bank cards. */
function isIssued(two: number): boolean {
  const first = Math.floor(two / 10);
  if (first === 4 || first === 5 || first === 9) return true;
  return two === 62 || two === 60 || (two >= 34 && two <= 37);
}

function passesLuhn(run: Uint8Array, digits: number): boolean {
  let sum = 0;
  for (let i = 0; i < digits; i++) {
    const value = digitAt(run, digits - 1 - i) * (i % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const identityChecks = '10X98765432';

/** 17 digits and a check digit or X, with a date of birth that can be. */
function isIdentityNumber(run: Uint8Array, digits: number): boolean {
  if (digits !== 18 && (digits !== 17 || run.length !== 18)) return false;
  if (!isBirthday(numberAt(run, 6, 4), numberAt(run, 10, 2), numberAt(run, 12, 2))) return false;
  const sum = identityWeights.reduce((total, weight, i) => total + weight * digitAt(run, i), 0);
  const closing = String.fromCharCode(run[17] ?? 0).toUpperCase();
  return identityChecks[sum % 11] === closing;
}

function isBirthday(year: number, month: number, date: number): boolean {
  return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && date >= 1 && date <= 31;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
