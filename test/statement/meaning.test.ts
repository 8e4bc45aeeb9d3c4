import { describe, expect, it } from 'vitest';
import {
  alipayRow,
  alipayText,
  entries,
  icbcRow,
  icbcText,
  wechatRow,
  wechatText,
} from './sample-bills.ts';
import { cardOf } from '../../lib/statement/funding-source.ts';

describe('支付宝 rows mean what they print', () => {
  const cases: readonly (readonly [Parameters<typeof alipayRow>[0] & {}, string])[] = [
    [{}, 'out purchase'],
    [{ '收/支': '收入' }, 'in income'],
    [{ '收/支': '' }, 'neutral other'],
    [{ '收/支': '其他' }, 'neutral other'],
    [{ '收/支': '不计收支', 交易状态: '退款成功', 商品说明: '退款-早餐' }, 'in refund'],
    [{ '收/支': '收入', 交易状态: '退款成功' }, 'in refund'],
    [{ '收/支': '不计收支', 交易状态: '交易关闭' }, 'neutral closed'],
    [{ '收/支': '不计收支', 交易状态: '已关闭' }, 'neutral closed'],
    [{ '收/支': '不计收支', 交易状态: '等待付款' }, 'neutral closed'],
    [{ '收/支': '不计收支', 交易状态: '还款失败', 商品说明: '信用卡还款' }, 'neutral closed'],
    [{ '收/支': '支出', 交易状态: '交易关闭' }, 'out purchase'],
    [{ '收/支': '收入', 交易状态: '交易关闭' }, 'in closed'],
    [{ '收/支': '不计收支', 商品说明: '充值-普通充值' }, 'neutral topup'],
    [{ '收/支': '不计收支', 商品说明: '提现-实时提现' }, 'neutral withdrawal'],
    [{ '收/支': '不计收支', 商品说明: '花呗主动还款-2022年09月账单' }, 'neutral repayment'],
    [{ '收/支': '不计收支', 商品说明: '账单', 交易状态: '还款成功' }, 'neutral repayment'],
    [{ '收/支': '不计收支', 商品说明: '余额宝-自动转入' }, 'neutral transfer'],
    [{ '收/支': '不计收支', 商品说明: '余额宝-2024.03.05-收益发放' }, 'neutral income'],
    [{ '收/支': '不计收支', 商品说明: '蚂蚁财富-某基金-买入' }, 'neutral transfer'],
    [{ 交易分类: '转账红包', 商品说明: '转账' }, 'out transfer'],
    [{ 商品说明: '提现服务费' }, 'out fee'],
    [{ '收/支': '收入', 交易分类: '转账红包' }, 'in transfer'],
    [{ '收/支': '收入', 商品说明: '收到红包' }, 'in transfer'],
  ];
  it.each(cases)('%j is %s', async (cells, what) => {
    expect((await entries(alipayText([alipayRow(cells)])))[0]?.what).toBe(what);
  });

  it('and a refund names the order that it undoes, in both ways of numbering', async () => {
    const refund = { '收/支': '不计收支', 交易状态: '退款成功' };
    const rows = [
      alipayRow({ ...refund, 交易订单号: '2024030500001_0099\t' }),
      alipayRow({ ...refund, 交易订单号: '2024030500001*REFUND_0099\t' }),
      alipayRow({ ...refund, 交易订单号: '2024030500001\t' }),
      alipayRow({ 交易订单号: '2024030500001_0099\t' }),
    ];
    const read = await entries(alipayText(rows));
    expect(read.map(({ parent }) => parent)).toEqual(['2024030500001', '2024030500001', '', '']);
  });
});

describe('微信支付 rows mean what they print', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['商户消费', '支出', 'out purchase'],
    ['扫二维码付款', '支出', 'out purchase'],
    ['二维码收款', '收入', 'in income'],
    ['赞赏码', '收入', 'in income'],
    ['湘味小厨-退款', '收入', 'in refund'],
    ['微信红包-退款', '收入', 'in refund'],
    ['零钱充值', '/', 'neutral topup'],
    ['零钱提现', '/', 'neutral withdrawal'],
    ['经营账户提现', '/', 'neutral withdrawal'],
    ['信用卡还款', '/', 'neutral repayment'],
    ['转入零钱通-来自零钱', '/', 'neutral transfer'],
    ['零钱通转出-到工商银行(9876)', '/', 'neutral transfer'],
    ['购买理财通', '/', 'neutral transfer'],
    ['转账', '支出', 'out transfer'],
    ['微信红包（单发）', '支出', 'out transfer'],
    ['群收款', '收入', 'in transfer'],
    ['明年的新类型', '支出', 'out purchase'],
    ['明年的新类型', '收入', 'in income'],
    ['明年的新类型', '/', 'neutral other'],
  ];
  it.each(cases)('%s / %s is %s', async (type, direction, what) => {
    const row = wechatRow({ 交易类型: type, '收/支': direction });
    expect((await entries(wechatText([row])))[0]?.what).toBe(what);
  });

  it('and the return of a transfer or red packet names what was sent', async () => {
    const rows = ['转账-退款', '微信红包-退款', '湘味小厨-退款', '转账'].map((type) =>
      wechatRow({ 交易类型: type, '收/支': '收入', 商户单号: '1000050001\t' }),
    );
    const read = await entries(wechatText(rows));
    expect(read.map(({ parent }) => parent)).toEqual(['1000050001', '1000050001', '', '']);
  });
});

describe('工商银行 rows mean what they print', () => {
  const came = { '记账金额(收入)': '1.00', '记账金额(支出)': '' };
  const cases: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{}, 'out purchase'],
    [{ ...came, 摘要: '退款' }, 'in refund'],
    [{ 交易场所: '支付宝-充值' }, 'out topup'],
    [{ ...came, 摘要: '提现', 交易场所: '财付通-提现' }, 'in withdrawal'],
    [{ 摘要: '人民币自动转帐还款' }, 'out repayment'],
    [{ 交易场所: '财付通-信用卡还款' }, 'out repayment'],
    [{ 摘要: '跨行汇款', 交易场所: '手机银行' }, 'out transfer'],
    [{ ...came, 摘要: '工资', 交易场所: '' }, 'in income'],
    [{ 摘要: '短信费', 交易场所: '' }, 'out fee'],
    [{ 摘要: 'ETC', 交易场所: '' }, 'out purchase'],
    [{ ...came, 摘要: '蚂蚁基金赎回到银行', 交易场所: '支付宝' }, 'in income'],
    [{ 摘要: '********************', 交易场所: '' }, 'out other'],
  ];
  it.each(cases)('%j is %s', async (cells, what) => {
    expect((await entries(icbcText('details', [icbcRow('details', cells)])))[0]?.what).toBe(what);
  });
});

describe('a way of paying names the card behind it', () => {
  const cards: readonly (readonly [string, ReturnType<typeof cardOf>])[] = [
    ['交通银行信用卡(7449)', { issuer: 'COMM', kind: 'credit', last4: '7449' }],
    ['工商银行储蓄卡(1234)&红包', { issuer: 'ICBC', kind: 'debit', last4: '1234' }],
    ['零钱&工商银行(8842)', { issuer: 'ICBC', kind: undefined, last4: '8842' }],
    ['云闪付-中信银行(6428)', { issuer: 'CITIC', kind: undefined, last4: '6428' }],
    ['中国银行（0814）', { issuer: 'BOC', kind: undefined, last4: '0814' }],
    ['工商银行', { issuer: 'ICBC', kind: undefined, last4: undefined }],
    ['招商银行()', { issuer: 'CMB', kind: undefined, last4: undefined }],
    ['工商银行(123)', { issuer: 'ICBC', kind: undefined, last4: undefined }],
    ['工商银行(12345)', { issuer: 'ICBC', kind: undefined, last4: undefined }],
    ['火星银行信用卡(9999)', { issuer: undefined, kind: 'credit', last4: '9999' }],
    ['火星银行(9999)', { issuer: undefined, kind: undefined, last4: '9999' }],
    ['余额', undefined],
    ['余额宝', undefined],
    ['花呗&优惠', undefined],
    ['零钱', undefined],
    ['零钱通', undefined],
    ['亲属卡', undefined],
    ['', undefined],
  ];
  it.each(cards)('%s', (method, card) => {
    expect(cardOf(method)).toEqual(card);
  });
});
