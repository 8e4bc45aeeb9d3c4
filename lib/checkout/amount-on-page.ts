import { amountShapes, partWords, sharedDollars } from '../knowledge/cashier-words.ts';
import {
  amountsIn,
  currencyOf,
  minorUnits,
  type PagePlace,
  placeCurrency,
  type WrittenAmount,
} from './amount.ts';
import {
  amountsOf,
  isAboveCode,
  isBesideButton,
  type Piece,
  pieceOf,
  type Role,
  roleOf,
} from './amount-role.ts';
import { figuresOf } from '../page/figures.ts';
import type { AskedAmount, PageAmount, WrittenAt } from './page-facts.ts';
import type { TextBlock } from './text-blocks.ts';

/** What a page says of money. */
export interface AmountReading {
  /** Undefined when nothing is called payable, or when two amounts that are disagree. */
  readonly amount?: AskedAmount;
  /** The same on a cart, where the sum of the goods is all there is to pay so far. */
  readonly cartAmount?: AskedAmount;
  /** Some amount is called payable, whichever it is. */
  readonly due: boolean;
  /** Some amount is called payable or a total. */
  readonly priced: boolean;
}

/**
 * The amount that a page asks for, chosen by the words beside each amount. What is called payable beats totals, and
 * these beat an amount without words; old prices, parts, fees, limits and instalments never count. When two of the
 * best disagree there is no answer, unless a third amount explains their difference.
 */
export function readAmounts(blocks: readonly TextBlock[], place: PagePlace): AmountReading {
  const all = candidates(blocks, place);
  const of = (role: Role): readonly Candidate[] =>
    all.filter((candidate) => candidate.role === role);
  const asked = [...of('final'), ...of('due')];
  const rows = of('row-due');
  // What is said outside a table is of all its rows, or of those that are chosen.
  const isOfRows = rows.length > 1 && of('total').length > 0;
  const payable = asked.length > 0 ? asked : isOfRows ? [] : rows;
  const total = [of('total'), of('fee'), of('row-total')].find((found) => found.length > 0) ?? [];
  const rest = [of('beside'), withoutParts(of('bare'), blocks)];
  const bestOf = (...sets: readonly (readonly Candidate[])[]): AskedAmount | undefined => {
    const best = sets.find((found) => found.length > 0);
    return best && (agreed(best) ?? explained(of('final'), of('due'), blocks));
  };
  const amount = bestOf(payable, total, ...rest);
  const cartAmount = bestOf(payable, total, of('estimate'), of('subtotal'), ...rest);
  return {
    due: asked.length + rows.length > 0,
    priced:
      asked.length + rows.length + total.length + of('beside').length > 0 || amount !== undefined,
    ...(amount && { amount }),
    ...(cartAmount && { cartAmount }),
  };
}

interface Candidate extends PageAmount {
  readonly role: Role;
  /** What is said right before it. */
  readonly label: string;
  readonly written: WrittenAt;
}

/** Of amounts without words the one that all others, less what is taken off, add up to; else all of them. */
function withoutParts(
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
  const isSum = (sum: number): boolean => {
    const parts = found.filter(({ minor }) => minor !== sum);
    return parts.length > (off > 0 ? 0 : 1) && sumOf(parts) - off === sum;
  };
  const sums = found.filter(({ minor }) => isSum(minor));
  return new Set(sums.map(({ minor }) => minor)).size === 1 ? sums : found;
}

function sumOf(found: readonly Candidate[]): number {
  return found.reduce((sum, { minor }) => sum + minor, 0);
}

/** One amount, or one that is the sum of all others: several shops in one order. */
function agreed(found: readonly Candidate[]): AskedAmount | undefined {
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
function explained(
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

function candidates(blocks: readonly TextBlock[], place: PagePlace): readonly Candidate[] {
  const home = { ...place, dollar: dollarNamed(blocks) };
  const scaled = blocks.flatMap(({ text }, at) => (amountShapes.thousands.test(text) ? [at] : []));
  return blocks.flatMap((block, at) => {
    if (block.struck || block.place === 'prose' || block.place === 'aside') return [];
    if (!/\d/.test(block.text) || amountShapes.returned.test(block.text)) return [];
    const text = block.text.replaceAll(amountShapes.aside, ' ');
    const amounts = text === block.text ? amountsOf(block) : amountsIn(text);
    return amounts.flatMap((amount, index) => {
      const piece = pieceOf(text, amounts, index);
      const said = roleOf(piece, { blocks, at });
      const role = said === 'bare' && isBeside(blocks, at) ? 'beside' : said;
      const worth = role && worthOf(amount, piece, home);
      const isScaled = scaled.some(
        (label) => blocks[label]?.tag === 'th' || [0, 1].includes(at - label),
      );
      // Without sign and cents a number is an amount only where words say so.
      if (!worth || (amount.mark === undefined && role === 'bare')) return [];
      return [
        {
          ...worth,
          ...(isScaled && { currency: unknown }),
          role,
          label: piece.before,
          written: {
            block: block.at,
            figures: figuresOf(text.slice(amount.start, amount.end)),
          },
        },
      ];
    });
  });
}

function isBeside(blocks: readonly TextBlock[], at: number): boolean {
  return isBesideButton(blocks, at) || isAboveCode(blocks, at);
}

/** The one dollar that the page names by more than its sign. */
function dollarNamed(blocks: readonly TextBlock[]): string | undefined {
  const marks = blocks.flatMap(({ text }) =>
    text.includes('$') ? [...text.matchAll(sharedDollars)] : [],
  );
  const nowhere = { language: '', host: '' };
  const named = new Set(marks.map(([mark]) => currencyOf(mark, nowhere)));
  return named.size === 1 ? [...named][0] : undefined;
}

interface Home extends PagePlace {
  readonly dollar: string | undefined;
}

/** Stands for a currency that the page does not tell. */
export const unknown = '';

function worthOf(amount: WrittenAmount, { before }: Piece, home: Home): PageAmount | undefined {
  const currency =
    amount.mark === undefined
      ? (currencyInLabel(before) ?? placeCurrency(home) ?? unmarked(home))
      : currencyOf(amount.mark, home, home.dollar);
  const minor = minorUnits(amount.decimal, currency ?? unknown);
  if (minor === undefined || minor === 0 || minor > 1e12) return undefined;
  return { minor, currency: currency ?? unknown };
}

function currencyInLabel(before: string): string | undefined {
  return amountShapes.dollars.test(before) ? 'USD' : undefined;
}

/** A number without a sign is of yuan on pages that do not say they are from elsewhere. */
function unmarked({ language }: PagePlace): string | undefined {
  return language === '' ? 'CNY' : undefined;
}
