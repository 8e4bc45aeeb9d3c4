import { amountShapes, sharedDollars } from '../knowledge/cashier-words.ts';
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
  isAmountAlone,
  isBesideButton,
  type Piece,
  pieceOf,
  type Place,
  type Role,
  roleOf,
} from './amount-role.ts';
import {
  agreed,
  type Candidate,
  explained,
  leftOf,
  sumsOf,
  unknown,
  withoutParts,
} from './amount-sums.ts';
import { figuresOf } from '../page/figures.ts';
import type { AskedAmount, PageAmount } from './page-facts.ts';
import { spelledMinor } from './spelled-amount.ts';
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
export function readAmounts(
  blocks: readonly TextBlock[],
  place: PagePlace,
  title = '',
): AmountReading {
  const all = candidates(blocks, { ...place, paidFor: paidFor(title, blocks) });
  const of = (role: Role): readonly Candidate[] =>
    all.filter((candidate) => candidate.role === role);
  const asked = [...of('final'), ...of('due')];
  const rows = of('row-due');
  // What is said outside a table is of all its rows, or of those that are chosen.
  const isOfRows = rows.length > 1 && of('total').length > 0;
  const payable = asked.length > 0 ? asked : isOfRows ? [] : rows;
  const total = totalOf(all, blocks);
  const whole = of('total').length > 0 ? of('total') : of('fee');
  const left = leftOf(whole, [...of('bare'), ...of('beside')], blocks);
  // What bears the name of what is paid is all there is to pay where nothing adds up.
  const named = total.length > 0 ? [] : all.filter((candidate) => candidate.named);
  const rest = [of('beside'), outOfNames(withoutParts(of('bare'), blocks))];
  const bestOf = (...sets: readonly (readonly Candidate[])[]): AskedAmount | undefined => {
    const best = sets.find((found) => found.length > 0);
    return best && (agreed(best) ?? explained(of('final'), of('due'), blocks));
  };
  const amount = asSpelled(bestOf(payable, left, total, named, ...rest), blocks);
  const ofCart = [of('total'), of('fee'), of('estimate'), of('subtotal'), of('row-total')];
  const cartAmount = bestOf(payable, ...ofCart, ...rest);
  return {
    due: asked.length + rows.length + named.length > 0,
    priced:
      asked.length + rows.length + named.length + total.length + of('beside').length > 0 ||
      amount !== undefined,
    ...(amount && { amount }),
    ...(cartAmount && { cartAmount }),
  };
}

/** What is bought may be named by a sum, such as a top-up of 100. */
function outOfNames(bare: readonly Candidate[]): readonly Candidate[] {
  return agreed(bare) ? bare : bare.filter(({ inName }) => !inName);
}

/** What is called a total or stands for one; what one thing costs only where no other sum stands by itself. */
function totalOf(all: readonly Candidate[], blocks: readonly TextBlock[]): readonly Candidate[] {
  const of = (wanted: Role): readonly Candidate[] => all.filter(({ role }) => role === wanted);
  const bare = of('bare');
  const fees = of('fee');
  const sets = [
    of('total'),
    sumsOf(bare, blocks),
    of('beside').filter(({ alone }) => alone),
    fees.length > 0 ? [...fees, ...bare.filter(({ alone }) => alone)] : [],
    of('row-total'),
  ];
  return sets.find((found) => found.length > 0) ?? [];
}

/** Where a page also writes a sum in words, another one in figures is none. */
function asSpelled(
  amount: AskedAmount | undefined,
  blocks: readonly TextBlock[],
): AskedAmount | undefined {
  const spelled = blocks
    .filter(({ place }) => place !== 'prose' && place !== 'aside')
    .flatMap(({ text }) => spelledMinor(text) ?? []);
  return spelled.length === 0 || (amount && spelled.includes(amount.minor)) ? amount : undefined;
}

/** What the title or a heading says is paid here: "pay the deposit". */
function paidFor(title: string, blocks: readonly TextBlock[]): readonly string[] {
  const heads = blocks.filter((block) => block.place === 'heading').map(({ text }) => text);
  return [title, ...heads].flatMap((text) =>
    [...text.matchAll(amountShapes.payFor)].flatMap(([, behind, before]) => behind ?? before ?? []),
  );
}

function isNamedSum({ before }: Piece, { blocks, at }: Place, names: readonly string[]): boolean {
  const beside = blocks[at - 1]?.text ?? '';
  const label = /\p{L}/u.test(before) ? before : beside.length <= 12 ? beside : '';
  const word = /(\p{Script=Han}{2,})[^\p{L}]*$/u.exec(label)?.[1];
  return word !== undefined && names.includes(word);
}

function candidates(blocks: readonly TextBlock[], place: Asked): readonly Candidate[] {
  const isJapanese = blocks.some(({ text }) => amountShapes.japanese.test(text));
  const home = { ...place, dollar: dollarNamed(blocks), isJapanese };
  const scaled = blocks.flatMap(({ text }, at) => (amountShapes.thousands.test(text) ? [at] : []));
  return blocks.flatMap((block, at) => {
    if (block.struck || block.place === 'prose' || block.place === 'aside') return [];
    if (!/\d/.test(block.text) || isRemark(block.text)) return [];
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
      if (!worth || (amount.mark === undefined && isNumber(amount, role))) return [];
      return [
        {
          ...worth,
          ...(isScaled && { currency: unknown }),
          role,
          label: piece.before,
          alone: isAmountAlone(block),
          named: mayBeAll(role, piece) && isNamedSum(piece, { blocks, at }, place.paidFor),
          inName: isInName(piece),
          written: {
            block: block.at,
            figures: figuresOf(text.slice(amount.start, amount.end)),
          },
        },
      ];
    });
  });
}

/** Words stand close on both sides. */
function isInName({ before, following }: Piece): boolean {
  return /\p{L}[\s¥]*$/u.test(before) && /^\s*[^\s:¥]*\p{L}/u.test(following);
}

/** Says what holds in other cases, or of money that comes back. */
function isRemark(text: string): boolean {
  return amountShapes.returned.test(text) || amountShapes.remark.test(text);
}

/** A bare number with cents may stand beside the button; any other may be a year, a month or a count. */
function isNumber({ decimal }: WrittenAmount, role: Role): boolean {
  return role === 'bare' || (role === 'beside' && !/\.\d\d$/.test(decimal));
}

/** What somebody has, or what is taken off, is not paid; of a deposit that is paid first there may be nothing else. */
function mayBeAll(role: Role, { before }: Piece): boolean {
  if (role === 'subtotal' || role === 'estimate') return false;
  return role !== 'other' || amountShapes.payablePart.test(before.replaceAll(/[\s:¥]+$/g, ''));
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

interface Asked extends PagePlace {
  /** Names of what is paid. */
  readonly paidFor: readonly string[];
}

interface Home extends PagePlace {
  readonly dollar: string | undefined;
  /** The page says of its sign that it is Japan's. */
  readonly isJapanese: boolean;
}

function worthOf(amount: WrittenAmount, { before }: Piece, home: Home): PageAmount | undefined {
  const currency =
    amount.mark === undefined
      ? (currencyInLabel(before) ?? placeCurrency(home) ?? unmarked(home))
      : (yenOf(amount.mark, home) ?? currencyOf(amount.mark, home, home.dollar));
  const minor = minorUnits(amount.decimal, currency ?? unknown);
  if (minor === undefined || minor === 0 || minor > 1e12) return undefined;
  return { minor, currency: currency ?? unknown };
}

/** China and Japan share a sign. */
function yenOf(mark: string, { isJapanese }: Home): string | undefined {
  return isJapanese && mark === '¥' ? 'JPY' : undefined;
}

function currencyInLabel(before: string): string | undefined {
  return amountShapes.dollars.test(before) ? 'USD' : undefined;
}

/** A number without a sign is of yuan on pages that do not say they are from elsewhere. */
function unmarked({ language }: PagePlace): string | undefined {
  return language === '' ? 'CNY' : undefined;
}
