import type { MeaningRule, StatementLayout } from './layout.ts';

const rules: readonly MeaningRule[] = [
  { type: /^(?:转账|微信红包).*-退款$/, kind: 'refund', parent: 'merchant-order' },
  { type: /(?:^|-)退款$/, kind: 'refund' },
  { printed: 'neutral', status: /失败/, kind: 'closed' },
  { type: /^零钱充值/, kind: 'topup' },
  { type: /^(?:零钱|经营账户)提现/, kind: 'withdrawal' },
  { type: /^信用卡还款/, kind: 'repayment' },
  { type: /^(?:转入零钱通|零钱通转出|购买理财通)/, kind: 'transfer' },
  { type: /^(?:转账|微信红包|群收款)/, kind: 'transfer' },
  { printed: 'in', kind: 'income' },
  { printed: 'out', kind: 'purchase' },
  { kind: 'other' },
];

/** 微信支付账单明细: a CSV until 2025, a sheet since (times and amounts as numbers from 2026). */
export const wechat: StatementLayout = {
  provider: 'wechat',
  layout: { text: 'wechat-csv', sheet: 'wechat-xlsx' },
  title: /微信支付账单明细|^微信昵称[：:]/,
  columns: [
    { role: 'date', names: ['交易时间'], required: true },
    { role: 'type', names: ['交易类型'], required: true },
    { role: 'counterparty', names: ['交易对方'], required: true },
    { role: 'item', names: ['商品'], required: true },
    { role: 'direction', names: ['收/支'], required: true },
    { role: 'amount', names: ['金额(元)', '金额'], required: true },
    { role: 'method', names: ['支付方式'], required: true },
    { role: 'status', names: ['当前状态'], required: true },
    { role: 'orderId', names: ['交易单号'], required: true },
    { role: 'merchantOrderId', names: ['商户单号'] },
  ],
  plain: [],
  emptyMark: '/',
  directions: new Map([
    ['支出', 'out'],
    ['收入', 'in'],
    ['', 'neutral'],
    ['中性交易', 'neutral'],
  ]),
  rules,
  footer: /^(?:-{6,}|共\d+笔|注[：:])/,
};
