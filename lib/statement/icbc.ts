import type { CardKind } from '../domain/card.ts';
import type { Layout } from '../domain/statement.ts';
import type { ColumnRule, MeaningRule, StatementLayout } from './layout.ts';

const rules: readonly MeaningRule[] = [
  { item: /退款|退货/, kind: 'refund' },
  { place: /-充值$/, kind: 'topup' },
  { place: /-提现/, kind: 'withdrawal' },
  { item: /^提现/, kind: 'withdrawal' },
  { item: /还款/, kind: 'repayment' },
  { place: /-信用卡还款/, kind: 'repayment' },
  { item: /汇款|汇入|网转|转[账帐]/, kind: 'transfer' },
  { place: /-转账/, kind: 'transfer' },
  { printed: 'in', item: /工资|利息|返利/, kind: 'income' },
  { item: /年费|手续费|短信费|工本费/, kind: 'fee' },
  { printed: 'out', item: /消费|支付|ETC/, kind: 'purchase' },
  { printed: 'in', kind: 'income' },
  { kind: 'other' },
];

const walletPrefix =
  /^(?:财付通|支付宝|京东支付|美团支付|抖音支付|网银在线|拼多多支付)[-－]\s*(.*)$/;
const walletOperation = /^(?:充值|提现|信用卡还款|转账)$/;
const walletCompany = /^(?:支付宝|财付通|深圳市财付通|网银在线)/;

/** The shop behind the wallet's prefix; else the other side by name, unless that is only the wallet's own company. */
function shopOf(place: string, name: string): string {
  const shop = walletPrefix.exec(place)?.[1] ?? '';
  if (shop !== '' && !walletOperation.test(shop)) return shop;
  if (name === '' || (shop === '' && place !== '' && walletCompany.test(name))) return place;
  return name;
}

const walletName = /^(财付通|支付宝|京东支付|美团支付|抖音支付|网银在线|拼多多支付)(?=[-－(（]|$)/;

/** The wallet that the bank names in front of the shop: what the card was used through. */
function walletOf(place: string): string {
  return walletName.exec(place)?.[1] ?? '';
}

const common: readonly ColumnRule[] = [
  { role: 'date', names: ['交易日期'], required: true },
  { role: 'item', names: ['摘要'], required: true },
  { role: 'detail', names: ['交易详情'] },
  { role: 'place', names: ['交易场所'], required: true },
  { role: 'amountIn', names: ['记账金额(收入)'], required: true },
  { role: 'amountOut', names: ['记账金额(支出)'], required: true },
  { role: 'currency', names: ['记账币种'], required: true },
  { role: 'balance', names: ['余额'] },
  { role: 'counterparty', names: ['对方户名'] },
  { role: 'account', names: ['对方账户', '对方帐户', '对方账号'] },
];

function icbcLayout(layout: Layout, kind: CardKind, mark: string): StatementLayout {
  const known = common.some((column) => column.names.includes(mark));
  const marked = common.map((column) =>
    column.names.includes(mark) ? { ...column, required: true as const } : column,
  );
  return {
    provider: 'icbc',
    layout: { text: layout, sheet: layout },
    title: /^明细查询文件下载/,
    columns: known ? marked : [...common, { role: 'mark', names: [mark], required: true }],
    plain: ['交易金额(收入)', '交易金额(支出)'],
    emptyMark: '-',
    rules,
    footer: /合计/,
    account: { issuer: 'ICBC', kind },
    counterparty: shopOf,
    method: walletOf,
  };
}

/** 工商银行明细查询文件下载: debit of 13 and 15 columns, credit of 13 and 14. Told apart by the column only they have. */
export const icbcLayouts: readonly StatementLayout[] = [
  icbcLayout('icbc-credit', 'credit', '记账日期'),
  icbcLayout('icbc-debit-details', 'debit', '交易详情'),
  icbcLayout('icbc-debit', 'debit', '钞/汇'),
];
