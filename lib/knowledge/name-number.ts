import type { CardKind } from '../domain/card.ts';
import { luhnFits } from '../domain/card-number.ts';
import { type BinConfidence, binConfidences } from './bin-table.ts';
import { type Bin, binsFor } from './bins.ts';

/** What a card number says of its card, whole or while it is typed. Banks by their id in issuers.ts. */
export type NumberGuess =
  /** No card we know begins like this. */
  | { readonly kind: 'unknown' }
  /**
   * The digits do not decide yet, or their count fits none of these banks, which are still possible. The list is
   * empty before the third digit, when nearly every bank is.
   */
  | { readonly kind: 'partial'; readonly issuers: readonly string[] }
  | NamedNumber;

export interface NamedNumber {
  readonly kind: 'named';
  readonly issuer: string;
  /** Undefined while digits to come decide it. */
  readonly cardKind: CardKind | undefined;
  readonly confidence: BinConfidence;
  /** True with confidence C: say that the bank is less sure. */
  readonly lessSure: boolean;
  /** Lengths that such a number may have, shortest first. */
  readonly lengths: readonly number[];
  /** `too-short` as long as digits may come that make it fit. */
  readonly lengthFits: true | 'too-short' | 'too-long';
  /** A hint, never a gate. */
  readonly luhn: boolean;
}

/** Digits of the shortest prefix in the table. */
const shortestPrefix = 3;

/**
 * Names the bank and the kind of a card from its first digits and their count; works with every digit typed. Takes what
 * `cleanNumber` gives; any other text is unknown. Never the nearest: a bank is named when a prefix of it stands there
 * and no other bank is possible. The number is neither kept nor logged.
 */
export function nameNumber(digits: string): NumberGuess {
  if (/\D/.test(digits)) return { kind: 'unknown' };
  if (digits.length < shortestPrefix) return { kind: 'partial', issuers: [] };
  const rows = binsFor(digits);
  const begun = byLength(rows.filter(({ prefix }) => prefix.length <= digits.length));
  const coming = rows.filter(({ prefix }) => prefix.length > digits.length);
  const decided = decide(begun, digits.length);
  const possible = [...decided, ...coming];
  const issuers = distinct(possible.map(({ issuer }) => issuer));
  const [issuer] = issuers;
  if (issuer === undefined) return { kind: 'unknown' };
  if (decided.length === 0 || issuers.length > 1) return { kind: 'partial', issuers };

  const kinds = distinct(possible.map(({ kind }) => kind));
  const ownLengths = [...begun.values(), ...coming]
    .filter((bin) => bin.issuer === issuer)
    .map(({ length }) => length);
  const confidence = leastSure(decided);
  return {
    kind: 'named',
    issuer,
    cardKind: kinds.length === 1 ? kinds[0] : undefined,
    confidence,
    lessSure: confidence === 'C',
    ...lengthsAndFit(distinct(ownLengths), digits.length),
    luhn: luhnFits(digits),
  };
}

/**
 * Of two rows that ask for the same length the longer prefix is right: 622752 is a kind of its own among 62275. Length
 * comes with it: 6858001 asks for 20 digits, so a number of 19 still belongs to 685800.
 */
function byLength(rows: readonly Bin[]): ReadonlyMap<number, Bin> {
  const longestLast = rows.toSorted((a, b) => a.prefix.length - b.prefix.length);
  return new Map(longestLast.map((bin) => [bin.length, bin]));
}

/** The row of exactly this length; else those that ask for more digits; else all, since the number is too long. */
function decide(begun: ReadonlyMap<number, Bin>, count: number): readonly Bin[] {
  const exact = begun.get(count);
  if (exact) return [exact];
  const rows = [...begun.values()];
  const longer = rows.filter(({ length }) => length > count);
  return longer.length > 0 ? longer : rows;
}

function lengthsAndFit(
  unsorted: readonly number[],
  count: number,
): Pick<NamedNumber, 'lengths' | 'lengthFits'> {
  const lengths = unsorted.toSorted((a, b) => a - b);
  if (lengths.includes(count)) return { lengths, lengthFits: true };
  return { lengths, lengthFits: count < Math.max(...lengths) ? 'too-short' : 'too-long' };
}

function leastSure(rows: readonly Bin[]): BinConfidence {
  const some = (confidence: BinConfidence) => rows.some((row) => row.confidence === confidence);
  return binConfidences.findLast(some) ?? 'C';
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
