import type { CardMention } from '../domain/card.ts';
import type { LedgerColumns } from '../domain/ledger.ts';
import { createByteSink } from './bytes.ts';

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
  orderId: { readonly bytes: Uint8Array; readonly start: number; readonly end: number };
}

export interface LedgerBuilder {
  add(entry: DraftEntry): void;
  /** Index of a card in the columns. */
  cardIndex(card: CardMention): number;
  count(): number;
  /** The columns; their texts are `texts` as they stand, used or not. */
  finish(texts: readonly string[]): LedgerColumns;
}

const mostCards = 0xffff;

/** `capacity` is the most entries that can come. */
export function createLedgerBuilder(capacity: number): LedgerBuilder {
  const line = new Uint32Array(capacity);
  const day = new Int32Array(capacity);
  const second = new Int32Array(capacity);
  const direction = new Uint8Array(capacity);
  const kind = new Uint8Array(capacity);
  const fen = new Float64Array(capacity);
  const identity = new Uint32Array(capacity * 2);
  const counterparty = new Uint32Array(capacity);
  const item = new Uint32Array(capacity);
  const method = new Uint32Array(capacity);
  const status = new Uint32Array(capacity);
  const parentOrderId = new Uint32Array(capacity);
  const card = new Uint16Array(capacity);
  const orderEnds = new Uint32Array(capacity);
  const orders = createByteSink(capacity * 30);
  const cards: CardMention[] = [noCard];
  const indexByCard = new Map<string, number>();
  let count = 0;

  return {
    add(entry) {
      const at = count++;
      line[at] = entry.line;
      day[at] = entry.day;
      second[at] = entry.second;
      direction[at] = entry.direction;
      kind[at] = entry.kind;
      fen[at] = entry.fen;
      identity[at * 2] = entry.identityLow;
      identity[at * 2 + 1] = entry.identityHigh;
      counterparty[at] = entry.counterparty;
      item[at] = entry.item;
      method[at] = entry.method;
      status[at] = entry.status;
      parentOrderId[at] = entry.parentOrderId;
      card[at] = entry.card;
      orders.append(entry.orderId.bytes, entry.orderId.start, entry.orderId.end);
      orderEnds[at] = orders.length();
    },
    cardIndex(mention) {
      const key = `${mention.issuer ?? ''}|${mention.kind ?? ''}|${mention.last4 ?? ''}`;
      const known = indexByCard.get(key);
      if (known !== undefined) return known;
      if (cards.length > mostCards) return 0;
      indexByCard.set(key, cards.length);
      return cards.push(mention) - 1;
    },
    count: () => count,
    finish: (texts) => ({
      count,
      line: line.slice(0, count),
      day: day.slice(0, count),
      second: second.slice(0, count),
      direction: direction.slice(0, count),
      kind: kind.slice(0, count),
      fen: fen.slice(0, count),
      identity: identity.slice(0, count * 2),
      counterparty: counterparty.slice(0, count),
      item: item.slice(0, count),
      method: method.slice(0, count),
      status: status.slice(0, count),
      parentOrderId: parentOrderId.slice(0, count),
      card: card.slice(0, count),
      orderId: { bytes: orders.take(), ends: orderEnds.slice(0, count) },
      texts,
      cards,
    }),
  };
}

/** The columns with only the texts that entries use: words of other columns and of refused rows go. */
export function withUsedTexts(columns: LedgerColumns): LedgerColumns {
  const places = new Int32Array(columns.texts.length).fill(-1);
  const texts = [''];
  places[0] = 0;
  const renumber = (column: Uint32Array): void => {
    for (let i = 0; i < column.length; i++) {
      const id = column[i] ?? 0;
      if (places[id] === -1) places[id] = texts.push(columns.texts[id] ?? '') - 1;
      column[i] = places[id] ?? 0;
    }
  };
  for (const name of ['counterparty', 'item', 'method', 'status', 'parentOrderId'] as const) {
    renumber(columns[name]);
  }
  return { ...columns, texts };
}
