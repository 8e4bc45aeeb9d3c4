import { dayText, timeText } from '../../lib/domain/calendar.ts';
import { directions, entryKinds, type LedgerColumns, packedText } from '../../lib/domain/ledger.ts';
import type { RefusedRow } from '../../lib/domain/statement.ts';
import { type ReadStatement, readStatement } from '../../lib/statement/read-statement.ts';

/** Invented bills, built cell by cell so that a test changes only what it is about. */
export type Cells<Name extends string> = Partial<Record<Name, string>>;

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

const gb18030Bytes = buildGb18030();

/** GB18030 of characters that have two bytes; others are given as bytes by `raw`. */
export function gb18030(text: string): Uint8Array {
  const out: number[] = [];
  for (const character of text) out.push(...(gb18030Bytes.get(character) ?? [63]));
  return Uint8Array.from(out);
}

function buildGb18030(): Map<string, readonly number[]> {
  const bytes = new Map<string, readonly number[]>();
  for (let code = 0; code < 128; code++) bytes.set(String.fromCharCode(code), [code]);
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd') bytes.set(text, [lead, trail]);
    }
  }
  return bytes.set('¥', [0x81, 0x30, 0x84, 0x36]);
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export const alipayNames = [
  '交易时间',
  '交易分类',
  '交易对方',
  '对方账号',
  '商品说明',
  '收/支',
  '金额',
  '收/付款方式',
  '交易状态',
  '交易订单号',
  '商家订单号',
  '备注',
] as const;

const alipayCells: Record<(typeof alipayNames)[number], string> = {
  交易时间: '2024-03-05 12:30:45',
  交易分类: '餐饮美食',
  交易对方: '晨光豆浆铺',
  对方账号: 'cgd***@example.com',
  商品说明: '早餐',
  '收/支': '支出',
  金额: '12.50',
  '收/付款方式': '工商银行储蓄卡(1234)',
  交易状态: '交易成功',
  交易订单号: '2024030522001490000000000001\t',
  商家订单号: 'T200P0001\t',
  备注: '',
};

export const alipayHead = [
  '-'.repeat(84),
  '导出信息：',
  '姓名：王小明',
  '支付宝账户：wang@example.com',
  '特别提示：',
  `${'-'.repeat(24)}支付宝（中国）网络技术有限公司  电子客户回单${'-'.repeat(24)}`,
];

export const alipayRow = (cells: Cells<(typeof alipayNames)[number]> = {}): string =>
  `${alipayNames.map((name) => cells[name] ?? alipayCells[name]).join(',')},`;

/** An Alipay bill: preamble, header, these rows. The first row stands on line 8. */
export const alipayText = (
  rows: readonly string[],
  head: readonly string[] = alipayHead,
  header = `${alipayNames.join(',')},`,
): string => [...head, header, ...rows, ''].join('\n');

export const firstLine = alipayHead.length + 2;

export const wechatNames = [
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
] as const;

export const wechatCells: Record<(typeof wechatNames)[number], string> = {
  交易时间: '2024-03-05 12:30:45',
  交易类型: '商户消费',
  交易对方: '湘味小厨',
  商品: '"午餐"',
  '收/支': '支出',
  '金额(元)': '¥32.50',
  支付方式: '招商银行(4523)',
  当前状态: '支付成功',
  交易单号: '4200002202403050000000000001\t',
  商户单号: 'M0001\t',
  备注: '"/"',
};

export const wechatHead = ['微信支付账单明细,,,,,,,,', '微信昵称：[小明],,,,,,,,', ',,,,,,,,'];

export const wechatRow = (cells: Cells<(typeof wechatNames)[number]> = {}): string =>
  wechatNames.map((name) => cells[name] ?? wechatCells[name]).join(',');

export const wechatText = (rows: readonly string[], head: readonly string[] = wechatHead): string =>
  `\ufeff${[...head, wechatNames.join(','), ...rows, ''].join('\r\n')}`;

const icbcColumns = {
  debit:
    '交易日期,摘要,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名',
  details:
    '交易日期,摘要,交易详情,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名,对方账户',
  credit:
    '交易日期,记账日期,摘要,交易场所,交易国家或地区简称,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名',
};

const icbcCells: Readonly<Record<string, string>> = {
  交易日期: '2024-03-06',
  记账日期: '2024-03-07',
  摘要: '消费',
  交易场所: '支付宝-晨光豆浆铺',
  交易国家或地区简称: 'CHN',
  '钞/汇': '钞',
  '交易金额(收入)': '-',
  '交易金额(支出)': '-',
  交易币种: '-',
  '记账金额(支出)': '1,212.50',
  记账币种: '人民币',
  余额: '88,765.43',
  对方户名: '支付宝（中国）网络技术有限公司',
  对方账户: '2155****0690',
};

export type IcbcStyle = keyof typeof icbcColumns;

export const icbcRow = (style: IcbcStyle, cells: Readonly<Record<string, string>> = {}): string =>
  `${icbcColumns[style]
    .split(',')
    .map((name) => `"${(cells[name] ?? icbcCells[name] ?? '').padEnd(20)}\t"`)
    .join(',')},`;

export const icbcText = (
  style: IcbcStyle,
  rows: readonly string[],
  foot: readonly string[] = [],
): string =>
  [
    '\ufeff明细查询文件下载',
    '',
    '卡号: 6222****5625,"卡别名: 工资卡"',
    '',
    '子账户序号: 00000',
    '',
    icbcColumns[style],
    ...rows,
    ...foot,
    '',
  ].join('\n');

/** The statement in these bytes; a test that expects one fails with the error's code. */
export async function readOk(bytes: Uint8Array | string): Promise<ReadStatement> {
  const read = await readStatement(typeof bytes === 'string' ? utf8(bytes) : bytes);
  if (!read.ok) throw new Error(`${read.error.code} ${read.error.detail ?? ''}`);
  return read.value;
}

export async function errorOf(bytes: Uint8Array | string): Promise<string> {
  const read = await readStatement(typeof bytes === 'string' ? utf8(bytes) : bytes);
  if (read.ok) return 'read';
  const { code, detail } = read.error;
  return detail === undefined ? code : `${code}: ${detail}`;
}

export interface PlainEntry {
  readonly line: number;
  readonly at: string;
  readonly what: string;
  readonly fen: number;
  readonly counterparty: string;
  readonly item: string;
  readonly method: string;
  readonly status: string;
  readonly orderId: string;
  readonly parent: string;
  readonly card: string;
}

/** The entries as objects, for comparing. `what` is direction and kind; `card` is issuer, kind and last4. */
export function entriesOf({ columns }: ReadStatement): readonly PlainEntry[] {
  return Array.from({ length: columns.count }, (_, row) => entryOf(columns, row));
}

function entryOf(columns: LedgerColumns, row: number): PlainEntry {
  const at = (ids: ArrayLike<number>): number => ids[row] ?? 0;
  const text = (ids: Uint32Array): string => columns.texts[at(ids)] ?? '';
  const card = columns.cards[at(columns.card)];
  const moment = [dayText(at(columns.day)), timeText(at(columns.second))];
  return {
    line: at(columns.line),
    at: moment.filter(Boolean).join(' '),
    what: `${directions[at(columns.direction)]} ${entryKinds[at(columns.kind)]}`,
    fen: at(columns.fen),
    counterparty: text(columns.counterparty),
    item: text(columns.item),
    method: text(columns.method),
    status: text(columns.status),
    orderId: packedText(columns.orderId, row),
    parent: text(columns.parentOrderId),
    card: [card?.issuer, card?.kind, card?.last4].filter(Boolean).join(' '),
  };
}

export async function entries(text: Uint8Array | string): Promise<readonly PlainEntry[]> {
  return entriesOf(await readOk(text));
}

/** Code by line of the refused rows. */
export const refusals = (refused: readonly RefusedRow[]): readonly string[] =>
  refused.map(({ line, code }) => `${line} ${code}`);

export function identities({ columns }: ReadStatement): readonly string[] {
  return Array.from(
    { length: columns.count },
    (_, row) => `${columns.identity[row * 2]}:${columns.identity[row * 2 + 1]}`,
  );
}

/** Everything a statement carries out of the reader, as one text to search in. */
export function everythingIn(statement: ReadStatement): string {
  const { columns, evidence, refused, declared, account } = statement;
  return [
    ...columns.texts,
    new TextDecoder(evidence.encoding).decode(evidence.lines.bytes),
    JSON.stringify([evidence.header, refused, declared, account, columns.cards]),
  ].join('\n');
}
