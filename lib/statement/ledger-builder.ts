import type { CardMention } from '../domain/card.ts';
import { cardKey } from '../domain/entry.ts';
import type { LedgerColumns } from '../domain/ledger.ts';
import { type ByteSink, createByteSink } from './bytes.ts';
import type { OrderNumber } from './order-number.ts';

const noCard: CardMention = { issuer: undefined, kind: undefined, last4: undefined };

/** One entry on its way into the columns; the same object is filled again for every row. */
export interface DraftEntry {
  line: number;
  day: number;
  second: number;
  direction: number;
  kind: number;
  fen: number;
  identityLow: number;
  identityHigh: number;
  counterparty: number;
  item: number;
  method: number;
  status: number;
  parentOrderId: number;
  card: number;
  readonly orderId: OrderNumber;
  readonly merchantOrderId: OrderNumber;
}

export function createDraft(orderId: OrderNumber, merchantOrderId: OrderNumber): DraftEntry {
  return {
    line: 0,
    day: 0,
    second: -1,
    direction: 0,
    kind: 0,
    fen: 0,
    identityLow: 0,
    identityHigh: 0,
    counterparty: 0,
    item: 0,
    method: 0,
    status: 0,
    parentOrderId: 0,
    card: 0,
    orderId,
    merchantOrderId,
  };
}

/** Columns that are being filled. */
export interface LedgerBuilder {
  readonly columns: LedgerColumns & { count: number };
  readonly orders: ByteSink;
  readonly merchantOrders: ByteSink;
  readonly merchantEnds: Uint32Array;
  readonly cards: CardMention[];
  readonly indexByCard: Map<string, number>;
}

/** `capacity` is the most entries that can come. */
export function createLedgerBuilder(capacity: number): LedgerBuilder {
  const cards = [noCard];
  return {
    columns: {
      count: 0,
      line: new Uint32Array(capacity),
      day: new Int32Array(capacity),
      second: new Int32Array(capacity),
      direction: new Uint8Array(capacity),
      kind: new Uint8Array(capacity),
      fen: new Float64Array(capacity),
      identity: new Uint32Array(capacity * 2),
      counterparty: new Uint32Array(capacity),
      item: new Uint32Array(capacity),
      method: new Uint32Array(capacity),
      status: new Uint32Array(capacity),
      parentOrderId: new Uint32Array(capacity),
      orderId: { bytes: new Uint8Array(), ends: new Uint32Array(capacity) },
      card: new Uint16Array(capacity),
      texts: [],
      cards,
    },
    orders: createByteSink(capacity * 30),
    // Banks print none.
    merchantOrders: createByteSink(0),
    merchantEnds: new Uint32Array(capacity),
    cards,
    indexByCard: new Map(),
  };
}

export function addEntry(
  { columns, orders, merchantOrders, merchantEnds }: LedgerBuilder,
  entry: DraftEntry,
): void {
  const at = columns.count++;
  columns.line[at] = entry.line;
  columns.day[at] = entry.day;
  columns.second[at] = entry.second;
  columns.direction[at] = entry.direction;
  columns.kind[at] = entry.kind;
  columns.fen[at] = entry.fen;
  columns.identity[at * 2] = entry.identityLow;
  columns.identity[at * 2 + 1] = entry.identityHigh;
  columns.counterparty[at] = entry.counterparty;
  columns.item[at] = entry.item;
  columns.method[at] = entry.method;
  columns.status[at] = entry.status;
  columns.parentOrderId[at] = entry.parentOrderId;
  columns.card[at] = entry.card;
  orders.append(entry.orderId.bytes, entry.orderId.start, entry.orderId.end);
  columns.orderId.ends[at] = orders.length();
  const { bytes, start, end } = entry.merchantOrderId;
  merchantOrders.append(bytes, start, end);
  merchantEnds[at] = merchantOrders.length();
}

const mostCards = 0xffff;

/** Index of a card in the columns; 0, no card, once there are more than the column can name. */
export function cardIndex({ cards, indexByCard }: LedgerBuilder, card: CardMention): number {
  const key = cardKey(card);
  const known = indexByCard.get(key);
  if (known !== undefined) return known;
  if (cards.length > mostCards) return 0;
  indexByCard.set(key, cards.length);
  return cards.push(card) - 1;
}

/** The columns, cut to their length, with those of `texts` that an entry uses: words of other columns go. */
export function finishLedger(
  { columns, orders, merchantOrders, merchantEnds }: LedgerBuilder,
  texts: readonly string[],
): LedgerColumns {
  const { count } = columns;
  const used = createUsedTexts(texts);
  return {
    count,
    line: columns.line.slice(0, count),
    day: columns.day.slice(0, count),
    second: columns.second.slice(0, count),
    direction: columns.direction.slice(0, count),
    kind: columns.kind.slice(0, count),
    fen: columns.fen.slice(0, count),
    identity: columns.identity.slice(0, count * 2),
    counterparty: used.renumber(columns.counterparty.slice(0, count)),
    item: used.renumber(columns.item.slice(0, count)),
    method: used.renumber(columns.method.slice(0, count)),
    status: used.renumber(columns.status.slice(0, count)),
    parentOrderId: used.renumber(columns.parentOrderId.slice(0, count)),
    orderId: { bytes: orders.take(), ends: columns.orderId.ends.slice(0, count) },
    ...(merchantOrders.length() > 0 && {
      merchantOrderId: { bytes: merchantOrders.take(), ends: merchantEnds.slice(0, count) },
    }),
    card: columns.card.slice(0, count),
    texts: used.texts,
    cards: columns.cards,
  };
}

function createUsedTexts(all: readonly string[]): {
  readonly texts: readonly string[];
  /** Changes the ids in place to those of `texts`. */
  renumber(ids: Uint32Array): Uint32Array;
} {
  const places = new Int32Array(all.length).fill(-1);
  const texts = [''];
  places[0] = 0;
  return {
    texts,
    renumber(ids) {
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0;
        if (places[id] === -1) places[id] = texts.push(all[id] ?? '') - 1;
        ids[i] = places[id] ?? 0;
      }
      return ids;
    },
  };
}
