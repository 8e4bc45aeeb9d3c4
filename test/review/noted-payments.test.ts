import { describe, expect, it } from 'vitest';
import type { NotedPayment } from '../../lib/domain/noted-payment.ts';
import { identityText } from '../../lib/review/paid-lines.ts';
import { isSimilarPayee, payeeKey } from '../../lib/review/payee-likeness.ts';
import type { LoadedPage } from '../../lib/store/pages.ts';
import {
  alipay,
  at,
  bill,
  coffee,
  day,
  earlier,
  hour,
  icbc,
  later,
  minute,
  noted,
  rows,
  shop,
  stateOf,
} from './noted-sample.ts';
import { cmbMention, icbcMention } from './sample-ledger.ts';

describe('a payment is confirmed', () => {
  it('by its amount, way and payee within the time', () => {
    const [row] = rows([noted()], [alipay(coffee)]);
    expect(row).toMatchObject({ state: 'confirmed', reason: 'payee', entry: { fen: 950 } });
  });

  it('by its order number, whatever the bill calls the payee', () => {
    const order = '2026 1010-22001490000000000001';
    const line = { ...coffee, shop: '某某科技', order: '2026101022001490000000000001' };
    expect(stateOf(noted({ orderNo: order }), alipay(line))).toBe('confirmed: order-number');
    const unknown = noted({ orderNo: order, fen: undefined, payee: '' });
    expect(stateOf(unknown, alipay(line))).toBe('confirmed: order-number');
  });

  it('by the only line of its amount that was paid in its way', () => {
    const line = { ...coffee, shop: '北京晨光餐饮管理有限公司' };
    expect(stateOf(noted(), alipay(line))).toBe('confirmed: only-one');
    expect(stateOf(noted({ wallet: undefined }), alipay(line))).toBe('not-sure: payee-unlike');
  });

  it('by the bank, a day later and without a time', () => {
    const payment = noted({ wallet: undefined, cardId: 'c1' });
    const line = { day: '2026-10-11', fen: 950, shop };
    expect(stateOf(payment, icbc(line))).toBe('confirmed: payee');
    expect(stateOf(payment, icbc({ ...line, day: '2026-10-12' }))).toBe('not-sure: other-time');
  });

  it('by what the person pointed at, whatever the amount', () => {
    const sources = alipay(coffee, { ...coffee, fen: 1000 });
    const page = sources.pages[0] as LoadedPage;
    const entry = identityText(page.columns.identity, 2);
    const [row] = rows([noted({ entry })], [sources]);
    expect(row).toMatchObject({ state: 'confirmed', reason: 'chosen', entry: { fen: 1000 } });
    const [gone] = rows([noted({ entry: 'ffffffffffffffff' })], [sources]);
    expect(gone).toMatchObject({ state: 'confirmed', reason: 'chosen', entry: undefined });
  });

  it('also when it was noted hours later, or the next morning', () => {
    const told = (from: number) =>
      stateOf(noted({ at: at(day, '08:12:31') + from }), alipay(coffee));
    expect(told(10 * minute)).toBe('confirmed: payee');
    expect(told(11 * minute)).toBe('confirmed: payee-alone');
    expect(told(24 * hour)).toBe('confirmed: payee-alone');
    expect(told(48 * hour)).toBe('confirmed: payee-alone');
    expect(told(49 * hour)).toBe('missing: not-in-bill');
    expect(told(-2 * hour)).toBe('confirmed: payee');
    expect(told(-36 * hour)).toBe('confirmed: payee-alone');
    expect(told(-37 * hour)).toBe('not-sure: other-time');
  });

  it('by the number that the shop gave the order, with what the wallet puts in front of it', () => {
    const orderNo = '2026101012345678';
    const line = { ...coffee, shop: '某某科技', order: '9'.repeat(28) };
    const told = (merchantOrder: string, more = {}) =>
      stateOf(noted({ orderNo, wallet: undefined }), alipay({ ...line, ...more, merchantOrder }));
    expect(told(orderNo)).toBe('confirmed: order-number');
    expect(told(`T200P${orderNo}`)).toBe('confirmed: order-number');
    expect(told(`T200P${orderNo}1`)).toBe('not-sure: payee-unlike');
    expect(told(orderNo, { fen: 990 })).toBe('different: order-amount');
    expect(told(`T200P${orderNo}`, { fen: 990 })).not.toContain('order');
  });
});

describe('one line confirms one payment', () => {
  const two = [noted(), noted({ id: 'p2', at: at(day, '15:31:00') })];

  it('two identical coffees match one to one, each the one of its hour', () => {
    const afternoon = { ...coffee, time: '15:30:10' };
    const found = rows(two, [alipay(coffee, afternoon)]);
    expect(found.map(({ state, entry }) => `${state} ${entry?.time}`)).toEqual([
      'confirmed 08:12:31',
      'confirmed 15:30:10',
    ]);
  });

  it('two coffees of which a bank knows the day alone are both there', () => {
    const way = { wallet: undefined, cardId: 'c1' };
    const found = rows(
      two.map((payment) => ({ ...payment, ...way })),
      [icbc({ day, fen: 950, shop }, { day, fen: 950, shop })],
    );
    expect(found.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
    expect(new Set(found.map(({ entry }) => entry?.key)).size).toBe(2);
  });

  it('and where the bill has one of two, the other is missing', () => {
    const found = rows([two[0] as NotedPayment, noted({ id: 'p2' })], [alipay(coffee)]);
    expect(found.map(({ state, reason }) => `${state}: ${reason}`)).toEqual([
      'confirmed: payee',
      'missing: all-taken',
    ]);
  });

  it('a payment that only one line can be gets it, though another was closer', () => {
    // The first could be either line, the second only the later one.
    const first = noted({ at: at(day, '15:30:00') });
    const second = noted({ id: 'p2', at: at(day, '15:39:00') });
    const lines = [
      { ...coffee, time: '15:21:00' },
      { ...coffee, time: '15:30:30' },
    ];
    const found = rows([first, second], [alipay(...lines)]);
    expect(found.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
  });

  it('a wallet and the bank behind it tell one payment, not two', () => {
    const bank = icbc({ day: '2026-10-11', fen: 950, shop, method: '支付宝' });
    const found = rows(
      [noted({ cardId: 'c1' }), noted({ id: 'p2', cardId: 'c1' })],
      [alipay({ ...coffee, card: icbcMention }), bank],
    );
    expect(found.map(({ state }) => state)).toEqual(['confirmed', 'missing']);
  });

  it('a refund and a closed order confirm nothing', () => {
    const refund = { ...coffee, kind: 'refund', direction: 'in' } as const;
    const closed = { ...coffee, kind: 'closed', direction: 'neutral' } as const;
    expect(stateOf(noted(), alipay(refund, closed))).toBe('missing: not-in-bill');
  });
});

describe('what cannot be told is asked', () => {
  it('which of two lines of the same day it is', () => {
    const [row] = rows(
      [noted({ wallet: undefined, cardId: 'c1' })],
      [icbc({ day, fen: 950, shop }, { day, fen: 950, shop })],
    );
    expect(row).toMatchObject({ state: 'ambiguous', reason: 'several' });
    expect(row?.candidates).toHaveLength(2);
  });

  it('but not where the clock tells them apart', () => {
    expect(stateOf(noted(), alipay(coffee, { ...coffee, time: '20:00:00' }))).toBe(
      'confirmed: payee',
    );
    expect(stateOf(noted(), alipay(coffee, { ...coffee, time: '08:40:00' }))).toBe(
      'ambiguous: several',
    );
  });

  it('another card, another amount of several, an amount nobody knows', () => {
    const card = { ...coffee, card: cmbMention };
    expect(stateOf(noted({ cardId: 'c1' }), alipay(card))).toBe('not-sure: other-card');
    const others = [
      { ...coffee, fen: 700 },
      { ...coffee, fen: 800 },
    ];
    expect(stateOf(noted(), alipay(...others))).toBe('not-sure: several-amounts');
    expect(stateOf(noted({ fen: undefined }), alipay(...others))).toBe('not-sure: amount-unknown');
  });
});

describe('a bill that says something else', () => {
  it('says it of one payment', () => {
    const two = [noted({ id: 'p2', at: at(day, '08:40:00') }), noted()];
    const found = rows(two, [alipay({ ...coffee, fen: 1050 })]);
    expect(found.map(({ state, reason }) => `${state}: ${reason}`)).toEqual([
      'missing: not-in-bill',
      'different: payee-amount',
    ]);
  });

  const orderNo = '2026101022001490000000000001';
  const line = { ...coffee, order: orderNo };

  it.each([
    ['order-amount', { ...line, fen: 1050 }],
    ['order-closed', { ...line, kind: 'closed', direction: 'neutral' } as const],
    ['order-other-card', { ...line, card: cmbMention }],
  ])('of the same order: %s', (reason, told) => {
    const [row] = rows([noted({ orderNo, cardId: 'c1' })], [alipay(told)]);
    expect(row).toMatchObject({ state: 'different', reason, entry: { fen: told.fen } });
  });

  it('of the same payee and way, when the bill is complete', () => {
    const other = { ...coffee, fen: 1050 };
    expect(stateOf(noted(), alipay(other))).toBe('different: payee-amount');
    const short = bill({ id: 'a', provider: 'alipay' }, [earlier, other]);
    expect(stateOf(noted(), short)).toBe('waiting: not-covered');
  });

  it('takes money although nothing was paid', () => {
    expect(stateOf(noted({ settled: 'not-paid' }), alipay(coffee))).toBe(
      'different: charged-anyway',
    );
    expect(stateOf(noted({ settled: 'not-paid' }), alipay())).toBe('not-paid: told');
    const twice = rows([noted(), noted({ id: 'p2', settled: 'not-paid' })], [alipay(coffee)]);
    expect(twice.map(({ state }) => state)).toEqual(['confirmed', 'not-paid']);
  });

  it('stands behind the word of the person', () => {
    const told = noted({ settled: 'as-told' });
    expect(stateOf(told, alipay({ ...coffee, fen: 1050 }))).toBe('as-told: told');
    expect(stateOf(told, alipay(coffee))).toBe('confirmed: payee');
  });
});

describe('nothing is missing', () => {
  it('before the bill goes two days beyond it', () => {
    const until = (last: string) =>
      stateOf(noted(), bill({ id: 'a', provider: 'alipay' }, [earlier, { ...later, day: last }]));
    expect(until('2026-10-12')).toBe('missing: not-in-bill');
    expect(until('2026-10-11')).toBe('waiting: not-covered');
  });

  it('where no bill of that way can be read, no way was told, or a page does not open', () => {
    expect(stateOf(noted({ wallet: 'jd' }), alipay())).toBe('waiting: no-bills');
    expect(stateOf(noted({ wallet: undefined, cardId: 'c2' }), alipay())).toBe('waiting: no-bills');
    expect(stateOf(noted({ wallet: undefined }), alipay())).toBe('waiting: way-unknown');
    expect(stateOf(noted({ wallet: 'wechat' }), alipay())).toBe('waiting: not-covered');
    expect(rows([noted()], [alipay()], { whole: false })).toMatchObject([
      { state: 'waiting', reason: 'bill-damaged' },
    ]);
  });

  it('in a gap between two bills', () => {
    const first = bill({ id: 'a', provider: 'alipay' }, [earlier, { ...later, day: '2026-10-09' }]);
    const second = bill({ id: 'b', provider: 'alipay' }, [{ ...later, day: '2026-10-12' }, later]);
    expect(stateOf(noted(), first, second)).toBe('waiting: not-covered');
  });
});

describe('names', () => {
  it.each([
    ['晨光豆浆铺', '北京晨光豆浆铺餐饮管理有限公司', true],
    ['美团', '美团外卖-湘味小厨', true],
    ['晴川小铺', '晴川小舖', true],
    ['上海甲乙网络科技有限公司', '上海丙丁网络科技有限公司', false],
    ['晴川户外用品店', '远山户外用品店', false],
    ['晴川户外用品店', '杭州晴川户外用品专营店', true],
    ['中国移动', '中国联通', false],
    ['林', '林记', false],
    ['', '', false],
    ['Luckin Coffee', 'LUCKIN　ＣＯＦＦＥＥ（北京）', true],
  ])('%s and %s: %s', (one, other, alike) => {
    expect(isSimilarPayee(payeeKey(one), payeeKey(other))).toBe(alike);
    expect(isSimilarPayee(payeeKey(other), payeeKey(one))).toBe(alike);
  });
});
