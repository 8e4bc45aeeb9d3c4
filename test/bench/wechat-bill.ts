import { xlsxOf } from '../statement/sample-sheets.ts';
import { padded } from './alipay-bill.ts';
import { momentText, type Payment, payments, type PaymentKind, yuanText } from './payments.ts';

/** A bill as 微信支付 exports it since 2026: times and amounts are numbers, words are shared strings. */
export function wechatBill(rows: number): Uint8Array {
  const made = payments(rows, 2).toReversed();
  const strings = createStrings();
  const lines = [
    ...head(rows).map((text, at) =>
      text === undefined ? '' : `<row r="${at + 1}">${strings.cell('A', at + 1, text)}</row>`,
    ),
    rowXml(18, (ref, at) => strings.cell(ref, 18, names[at] ?? '')),
    ...made.map((payment, at) => entryRow(payment, at + 19, strings)),
  ];
  return xlsxOf({ sheets: [lines.join('')], strings: strings.xml() });
}

const names = [
  '交易时间',
  '交易类型',
  '交易对方',
  '商品',
  '收/支',
  '金额(元)',
  '支付方式',
  '当前状态',
  '交易单号',
  '商户单号',
  '备注',
];

/** The sixteenth row is missing in the file, not empty. */
function head(rows: number): readonly (string | undefined)[] {
  return [
    '微信支付账单明细',
    '微信昵称：[示例]',
    '起始时间：[2009-01-01 00:00:00] 终止时间：[2026-12-31 23:59:59]',
    '导出类型：[全部]',
    '导出时间：[2026-12-31 00:00:00]',
    undefined,
    `共${rows}笔记录`,
    undefined,
    undefined,
    undefined,
    '注：',
    '1. 充值/提现/理财通购买/零钱通存取/信用卡还款等交易，将计入中性交易',
    '2. 若交易记录明细无有效内容，则代表该时间段内此微信号无交易。',
    '3. 本明细仅供个人对账使用',
    '4. 本账单中所有时间均为UTC+08:00时间',
    undefined,
    '----------------------微信支付账单明细列表--------------------',
  ];
}

const methods = [
  '工商银行储蓄卡(1234)',
  '工商银行信用卡(5678)',
  '招商银行(4523)',
  '零钱',
  '零钱通',
];

interface Words {
  readonly type: string;
  readonly peer?: string;
  readonly item?: string;
  readonly direction: string;
  readonly status: string;
}

const words: Readonly<Record<PaymentKind, Words>> = {
  purchase: { type: '商户消费', direction: '支出', status: '支付成功' },
  closed: { type: '商户消费', direction: '支出', status: '支付成功' },
  refund: { type: '商户-退款', direction: '收入', status: '已全额退款' },
  income: { type: '转账', peer: '王小明', direction: '收入', status: '已存入零钱' },
  transfer: { type: '扫二维码付款', peer: '李小红', direction: '支出', status: '已转账' },
  topup: { type: '零钱充值', peer: '/', item: '/', direction: '/', status: '充值完成' },
  withdrawal: { type: '零钱提现', peer: '/', item: '/', direction: '/', status: '提现已到账' },
  repayment: { type: '信用卡还款', item: '/', direction: '/', status: '支付成功' },
};

function entryRow(payment: Payment, number: number, strings: Strings): string {
  const { id, at, kind, fen, shop, item, method, refunds } = payment;
  const said = words[kind];
  const day = momentText(at).slice(0, 10).replaceAll('-', '');
  const cells = [
    { style: 1, value: String(at / 86_400_000 + 25_569) },
    said.type,
    said.peer ?? shop.name,
    said.item ?? (refunds ? shop.name : item),
    said.direction,
    { style: 3, value: yuanText(fen) },
    methods[method % methods.length] ?? '',
    refunds && id % 2 === 0 ? `已退款￥${yuanText(fen)}` : said.status,
    `4200002${day}${padded(id, 13)}`,
    kind === 'purchase' ? `M${padded(id, 15)}` : '/',
    '/',
  ];
  return rowXml(number, (ref, index) => {
    const cell = cells[index] ?? '';
    if (typeof cell === 'string') return strings.cell(ref, number, cell);
    return `<c r="${ref}${number}" s="${cell.style}"><v>${cell.value}</v></c>`;
  });
}

function rowXml(number: number, cell: (ref: string, index: number) => string): string {
  const cells = names.map((_, index) => cell(String.fromCodePoint(65 + index), index));
  return `<row r="${number}">${cells.join('')}</row>`;
}

interface Strings {
  cell(ref: string, number: number, text: string): string;
  xml(): string;
}

function createStrings(): Strings {
  const places = new Map<string, number>();
  return {
    cell(ref, number, text) {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return `<c r="${ref}${number}" t="s" s="2"><v>${place}</v></c>`;
    },
    xml: () => [...places.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join(''),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
