import type { CardMention } from '../domain/card.ts';
import { providers } from '../domain/ledger.ts';
import type { RowErrorCode } from '../domain/statement.ts';
import type { CsvReader } from './csv.ts';
import { fieldBytes } from './csv.ts';
import { cardOf } from './funding-source.ts';
import { createIdentityHash } from './identity.ts';
import type { DraftEntry, LedgerBuilder } from './ledger-builder.ts';
import type { Role } from './layout.ts';
import { createMeaning, type Meaning } from './meaning.ts';
import { createOrderNumberReader } from './order-number.ts';
import type { RowReader } from './row-reader.ts';
import type { Header } from './locate-header.ts';
import type { TextTable } from './text-table.ts';

export interface EntryMaker {
  /** Makes `draft` out of the row that was just read. */
  read(): RowErrorCode | undefined;
  readonly draft: DraftEntry;
  /** Whether the row's order was closed, so that the provider's own sum may leave it out. */
  readonly closed: () => boolean;
}

export interface EntrySource {
  readonly header: Header;
  readonly account: CardMention | undefined;
  readonly reader: CsvReader;
  readonly row: RowReader;
  readonly texts: TextTable;
  readonly builder: LedgerBuilder;
  readonly capacity: number;
}

/** Turns a row's cells into an entry: what it was, who, with which card, and the words that name it. */
export function createEntryMaker(source: EntrySource): EntryMaker {
  const { header, reader, row, texts } = source;
  const { layout, encoding } = header;
  const meaningOf = createMeaning(layout.rules, texts);
  const order = createOrderNumberReader(encoding, layout.emptyMark);
  const merchantOrder = createOrderNumberReader(encoding, layout.emptyMark);
  const identify = createIdentifier(source);
  const cardIndex = createCardIndex(source);
  const counterpartyOf = createCounterparty(source);
  const draft = emptyDraft();
  const orderId = { bytes: new Uint8Array() as Uint8Array, start: 0, end: 0 };
  draft.orderId = orderId;
  const facets = { type: 0, item: 0, status: 0, place: 0 };

  const readOrders = (): boolean => {
    if (!order.read(reader, row.column('orderId'))) return false;
    orderId.bytes = order.bytes();
    orderId.start = order.start();
    orderId.end = order.end();
    return merchantOrder.read(reader, row.column('merchantOrderId'));
  };

  const parentOf = (meaning: Meaning): number => {
    if (meaning.parent === undefined) return 0;
    if (meaning.parent === 'merchant-order') return texts.add(merchantOrder.text());
    const whole = order.text();
    const prefix = /^(.+?)(?:_|\*REFUND_)/.exec(whole)?.[1];
    return prefix === undefined ? 0 : texts.add(prefix);
  };

  return {
    draft,
    closed: () => layout.closed?.has(texts.text(draft.status)) ?? false,
    read() {
      if (!readOrders()) return 'text-invalid';
      facets.type = row.text('type');
      facets.item = row.text('item');
      facets.status = row.text('status');
      facets.place = row.text('place');
      const meaning = meaningOf(row.printed(), facets);
      draft.line = reader.line;
      draft.day = row.day();
      draft.second = row.second();
      draft.direction = meaning.direction < 0 ? row.printed() : meaning.direction;
      draft.kind = meaning.kind;
      draft.fen = row.fen();
      draft.counterparty = counterpartyOf();
      draft.item = facets.item;
      draft.method = row.text('method');
      draft.status = facets.status;
      draft.parentOrderId = parentOf(meaning);
      draft.card = cardIndex(draft.method);
      identify(draft);
      return undefined;
    },
  };
}

function emptyDraft(): DraftEntry {
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
    orderId: { bytes: new Uint8Array(), start: 0, end: 0 },
  };
}

/** What names a row that has no order number: all that it prints, but not the status, which changes. */
const namingTexts: readonly Role[] = ['type', 'item', 'detail', 'place', 'counterparty', 'method'];

function createIdentifier(source: EntrySource): (draft: DraftEntry) => void {
  const { header, reader, row, texts, capacity } = source;
  const hash = createIdentityHash(capacity);
  const provider = providers.indexOf(header.layout.provider);
  const account = source.account?.last4 ?? '';
  return (draft) => {
    const { bytes, start, end } = draft.orderId;
    hash.reset();
    hash.number(provider);
    hash.text(account);
    hash.bytes(bytes, start, end);
    if (start === end) {
      for (const role of namingTexts) hash.text(texts.text(row.text(role)));
      const balance = fieldBytes(reader, row.column('balance'));
      hash.bytes(balance, 0, balance.length);
    }
    hash.number(draft.day);
    hash.number(draft.second);
    hash.number(draft.fen);
    hash.number(row.printed());
    hash.finish();
    draft.identityLow = hash.low();
    draft.identityHigh = hash.high();
  };
}

/** Cards by the text of the method, each text looked at once; a bank's rows are all of the bill's own card. */
function createCardIndex({ account, texts, builder }: EntrySource): (method: number) => number {
  if (account) {
    const own = builder.cardIndex(account);
    return () => own;
  }
  const indexByMethod = new Map<number, number>([[0, 0]]);
  return (method) => {
    const known = indexByMethod.get(method);
    if (known !== undefined) return known;
    const card = cardOf(texts.text(method));
    const index = card ? builder.cardIndex(card) : 0;
    indexByMethod.set(method, index);
    return index;
  };
}

const pairBase = 0x4000000;

function createCounterparty({ header, row, texts }: EntrySource): () => number {
  const { counterparty } = header.layout;
  if (!counterparty) return () => row.text('counterparty');
  const idByPair = new Map<number, number>();
  return () => {
    const place = row.text('place');
    const name = row.text('counterparty');
    const pair = place * pairBase + name;
    let id = idByPair.get(pair);
    if (id === undefined) {
      id = texts.add(counterparty(texts.text(place), texts.text(name)));
      idByPair.set(pair, id);
    }
    return id;
  };
}
