import type { Month } from '../../lib/domain/calendar.ts';
import type { Card, CardMention } from '../../lib/domain/card.ts';
import {
  type Direction,
  directions,
  type EntryKind,
  entryKinds,
  type LedgerColumns,
  type Provider,
} from '../../lib/domain/ledger.ts';
import type { ImportReport } from '../../lib/domain/statement.ts';
import { dayCount } from '../../lib/review/months.ts';
import type { LoadedPage } from '../../lib/store/pages.ts';

/** One line of a bill; give what matters to the test. */
export interface Line {
  readonly day: string;
  readonly fen: number;
  readonly kind?: EntryKind;
  readonly direction?: Direction;
  readonly shop?: string;
  readonly item?: string;
  readonly method?: string;
  readonly card?: CardMention;
  /** An earlier order that the line names. */
  readonly parent?: string;
}

export const icbcMention: CardMention = { issuer: 'ICBC', kind: 'debit', last4: '1234' };
export const cmbMention: CardMention = { issuer: 'CMB', kind: 'credit', last4: '8806' };

export const icbcCard: Card = { ...icbcMention, ...keptCard('c1', 'ICBC', '1234') };
export const cmbCard: Card = { ...cmbMention, ...keptCard('c2', 'CMB', '8806') };

function keptCard(id: string, issuer: string, last4: string) {
  return { id, issuer, last4, alias: '', addedAt: 0 };
}

/** Columns as a reader would make them. */
export function columnsOf(lines: readonly Line[]): LedgerColumns {
  const texts: string[] = [''];
  const cards: CardMention[] = [{ issuer: undefined, kind: undefined, last4: undefined }];
  const textId = (text = ''): number => {
    const known = texts.indexOf(text);
    return known === -1 ? texts.push(text) - 1 : known;
  };
  const cardId = (card: CardMention | undefined): number => {
    if (!card) return 0;
    const known = cards.findIndex(({ last4 }) => last4 === card.last4);
    return known === -1 ? cards.push(card) - 1 : known;
  };
  const ids = (of: (line: Line) => string | undefined) =>
    Uint32Array.from(lines, (line) => textId(of(line)));
  return {
    count: lines.length,
    line: Uint32Array.from(lines, (_, row) => row + 1),
    day: Int32Array.from(lines, ({ day }) => dayCount(day)),
    second: new Int32Array(lines.length).fill(-1),
    direction: Uint8Array.from(lines, ({ direction = 'out' }) => directions.indexOf(direction)),
    kind: Uint8Array.from(lines, ({ kind = 'purchase' }) => entryKinds.indexOf(kind)),
    fen: Float64Array.from(lines, ({ fen }) => fen),
    identity: new Uint32Array(lines.length * 2),
    counterparty: ids(({ shop }) => shop),
    item: ids(({ item }) => item),
    method: ids(({ method }) => method),
    status: new Uint32Array(lines.length),
    parentOrderId: ids(({ parent }) => parent),
    orderId: { bytes: new Uint8Array(), ends: new Uint32Array(lines.length) },
    card: Uint16Array.from(lines, ({ card }) => cardId(card)),
    texts,
    cards,
  };
}

/** A bill as an import leaves it: a page a month, and its report. */
export interface SampleBill {
  readonly pages: readonly LoadedPage[];
  readonly report: ImportReport;
}

export interface BillHead {
  readonly id: string;
  readonly provider: Provider;
  readonly importedAt?: number;
}

/** The bill of these lines. A bank's is of the card that its first line names. */
export function billOf(
  { id, provider, importedAt = 0 }: BillHead,
  lines: readonly Line[],
): SampleBill {
  const days = lines.map(({ day }) => day).toSorted();
  const months = Map.groupBy(lines, ({ day }) => day.slice(0, 7) as Month);
  const pages = [...months].map(([month, own]) => ({
    listing: { id: `${id}-${month}`, month, provider, importId: id, count: own.length },
    columns: columnsOf(own),
  }));
  const report: ImportReport = {
    id,
    fileName: `${id}.csv`,
    provider,
    layout: 'alipay-app',
    importedAt,
    dataRows: lines.length,
    added: lines.length,
    known: 0,
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
    refused: [],
    checks: [],
  };
  return { pages, report };
}

/** What spending is worked out from, of these bills. */
export function sourcesOf(...bills: readonly SampleBill[]) {
  return {
    pages: bills.flatMap(({ pages }) => pages),
    imports: bills.map(({ report }) => report),
    cards: [icbcCard, cmbCard],
  };
}
