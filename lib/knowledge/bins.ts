import { type CardKind, cardKinds } from '../domain/card.ts';
import { type BinConfidence, binConfidences, binTable } from './bin-table.ts';

/** Cards whose numbers begin with `prefix` and have `length` digits. */
export interface Bin {
  readonly prefix: string;
  /** Digits of the whole number. */
  readonly length: number;
  /** Id of the bank in issuers.ts. */
  readonly issuer: string;
  readonly kind: CardKind;
  readonly confidence: BinConfidence;
}

/** Rows that share all but the prefix, as the table writes them. */
interface BinGroup extends Omit<Bin, 'prefix'> {
  readonly written: string;
}

const groups: readonly BinGroup[] = Object.entries(binTable.banks).flatMap(([issuer, kinds]) =>
  cardKinds.flatMap((kind) =>
    binConfidences.flatMap((confidence) =>
      Object.entries(kinds[kind]?.[confidence] ?? {}).map(([length, written]) => ({
        issuer,
        kind,
        confidence,
        length: Number(length),
        written,
      })),
    ),
  ),
);

/**
 * The rows a number that begins with `digits` may belong to: those whose prefix stands there already and those whose
 * prefix may still come. The table is read where it matches, since writing it all out takes longer than a key may.
 * No digits at all give every row.
 */
export function binsFor(digits: string): readonly Bin[] {
  return groups.flatMap(({ written, ...group }) =>
    prefixesFor(written, digits).map((prefix) => ({ ...group, prefix })),
  );
}

function prefixesFor(written: string, digits: string): readonly string[] {
  return written
    .trim()
    .split(/\s+/)
    .filter((item) => agree(item.slice(0, 4), digits))
    .flatMap(prefixesOf)
    .filter((prefix) => agree(prefix, digits));
}

function agree(prefix: string, digits: string): boolean {
  return digits.startsWith(prefix) || prefix.startsWith(digits);
}

/** `6212:05-07,25` is four prefixes, `622944` is itself. */
function prefixesOf(item: string): readonly string[] {
  const [head = '', tails] = item.split(':');
  if (tails === undefined) return [head];
  const prefixes: string[] = [];
  for (const run of tails.split(',')) {
    const [first = '', last] = run.split('-');
    prefixes.push(head + first);
    for (let tail = Number(first) + 1; tail <= Number(last); tail += 1) {
      prefixes.push(head + String(tail).padStart(first.length, '0'));
    }
  }
  return prefixes;
}
