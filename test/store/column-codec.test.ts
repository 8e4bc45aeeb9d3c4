import { expect, it } from 'vitest';
import { packedText } from '../../lib/domain/ledger.ts';
import { pickRows } from '../../lib/domain/pick-rows.ts';
import { decodeColumns, encodeColumns } from '../../lib/store/column-codec.ts';
import { sampleColumns, type SampleRow } from './sample-entries.ts';

const rows: readonly SampleRow[] = [
  { day: [2026, 9, 30], fen: 1250, shop: '青禾面馆' },
  { day: [2026, 10, 1], fen: 990, shop: '滨江书屋' },
  { day: [2026, 10, 2], fen: 20, shop: '城东停车场' },
];

const shopsOrders = ['T200P30112345678', '', 'XP26100200007'];

it.each([
  ['with the shops’ order numbers', shopsOrders],
  ['where an odd number of signs stands before them', ['7', '', '']],
  ['of a bank, which prints none', undefined],
  ['where no order has one', ['', '', '']],
])('columns come back from a page, %s', (_, orders) => {
  const columns = sampleColumns(rows, orders);
  const read = decodeColumns(encodeColumns(columns));
  const { merchantOrderId, ...rest } = columns;
  const has = (merchantOrderId?.bytes.length ?? 0) > 0;
  expect(read).toEqual(has ? columns : rest);
});

it('a page from before these numbers were read opens without them', () => {
  const whole = encodeColumns(sampleColumns(rows, shopsOrders));
  const before = encodeColumns(sampleColumns(rows));
  expect(decodeColumns(before).merchantOrderId).toBeUndefined();
  expect(packedText(decodeColumns(before).orderId, 2)).toBe('202600000002');
  expect(whole.length).toBeGreaterThan(before.length);
});

it('picked rows take their numbers along', () => {
  const picked = pickRows(sampleColumns(rows, shopsOrders), Uint32Array.of(2, 0));
  const { merchantOrderId } = decodeColumns(encodeColumns(picked));
  expect(merchantOrderId && [0, 1].map((row) => packedText(merchantOrderId, row))).toEqual([
    'XP26100200007',
    'T200P30112345678',
  ]);
});
