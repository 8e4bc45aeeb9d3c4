import type { CardMention } from '../domain/card.ts';
import type { Evidence, LedgerColumns, PackedText } from '../domain/ledger.ts';

/** Fixed-width columns in the order they lie in a page; append only. Eight-byte columns first, so that each is aligned. */
const layout = [
  ['fen', Float64Array, 1],
  ['line', Uint32Array, 1],
  ['day', Int32Array, 1],
  ['second', Int32Array, 1],
  ['identity', Uint32Array, 2],
  ['counterparty', Uint32Array, 1],
  ['item', Uint32Array, 1],
  ['method', Uint32Array, 1],
  ['status', Uint32Array, 1],
  ['parentOrderId', Uint32Array, 1],
  ['orderEnds', Uint32Array, 1],
  ['card', Uint16Array, 1],
  ['direction', Uint8Array, 1],
  ['kind', Uint8Array, 1],
] as const;

interface PageHead {
  readonly format: 1;
  readonly count: number;
  readonly orderBytes: number;
  /** Absent where no order has a number of the shop's. */
  readonly merchantBytes?: number;
  readonly texts: readonly string[];
  readonly cards: readonly CardMention[];
}

const utf8 = new TextEncoder();
const text = new TextDecoder();

/**
 * Columns as one block: 8 bytes of head length, the head as JSON, the columns, the order numbers, and behind them the
 * shops' numbers where there are any: whoever does not know of those reads the rest as before.
 */
export function encodeColumns(columns: LedgerColumns): Uint8Array<ArrayBuffer> {
  const { count, texts, cards, orderId, merchantOrderId } = columns;
  const orderBytes = orderId.bytes.length;
  const merchantBytes = merchantOrderId?.bytes.length ?? 0;
  const head: PageHead = {
    format: 1,
    count,
    orderBytes,
    ...(merchantBytes > 0 && { merchantBytes }),
    texts,
    cards,
  };
  const parts = layout.map(([name]) =>
    bytesOf(name === 'orderEnds' ? orderId.ends : columns[name]),
  );
  if (!merchantOrderId || merchantBytes === 0) return joined(head, [...parts, orderId.bytes]);
  const size = parts.reduce((sum, part) => sum + part.length, orderBytes);
  const gap = new Uint8Array(afterGap(size) - size);
  const merchant = [bytesOf(merchantOrderId.ends), merchantOrderId.bytes];
  return joined(head, [...parts, orderId.bytes, gap, ...merchant]);
}

/** Ends of texts are words of four bytes. */
function afterGap(size: number): number {
  return (size + 3) & ~3;
}

/** The columns of a block, as views upon it. Throws on a block that is not one: the seal has vouched for it. */
export function decodeColumns(block: Uint8Array<ArrayBuffer>): LedgerColumns {
  const { head, start } = headOf(block) as { head: PageHead; start: number };
  let at = start;
  const columns: Record<string, ArrayBufferView> = {};
  for (const [name, Column, width] of layout) {
    columns[name] = new Column(block.buffer, block.byteOffset + at, head.count * width);
    at += head.count * width * Column.BYTES_PER_ELEMENT;
  }
  const { orderEnds, ...rest } = columns as unknown as Omit<LedgerColumns, 'orderId'> & {
    readonly orderEnds: Uint32Array;
  };
  const orderId = { bytes: block.subarray(at, at + head.orderBytes), ends: orderEnds };
  const merchant = merchantOrders(block, head, start + afterGap(at - start + head.orderBytes));
  return { ...rest, ...merchant, orderId, count: head.count, texts: head.texts, cards: head.cards };
}

/** Pages kept before these numbers were read have none. */
function merchantOrders(
  block: Uint8Array<ArrayBuffer>,
  { count, merchantBytes }: PageHead,
  at: number,
): Pick<LedgerColumns, 'merchantOrderId'> {
  if (merchantBytes === undefined) return {};
  const ends = new Uint32Array(block.buffer, block.byteOffset + at, count);
  const from = at + ends.byteLength;
  return { merchantOrderId: { ends, bytes: block.subarray(from, from + merchantBytes) } };
}

interface EvidenceHead {
  readonly format: 1;
  readonly encoding: Evidence['encoding'];
  readonly header: readonly string[];
  readonly count: number;
}

/** Evidence as one block: head, line ends, lines. */
export function encodeEvidence({ encoding, header, lines }: Evidence): Uint8Array<ArrayBuffer> {
  const head: EvidenceHead = { format: 1, encoding, header, count: lines.ends.length };
  return joined(head, [bytesOf(lines.ends), lines.bytes]);
}

/** The evidence of a block, as views upon it. */
export function decodeEvidence(block: Uint8Array<ArrayBuffer>): Evidence {
  const { head, start } = headOf(block) as { head: EvidenceHead; start: number };
  const ends = new Uint32Array(block.buffer, block.byteOffset + start, head.count);
  const lines: PackedText = { ends, bytes: block.subarray(start + ends.byteLength) };
  return { encoding: head.encoding, header: head.header, lines };
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function joined(head: unknown, parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const written = utf8.encode(JSON.stringify(head));
  const start = aligned(8 + written.length);
  const size = parts.reduce((sum, part) => sum + part.length, start);
  const block = new Uint8Array(size);
  new DataView(block.buffer).setUint32(0, written.length, true);
  block.set(written, 8);
  let at = start;
  for (const part of parts) {
    block.set(part, at);
    at += part.length;
  }
  return block;
}

function headOf(block: Uint8Array): { readonly head: unknown; readonly start: number } {
  const size = new DataView(block.buffer, block.byteOffset).getUint32(0, true);
  const head: unknown = JSON.parse(text.decode(block.subarray(8, 8 + size)));
  return { head, start: aligned(8 + size) };
}

function aligned(size: number): number {
  return (size + 7) & ~7;
}
