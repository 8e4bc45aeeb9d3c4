import { amountShapes, partWords } from '../knowledge/cashier-words.ts';
import { minorUnits } from './amount.ts';
import { amountsOf, type Role } from './amount-role.ts';
import type { AskedAmount, PageAmount, WrittenAt } from './page-facts.ts';
import type { TextBlock } from './text-blocks.ts';

/** Stands for a currency that the page does not tell. */
export const unknown = '';

/** An amount of a page by what is said of it. */
export interface Candidate extends PageAmount {
  readonly role: Role;
  /** What is said right before it. */
  readonly label: string;
  /** It bears the name of what the page is there to pay for. */
  readonly named: boolean;
  /** Nothing else stands in its text. */
  readonly alone: boolean;
  /** Words stand on both sides of it, close to it. */
  readonly inName: boolean;
  readonly written: WrittenAt;
}

/** Of amounts without words the one that all others, less what is taken off, add up to; else all of them. */
export function withoutParts(
  found: readonly Candidate[],
  blocks: readonly TextBlock[],
): readonly Candidate[] {
  const off = blocks
    .filter(({ place }) => place !== 'prose' && place !== 'aside')
    .flatMap((block) => amountsOf(block).filter(({ negative }) => negative))
    .reduce(
      (sum, { decimal }) => sum + (minorUnits(decimal, found[0]?.currency ?? unknown) ?? 0),
      0,
    );
  const added = sumsOf(found, blocks);
  if (added.length > 0) return added;
  const isSum = (sum: number): boolean => {
    const parts = found.filter(({ minor }) => minor !== sum);
    return parts.length > (off > 0 ? 0 : 1) && sumOf(parts) - off === sum;
  };
  const sums = found.filter(({ minor }) => isSum(minor));
  return new Set(sums.map(({ minor }) => minor)).size === 1 ? sums : found;
}

/** Those that the parts named in one text come to, where they agree. */
export function sumsOf(
  found: readonly Candidate[],
  blocks: readonly TextBlock[],
): readonly Candidate[] {
  const currency = found[0]?.currency ?? unknown;
  const added = new Set(blocks.flatMap((block) => sumOfParts(block, currency)));
  const sums = found.filter(({ minor }) => added.has(minor));
  return new Set(sums.map(({ minor }) => minor)).size === 1 ? sums : [];
}

/** What the amounts that one text adds up come to: "ticket ¥1,188 + tax ¥50", or more of them side by side. */
function sumOfParts(block: TextBlock, currency: string): readonly number[] {
  const { text, place } = block;
  if (place === 'prose' || place === 'aside') return [];
  const priced = amountsOf(block).filter(({ mark }) => mark !== undefined);
  const parts = priced.map(
    ({ decimal, negative }) => (minorUnits(decimal, currency) ?? 0) * (negative ? -1 : 1),
  );
  const isAdded = parts.length > 2 || (parts.length > 1 && amountShapes.added.test(text));
  return isAdded ? [parts.reduce((sum, part) => sum + part, 0)] : [];
}

/** So many sums are taken off a total at most. */
const mostOff = 6;

/** Those without words that a total comes to less what the page takes off right behind it: "parking 23, member -5, 18". */
export function leftOf(
  total: readonly Candidate[],
  loose: readonly Candidate[],
  blocks: readonly TextBlock[],
): readonly Candidate[] {
  const whole = loose.length > 0 ? agreed(total) : undefined;
  if (!whole) return [];
  const rows = blocks
    .filter(({ place, struck }) => place !== 'prose' && place !== 'aside' && !struck)
    .flatMap(amountsOf)
    .filter(({ mark }) => mark !== undefined)
    .map(({ decimal, negative }) => ({
      negative,
      minor: minorUnits(decimal, whole.currency) ?? 0,
    }));
  const lefts = rows.flatMap(({ minor }, at) => {
    if (minor !== whole.minor) return [];
    const behind = rows.slice(at + 1, at + 1 + mostOff);
    const end = behind.findIndex(({ negative }) => !negative);
    return minor - sumOf(end === -1 ? behind : behind.slice(0, end));
  });
  const said = new Set(lefts.filter((left) => left !== whole.minor));
  return loose.filter(({ minor }) => said.has(minor));
}

function sumOf(found: readonly Pick<Candidate, 'minor'>[]): number {
  return found.reduce((sum, { minor }) => sum + minor, 0);
}

/** One amount, or one that is the sum of all others: several shops in one order. */
export function agreed(found: readonly Candidate[]): AskedAmount | undefined {
  const currency = found[0]?.currency ?? unknown;
  if (found.some((other) => other.currency !== currency)) return undefined;
  const values = [...new Set(found.map(({ minor }) => minor))];
  const minor = Math.max(...values);
  const sum = values.reduce((before, value) => before + value, 0);
  if (values.length !== 1 && (values.length === 2 || sum !== 2 * minor)) return undefined;
  const written = found.filter((one) => one.minor === minor).map((one) => one.written);
  return { minor, currency, written };
}

/**
 * What is paid now, where more or less is called payable too: only if it is said to be a part, or the rest of the page
 * names the difference, as a discount, a fee, or two of them.
 */
export function explained(
  finals: readonly Candidate[],
  dues: readonly Candidate[],
  blocks: readonly TextBlock[],
): AskedAmount | undefined {
  const parts = [...finals, ...dues].filter(({ label }) => partWords.test(label));
  const final = agreed(finals.length > 0 ? finals : parts);
  if (!final) return undefined;
  const others = otherAmounts([...finals, ...dues], blocks, final.currency);
  const isNamed = (difference: number): boolean =>
    others.some((one) => one === difference || others.includes(difference - one));
  const differences = dues.map(({ minor }) => Math.abs(minor - final.minor));
  return parts.some(({ minor }) => minor === final.minor) ||
    differences.every((one) => one === 0 || isNamed(one))
    ? final
    : undefined;
}

/** Every amount of the page that is not itself called payable. */
function otherAmounts(
  payable: readonly Candidate[],
  blocks: readonly TextBlock[],
  currency: string,
): readonly number[] {
  const all = blocks
    .filter(({ place }) => place !== 'prose' && place !== 'aside')
    .flatMap((block) => amountsOf(block).map(({ decimal }) => minorUnits(decimal, currency) ?? 0));
  for (const { minor } of payable) {
    const at = all.indexOf(minor);
    if (at !== -1) all.splice(at, 1);
  }
  return all.filter((minor) => minor > 0).slice(0, 200);
}
