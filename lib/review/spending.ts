import {
  type BudgetScope,
  type LeftOutPart,
  spendingCategories,
  type SpendingCategory,
  type SpendingPart,
  spendingParts,
  type SpendingSum,
} from '../domain/budget.ts';
import type { Month } from '../domain/calendar.ts';
import {
  type Direction,
  directions,
  type EntryKind,
  entryKinds,
  type LedgerColumns,
} from '../domain/ledger.ts';
import { type WalletId, walletIds } from '../domain/wallet.ts';
import type { SpendingWord } from '../knowledge/spending-categories.ts';
import { hasDay } from './bill-days.ts';
import { categoryOfWords } from './category-of-words.ts';
import type { Days } from './months.ts';

/** One page of the ledger, with what its bill means for spending. */
export interface SpendingPage {
  readonly month: Month;
  readonly columns: LedgerColumns;
  /** Whose own bill it is; undefined for a bank's. */
  readonly wallet: WalletId | undefined;
  /** The wallet that a bank names in its line, by the text of the method. */
  readonly walletOfMethod: (method: string) => WalletId | undefined;
  /** Kept cards by the page's own index of cards. */
  readonly cardIds: readonly (string | undefined)[];
}

/** Days that a wallet's own bills reach, joined. */
export type WalletDays = ReadonlyMap<WalletId, readonly Days[]>;

/** What one line is to a budget. */
export interface Movement {
  readonly part: SpendingPart;
  readonly category: SpendingCategory;
  readonly wallet: WalletId | undefined;
  readonly cardId: string | undefined;
  /** Whole fen; less than 0 where money came back. */
  readonly fen: number;
}

/** All lines of a month that are alike in everything a budget can ask for. */
export interface SpendingCell extends Omit<Movement, 'fen'>, SpendingSum {
  readonly month: Month;
}

type Ways = Readonly<Record<Direction, SpendingPart | undefined>>;

const leftOut = (part: SpendingPart): Ways => ({ out: part, neutral: part, in: undefined });

/**
 * What a line is by its kind and direction. Wallets print moves between a person's own accounts as neutral, so a
 * transfer that goes out went to somebody. What comes in is no spending unless it comes back.
 */
const partOfKind: Readonly<Record<EntryKind, Ways>> = {
  purchase: { out: 'spent', neutral: 'unclear', in: undefined },
  fee: { out: 'spent', neutral: 'unclear', in: undefined },
  refund: { out: 'spent', neutral: 'refund', in: 'refund' },
  transfer: { out: 'spent', neutral: 'own-account', in: undefined },
  income: { out: 'unclear', neutral: undefined, in: undefined },
  topup: leftOut('topup'),
  withdrawal: leftOut('withdrawal'),
  repayment: leftOut('repayment'),
  closed: leftOut('closed'),
  other: leftOut('unclear'),
};

/** What a bank's line would be counted as, were the payment not in the wallet's bill already. */
const toldTwice: ReadonlySet<SpendingPart> = new Set([
  'spent',
  'refund',
  'bank-transfer',
  'unclear',
]);

/**
 * Tells what each line of a page is to a budget; undefined for what is no spending (income). A refund counts in the
 * month in which it comes: the figures of a month that is over then never change behind the person's back, and many
 * bills do not say which payment a refund belongs to. Money that a bank's line sends through a wallet is left to the
 * bill of that wallet on the days which that bill reaches, and counted from the bank on all others.
 */
export function movementReader(
  page: SpendingPage,
  walletDays: WalletDays,
): (row: number) => Movement | undefined {
  const { columns } = page;
  const wordOf = wordReader(columns);
  const walletOf = walletReader(page);
  const isBank = page.wallet === undefined;
  return (row) => {
    const byKind = partByKind(columns, row);
    if (byKind === undefined) return undefined;
    const kind = kindOf(columns, row);
    const wallet = walletOf(row);
    const word = wordOf(row);
    const part = refined(byKind, { kind, word, isBank });
    const mayBeTold = isBank && toldTwice.has(part);
    const isTold = mayBeTold && hasDay(daysOf(walletDays, wallet), columns.day[row] ?? 0);
    const fen = columns.fen[row] ?? 0;
    return {
      part: isTold ? 'in-wallet-bill' : part,
      category: categoryOf(kind, word, isTransferBack(page, kind, row)),
      wallet,
      cardId: at(page.cardIds, columns.card, row),
      fen: part === 'refund' ? -fen : fen,
    };
  };
}

function kindOf({ kind }: LedgerColumns, row: number): EntryKind {
  return at(entryKinds, kind, row) ?? 'other';
}

function partByKind(columns: LedgerColumns, row: number): SpendingPart | undefined {
  const direction = at(directions, columns.direction, row) ?? 'neutral';
  return partOfKind[kindOf(columns, row)][direction];
}

function daysOf(walletDays: WalletDays, wallet: WalletId | undefined): readonly Days[] {
  return (wallet && walletDays.get(wallet)) ?? [];
}

interface Clues {
  readonly kind: EntryKind;
  readonly word: SpendingWord | undefined;
  readonly isBank: boolean;
}

/** What the words of a line add to its kind. A bank does not tell whether a transfer goes to its owner. */
function refined(part: SpendingPart, { kind, word, isBank }: Clues): SpendingPart {
  if (part === 'spent' && word === 'investment') return 'own-account';
  if (!isBank) return part;
  if (kind === 'transfer') return 'bank-transfer';
  const named = word !== undefined && word !== 'investment';
  return part === 'unclear' && named ? 'spent' : part;
}

function categoryOf(
  kind: EntryKind,
  word: SpendingWord | undefined,
  isBack: boolean,
): SpendingCategory {
  if (kind === 'transfer' || isBack) return 'people';
  if (kind === 'fee') return 'fee';
  return word === undefined || word === 'investment' ? 'unsorted' : word;
}

/** 微信支付 names an earlier order only where a transfer or a red packet comes back. */
function isTransferBack({ wallet, columns }: SpendingPage, kind: EntryKind, row: number): boolean {
  return wallet === 'wechat' && kind === 'refund' && columns.parentOrderId[row] !== 0;
}

/** What a column of indexes names in a row. */
function at<Word>(
  words: readonly Word[],
  column: { readonly [row: number]: number },
  row: number,
): Word | undefined {
  return words[column[row] ?? 0];
}

/** The wallet paid with: the bill's own, or the one that a bank names in its line. */
function walletReader(page: SpendingPage): (row: number) => WalletId | undefined {
  const { wallet, columns, walletOfMethod } = page;
  if (wallet) return () => wallet;
  const walletByMethod = columns.texts.map(walletOfMethod);
  return (row) => at(walletByMethod, columns.method, row);
}

/** The word of the other side, else of the goods; each text is looked at once. */
function wordReader({
  counterparty,
  item,
  texts,
}: LedgerColumns): (row: number) => SpendingWord | undefined {
  const words: (SpendingWord | undefined)[] = [];
  const seen = new Uint8Array(texts.length);
  const wordOf = (text: number): SpendingWord | undefined => {
    if (seen[text] !== 1) {
      seen[text] = 1;
      words[text] = categoryOfWords(texts[text] ?? '');
    }
    return words[text];
  };
  return (row) => wordOf(counterparty[row] ?? 0) ?? wordOf(item[row] ?? 0);
}

/** All pages as few sums: every question about budgets is answered from these, and never by rows again. */
export function spendingCells(
  pages: readonly SpendingPage[],
  walletDays: WalletDays,
): readonly SpendingCell[] {
  const cells = new Map<string, Growing>();
  for (const page of pages) {
    for (const cell of pageCells(page, walletDays)) {
      const { month, part, category, wallet, cardId } = cell;
      const key = `${month}|${part}|${category}|${wallet}|${cardId}`;
      const known = cells.get(key);
      if (known) grow(known, cell);
      else cells.set(key, cell);
    }
  }
  return [...cells.values()];
}

type Growing = { -readonly [Field in keyof SpendingCell]: SpendingCell[Field] };

function grow(cell: Growing, { count, fen }: SpendingSum): void {
  cell.count += count;
  cell.fen += fen;
}

/** The sums of one page. Keys are numbers here: this runs once a row, and a text a row would cost most of the time. */
function pageCells(page: SpendingPage, walletDays: WalletDays): Iterable<Growing> {
  const { month, columns } = page;
  const read = movementReader(page, walletDays);
  const cells = new Map<number, Growing>();
  for (let row = 0; row < columns.count; row++) {
    const movement = read(row);
    if (!movement) continue;
    const key = movementCode(movement) * 65_536 + (columns.card[row] ?? 0);
    const known = cells.get(key);
    if (known) {
      known.count += 1;
      known.fen += movement.fen;
    } else cells.set(key, { month, ...movement, count: 1 });
  }
  return cells.values();
}

/** A number for part, category and wallet together. */
function movementCode({ part, category, wallet }: Movement): number {
  const what = spendingParts.indexOf(part) * spendingCategories.length;
  const through = wallet === undefined ? walletIds.length : walletIds.indexOf(wallet);
  return (what + spendingCategories.indexOf(category)) * (walletIds.length + 1) + through;
}

/** What a question about cells asks for; an absent field lets everything through. */
export interface SpendingQuestion {
  readonly month?: Month;
  readonly scope?: BudgetScope;
}

/** What was spent, refunds taken off. */
export function spentSum(cells: readonly SpendingCell[], question: SpendingQuestion): SpendingSum {
  return summed(cells.filter((cell) => isCounted(cell.part) && fits(cell, question)));
}

/** Whether it is part of what was spent. */
export function isCounted(part: SpendingPart): part is Exclude<SpendingPart, LeftOutPart> {
  return part === 'spent' || part === 'refund';
}

/** Whether a line or cell lies within what a budget covers. */
export function isInScope(
  { cardId, wallet, category }: Pick<Movement, 'cardId' | 'wallet' | 'category'>,
  scope: BudgetScope,
): boolean {
  if (scope.by === 'card') return cardId === scope.cardId;
  if (scope.by === 'wallet') return wallet === scope.wallet;
  return scope.by === 'all' || category === scope.category;
}

function fits(cell: SpendingCell, { month, scope }: SpendingQuestion): boolean {
  return (
    (month === undefined || cell.month === month) && (scope === undefined || isInScope(cell, scope))
  );
}

export function summed(sums: readonly SpendingSum[]): SpendingSum {
  return {
    count: sums.reduce((all, { count }) => all + count, 0),
    fen: sums.reduce((all, { fen }) => all + fen, 0),
  };
}
