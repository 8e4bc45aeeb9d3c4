import { parseYuan } from '../domain/money.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** Why a payment is not noted as typed; each code has a sentence. */
export const paidErrorCodes = [
  'paid-yuan-invalid',
  'paid-yuan-zero',
  'paid-yuan-too-large',
] as const;
export type PaidErrorCode = (typeof paidErrorCodes)[number];

/** Whole fen. Nobody pays more than this at a checkout; a card number pasted here is no sum. */
const most = 999_999_999;

/**
 * An amount in yuan as a person types it, in whole fen; an empty text is none. Input methods for Chinese write digits and
 * commas as wide as characters and an ideographic full stop for the point; many write the unit behind it.
 */
export function typedFen(yuan: string): Result<number | undefined, PaidErrorCode> {
  const typed = plainAmount(yuan);
  if (typed === '') return ok(undefined);
  const fen = parseYuan(typed);
  if (fen === 0) return err('paid-yuan-zero');
  if (fen === undefined ? isLong(typed) : fen > most) return err('paid-yuan-too-large');
  return fen === undefined ? err('paid-yuan-invalid') : ok(fen);
}

/** Spaces go but from between two digits, where they may stand for a point that was missed. */
function plainAmount(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll('\u3002', '.')
    .replaceAll(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(/^[\u00a5\u5143]/, '')
    .replace(/[\u00a5\u5143]$/, '');
}

/** An amount that is one, but more than can be counted in fen. */
function isLong(typed: string): boolean {
  return /^\d[\d,]{13,}(?:\.\d{1,2})?$/.test(typed);
}
