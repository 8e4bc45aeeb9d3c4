import { err, ok, type Result } from './result.ts';

/** Why a typed number was not taken; the error carries nothing of what was typed. */
export const cardNumberErrorCodes = ['not-digits'] as const;
export type CardNumberErrorCode = (typeof cardNumberErrorCodes)[number];

export interface CardNumberError {
  readonly code: CardNumberErrorCode;
}

/** Fewest and most digits that card numbers usually have. */
export const usualLengths = { least: 13, most: 19 } as const;

/**
 * The digits of a card number as a person types or pastes it: spaces, dashes and invisible characters of any kind
 * are dropped, full-width digits become plain ones. Anything else is refused, since a number that lost a letter may be another number.
 */
export function cleanNumber(typed: string): Result<string, CardNumberError> {
  const digits = typed
    .replaceAll(/[\s\p{Dash_Punctuation}\p{Cf}\u2212]/gu, '')
    .replaceAll(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /\D/.test(digits) ? err({ code: 'not-digits' }) : ok(digits);
}

/** Digits as printed on cards, in fours: a number of 19 reads 4-4-4-4-3. */
export function groupDigits(digits: string): string {
  return digits.replaceAll(/\d{4}(?=\d)/g, '$& ');
}

export interface GroupedNumber {
  readonly digits: string;
  readonly shown: string;
  /** Where the caret stands in `shown`: after as many digits as before. */
  readonly caret: number;
}

/** What an input shows after a key: the number in groups, the caret after the same digit as in `typed`. */
export function groupTyped(typed: string, caret: number): Result<GroupedNumber, CardNumberError> {
  const whole = cleanNumber(typed);
  if (!whole.ok) return whole;
  const before = cleanNumber(typed.slice(0, caret));
  if (!before.ok) return before;
  const digits = whole.value;
  return ok({ digits, shown: groupDigits(digits), caret: groupDigits(before.value).length });
}

/**
 * Whether the check digit fits (ISO/IEC 7812-1, annex B). A hint and never a gate: numbers that UnionPay itself
 * publishes for tests do not fit.
 */
export function luhnFits(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits !== '' && sum % 10 === 0;
}

export type LengthHint = 'too-short' | 'usual' | 'too-long';

/** Whether a number has as many digits as card numbers have. A hint: where the bank is known, its own lengths say more. */
export function lengthHint(digits: string): LengthHint {
  if (digits.length < usualLengths.least) return 'too-short';
  return digits.length > usualLengths.most ? 'too-long' : 'usual';
}
