import { describe, expect, it } from 'vitest';
import { packedText } from '../../lib/domain/ledger.ts';
import { readStatement } from '../../lib/statement/read-statement.ts';
import {
  alipayHead,
  alipayNames,
  alipayRow,
  alipayText,
  entries,
  entriesOf,
  firstLine,
  gb18030,
  icbcRow,
  icbcText,
  joined,
  readOk,
  utf8,
  wechatHead,
  wechatRow,
  wechatText,
} from './sample-bills.ts';

const breakfast = {
  line: firstLine,
  at: '2024-03-05 12:30:45',
  what: 'out purchase',
  fen: 1250,
  counterparty: '晨光豆浆铺',
  item: '早餐',
  method: '工商银行储蓄卡(1234)',
  status: '交易成功',
  orderId: '2024030522001490000000000001',
  parent: '',
  card: 'ICBC debit 1234',
};

it('the shop’s own order number is kept beside the wallet’s, where the bill prints one', async () => {
  const numbers = async (text: string) => {
    const { columns } = await readOk(utf8(text));
    const { merchantOrderId: orders } = columns;
    return orders && Array.from({ length: columns.count }, (_, row) => packedText(orders, row));
  };
  const order = 'T200P3011234567890123456';
  const alipay = [alipayRow({ 商家订单号: `${order}\t` }), alipayRow({ 商家订单号: '' })];
  expect(await numbers(alipayText(alipay))).toEqual([order, '']);
  const wechat = [wechatRow({ 商户单号: '/' }), wechatRow({ 商户单号: '"1000107101"' })];
  expect(await numbers(wechatText(wechat))).toEqual(['', '1000107101']);
  expect(await numbers(icbcText('debit', [icbcRow('debit')]))).toBeUndefined();
});

describe('a bill of 支付宝', () => {
  it('is read from GB18030, where every cell keeps its meaning', async () => {
    const statement = await readOk(gb18030(alipayText([alipayRow()])));
    expect(statement).toMatchObject({ provider: 'alipay', layout: 'alipay-app', dataRows: 1 });
    expect(statement.evidence.encoding).toBe('gb18030');
    expect(statement.account).toBeUndefined();
    expect(entriesOf(statement)).toEqual([breakfast]);
  });

  it('is read the same from a copy saved as UTF-8, with or without a byte order mark', async () => {
    const text = alipayText([alipayRow()]);
    expect(await entries(text)).toEqual([breakfast]);
    expect(await entries(`\ufeff${text}`)).toEqual([breakfast]);
  });

  it('is read from UTF-16 of both byte orders', async () => {
    const text = `\ufeff${alipayText([alipayRow()])}`;
    const little = new Uint8Array(Buffer.from(text, 'utf16le'));
    const big = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    expect(await entries(little)).toEqual([breakfast]);
    expect(await entries(big)).toEqual([breakfast]);
  });

  it('is read with the padding of 2023 in names and cells', async () => {
    const header = `${alipayNames.map((name) => name.padEnd(20)).join(',')},`;
    const padded = alipayRow().replaceAll(',', '      ,').replace('45      ,', '45 ,');
    expect(await entries(gb18030(alipayText([padded], alipayHead, header)))).toEqual([breakfast]);
  });

  it('is read in the column order of 2021', async () => {
    const header =
      '收/支,交易对方,对方账号,商品说明,收/付款方式,金额,交易状态,交易分类,交易订单号,商家订单号,交易时间,';
    const row =
      '支出,晨光豆浆铺,/,早餐,工商银行储蓄卡(1234),12.50,交易成功,餐饮美食,2024030522001490000000000001\t,T1\t,2024-03-05 12:30:45,';
    expect(await entries(alipayText([row], alipayHead, header))).toEqual([breakfast]);
  });

  it('keeps its meaning when a column is added or doubled, and finds names with odd spaces and brackets', async () => {
    const header = `新列,${alipayNames.join(',').replace('收/支', '\u00a0收／支\u200b')},金额,`;
    const row = `x,${alipayRow()}99.00,`;
    expect(await entries(alipayText([row], alipayHead, header))).toEqual([breakfast]);
  });

  it('is found without any preamble', async () => {
    expect(await entries(alipayText([alipayRow()], []))).toMatchObject([{ line: 2, fen: 1250 }]);
  });

  it('compares what it declares with what was read, by the printed class', async () => {
    const head = [
      ...alipayHead.slice(0, 4),
      '共3笔记录',
      '收入：0笔 0.00元',
      '支出：1笔 12.50元',
      '不计收支：2笔 12.50元',
      ...alipayHead.slice(4),
    ];
    const refund = alipayRow({ '收/支': '不计收支', 交易状态: '退款成功' });
    const closed = alipayRow({ '收/支': '不计收支', 交易状态: '交易关闭', 金额: '80.00' });
    const statement = await readOk(gb18030(alipayText([alipayRow(), refund, closed], head)));
    expect(statement.declared).toEqual({
      rows: 3,
      in: { count: 0, fen: 0 },
      out: { count: 1, fen: 1250 },
      neutral: { count: 2, fen: 1250 },
    });
    expect(statement.checks.map(({ code, ok }) => `${code} ${ok}`)).toEqual([
      'rows true',
      'out true',
      'in true',
      'neutral true',
    ]);
  });

  it('fails the checks of a class in which a row was refused', async () => {
    const head = [...alipayHead, '共2笔记录', '支出：2笔 25.00元'];
    const statement = await readOk(alipayText([alipayRow(), alipayRow({ 金额: '12.5O' })], head));
    expect(statement.checks).toEqual([
      { code: 'rows', ok: false, declared: { count: 2 }, read: { count: 1, fen: 0 } },
      { code: 'out', ok: false, declared: { count: 2, fen: 2500 }, read: { count: 1, fen: 1250 } },
    ]);
  });
});

describe('a bill of 微信支付', () => {
  it('is read from its CSV with byte order mark, CRLF, quotes and yuan signs', async () => {
    const statement = await readOk(wechatText([wechatRow()]));
    expect(statement).toMatchObject({ provider: 'wechat', layout: 'wechat-csv', dataRows: 1 });
    expect(entriesOf(statement)).toEqual([
      {
        line: wechatHead.length + 2,
        at: '2024-03-05 12:30:45',
        what: 'out purchase',
        fen: 3250,
        counterparty: '湘味小厨',
        item: '午餐',
        method: '招商银行(4523)',
        status: '支付成功',
        orderId: '4200002202403050000000000001',
        parent: '',
        card: 'CMB 4523',
      },
    ]);
  });

  it('is read with line ends of old Macs and without a last line end', async () => {
    const text = wechatText([wechatRow(), wechatRow()]).trimEnd();
    expect(await entries(text.replaceAll('\r\n', '\r'))).toHaveLength(2);
  });

  it('takes `/` as nothing', async () => {
    const cells = { 商品: '"/"', 支付方式: '/', 商户单号: '/\t', '收/支': '/' };
    const [entry] = await entries(wechatText([wechatRow(cells)]));
    expect(entry).toMatchObject({ item: '', method: '', card: '', what: 'neutral other' });
  });
});

describe('a bill of 工商银行', () => {
  const styles = [
    ['debit', 'icbc-debit', 'debit'],
    ['details', 'icbc-debit-details', 'debit'],
    ['credit', 'icbc-credit', 'credit'],
  ] as const;

  it.each(styles)(
    'of the %s columns is read with the card it belongs to',
    async (style, layout, kind) => {
      const statement = await readOk(icbcText(style, [icbcRow(style)]));
      expect(statement).toMatchObject({
        provider: 'icbc',
        layout,
        account: { issuer: 'ICBC', kind, last4: '5625' },
      });
      expect(entriesOf(statement)).toEqual([
        {
          line: 8,
          at: '2024-03-06',
          what: 'out purchase',
          fen: 121_250,
          counterparty: '晨光豆浆铺',
          item: '消费',
          method: '支付宝',
          status: '',
          orderId: '',
          parent: '',
          card: `ICBC ${kind} 5625`,
        },
      ]);
    },
  );

  it('names the other side: the shop behind the wallet, the person, but not the wallet company', async () => {
    const shown = async (place: string, name: string): Promise<string | undefined> => {
      const row = icbcRow('debit', { 交易场所: place, 对方户名: name });
      return (await entries(icbcText('debit', [row])))[0]?.counterparty;
    };
    expect(await shown('手机银行', '王五')).toBe('王五');
    expect(await shown('广东三元麦当劳', '深圳市财付通支付科技有限公司')).toBe('广东三元麦当劳');
    expect(await shown('财付通-充值', '深圳市财付通支付科技有限公司')).toBe(
      '深圳市财付通支付科技有限公司',
    );
    expect(await shown('沃尔玛', '')).toBe('沃尔玛');
  });

  it('keeps the wallet that stands before the shop as what the card was used through', async () => {
    const through = async (place: string): Promise<string | undefined> =>
      (await entries(icbcText('debit', [icbcRow('debit', { 交易场所: place })])))[0]?.method;
    expect(await through('财付通-拼多多平台商户')).toBe('财付通');
    expect(await through('财付通(银联云闪付)')).toBe('财付通');
    expect(await through('支付宝')).toBe('支付宝');
    expect(await through('支付宝大厦餐厅')).toBe('');
    expect(await through('沃尔玛')).toBe('');
  });

  it('compares the totals below the rows, which are no row', async () => {
    const rows = [
      icbcRow('details'),
      icbcRow('details', { '记账金额(收入)': '3.00', '记账金额(支出)': '' }),
    ];
    const foot = [' ', '人民币合计,,,,,,,,,"3.00 \t","1,212.50 \t",'];
    const statement = await readOk(icbcText('details', rows, foot));
    expect(statement).toMatchObject({ dataRows: 2, refused: [] });
    expect(statement.declared).toEqual({
      out: { count: 1, fen: 121_250 },
      in: { count: 1, fen: 300 },
    });
    expect(statement.checks.every((check) => check.ok)).toBe(true);
  });

  it('declares nothing when the totals are masked', async () => {
    const statement = await readOk(
      icbcText('credit', [icbcRow('credit')], [' ', '合计金额,,,,,"****","****",,"****","****",']),
    );
    expect(statement).toMatchObject({ dataRows: 1, declared: {}, checks: [] });
  });

  it('refuses other currencies and rows whose two amounts do not tell the direction', async () => {
    const rows = [
      icbcRow('credit', { 记账币种: '美元' }),
      icbcRow('credit', { '记账金额(收入)': '0.00', '记账金额(支出)': '-' }),
      icbcRow('credit', { '记账金额(收入)': '5.00' }),
      icbcRow('credit', { '记账金额(收入)': '0.00' }),
    ];
    const statement = await readOk(icbcText('credit', rows));
    expect(statement.refused.map(({ code }) => code)).toEqual([
      'foreign-currency',
      'amount-missing',
      'amount-invalid',
    ]);
    expect(statement.columns.count).toBe(1);
  });
});

it('tells how many rows it has read while it reads', async () => {
  const seen: number[] = [];
  const text = wechatText(Array.from({ length: 9000 }, () => wechatRow()));
  await readStatement(utf8(text), { onProgress: (rows) => seen.push(rows) });
  expect(seen).toEqual([4096, 8192]);
});

it('reads a bill that stands in a larger buffer', async () => {
  const text = utf8(wechatText([wechatRow()]));
  const around = joined(utf8('x'), text, utf8('y'));
  expect(await entries(around.subarray(1, 1 + text.length))).toHaveLength(1);
});
