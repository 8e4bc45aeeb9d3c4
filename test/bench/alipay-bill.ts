import { alipayHead, alipayNames, gb18030 } from '../statement/sample-bills.ts';
import { momentText, type Payment, payments, type PaymentKind, yuanText } from './payments.ts';

/** A bill as 支付宝 exports it, GB18030, newest first. */
export function alipayBill(rows: number): Uint8Array {
  const lines = payments(rows, 1).toReversed().map(lineOf);
  const head = [...alipayHead, `${alipayNames.join(',')},`];
  // Encoded piece by piece: one array of 15 million numbers would take a gigabyte.
  return new Uint8Array(Buffer.concat([...head, ...lines].map((line) => gb18030(`${line}\n`))));
}

const methods = [
  '工商银行储蓄卡(1234)',
  '工商银行储蓄卡(1234)',
  '工商银行信用卡(5678)',
  '招商银行信用卡(8837)',
  '余额',
  '余额宝',
  '花呗',
  '工商银行储蓄卡(1234)&红包',
];

interface Words {
  readonly category?: string;
  readonly peer?: string;
  readonly item?: string;
  readonly direction: string;
  readonly status?: string;
  readonly method?: string;
}

const words: Readonly<Record<PaymentKind, Words>> = {
  purchase: { direction: '支出' },
  closed: { direction: '不计收支', status: '交易关闭', method: '' },
  refund: { category: '退款', direction: '不计收支', status: '退款成功' },
  income: { category: '转账红包', peer: '王小明', item: '转账', direction: '收入', method: '' },
  transfer: { category: '转账红包', peer: '李小红', item: '转账', direction: '支出' },
  topup: { category: '账户存取', peer: '/', item: '充值-普通充值', direction: '不计收支' },
  withdrawal: {
    category: '账户存取',
    peer: '工商银行',
    item: '提现-实时提现',
    direction: '不计收支',
    method: '余额',
  },
  repayment: {
    category: '信用借还',
    peer: '工商银行',
    item: '信用卡还款',
    direction: '不计收支',
    status: '还款成功',
  },
};

function lineOf(payment: Payment): string {
  const { at, fen, shop } = payment;
  const said = { ...usualWords(payment), ...words[payment.kind] };
  return [
    momentText(at),
    said.category,
    quoted(said.peer),
    shop.account,
    quoted(said.item),
    said.direction,
    yuanText(fen),
    said.method,
    said.status,
    ...orderNumbers(payment),
    '',
    '',
  ].join(',');
}

function usualWords({ shop, item, method, refunds }: Payment) {
  return {
    category: shop.category,
    peer: shop.name,
    item: refunds ? `退款-${item}` : item,
    method: methods[method] ?? '',
    status: '交易成功',
  };
}

/** The wallet's and the shop's; a tab follows each, as in the real bills. */
function orderNumbers(payment: Payment): readonly string[] {
  const { id, kind, refunds } = payment;
  const own = refunds ? `${orderNumber(refunds)}_${padded(id, 20)}` : orderNumber(payment);
  const sold = kind === 'purchase' || kind === 'refund';
  return [`${own}\t`, `${sold ? `T200P${padded(id, 16)}` : ''}\t`];
}

function orderNumber({ id, at }: Payment): string {
  return `${momentText(at).slice(0, 10).replaceAll('-', '')}2200149${padded(id, 13)}`;
}

export function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
