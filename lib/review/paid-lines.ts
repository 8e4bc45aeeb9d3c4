import type { NotedPayment } from '../domain/noted-payment.ts';
import { packedText } from '../domain/ledger.ts';
import type { SpendingPart } from '../domain/budget.ts';
import type { WalletId } from '../domain/wallet.ts';
import { hasDay } from './bill-days.ts';
import type { Days } from './months.ts';
import { orderKey, orderTest } from './paid-orders.ts';
import { beijingDayNumber, daysAround, type Span, spanOf } from './paid-times.ts';
import {
  isOtherPayee,
  isSimilarPayee,
  namesPayee,
  payeeKey,
  sharesName,
} from './payee-likeness.ts';
import { type Movement, movementReader, type SpendingPage, type WalletDays } from './spending.ts';

/** Lines so many days around are looked at: what is alike and further away tells nothing. */
const daysBefore = 10;
const daysAfter = 10;

/** A bank posts what a wallet tells up to so many days later; such a line is the wallet's own, told again. */
const postingDays = 3;

/** One page of the ledger, named as the keys of its entries begin. */
export interface BillPage extends SpendingPage {
  readonly id: string;
}

/** A line of a bill that may be a noted payment. */
export interface BillLine extends Span {
  /** Page and row. */
  readonly key: string;
  readonly identity: string;
  readonly fen: number;
  readonly wallet: WalletId | undefined;
  readonly cardId: string | undefined;
  /** As `orderKey` makes them: the wallet's number and the shop's, as far as the bill prints them. */
  readonly orders: readonly string[];
  /** No money moved. */
  readonly isClosed: boolean;
  /** Whether it names the payee that was noted. */
  readonly isPayee: boolean;
  /** Whether it names somebody whose name has nothing of the one that was noted. */
  readonly isOther: boolean;
}

export interface Ledger {
  readonly pages: readonly BillPage[];
  readonly walletDays: WalletDays;
}

/** A text of a page as names are compared, by its index. */
type KeyOf = (text: number) => string;

/** Whether a row is wanted, made for a page so that its texts are compared once each. */
type RowTest = (page: BillPage, keyOf: KeyOf) => (row: number) => boolean;

interface Search {
  readonly payment: NotedPayment;
  readonly days: Days;
  readonly wants: RowTest;
}

/** Lines of the same amount, order number or chosen identity, in the days around each payment, by its id. */
export function exactLines(payments: readonly NotedPayment[], ledger: Ledger): LinesById {
  const searches = payments.map((payment) => {
    const day = beijingDayNumber(payment.at);
    return {
      payment,
      days: { first: day - daysBefore, last: day + daysAfter },
      wants: exactTest(payment),
    };
  });
  return search(searches, ledger);
}

/** Lines with the payee of each payment while it may have been posted, whatever the amount; all of them where none is known. */
export function nearLines(payments: readonly NotedPayment[], ledger: Ledger): LinesById {
  const searches = payments.map((payment) => ({
    payment,
    days: daysAround(payment),
    wants: payment.fen === undefined ? () => () => true : payeeTest(payment),
  }));
  return search(searches, ledger);
}

export type LinesById = ReadonlyMap<string, readonly BillLine[]>;

/** The two words that name an entry in every export of it, as one text. */
export function identityText(identity: Uint32Array, row: number): string {
  return [identity[row * 2], identity[row * 2 + 1]]
    .map((word = 0) => word.toString(16).padStart(8, '0'))
    .join('');
}

/** One pass over the days asked for; pages of other months are not looked at. */
function search(searches: readonly Search[], ledger: Ledger): LinesById {
  const searchesByDay = new Map<number, Search[]>();
  for (const one of searches) {
    for (let day = one.days.first; day <= one.days.last; day++) {
      const there = searchesByDay.get(day);
      if (there) there.push(one);
      else searchesByDay.set(day, [one]);
    }
  }
  const found = new Map<string, BillLine[]>(searches.map(({ payment }) => [payment.id, []]));
  for (const page of ledger.pages) searchPage({ page, searchesByDay, found }, ledger.walletDays);
  return found;
}

interface PageSearch {
  readonly page: BillPage;
  readonly searchesByDay: ReadonlyMap<number, readonly Search[]>;
  readonly found: ReadonlyMap<string, BillLine[]>;
}

function searchPage({ page, searchesByDay, found }: PageSearch, walletDays: WalletDays): void {
  const { day, count } = page.columns;
  const keyOf = keyReader(page);
  const read = lineReader(page, keyOf, walletDays);
  const tests = new Map<Search, Asked>();
  const askedOn = (each: number): readonly Asked[] =>
    (searchesByDay.get(each) ?? []).map((one) => {
      const asked = tests.get(one) ?? { ...one, test: one.wants(page, keyOf) };
      tests.set(one, asked);
      return asked;
    });
  // Lines of a day stand together.
  let current = -1;
  let asked: readonly Asked[] = [];
  for (let row = 0; row < count; row++) {
    if (day[row] !== current) {
      current = day[row] ?? 0;
      asked = askedOn(current);
    }
    for (const { payment, test } of asked) {
      const line = test(row) ? read(row, payment) : undefined;
      if (line) found.get(payment.id)?.push(line);
    }
  }
}

/** A search with its test of the page that is looked through. */
interface Asked extends Search {
  readonly test: (row: number) => boolean;
}

function exactTest({ fen, orderNo, entry }: NotedPayment): RowTest {
  const order = orderKey(orderNo);
  return ({ columns }) => {
    const { fen: fens, identity } = columns;
    const isOrder = orderTest(columns.orderId, order);
    const isShopsOrder = orderTest(columns.merchantOrderId, order);
    // The first word decides for nearly every row, and a text is made only where it is the same.
    const word = entry === undefined ? -1 : Number.parseInt(entry.slice(0, 8), 16);
    return (row) =>
      fens[row] === fen ||
      (identity[row * 2] === word && identityText(identity, row) === entry) ||
      isOrder(row) ||
      isShopsOrder(row);
  };
}

function payeeTest({ payee }: NotedPayment): RowTest {
  const key = payeeKey(payee);
  return (page, keyOf) => payeeReader(page, keyOf, key);
}

/** Whether a row names the payee; each text of the page is compared once. */
function payeeReader({ columns }: BillPage, keyOf: KeyOf, payee: string): (row: number) => boolean {
  const { counterparty, item } = columns;
  const isShop = remembered((text) => isSimilarPayee(keyOf(text), payee));
  const isGoods = remembered((text) => namesPayee(keyOf(text), payee));
  return (row) => isShop(counterparty[row] ?? 0) || isGoods(item[row] ?? 0);
}

/** Whether a row names somebody else, and nothing of the payee stands in what was bought either. */
function otherReader({ columns }: BillPage, payee: string): (row: number) => boolean {
  const { counterparty, item, texts } = columns;
  const isOther = remembered((text) => isOtherPayee(texts[text] ?? '', payee));
  const isShared = remembered((text) => sharesName(texts[text] ?? '', payee));
  return (row) => isOther(counterparty[row] ?? 0) && !isShared(item[row] ?? 0);
}

function remembered(test: (text: number) => boolean): (text: number) => boolean {
  const known: (boolean | undefined)[] = [];
  return (text) => (known[text] ??= test(text));
}

function keyReader({ columns: { texts } }: BillPage): KeyOf {
  const keys: (string | undefined)[] = [];
  return (text) => {
    const known = keys[text];
    if (known !== undefined) return known;
    const key = payeeKey(texts[text] ?? '');
    keys[text] = key;
    return key;
  };
}

/** What is no payment at all, or came back. */
const noPayment: ReadonlySet<SpendingPart> = new Set(['refund', 'withdrawal', 'in-wallet-bill']);

/** What a row says of a payee, by rows. */
interface PayeeTests {
  readonly isPayee: (row: number) => boolean;
  readonly isOther: (row: number) => boolean;
}

type LineReader = (row: number, payment: NotedPayment) => BillLine | undefined;

function lineReader(page: BillPage, keyOf: KeyOf, walletDays: WalletDays): LineReader {
  const { columns } = page;
  const movementAt = paymentReader(page, walletDays);
  const payees = new Map<string, PayeeTests>();
  return (row, { payee }) => {
    const movement = movementAt(row);
    if (!movement) return undefined;
    const tests = payees.get(payee) ?? {
      isPayee: payeeReader(page, keyOf, payeeKey(payee)),
      isOther: otherReader(page, payee),
    };
    payees.set(payee, tests);
    return {
      key: `${page.id}.${row}`,
      identity: identityText(columns.identity, row),
      fen: movement.fen,
      ...spanOf(columns.day[row] ?? 0, columns.second[row] ?? -1),
      wallet: movement.wallet,
      cardId: movement.cardId,
      orders: ordersOf(columns, row),
      isClosed: movement.part === 'closed',
      isPayee: tests.isPayee(row),
      isOther: !tests.isPayee(row) && tests.isOther(row),
    };
  };
}

/** What a row moved; undefined for what is no payment, and for a wallet's payment that its bank tells again. */
function paymentReader(
  page: BillPage,
  walletDays: WalletDays,
): (row: number) => Movement | undefined {
  // Made for the first row that is wanted: most pages have none.
  let movementOf: ReturnType<typeof movementReader> | undefined;
  return (row) => {
    movementOf ??= movementReader(page, walletDays);
    const movement = movementOf(row);
    if (!movement || noPayment.has(movement.part)) return undefined;
    const day = page.columns.day[row] ?? 0;
    const isTold = page.wallet === undefined && isToldByWallet(movement, day, walletDays);
    return isTold ? undefined : movement;
  };
}

function ordersOf({ orderId, merchantOrderId }: BillPage['columns'], row: number): string[] {
  const printed = [orderId, ...(merchantOrderId ? [merchantOrderId] : [])];
  return printed.map((orders) => orderKey(packedText(orders, row))).filter(Boolean);
}

/** Whether the wallet that a bank names tells the same payment in its own bill. */
function isToldByWallet({ wallet }: Movement, day: number, walletDays: WalletDays): boolean {
  const days = (wallet && walletDays.get(wallet)) ?? [];
  return Array.from({ length: postingDays + 1 }, (_, ago) => day - ago).some((each) =>
    hasDay(days, each),
  );
}
