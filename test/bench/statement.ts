import { readStatement } from '../../lib/statement/read-statement.ts';
import { alipayBill } from './alipay-bill.ts';
import type { Line } from './report.ts';
import type { Bench } from './suite.ts';
import { wechatBill } from './wechat-bill.ts';

const bills = [
  { name: '支付宝 CSV GB18030', make: alipayBill, most: 800 },
  { name: '微信支付 XLSX 2026', make: wechatBill, most: 3000 },
];

/** Bytes of a bill to entries in Node, in CPU time: the first run as a person meets it, then warm ones. */
export async function statementSuite({ rows, rounds = 5 }: Bench): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { name, make, most } of bills) {
    const bytes = make(rows);
    const [cold = 0, , ...warm] = await cpuTimes(bytes, rounds + 2, rows);
    const what = `statement ${name} ${rows} rows`;
    lines.push(
      { what: `${what}, cold CPU`, samples: [cold], most, gate: 'told' },
      { what: `${what}, CPU`, samples: warm, most, gate: 'told' },
    );
  }
  return lines;
}

async function cpuTimes(bytes: Uint8Array, runs: number, rows: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    const read = await readStatement(bytes);
    const { user, system } = process.cpuUsage(before);
    if (!read.ok || read.value.columns.count !== rows)
      throw new Error('the bill was not read whole');
    times.push((user + system) / 1000);
  }
  return times;
}
