import {
  type AmountRole,
  amountShapes,
  amountWords,
  pageWords,
  pastTimes,
  payVerbs,
} from '../knowledge/cashier-words.ts';
import { amountsIn, minorUnits, type WrittenAmount } from './amount.ts';
import { spelledMinor } from './spelled-amount.ts';
import type { TextBlock } from './text-blocks.ts';

/** What stands before an amount and after it, up to the neighbouring amounts. */
export interface Piece {
  readonly before: string;
  readonly after: string;
  /** What follows, other amounts and all: "×2" makes a price a part. */
  readonly following: string;
  /** No other price stands before it in the same text. */
  readonly first: boolean;
  /** Nor do words. */
  readonly opens: boolean;
  readonly amount: WrittenAmount;
}

/** An amount of a text by its place among all of them. */
export function pieceOf(text: string, amounts: readonly WrittenAmount[], index: number): Piece {
  const amount = amounts[index] ?? { decimal: '', negative: false, start: 0, end: 0 };
  return {
    before: text.slice(amounts[index - 1]?.end ?? 0, amount.start).slice(-40),
    after: text.slice(amount.end, amounts[index + 1]?.start ?? amount.end + 12).slice(0, 12),
    following: text.slice(amount.end, amount.end + 12),
    first: amounts.slice(0, index).every(({ mark }) => mark === undefined),
    opens: !/\p{L}{2}/u.test(labelOf(text.slice(0, amount.start))),
    amount,
  };
}

const known = new WeakMap<TextBlock, readonly WrittenAmount[]>();

/** Every amount of a block, read once: its neighbours ask for them again and again. */
export function amountsOf(block: TextBlock): readonly WrittenAmount[] {
  const amounts = known.get(block) ?? amountsIn(block.text);
  known.set(block, amounts);
  return amounts;
}

/** Where among the texts of a page an amount stands. */
export interface Place {
  readonly blocks: readonly TextBlock[];
  readonly at: number;
}

/** Said by the head of a column: each is one row's; `beside` the button that pays or orders; `bare` of any words. */
export type Role = AmountRole | 'row-due' | 'row-total' | 'beside' | 'bare';

/** Words in the same block decide; else those of the block before; else the table's head; else those right behind. */
export function roleOf(piece: Piece, place: Place): Role | undefined {
  if (isNoPrice(piece)) return undefined;
  const loose = piece.amount.mark === undefined ? 0 : looseness;
  return ownRole(piece, loose) ?? roleAround(piece, place, loose);
}

function ownRole(piece: Piece, loose: number): Role | undefined {
  if (amountShapes.besidePoints.test(piece.before)) return 'bare';
  return lastRole(piece.before, loose) ?? payingRole(piece);
}

function roleAround(piece: Piece, place: Place, loose: number): Role | undefined {
  const { before, after, amount } = piece;
  if (isForChoosing(place)) return 'bare';
  if (labelOf(before) !== '') return isBare(piece) ? behind(after, 'bare') : undefined;
  const beside = piece.first && piece.opens ? neighbourRole(place, loose) : undefined;
  return beside ?? behind(after, amount.mark === undefined ? 'naked' : 'bare');
}

/** One of several amounts side by side, of which another is chosen. */
function isForChoosing({ blocks, at }: Place): boolean {
  const block = blocks[at];
  if (!block?.choice || block.chosen || block.column !== undefined) return false;
  const entries = [at - 1, at, at + 1].flatMap((one) => blocks[one] ?? []);
  return (
    entries.filter((entry) => entry.tag === block.tag && isAmountAlone(entry)).length > 1 &&
    isAmountAlone(block)
  );
}

/** An amount, and nothing besides. */
export function isAmountAlone(block: TextBlock): boolean {
  const { text } = block;
  const [first, ...others] = amountsOf(block);
  return (
    first !== undefined &&
    others.length === 0 &&
    labelOf(text.slice(0, first.start) + text.slice(first.end)) === ''
  );
}

/** Deductions, parts, counts; what stands next to a number that was cut; a number without a currency inside a text. */
function isNoPrice(piece: Piece): boolean {
  const { before, after, following, amount } = piece;
  if (amount.negative || /[-−–]\s*$/.test(before)) return true;
  if (after.startsWith('|') || before.endsWith('|')) return true;
  if (!amount.decimal.includes('.') && /^ \d+\.\d\d(?!\d)/.test(following)) return true;
  if (amountShapes.notPrice.test(following)) return true;
  return amount.mark === undefined && !isNumberAlone(piece) && !isSpelled(piece);
}

/** A number without a currency counts only at the end of its text, right behind its words. */
function isNumberAlone({ before, following }: Piece): boolean {
  return labelOf(following) === '' && !/[#*×x/\d(-]\s*$/i.test(before);
}

/** Right before it the same sum is written in words. */
function isSpelled({ before, amount }: Piece): boolean {
  const spelled = spelledMinor(before);
  return spelled !== undefined && spelled === minorUnits(amount.decimal, 'CNY');
}

/** In the bar at the foot of a phone's page the amount stands alone beside the button. */
export function isBesideButton(blocks: readonly TextBlock[], at: number): boolean {
  return blocks.slice(at + 1, at + 3).some(isButtonOfPaying);
}

/** Right above the words for a code to be scanned, the amount stands alone as well. */
export function isAboveCode(blocks: readonly TextBlock[], at: number): boolean {
  const text = blocks[at]?.text ?? '';
  const isAlone = labelOf(text.replaceAll(/[\d.,]/g, ' ')).length <= 3;
  return isAlone && blocks.slice(at + 1, at + 3).some(saysToScan);
}

function saysToScan({ text }: TextBlock): boolean {
  return text.length <= 40 && pageWords.scanPay.test(text.toLowerCase().replaceAll(/\s/g, ''));
}

/** A button, or what is as short and says the same, that pays or sends the order. */
export function isButtonOfPaying({ text }: TextBlock): boolean {
  if (text.length > 24) return false;
  const said = stepsOf(text.toLowerCase().replaceAll(/\s/g, ''));
  return said.some((one) => pageWords.pay.test(one) || pageWords.submit.test(one));
}

/** What a button says without blanks, and each step of it where it names several: "send the order, then pay". */
export function stepsOf(said: string): readonly string[] {
  const steps = said.split(amountShapes.steps).filter(Boolean);
  return steps.length > 1 && amountShapes.firstStep.test(said) ? [said, ...steps] : [said];
}

/** "Pay with this bank ¥12.00", and no more: a button or a line that says as much. */
function payingRole({ before, following, amount }: Piece): AmountRole | undefined {
  if (amount.mark === undefined || labelOf(following) !== '') return undefined;
  const said = labelOf(before).replaceAll(' ', '');
  // What is bought, and not what it costs.
  if (amountShapes.buysMoney.test(said)) return undefined;
  const verbs = [pageWords.pay, pageWords.submit, pageWords.give, amountShapes.payWith];
  return said !== '' && verbs.some((one) => one.test(said)) ? 'final' : undefined;
}

/** A sentence that mentions money asks for none. */
function isBare({ before, amount }: Piece): boolean {
  return (
    amount.mark !== undefined && before.length <= 24 && !/\p{Script=Han}[,。;!?]/u.test(before)
  );
}

function behind(after: string, otherwise: 'bare' | 'naked'): Role | undefined {
  const role = firstRole(after);
  if (role) return role;
  return otherwise === 'bare' ? 'bare' : undefined;
}

/** The words of the block before, when it holds no amount itself; or of the cell above in a table's head. */
function neighbourRole(place: Place, loose: number): Role | undefined {
  return isBelowScan(place) ? 'final' : roleBeside(place, loose);
}

/** Right below the words for a code that pays, alone. */
function isBelowScan({ blocks, at }: Place): boolean {
  const [before, block] = [blocks[at - 1], blocks[at]];
  if (!before || !block || before.text.length > 20) return false;
  // A hotline's number may stand there too.
  const isMoney = amountsOf(block).some(({ mark, decimal }) => mark ?? /\.\d\d$/.test(decimal));
  return isMoney && saysToScan(before) && isAmountAlone(block);
}

function roleBeside({ blocks, at }: Place, loose: number): Role | undefined {
  const block = blocks[at];
  const before = blocks[at - 1];
  const head = block && !namesRow(before, block) ? headOf(block, blocks, at) : undefined;
  if (head !== undefined) return roleOfRow(lastRole(head));
  if (!before || !isLabel(before, block)) return undefined;
  // What stands after a button is named by it only when it is clearly money.
  if (loose === 0 && isButtonOfPaying(before)) return undefined;
  if (amountShapes.choosing.test(before.text)) return undefined;
  return lastRole(before.text, loose);
}

/** Short, and without money or time of its own. The last cell of a row says nothing of the first in the next. */
function isLabel(block: TextBlock, next: TextBlock | undefined): boolean {
  const endsRow = (block.column ?? 0) > 0 && next?.column === 0;
  return (
    !endsRow &&
    !amountShapes.clock.test(block.text) &&
    block.text.length <= 30 &&
    !amountsOf(block).some(({ mark }) => mark)
  );
}

/** The cell right before is the head of this row: marked as one, or by its colon. */
function namesRow(before: TextBlock | undefined, { column = 0 }: TextBlock): boolean {
  const at = before?.column ?? column;
  if (!before || at >= column) return false;
  // A first cell as wide as several is the name of the row's only figure.
  return before.tag === 'th' || before.text.endsWith(':') || (at === 0 && column > 1);
}

function roleOfRow(role: AmountRole | undefined): Role | undefined {
  if (role === 'final' || role === 'due') return 'row-due';
  if (role === 'total' || role === 'fee') return 'row-total';
  return role === 'subtotal' ? 'other' : role;
}

/** The head cell of a table's column, for tables with several cells a row. */
function headOf(block: TextBlock, blocks: readonly TextBlock[], at: number): string | undefined {
  if (block.tag === 'th' || block.column === undefined) return undefined;
  for (let index = at - 1; index >= Math.max(0, at - 60); index -= 1) {
    const above = blocks[index];
    if (above?.tag === 'th' && above.column === block.column) return above.text;
  }
  return undefined;
}

/** So many characters may stand between the word and the amount: "to be paid: about". */
const looseness = 4;

const byLength = [...amountWords.keys()].toSorted((a, b) => b.length - a.length);
const longestWord = byLength[0]?.length ?? 0;

/** The role that the last known word of a text gives; a longer word that ends at the same place wins. */
function lastRole(text: string, loose = looseness): AmountRole | undefined {
  const label = labelOf(text);
  if (payVerbs.has(label)) return 'final';
  if (pastTimes.test(label)) return 'other';
  for (let end = label.length; end > Math.max(0, label.length - loose - 1); end -= 1) {
    const role = roleEndingAt(label, end);
    if (role) return role;
  }
  return undefined;
}

function roleEndingAt(label: string, end: number): AmountRole | undefined {
  const listed = listedRole(label, end);
  const said = label.slice(0, end);
  const isOpen = listed === undefined || listed === 'total' || listed === 'fee';
  const mayBe = isOpen || amountShapes.payablePart.test(said);
  return mayBe && amountShapes.payable.test(said) ? 'due' : listed;
}

function listedRole(label: string, end: number): AmountRole | undefined {
  for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
    const role = amountWords.get(label.slice(start, end));
    if (!role || isInsideWord(label, start)) continue;
    const isPaid = amountShapes.paid.test(label.slice(0, start));
    return isPaid || isReceived(label, start, role) ? 'other' : role;
  }
  return undefined;
}

/** "Amount" alone says nothing of who pays; the words before it may say that the reader gets it. */
function isReceived(label: string, start: number, role: AmountRole): boolean {
  return (role === 'total' || role === 'fee') && amountShapes.received.test(label.slice(0, start));
}

/** A Latin word is met whole: `off` does not end `payoff`. */
function isInsideWord(label: string, start: number): boolean {
  return /[a-z]/.test(label[start] ?? '') && /[a-z]/.test(label[start - 1] ?? '');
}

function firstRole(text: string): AmountRole | undefined {
  const label = labelOf(text);
  const word = byLength.find((candidate) => label.startsWith(candidate));
  return word === undefined ? undefined : amountWords.get(word);
}

/** Small letters without punctuation; characters set apart one by one are drawn together. */
function labelOf(text: string): string {
  return text
    .toLowerCase()
    .replace(amountShapes.spelled, '')
    .replaceAll(amountShapes.punctuation, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(amountShapes.unitAtEnd, '')
    .replaceAll(/(?<=(?:^| )\p{Script=Han}) (?=\p{Script=Han}(?: |$))/gu, '')
    .trim();
}
