import type { ExportKind } from '../domain/backup.ts';
import type { Binding } from '../domain/binding.ts';
import type { Budget } from '../domain/budget.ts';
import { beijingDay } from '../domain/calendar.ts';
import type { Card, CardMention } from '../domain/card.ts';
import type { NotedPayment } from '../domain/noted-payment.ts';
import type { WalletId } from '../domain/wallet.ts';
import { issuerById } from '../knowledge/issuers.ts';
import { wallets as knownWallets } from '../knowledge/wallets.ts';
import type { LoadedPage } from '../store/pages.ts';
import type { GuideText } from '../text/guide/zh-cn.ts';
import type { Text } from '../text/zh-cn.ts';
import { csvMark, csvText } from './csv.ts';
import { entryAt } from './entry-at.ts';
import { enteredRecords, type EnteredRecords } from './export-records.ts';
import { pageAmountText } from './overlay-view.ts';

export interface ExportSources {
  readonly records: EnteredRecords;
  readonly pages: readonly LoadedPage[];
}

/** The words that heads and cells are written in. */
export interface ExportWords {
  readonly text: Text;
  readonly guide: GuideText;
}

export interface ExportedFile {
  readonly name: string;
  readonly file: Blob;
  /** How many things of its kind are in it. */
  readonly count: number;
}

/** A readable file of this kind, with everything of that kind that is on record and opens. */
export function exportFile(
  kind: ExportKind,
  sources: ExportSources,
  { words, now }: { readonly words: ExportWords; readonly now: number },
): ExportedFile {
  const { parts, count } = makers[kind](sources, words, now);
  const json = kind === 'records';
  const type = json ? 'application/json' : 'text/csv;charset=utf-8';
  const name = `kaban-${kind}-${beijingDay(now)}.${json ? 'json' : 'csv'}`;
  return { name, count, file: new Blob(json ? parts : [csvMark, ...parts], { type }) };
}

interface Made {
  readonly parts: string[];
  readonly count: number;
}

type Maker = (sources: ExportSources, words: ExportWords, now: number) => Made;

const makers: Readonly<Record<ExportKind, Maker>> = {
  cards: ({ records }, words) =>
    table(words.guide.data.columns.cards, records.cards.cards, (card) => cardRow(card, words)),
  bindings: ({ records }, words) => {
    const { cards } = records.cards;
    return table(words.guide.data.columns.bindings, records.bindings.bindings, (binding) =>
      bindingRow(binding, cards, words),
    );
  },
  budgets: ({ records }, words) => {
    const { cards } = records.cards;
    return table(words.guide.data.columns.budgets, records.budgets.budgets, (budget) =>
      budgetRow(budget, cards, words),
    );
  },
  payments: ({ records }, words) => {
    const { cards } = records.cards;
    const kept = records.paid.payments.filter(({ trashedAt }) => trashedAt === undefined);
    return table(words.guide.data.columns.payments, kept, (payment) =>
      paymentRow(payment, cards, words),
    );
  },
  records: ({ records }, _, now) => {
    const head = { product: 'kaban', format: 1, exportedAt: now };
    const { cards, bindings, wallets, budgets, paid } = records;
    const lists = [
      cards.cards,
      bindings.bindings,
      wallets.accounts,
      wallets.devices,
      budgets.budgets,
      paid.payments,
    ];
    return {
      parts: [JSON.stringify({ ...head, ...enteredRecords(records) }, undefined, 2)],
      count: lists.reduce((sum, { length }) => sum + length, 0),
    };
  },
  entries: ({ pages }, words) => {
    const newestFirst = pages.toSorted((a, b) => b.listing.month.localeCompare(a.listing.month));
    return {
      // A page at a time: a million entries as one text would be a hundred megabytes on the heap.
      parts: [
        csvText([words.guide.data.columns.entries]),
        ...newestFirst.map((page) => pageText(page, words)),
      ],
      count: pages.reduce((sum, { columns }) => sum + columns.count, 0),
    };
  },
};

/** A head and a row for each thing. */
function table<T>(
  head: readonly string[],
  things: readonly T[],
  rowOf: (thing: T) => readonly (string | number)[],
): Made {
  return { parts: [csvText([head, ...things.map(rowOf)])], count: things.length };
}

function cardRow(card: Card, { text, guide }: ExportWords): string[] {
  const status = card.status ?? 'normal';
  return [
    ...mentionCells(card, text),
    card.alias,
    card.accountClass === undefined ? '' : guide.cards.classes[card.accountClass],
    text.cardStatuses[status],
    card.phoneEnd ?? '',
    card.checkOn ?? '',
    card.note ?? '',
    beijingDay(card.addedAt),
  ];
}

function bindingRow(
  { cardId, wallet, status, since }: Binding,
  cards: readonly Card[],
  { text, guide }: ExportWords,
): string[] {
  const card = cards.find(({ id }) => id === cardId);
  return [
    ...(card ? mentionCells(card, text) : noCard),
    walletCell(wallet, text),
    guide.binding.statuses[status].word,
    beijingDay(since),
  ];
}

function budgetRow(
  { scope, fen, name, since }: Budget,
  cards: readonly Card[],
  { text, guide }: ExportWords,
): (string | number)[] {
  const card = scope.by === 'card' ? cards.find(({ id }) => id === scope.cardId) : undefined;
  return [
    name,
    guide.budget.scopes[scope.by],
    scope.by === 'wallet' ? walletCell(scope.wallet, text) : '',
    scope.by === 'category' ? text.spending[scope.category] : '',
    ...(card ? mentionCells(card, text) : noCard),
    fen / 100,
    beijingDay(since),
  ];
}

function paymentRow(
  { at, payee, fen, price, orderNo = '', wallet, cardId, settled }: NotedPayment,
  cards: readonly Card[],
  { text, guide }: ExportWords,
): (string | number)[] {
  const card = cards.find(({ id }) => id === cardId);
  return [
    beijingDay(at),
    new Date(at + beijing).toISOString().slice(11, 16),
    payee,
    fen === undefined ? '' : fen / 100,
    price ? pageAmountText(price) : '',
    wallet ? walletCell(wallet, text) : '',
    ...(card ? mentionCells(card, text) : noCard),
    orderCell(orderNo),
    settled ? guide.data.settled[settled] : '',
  ];
}

const beijing = 8 * 3_600_000;
const noCard = ['', '', ''] as const;

function walletCell(wallet: WalletId, text: Text): string {
  return knownWallets.find(({ id }) => id === wallet)?.name[text.language] ?? wallet;
}

function pageText(page: LoadedPage, { text }: ExportWords): string {
  const rows = Array.from({ length: page.columns.count }, (_, row) => {
    const entry = entryAt(page, row);
    return [
      entry.day,
      entry.time ?? '',
      text.providers[entry.provider],
      text.directions[entry.direction],
      text.entryKinds[entry.kind],
      entry.fen / 100,
      entry.counterparty,
      entry.item,
      entry.method,
      ...(entry.card ? mentionCells(entry.card, text) : noCard),
      entry.status,
      orderCell(entry.orderId),
    ];
  });
  return csvText(rows);
}

/** As the bills do: the tab at the end keeps a spreadsheet from rounding a number of 28 digits. */
function orderCell(orderId: string): string {
  return orderId === '' ? '' : `${orderId}\t`;
}

function mentionCells({ issuer, kind, last4 }: CardMention, text: Text): [string, string, string] {
  const name = issuer === undefined ? '' : (issuerById(issuer)?.name[text.language] ?? issuer);
  return [name, kind === undefined ? '' : text.kinds[kind], last4 ?? ''];
}
