import type { CardMention } from '../domain/card.ts';
import type { RowErrorCode } from '../domain/statement.ts';
import { createIdentifier } from './entry-identity.ts';
import { cardOf } from './funding-source.ts';
import { cardIndex, createDraft, type DraftEntry, type LedgerBuilder } from './ledger-builder.ts';
import { createMeaning, type Meaning } from './meaning.ts';
import { createOrderNumber, type OrderNumber, orderText, readOrderNumber } from './order-number.ts';
import { type Row, textAt } from './row-reader.ts';
import type { TextEncodingName } from './scrub.ts';
import type { TextTable } from './text-table.ts';

export interface EntryMaker {
  /** Makes `draft` out of the row that was just read. */
  read(): RowErrorCode | undefined;
  readonly draft: DraftEntry;
}

export interface EntrySource {
  readonly row: Row;
  readonly encoding: TextEncodingName;
  readonly account: CardMention | undefined;
  readonly builder: LedgerBuilder;
  /** The most entries that can come. */
  readonly capacity: number;
}

/** Turns a row's cells into an entry: what it was, who, with which card, and the words that name it. */
export function createEntryMaker(source: EntrySource): EntryMaker {
  const { row, encoding } = source;
  const { reader, columns, layout, texts, moment } = row;
  const meaningOf = createMeaning(layout.rules, texts);
  const order = createOrderNumber(encoding, layout.emptyMark);
  const merchantOrder = createOrderNumber(encoding, layout.emptyMark);
  const draft = createDraft(order, merchantOrder);
  const identify = createIdentifier(source);
  const cardOfMethod = createCardIndex(source);
  const counterpartyOf = createCounterparty(row);
  const methodOf = createMethod(row);
  const facets = { type: 0, item: 0, status: 0, place: 0 };
  return {
    draft,
    read() {
      if (!readOrderNumber(order, reader, columns.orderId)) return 'text-invalid';
      if (!readOrderNumber(merchantOrder, reader, columns.merchantOrderId)) return 'text-invalid';
      facets.type = textAt(row, columns.type);
      facets.item = textAt(row, columns.item);
      facets.status = textAt(row, columns.status);
      facets.place = textAt(row, columns.place);
      const meaning = meaningOf(row.printed, facets);
      draft.line = reader.line;
      draft.day = moment.day;
      draft.second = moment.second;
      draft.direction = meaning.direction < 0 ? row.printed : meaning.direction;
      draft.kind = meaning.kind;
      draft.fen = row.fen;
      draft.counterparty = counterpartyOf();
      draft.item = facets.item;
      draft.method = methodOf();
      draft.status = facets.status;
      draft.parentOrderId = parentOf(meaning, { order, merchantOrder }, texts);
      draft.card = cardOfMethod(draft.method);
      identify(draft);
      return undefined;
    },
  };
}

interface Orders {
  readonly order: OrderNumber;
  readonly merchantOrder: OrderNumber;
}

/** Text id of the order that a refund undoes, 0 when the row names none. */
function parentOf({ parent }: Meaning, orders: Orders, texts: TextTable): number {
  if (parent === undefined) return 0;
  if (parent === 'merchant-order') return texts.add(orderText(orders.merchantOrder));
  const prefix = /^(.+?)(?:_|\*REFUND_)/.exec(orderText(orders.order))?.[1];
  return prefix === undefined ? 0 : texts.add(prefix);
}

/** Cards by the text of the method, each text looked at once; a bank's rows are all of the bill's own card. */
function createCardIndex({ account, row, builder }: EntrySource): (method: number) => number {
  if (account) {
    const own = cardIndex(builder, account);
    return () => own;
  }
  const indexByMethod = new Map<number, number>([[0, 0]]);
  return (method) => {
    const known = indexByMethod.get(method);
    if (known !== undefined) return known;
    const card = cardOf(row.texts.text(method));
    const index = card ? cardIndex(builder, card) : 0;
    indexByMethod.set(method, index);
    return index;
  };
}

const pairBase = 0x4000000;

/** The method as it is printed; a bank prints the wallet only in front of the place. */
function createMethod(row: Row): () => number {
  const { columns, layout, texts } = row;
  const { method } = layout;
  if (!method) return () => textAt(row, columns.method);
  const ids = new Map<number, number>();
  return () => {
    const place = textAt(row, columns.place);
    const known = ids.get(place);
    if (known !== undefined) return known;
    const id = texts.add(method(texts.text(place)));
    ids.set(place, id);
    return id;
  };
}

function createCounterparty(row: Row): () => number {
  const { texts, columns } = row;
  const { counterparty } = row.layout;
  if (!counterparty) return () => textAt(row, columns.counterparty);
  const idByPair = new Map<number, number>();
  return () => {
    const place = textAt(row, columns.place);
    const name = textAt(row, columns.counterparty);
    const pair = place * pairBase + name;
    let id = idByPair.get(pair);
    if (id === undefined) {
      id = texts.add(counterparty(texts.text(place), texts.text(name)));
      idByPair.set(pair, id);
    }
    return id;
  };
}
