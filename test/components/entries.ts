import type { Entry } from '../../lib/domain/entry.ts';

/** An invented entry; give what matters to the test. */
export function entryOf(part: Partial<Entry>): Entry {
  return {
    key: 'page:0',
    provider: 'alipay',
    day: '2026-10-06',
    time: '12:08:11',
    direction: 'out',
    kind: 'purchase',
    fen: 3250,
    counterparty: '美团外卖',
    item: '午餐',
    method: '工商银行储蓄卡(1234)',
    status: '交易成功',
    orderId: '20261006001',
    card: { issuer: 'ICBC', kind: 'debit', last4: '1234' },
    ...part,
  };
}
