import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText } from '../../lib/domain/calendar.ts';
import type { NotedPayment } from '../../lib/domain/noted-payment.ts';
import { dayCount } from '../../lib/review/months.ts';
import { notedOutcomes, type PaidBills } from '../../lib/review/noted-payments.ts';
import { paidBook } from '../../lib/session/paid-book.ts';
import { alipay, at, bill, day, hour, minute, rows, shop, type TimedLine } from './noted-sample.ts';
import { sourcesOf } from './sample-ledger.ts';
import { leastMs } from '../least-time.ts';

describe('whatever is noted and whatever the bills say', () => {
  const payment = record({
    minutes: integer({ min: 0, max: 3 * 24 * 60 }),
    fen: constantFrom(950, 1200, undefined),
    payee: constantFrom(shop, '湘味小厨', ''),
    wallet: constantFrom('alipay' as const, undefined),
    cardId: constantFrom('c1', undefined),
    settled: constantFrom('as-told' as const, 'not-paid' as const, undefined),
  });
  const line = record({
    minutes: integer({ min: 0, max: 3 * 24 * 60 }),
    fen: constantFrom(950, 1200),
    shop: constantFrom(shop, '湘味小厨', '某某科技'),
    timed: constantFrom(true, false),
  });
  const unique = { maxLength: 8, selector: ({ minutes }: { readonly minutes: number }) => minutes };

  const given = (
    payments: readonly (Omit<NotedPayment, 'id' | 'at'> & { readonly minutes: number })[],
    lines: readonly { minutes: number; fen: number; shop: string; timed: boolean }[],
  ) => ({
    payments: payments.map(({ minutes, ...rest }, index) => ({
      ...rest,
      id: `p${index}`,
      at: at(day, '00:00:00') + minutes * minute,
    })),
    bills: [
      alipay(
        ...lines.map(({ minutes, timed, ...rest }) => ({
          ...rest,
          day: dayText(dayCount(day) + Math.floor(minutes / 1440)),
          ...(timed && { time: new Date((minutes % 1440) * minute).toISOString().slice(11, 19) }),
        })),
      ),
    ],
  });

  it('more lines never turn what was confirmed into missing', () => {
    let confirmed = 0;
    assert(
      property(
        uniqueArray(payment, unique),
        uniqueArray(line, unique),
        integer({ min: 0, max: 8 }),
        (payments, lines, fewer) => {
          const few = given(payments, lines.slice(0, fewer));
          const sure = rows(few.payments, few.bills).filter(({ state }) => state === 'confirmed');
          const more = given(payments, lines);
          const after = new Map(
            rows(more.payments, more.bills).map((row) => [row.payment.id, row.state]),
          );
          confirmed += sure.length;
          for (const { payment: each } of sure) expect(after.get(each.id)).not.toBe('missing');
        },
      ),
      { numRuns: 1500 },
    );
    expect(confirmed).toBeGreaterThan(200);
  });

  it('a line says of one payment at most that it is it, or that it is another sum', () => {
    assert(
      property(uniqueArray(payment, unique), uniqueArray(line, unique), (payments, lines) => {
        const made = given(payments, lines);
        const keys = rows(made.payments, made.bills).flatMap(({ entry }) => entry?.key ?? []);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });

  it('no line stands for two payments, and a confirmed amount is the one that was noted', () => {
    assert(
      property(uniqueArray(payment, unique), uniqueArray(line, unique), (payments, lines) => {
        const made = given(payments, lines);
        const found = rows(made.payments, made.bills).filter(({ state }) => state === 'confirmed');
        const keys = found.map(({ entry }) => entry?.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const row of found) {
          expect(row.entry?.fen).toBe(row.payment.fen);
          expect(row.entry?.direction).toBe('out');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same in whatever order the payments and the bills come', () => {
    assert(
      property(uniqueArray(payment, unique), uniqueArray(line, unique), (payments, lines) => {
        const made = given(payments, lines);
        const told = (sorted: readonly NotedPayment[], bills: typeof made.bills) =>
          rows(sorted, bills)
            .map(({ payment: { id }, state, entry }) => `${id} ${state} ${entry?.key ?? ''}`)
            .toSorted();
        const turned = made.bills.map((one) => ({ ...one, pages: one.pages.toReversed() }));
        expect(told(made.payments.toReversed(), turned)).toEqual(told(made.payments, made.bills));
      }),
      { numRuns: 300 },
    );
  });

  it('nothing is missing that a line of its amount, payee and time stands free for', () => {
    assert(
      property(uniqueArray(payment, unique), uniqueArray(line, unique), (payments, lines) => {
        const made = given(payments, lines);
        const all = rows(made.payments, made.bills);
        const taken = new Set(all.map(({ entry }) => entry?.key));
        const free = made.bills.flatMap(({ pages }) =>
          pages.flatMap(({ listing, columns }) =>
            Array.from({ length: columns.count }, (_, row) => ({
              key: `${listing.id}.${row}`,
              fen: columns.fen[row],
              shop: columns.texts[columns.counterparty[row] ?? 0],
              from: ((columns.day[row] ?? 0) * 24 - 8) * hour + (columns.second[row] ?? 0) * 1000,
              timed: columns.second[row] !== -1,
            })),
          ),
        );
        for (const { state, payment: told } of all) {
          if (state !== 'missing') continue;
          const fits = free.filter(
            ({ key, fen, shop: name, from, timed }) =>
              timed &&
              !taken.has(key) &&
              fen === told.fen &&
              name === told.payee &&
              from >= told.at - 48 * hour &&
              from <= told.at + 36 * hour,
          );
          expect(fits).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('100,000 entries are held against 50 noted payments in 50 ms', { timeout: 60_000 }, () => {
  const count = 100_000;
  const first = dayCount('2026-01-01');
  const lines = Array.from({ length: count }, (_, index): TimedLine => {
    const number = (index * 7919) % count;
    return {
      day: dayText(first + Math.floor((index / count) * 300)),
      time: new Date((number % 86_400) * 1000).toISOString().slice(11, 19),
      fen: 100 + (number % 5000),
      shop: `商户${number % 400}`,
      item: `商品${number % 300}`,
      order: `2026${String(number).padStart(24, '0')}`,
    };
  });
  const months = Map.groupBy(lines, (line) => line.day.slice(0, 7));
  const bills = [...months].map(([month, own]) => bill({ id: month, provider: 'alipay' }, own));
  const payments = Array.from({ length: 50 }, (_, index): NotedPayment => {
    const line = lines[index * 1900 + 13] as TimedLine;
    const off = index % 5 === 0 ? 999_999 : 0;
    return {
      id: `p${index}`,
      at: at(line.day, line.time) + 30_000,
      fen: line.fen + off,
      payee: line.shop ?? '',
      wallet: 'alipay',
      ...(index % 3 === 0 && { orderNo: `9${line.order}` }),
    };
  });
  const sources = sourcesOf(...bills);
  const found = rows(payments, bills);
  expect(found.filter(({ state }) => state === 'confirmed').length).toBeGreaterThan(30);
  const took = leastMs(() => paidBook({ ...sources, payments, whole: true }), 7);
  console.log(`noted payments: 100,000 entries x 50 in ${took.toFixed(1)} ms`);
  expect(took).toBeLessThan(50);
});

it('is told by days even where nothing is noted', () => {
  const bills: PaidBills = { pages: [], walletDays: new Map(), reachOf: () => 'no-bills' };
  expect(notedOutcomes([], bills)).toEqual([]);
});
