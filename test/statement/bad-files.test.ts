import { describe, expect, it, vi } from 'vitest';
import { readStatement } from '../../lib/statement/read-statement.ts';
import {
  alipayHead,
  alipayNames,
  alipayRow,
  alipayText,
  errorOf,
  gb18030,
  icbcText,
  joined,
  readOk,
  refusals,
  utf8,
  wechatText,
} from './sample-bills.ts';

describe('a file that is no bill is named for what it is', () => {
  const files: readonly (readonly [string, Uint8Array | string, string])[] = [
    ['nothing', '', 'empty-file'],
    ['only spaces and line ends', ' \r\n\n', 'empty-file'],
    ['a PDF, whatever its name', '%PDF-1.7\n…', 'pdf-file'],
    ['a web page behind blank lines', '\ufeff\n  <!DOCTYPE html><html>', 'html-file'],
    [
      'a table saved by a web bank as .xls',
      '<table><tr><td>交易日期</td></tr></table>',
      'html-file',
    ],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'image-file'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image-file'],
    [
      'an old Excel file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'old-excel-file',
    ],
    ['a RAR archive', 'Rar!\u001a\u0007\u0000', 'zip-archive'],
    ['one letter', 'x', 'not-a-statement'],
    ['a shopping list', 'milk,2\nbread,1\n', 'not-a-statement'],
    ['a letter in Chinese', gb18030('你好，世界。'), 'not-a-statement'],
    [
      'noise',
      Uint8Array.of(0xff, 0x00, 0x81, 0x20, 0xff, 0xfe, 0xc3, 0x28, 0xff),
      'encoding-unknown',
    ],
  ];
  it.each(files)('%s', async (_, bytes, code) => {
    expect(await errorOf(bytes)).toBe(code);
  });
});

describe('a bill of a kind we do not read is said to be one', () => {
  const headers = [
    [
      '京东',
      '交易时间,商户名称,交易说明,金额,收/付款方式,交易状态,收/支,交易分类,交易订单号,商家订单号,备注',
    ],
    [
      '美团',
      '交易创建时间,交易成功时间,交易类型,订单标题,收/支,支付方式,订单金额,实付金额,交易单号',
    ],
    [
      '支付宝网页版',
      '交易号 ,商家订单号 ,交易创建时间 ,付款时间 ,类型 ,交易对方 ,商品名称 ,金额（元）,收/支 ,交易状态 ,资金状态 ,',
    ],
    ['招商银行信用卡', '交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额'],
  ] as const;
  it.each(headers)('%s', async (_, header) => {
    expect(await errorOf(`标题\n\n${header}\n1,2,3,4,5,6,7,8,9,10,11\n`)).toBe(
      'layout-unsupported',
    );
  });
});

describe('a header that has changed', () => {
  it('names the column that is missing', async () => {
    const header = alipayNames.join(',').replace('商品说明', '商品');
    expect(await errorOf(alipayText([alipayRow()], [], header))).toBe('header-changed: 商品说明');
    expect(await errorOf(gb18030(alipayText([alipayRow()], [], header)))).toBe(
      'header-changed: 商品说明',
    );
  });

  it('names all that are missing when only the title tells whose bill it is', async () => {
    expect(await errorOf('微信支付账单明细\n列一,列二,列三\n1,2,3\n')).toMatch(
      /^header-changed: 交易时间、交易类型、/,
    );
  });

  it('is not looked for in other people’s data: a column of ours alone proves nothing', async () => {
    expect(await errorOf('交易时间,金额,备注\n2024-01-01,1,x\n')).toBe('not-a-statement');
  });

  it('may not have more than 64 columns', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `列${i}`).join(',');
    const header = `${alipayNames.join(',')},${many}`;
    expect(await errorOf(alipayText([alipayRow()], alipayHead, header))).toBe('header-changed');
  });

  it('is harmless when it names the insides of objects', async () => {
    const header = `__proto__,constructor,toString,${alipayNames.join(',')}`;
    const statement = await readOk(alipayText([`a,b,c,${alipayRow()}`], [], header));
    expect(statement.evidence.header.slice(0, 3)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    expect(statement.columns.count).toBe(1);
  });
});

it('says that a bill has no rows', async () => {
  expect(await errorOf(alipayText([]))).toBe('no-rows');
  expect(await errorOf(icbcText('debit', [], [' ', '人民币合计,,,,,,,,"0.00","0.00",']))).toBe(
    'no-rows',
  );
});

describe('a file past the limits', () => {
  it('of half a million rows is refused before a row is read', async () => {
    const row = utf8('2024-01-01 10:00:00,转账,a,b,支出,1,零钱,x,1\r\n');
    const head = utf8(wechatText([]));
    const rows = 500_000;
    const bytes = new Uint8Array(head.length + row.length * rows);
    bytes.set(head);
    for (let i = 0; i < rows; i++) bytes.set(row, head.length + row.length * i);
    const onProgress = vi.fn<(rowsRead: number) => void>();
    expect(await readStatement(bytes, { onProgress })).toEqual({
      ok: false,
      error: { code: 'too-many-rows', detail: '300000' },
    });
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('of 300,001 rows is refused though its lines could have been a long preamble', async () => {
    const row = '2024-01-01 10:00:00,,a,b,支出,1,,x,1';
    expect(await errorOf(wechatText(Array.from({ length: 300_001 }, () => row)))).toBe(
      'too-many-rows: 300000',
    );
  });

  it('of more than 64 MiB is refused by its size', async () => {
    expect(await errorOf(new Uint8Array((64 << 20) + 1).fill(97))).toBe('file-too-large: 64 MiB');
  });
});

it('reads a bill with a byte that is no text in only one row, and refuses that row', async () => {
  for (const encode of [gb18030, utf8]) {
    const text = alipayText([alipayRow(), alipayRow({ 商品说明: '##' }), alipayRow()]);
    const bytes = encode(text);
    const at = bytes.indexOf(35);
    const broken = joined(bytes.subarray(0, at), Uint8Array.of(0xff, 0xfe), bytes.subarray(at + 2));
    const statement = await readOk(broken);
    expect(statement.columns.count).toBe(2);
    expect(refusals(statement.refused)).toEqual(['9 text-invalid']);
  }
});
