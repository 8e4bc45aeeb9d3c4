import { describe, expect, it } from 'vitest';
import {
  alipayRow,
  alipayText,
  gb18030,
  icbcRow,
  icbcText,
  identities,
  readOk,
  wechatRow,
  wechatText,
} from './sample-bills.ts';

const one = alipayRow({ 交易订单号: '1' });
const two = alipayRow({ 交易订单号: '2' });
const three = alipayRow({ 交易订单号: '3' });

describe('the words that name an entry', () => {
  it('are the same in every export that holds the movement, in any encoding and order', async () => {
    const first = identities(await readOk(gb18030(alipayText([one, two, three]))));
    const again = identities(await readOk(alipayText([three, two])));
    expect(again).toEqual([first[2], first[1]]);
  });

  it('stay when the status of an order changes', async () => {
    const before = identities(await readOk(wechatText([wechatRow()])));
    const after = identities(await readOk(wechatText([wechatRow({ 当前状态: '已全额退款' })])));
    expect(after).toEqual(before);
  });

  it('differ by order number, time, amount, direction and provider', async () => {
    const changes = [
      {},
      { 交易单号: '9' },
      { 交易时间: '2024-03-05 12:30:46' },
      { 交易时间: '2024-03-06 12:30:45' },
      { '金额(元)': '¥32.51' },
      { '收/支': '收入' },
    ];
    const all = identities(await readOk(wechatText(changes.map((cells) => wechatRow(cells)))));
    const same = { 交易订单号: '4200002202403050000000000001', 金额: '32.50' };
    const other = identities(await readOk(alipayText([alipayRow(same)])));
    expect(new Set([...all, ...other]).size).toBe(changes.length + 1);
  });

  it('tell true twins of one file apart, and name them alike when the file comes again', async () => {
    const file = wechatText([wechatRow(), wechatRow(), wechatRow()]);
    const first = identities(await readOk(file));
    expect(new Set(first).size).toBe(3);
    expect(identities(await readOk(file))).toEqual(first);
    expect(identities(await readOk(wechatText([wechatRow()])))).toEqual([first[0]]);
  });

  it('of a bank row come from all it prints, balance and card included', async () => {
    const rows = [
      icbcRow('debit'),
      icbcRow('debit', { 余额: '1.00' }),
      icbcRow('debit', { 交易场所: '支付宝-别家' }),
    ];
    const debit = identities(await readOk(icbcText('debit', rows)));
    const otherCard = icbcText('debit', rows.slice(0, 1)).replace('5625', '5626');
    const other = identities(await readOk(otherCard));
    expect(new Set([...debit, ...other]).size).toBe(4);
    const details = identities(await readOk(icbcText('details', [icbcRow('details')])));
    expect(details).toEqual([debit[0]]);
  });
});
