import { describe, expect, it } from 'vitest';
import {
  alipay,
  at,
  bill,
  coffee,
  day,
  earlier,
  hour,
  later,
  noted,
  rows,
  stateOf,
  type TimedLine,
} from './noted-sample.ts';

describe('pressed hours later', () => {
  const evening = noted({ at: at(day, '20:30:00') });

  it('asks where another line of that payee and amount stands free', () => {
    const before = { ...coffee, day: '2026-10-09' };
    const [row] = rows([evening], [alipay(before, coffee)]);
    expect(row).toMatchObject({ state: 'ambiguous', reason: 'several' });
    expect(row?.candidates.map((entry) => entry.day)).toEqual([day, '2026-10-09']);
    const habit = { ...coffee, day: '2026-10-04' };
    const [other] = rows([evening], [alipay(habit, coffee)]);
    expect(other).toMatchObject({ state: 'not-sure', reason: 'other-time' });
    expect(other?.candidates.map((entry) => entry.day)).toEqual([day]);
  });

  it('waits for the bill of that day before it takes an earlier line', () => {
    const before = { ...coffee, day: '2026-10-09' };
    const until = (last: string, ...lines: readonly TimedLine[]) =>
      rows(
        [noted()],
        [
          bill({ id: 'a', provider: 'alipay' }, [
            earlier,
            before,
            ...lines,
            { ...later, day: last },
          ]),
        ],
      ).map(({ state, entry }) => `${state} ${entry?.day ?? ''}`);
    expect(until('2026-10-10')).toEqual(['waiting ']);
    expect(until('2026-10-12', coffee)).toEqual([`confirmed ${day}`]);
    expect(until('2026-10-12')).toEqual(['confirmed 2026-10-09']);
    const other = { ...coffee, day: '2026-10-09', shop: '某某餐饮管理有限公司' };
    const short = bill({ id: 'a', provider: 'alipay' }, [earlier, other, { ...later, day }]);
    expect(stateOf(noted(), short)).toBe('waiting: not-covered');
  });

  it('is never missing while its line is held by a payment that waits', () => {
    const before = { ...coffee, day: '2026-10-09', time: '08:00:00' };
    const two = [
      noted({ id: 'p0', at: at('2026-10-09', '07:00:00') + 35 * hour }),
      noted({ id: 'p1', at: at('2026-10-09', '07:00:00') + 26 * hour }),
    ];
    const short = bill({ id: 'a', provider: 'alipay' }, [earlier, before, { ...later, day }]);
    expect(rows(two, [short]).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  });

  it('is asked about where nobody knows which bill would have it', () => {
    const unknown = noted({ at: at(day, '20:30:00'), wallet: undefined });
    expect(stateOf(unknown, alipay(coffee))).toBe('not-sure: other-time');
  });

  it('but not where the others are noted as well', () => {
    const before = { ...coffee, day: '2026-10-09' };
    const found = rows(
      [noted({ id: 'p0', at: at('2026-10-09', '20:30:00') }), evening],
      [alipay(before, coffee)],
    );
    expect(found.map(({ state, entry }) => `${state} ${entry?.day}`)).toEqual([
      'confirmed 2026-10-09',
      `confirmed ${day}`,
    ]);
  });

  it('asks where the payee disagrees too', () => {
    const line = { ...coffee, shop: '某某餐饮管理有限公司' };
    expect(stateOf(evening, alipay(line))).toBe('not-sure: time-and-payee');
    expect(stateOf(noted({ ...evening, wallet: undefined }), alipay(line))).toBe(
      'waiting: way-unknown',
    );
  });

  it('says nothing is missing while the two days before are not there', () => {
    const first = { ...earlier, day: '2026-10-09' };
    const short = bill({ id: 'a', provider: 'alipay' }, [first, later]);
    expect(stateOf(evening, short)).toBe('waiting: days-before');
  });

  it('never says that money was taken for what was not paid', () => {
    const told = noted({ ...evening, settled: 'not-paid' });
    expect(stateOf(told, alipay(coffee))).toBe('not-paid: told');
  });
});

describe('a price in another currency', () => {
  const price = { minor: 1200, currency: 'USD' };
  const payment = noted({ fen: undefined, price });

  it('is compared with no amount: payee and time are asked about', () => {
    const [row] = rows([payment], [alipay({ ...coffee, fen: 8640 })]);
    expect(row).toMatchObject({ state: 'not-sure', reason: 'other-currency' });
    expect(row?.candidates.map(({ fen }) => fen)).toEqual([8640]);
    expect(stateOf(noted({ fen: undefined }), alipay(coffee))).toBe('not-sure: amount-unknown');
  });

  it('is compared in yuan where the person knew how much', () => {
    expect(stateOf({ ...payment, fen: 950 }, alipay(coffee))).toBe('confirmed: payee');
  });
});
