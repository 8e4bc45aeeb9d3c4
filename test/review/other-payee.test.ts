import { describe, expect, it } from 'vitest';
import { isOtherPayee } from '../../lib/review/payee-likeness.ts';
import { alipay, at, coffee, day, icbc, noted, rows, stateOf } from './noted-sample.ts';
import { icbcMention } from './sample-ledger.ts';

describe('a line of somebody else', () => {
  const direct = noted({
    at: at(day, '15:01:00'),
    fen: 12_860,
    payee: '晴川小铺',
    wallet: undefined,
    cardId: 'c1',
  });
  const line = { day, time: '15:00:00', fen: 12_860, shop: '惠民超市', card: icbcMention };

  it('of the same amount, card and time is asked about, and confirms nothing', () => {
    const [row] = rows([direct], [alipay(line)]);
    expect(row).toMatchObject({ state: 'not-sure', reason: 'payee-unlike', entry: undefined });
    expect(row?.candidates.map(({ counterparty }) => counterparty)).toEqual(['惠民超市']);
  });

  it('is asked about also where it was paid in the very way', () => {
    const byWallet = { ...direct, wallet: 'alipay' } as const;
    expect(stateOf(byWallet, alipay(line))).toBe('not-sure: payee-unlike');
    const { time: _time, ...posted } = line;
    expect(stateOf(direct, icbc(posted))).toBe('not-sure: payee-unlike');
  });

  it('is left for its own payment, and gives way to a line that is no other', () => {
    const own = noted({ ...direct, id: 'p2', payee: '惠民超市' });
    expect(rows([direct, own], [alipay(line)]).map(({ state }) => state)).toEqual([
      'waiting',
      'confirmed',
    ]);
    const company = { ...line, time: '15:00:40', shop: '杭州晴川贸易有限公司' };
    const [row] = rows([direct], [alipay(line, company)]);
    expect(row).toMatchObject({ state: 'confirmed', entry: { counterparty: company.shop } });
  });

  it.each([
    ['its company', { shop: '杭州晴川贸易有限公司' }],
    ['nobody', { shop: '' }],
    ['only who carries the money', { shop: '财付通支付科技有限公司' }],
    ['what every shop is', { shop: '商户' }],
    ['a platform, and the shop among the goods', { shop: '某某平台', item: '晴川家的点心' }],
  ])('is not a line that names %s', (_what, named) => {
    expect(stateOf(direct, alipay({ ...line, ...named }))).toBe('confirmed: only-one');
  });

  it('is none where no payee was noted', () => {
    expect(stateOf(noted({ payee: '' }), alipay(coffee))).toBe('confirmed: only-one');
  });
});

describe('names of others', () => {
  it.each([
    ['晴川小铺', '惠民超市', true],
    ['晴川小铺', '云水小铺', true],
    ['晴川小铺', '云水小铺杭州店', true],
    ['晴川便利店', '惠民便利店', true],
    ['晴川户外用品店', '远山户外用品店', true],
    ['晴川户外用品店', '杭州远山户外用品店', true],
    ['杭州晴川户外用品店', '杭州远山户外用品店', true],
    ['杭州晴川茶叶', '杭州云水小铺', true],
    ['瑞幸咖啡', '厦门某某科技有限公司', true],
    ['瑞幸咖啡', '瑞幸咖啡（北京）有限公司', false],
    ['瑞幸咖啡', '北京瑞幸餐饮管理有限公司', false],
    ['Luckin Coffee', 'Starbucks Coffee', true],
    ['Luckin Coffee', 'Luckin (Xiamen) Ltd', false],
    ['林小明', '*明', false],
    ['晴川小铺', '林*', true],
    ['晴川小铺', '深圳市财付通支付科技有限公司', false],
    ['晴川小铺', '支付宝（中国）网络技术有限公司', false],
    ['晴川小铺', '支付宝', false],
    ['晴川小铺', '微信支付-惠民超市', true],
    ['晴川小铺', '/', false],
    ['', '惠民超市', false],
  ])('%s and %s: %s', (one, other, isOther) => {
    expect(isOtherPayee(one, other)).toBe(isOther);
    expect(isOtherPayee(other, one)).toBe(isOther);
  });
});
