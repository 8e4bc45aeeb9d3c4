import type { Evidence, LedgerColumns, PackedText } from '../../lib/domain/ledger.ts';
import { dayNumber } from '../../lib/domain/calendar.ts';
import type { ImportReport } from '../../lib/domain/statement.ts';

const utf8 = new TextEncoder();

export interface SampleRow {
  readonly day: readonly [number, number, number];
  readonly fen: number;
  readonly shop: string;
}

/** Columns as a reader would make them, of invented rows. */
export function sampleColumns(
  rows: readonly SampleRow[],
  merchantOrders?: readonly string[],
): LedgerColumns {
  const zeros = () => new Uint32Array(rows.length);
  const orders = rows.map((_, row) => utf8.encode(`2026${String(row).padStart(8, '0')}`));
  const ends = Uint32Array.from(orders, (_, row) => (row + 1) * 12);
  return {
    count: rows.length,
    line: Uint32Array.from(rows, (_, row) => row + 26),
    day: Int32Array.from(rows, ({ day: [y, m, d] }) => dayNumber(y, m, d) ?? 0),
    second: new Int32Array(rows.length).fill(3600),
    direction: new Uint8Array(rows.length),
    kind: new Uint8Array(rows.length),
    fen: Float64Array.from(rows, ({ fen }) => fen),
    identity: Uint32Array.from(rows.flatMap(({ fen }, row) => [fen, row])),
    counterparty: Uint32Array.from(rows, (_, row) => row + 1),
    item: zeros(),
    method: zeros(),
    status: zeros(),
    parentOrderId: zeros(),
    orderId: { bytes: Uint8Array.from(orders.flatMap((order) => [...order])), ends },
    ...(merchantOrders && { merchantOrderId: packed(merchantOrders) }),
    card: new Uint16Array(rows.length).fill(1),
    texts: ['', ...rows.map(({ shop }) => shop)],
    cards: [
      { issuer: undefined, kind: undefined, last4: undefined },
      { issuer: 'ICBC', kind: 'debit', last4: '4471' },
    ],
  };
}

function packed(texts: readonly string[]): PackedText {
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => (end += utf8.encode(text).length));
  return { bytes: utf8.encode(texts.join('')), ends };
}

export function sampleEvidence(rows: readonly SampleRow[]): Evidence {
  const lines = rows.map(({ shop, fen }) => utf8.encode(`${shop},${fen}`));
  let end = 0;
  return {
    encoding: 'utf-8',
    header: ['交易对方', '金额'],
    lines: {
      bytes: Uint8Array.from(lines.flatMap((line) => [...line])),
      ends: Uint32Array.from(lines, (line) => (end += line.length)),
    },
  };
}

export function sampleReport(rows: readonly SampleRow[], id = 'import-1'): ImportReport {
  return {
    id,
    fileName: 'bill.csv',
    provider: 'alipay',
    layout: 'alipay-app',
    importedAt: 0,
    dataRows: rows.length,
    added: rows.length,
    known: 0,
    refused: [],
    checks: [],
  };
}
