import type { ExportKind } from '../domain/backup.ts';
import type { Binding } from '../domain/binding.ts';
import { beijingDay } from '../domain/calendar.ts';
import type { Card, CardMention } from '../domain/card.ts';
import { issuerById } from '../knowledge/issuers.ts';
import { wallets as knownWallets } from '../knowledge/wallets.ts';
import type { LoadedPage } from '../store/pages.ts';
import type { Records } from '../store/records.ts';
import type { GuideText } from '../text/guide/zh-cn.ts';
import type { Text } from '../text/zh-cn.ts';
import { csvMark, csvText } from './csv.ts';
import { entryAt } from './entry-at.ts';

export interface ExportSources {
  readonly cards: readonly Card[];
  readonly bindings: readonly Binding[];
  readonly wallets: Records['wallets'];
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
  /** Cards, bindings or entries in it. */
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
  cards: ({ cards }, words) => ({
    parts: [
      csvText([words.guide.data.columns.cards, ...cards.map((card) => cardRow(card, words))]),
    ],
    count: cards.length,
  }),
  bindings: ({ cards, bindings }, words) => ({
    parts: [
      csvText([
        words.guide.data.columns.bindings,
        ...bindings.map((binding) => bindingRow(binding, cards, words)),
      ]),
    ],
    count: bindings.length,
  }),
  records: ({ cards, bindings, wallets: { accounts, devices } }, _, now) => {
    const whole = {
      product: 'kaban',
      format: 1,
      exportedAt: now,
      cards,
      bindings,
      accounts,
      devices,
    };
    return { parts: [JSON.stringify(whole, undefined, 2)], count: cards.length + bindings.length };
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
  const name = knownWallets.find(({ id }) => id === wallet)?.name[text.language] ?? wallet;
  return [
    ...(card ? mentionCells(card, text) : ['', '', '']),
    name,
    guide.binding.statuses[status].word,
    beijingDay(since),
  ];
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
      ...(entry.card ? mentionCells(entry.card, text) : ['', '', '']),
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
