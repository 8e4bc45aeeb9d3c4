import type { PackedText } from '../../lib/domain/ledger.ts';
import type { NotedPayment } from '../../lib/domain/noted-payment.ts';
import { type PaidSources, paidBook } from '../../lib/session/paid-book.ts';
import type { LoadedPage } from '../../lib/store/pages.ts';
import { billOf, type BillHead, icbcMention, type Line, sourcesOf } from './sample-ledger.ts';

export const minute = 60_000;
export const hour = 60 * minute;

export interface TimedLine extends Line {
  /** `HH:MM:SS`; absent where the bill prints none. */
  readonly time?: string;
  readonly order?: string;
  /** The shop's own number. */
  readonly merchantOrder?: string;
}

const encoder = new TextEncoder();

/** A bill with times and order numbers, and identities of its own. */
export function bill(head: BillHead, lines: readonly TimedLine[]) {
  const made = billOf(head, lines);
  const months = Map.groupBy(lines, ({ day }) => day.slice(0, 7));
  const pages = made.pages.map((page): LoadedPage => {
    const own = months.get(page.listing.month) ?? [];
    const orderId = packed(own.map(({ order = '' }) => order));
    const merchantOrderId = packed(own.map(({ merchantOrder = '' }) => merchantOrder));
    const identity = Uint32Array.from(own.flatMap((_, row) => [seed(page.listing.id), row + 1]));
    const second = Int32Array.from(own, ({ time }) => (time ? secondOf(time) : -1));
    return {
      ...page,
      columns: { ...page.columns, second, identity, orderId, merchantOrderId },
    };
  });
  return { ...made, pages };
}

function packed(texts: readonly string[]): PackedText {
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => (end += text.length));
  return { bytes: encoder.encode(texts.join('')), ends };
}

function seed(id: string): number {
  return Array.from(id).reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7) >>> 0;
}

function secondOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

export function at(day: string, time = '12:00:00'): number {
  return Date.parse(`${day}T${time}+08:00`);
}

export const day = '2026-10-10';
export const shop = '晨光豆浆铺';
/** A line ten days later, so that the bill goes beyond the payment. */
export const later: TimedLine = { day: '2026-10-20', fen: 1, shop: '别的', method: 'x' };
export const earlier: TimedLine = { day: '2026-10-01', fen: 1, shop: '别的', method: 'x' };

export const alipay = (...lines: readonly TimedLine[]) =>
  bill({ id: 'a', provider: 'alipay' }, [earlier, ...lines, later]);
export const icbc = (...lines: readonly TimedLine[]) =>
  bill({ id: 'i', provider: 'icbc' }, [
    { ...earlier, card: icbcMention },
    ...lines.map((line) => ({ card: icbcMention, ...line })),
    { ...later, card: icbcMention },
  ]);

export const noted = (more: Partial<NotedPayment> = {}): NotedPayment => ({
  id: 'p1',
  at: at(day, '08:13:00'),
  fen: 950,
  payee: shop,
  wallet: 'alipay',
  ...more,
});
export const coffee: TimedLine = { day, time: '08:12:31', fen: 950, shop };

export function rows(
  payments: readonly NotedPayment[],
  bills: readonly ReturnType<typeof bill>[],
  more: Partial<PaidSources> = {},
) {
  return paidBook({ ...sourcesOf(...bills), payments, whole: true, ...more }).rows;
}

export function stateOf(payment: NotedPayment, ...bills: readonly ReturnType<typeof bill>[]) {
  const [row] = rows([payment], bills);
  return row && `${row.state}: ${row.reason}`;
}
