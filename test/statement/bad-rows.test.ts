import { describe, expect, it } from 'vitest';
import {
  alipayRow,
  alipayText,
  entries,
  entriesOf,
  firstLine,
  gb18030,
  readOk,
  refusals,
  wechatRow,
  wechatText,
} from './sample-bills.ts';

/** Refusals of a bill with these rows; an entry more stands before and behind them and must be read. */
async function refusedAmong(rows: readonly string[]): Promise<readonly string[]> {
  const statement = await readOk(alipayText([alipayRow(), ...rows, alipayRow()]));
  expect(statement.columns.count + statement.refused.length).toBe(statement.dataRows);
  const read = entriesOf(statement);
  expect(read.at(0)).toMatchObject({ line: firstLine, fen: 1250 });
  expect(read.at(-1)).toMatchObject({ fen: 1250, item: '早餐' });
  return refusals(statement.refused);
}

const fenOf = async (text: string): Promise<number | string> => {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const statement = await readOk(wechatText([wechatRow({ '金额(元)': quoted }), wechatRow()]));
  return statement.refused[0]?.code ?? statement.columns.fen[0] ?? NaN;
};

describe('an amount', () => {
  it.each([
    ['12.50', 1250],
    ['¥12.5', 1250],
    ['￥12', 1200],
    ['¥ 12.50', 1250],
    ['¥1,234.50', 123_450],
    ['1,234,567.89', 123_456_789],
    ['0.00', 0],
    ['\u00a09.90\u00a0', 990],
    ['１２．５０', 1250],
    ['9999999999999.99', 999_999_999_999_999],
  ])('printed as %s is read', async (text, fen) => {
    expect(await fenOf(text)).toBe(fen);
  });

  it.each([
    '12.505',
    '-12.50',
    '－12.50',
    '+12.50',
    '1e9',
    '(12.00)',
    'NaN',
    'Infinity',
    '1.234,50',
    '12,34',
    ',123',
    '1,,234',
    '12.',
    '.5',
    '0x10',
    '12 50',
    '①2.00',
    '99999999999999.00',
    '=1+1',
  ])('printed as %s is refused, never guessed', async (text) => {
    expect(await fenOf(text)).toBe('amount-invalid');
  });

  it.each(['', '/', '  ', '\u3000'])('that is empty (%j) is missing', async (text) => {
    expect(await fenOf(text)).toBe('amount-missing');
  });

  it('is read with the yuan signs of GB18030', async () => {
    const rows = [alipayRow({ 金额: '￥9.90' }), alipayRow({ 金额: '¥9.90' })];
    const read = await entries(gb18030(alipayText(rows)));
    expect(read.map(({ fen }) => fen)).toEqual([990, 990]);
  });
});

describe('a date', () => {
  const momentOf = async (text: string): Promise<string | undefined> => {
    const statement = await readOk(alipayText([alipayRow({ 交易时间: text }), alipayRow()]));
    return statement.refused[0]?.code ?? entriesOf(statement)[0]?.at;
  };

  it.each([
    ['2023-02-12 21:32:14', '2023-02-12 21:32:14'],
    ['2023/1/2  19:01:00 ', '2023-01-02 19:01:00'],
    ['2023-01-02 19:01', '2023-01-02 19:01:00'],
    ['2023-1-2 9:05:07', '2023-01-02 09:05:07'],
    ['2024-02-29', '2024-02-29'],
    ['２０２３-01-02 10:00:00', '2023-01-02 10:00:00'],
  ])('printed as %s is read', async (text, moment) => {
    expect(await momentOf(text)).toBe(moment);
  });

  it.each([
    '',
    '2026-02-30 10:00:00',
    '2023-02-29 10:00:00',
    '2023-13-01 10:00:00',
    '2023-00-10 10:00:00',
    '2023-01-02 24:00:00',
    '2023-01-02 10:60:00',
    '2023-01-02 10:00:60',
    '23-01-02 10:00:00',
    '2023-01/02 10:00:00',
    '1970-01-01 08:00:00',
    '2023-01-0210:00:00',
    '2023-01-02 10:00:00x',
    '昨天',
  ])('that cannot be (%j) is refused', async (text) => {
    expect(await momentOf(text)).toBe('date-invalid');
  });
});

describe('a row that is refused costs no other row', () => {
  it('when a needed column is missing', async () => {
    expect(await refusedAmong(['2024-03-05 12:30:45,餐饮美食,店'])).toEqual(['9 row-too-short']);
  });

  it('when it has more filled cells than the header has columns', async () => {
    const row = alipayRow({ 交易对方: '一,二', 备注: '谢谢' });
    expect(await refusedAmong([row])).toEqual(['9 row-too-long']);
    expect(await refusedAmong([`${alipayRow()},,, ,\t,`])).toEqual([]);
  });

  it('when its direction is a word we do not know', async () => {
    expect(await refusedAmong([alipayRow({ '收/支': '借出' })])).toEqual(['9 direction-unknown']);
  });

  it('when a cell holds more than 32 kB, and reads a cell of 32 kB', async () => {
    const cell = (length: number): string => alipayRow({ 商品说明: 'x'.repeat(length) });
    expect(await refusedAmong([cell(32_769), cell(32_768)])).toEqual(['9 cell-too-long']);
  });

  it('when its quote is never closed', async () => {
    const open = alipayRow({ 商品说明: '"早餐' });
    expect(await refusedAmong([open])).toEqual(['9 quote-not-closed']);
    expect(await refusedAmong([open, open])).toEqual(['9 quote-not-closed', '10 quote-not-closed']);
  });

  it('when its open quote seems to close in the same column of a later row', async () => {
    const open = alipayRow({ 商品说明: '"早餐' });
    const quoted = alipayRow({ 商品说明: '"双人餐, 含饮料"' });
    const statement = await readOk(alipayText([open, alipayRow(), quoted]));
    expect(refusals(statement.refused)).toEqual([`${firstLine} quote-not-closed`]);
    expect(entriesOf(statement).map(({ item }) => item)).toEqual(['早餐', '双人餐, 含饮料']);
  });

  it('when an entry is spread over lines that do not make one row', async () => {
    expect(await refusedAmong([alipayRow({ 商品说明: '"早\n餐",多,了' })])).toEqual([
      '9 quote-not-closed',
      '10 date-invalid',
    ]);
  });
});

it('reads bare quotes, doubled quotes and line ends inside of quotes', async () => {
  const rows = [
    alipayRow({ 交易对方: '打开App，点击底部"多多视频"' }),
    alipayRow({ 交易对方: '"温州""老字号""面馆, 总店"' }),
    alipayRow({ 交易对方: '"第一行\n第二行"' }),
    alipayRow({ 交易对方: ' \t"前后有空格" \t' }),
    alipayRow({ 交易对方: '"内有"单引号"的店"' }),
    alipayRow(),
  ];
  const read = await entries(alipayText(rows));
  expect(read.map(({ counterparty }) => counterparty)).toEqual([
    '打开App，点击底部"多多视频"',
    '温州"老字号"面馆, 总店',
    '第一行\ufffd第二行',
    '前后有空格',
    '内有"单引号"的店',
    '晨光豆浆铺',
  ]);
  expect(read.map(({ line }) => line - firstLine)).toEqual([0, 1, 2, 4, 5, 6]);
});

it('counts neither blank lines nor lines of commas as rows', async () => {
  const statement = await readOk(alipayText(['', alipayRow(), ' , ,\t,', '   ', alipayRow(), '']));
  expect(statement).toMatchObject({ dataRows: 2, refused: [] });
});

it('keeps both of two rows with the same order number', async () => {
  const rows = [alipayRow(), alipayRow({ 金额: '3.00' }), alipayRow()];
  const read = await entries(alipayText(rows));
  expect(read.map(({ fen }) => fen)).toEqual([1250, 300, 1250]);
});

it('takes a formula for the text that it is', async () => {
  const item = '"=HYPERLINK(""http://x"",""看"")"';
  const [entry] = await entries(alipayText([alipayRow({ 商品说明: item, 交易对方: '@SUM(A1)' })]));
  expect(entry).toMatchObject({ item: '=HYPERLINK("http://x","看")', counterparty: '@SUM(A1)' });
});

it('shows U+FFFD where a control or a mark of direction stood', async () => {
  const cells = { 商品说明: 'a\u202eb\u2066c\u0000d\u0007e\u009bf', 交易订单号: '2024\u202e01' };
  const [entry] = await entries(alipayText([alipayRow(cells)]));
  expect(entry?.item).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf');
  expect(entry?.orderId).toBe('2024\ufffd01');
});

it('survives a file of nothing but open quotes without reading it again and again', async () => {
  const open = alipayRow({ 交易对方: '"a', 商品说明: '"b' });
  const before = process.cpuUsage();
  const statement = await readOk(alipayText(Array.from({ length: 20_000 }, () => open)));
  expect(statement.refused).toHaveLength(20_000);
  const line = '"a,'.repeat(400_000);
  await readOk(alipayText([line, alipayRow(), line]));
  expect(process.cpuUsage(before).user).toBeLessThan(6_000_000);
});

it('shows a refused row shortly, without private cells and numbers of people', async () => {
  const rows = [
    alipayRow({
      金额: 'x',
      对方账号: 'secret@example.com',
      商品说明: '找13800138000',
      备注: 'y'.repeat(500),
    }),
    alipayRow({ 交易对方: '一,13800138000', 对方账号: 'secret@example.com' }),
    alipayRow({ 交易对方: '一,13800138000', 对方账号: 'secret@example.com', 备注: '谢谢' }),
    alipayRow({ 交易对方: '"一,13800138000', 对方账号: 'secret@example.com' }),
  ];
  const { refused } = await readOk(alipayText([alipayRow(), ...rows]));
  expect(refused.map(({ code }) => code)).toEqual([
    'amount-invalid',
    'amount-invalid',
    'row-too-long',
    'quote-not-closed',
  ]);
  for (const { text } of refused) {
    expect(text).toMatch(/^2024-03-05 12:30:45,餐饮美食,/);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).not.toMatch(/secret|13800138000/);
  }
  expect(refused[0]?.text).toContain('2024030522001490000000000001');
});
