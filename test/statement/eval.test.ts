import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { evaluateStatement } from '../eval/statement.ts';
import { alipayHead, alipayRow, alipayText, icbcRow, icbcText } from './sample-bills.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function evaluated(text: string): Promise<unknown> {
  const path = join(folder, 'bill.csv');
  await writeFile(path, text);
  return JSON.parse(JSON.stringify(await evaluateStatement(path)));
}

it('tells of every entry what the seam promises, and leaves empty things out', async () => {
  const refund = { '收/支': '不计收支', 交易状态: '退款成功', 交易订单号: '77_1', 商品说明: '/' };
  const rows = [alipayRow({ ...refund, '收/付款方式': '余额' }), alipayRow({ 金额: '' })];
  expect(await evaluated(alipayText(rows, [...alipayHead, '共2笔记录']))).toEqual({
    provider: 'alipay',
    layout: 'alipay-app',
    entries: [
      {
        line: 9,
        date: '2024-03-05',
        time: '12:30:45',
        direction: 'in',
        kind: 'refund',
        fen: 1250,
        method: '余额',
        orderId: '77_1',
        parentOrderId: '77',
        counterparty: '晨光豆浆铺',
        status: '退款成功',
      },
    ],
    refused: [{ line: 10, code: 'amount-missing' }],
    declared: { rows: 2 },
    checks: [{ code: 'rows', ok: false }],
  });
});

it('gives no time for a bank, which prints none', async () => {
  expect(await evaluated(icbcText('debit', [icbcRow('debit')]))).toMatchObject({
    provider: 'icbc',
    entries: [{ date: '2024-03-06', direction: 'out', fen: 121_250, last4: '5625' }],
  });
});

it('names the failure of a file that is no bill', async () => {
  expect(await evaluated('%PDF-1.4')).toEqual({
    error: { code: 'pdf-file' },
    provider: null,
    entries: [],
    refused: [],
    checks: [],
  });
});

it('says that a file which is not there cannot be read', async () => {
  expect(await evaluateStatement(join(folder, 'none.csv'))).toMatchObject({
    error: { code: 'unreadable-file' },
  });
});
