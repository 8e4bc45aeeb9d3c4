import { decodeQr } from '../../lib/checkout/qr-decode.ts';
import { encodeQr, type QrLevel } from '../checkout/qr/encode.ts';
import { chanceOf, conditions } from '../checkout/qr/spoil.ts';

/** Codes of the lengths that wallets use, invented. */
const payloads = [
  'weixin://wxpay/bizpayurl?pr=Kb7Qw2x',
  'wxp://f2f0Zk3vYc8TQm1LrXw5uNsE9aHbPdGj',
  'https://qr.alipay.com/bax04417mzq9wd2kcvtx00a1',
  'HTTPS://QR.ALIPAY.COM/FKX08133QWERTZ12ABCD',
  'https://qr.95516.com/00010000/62512233445566778899001122334455',
  'https://pay.example.com/c/2025112200001?amount=12.80&sign=9f8e7d6c5b4a39281706f5e4d3c2b1a0ffee',
];

const levels: readonly QrLevel[] = ['L', 'M', 'Q', 'H'];

/** Draws codes, spoils them in every way we know and reads them again. `path` is how many pictures a condition. */
export async function evaluateQr(path: string): Promise<readonly unknown[]> {
  const rounds = Number.parseInt(path, 10) || 20;
  const rows: Row[] = [];
  for (const name of Object.keys(conditions)) rows.push(await readAll(name, rounds));
  const sum = (key: 'pictures' | 'read' | 'wrong'): number =>
    rows.reduce((before, row) => before + row[key], 0);
  const [pictures, read, wrong] = [sum('pictures'), sum('read'), sum('wrong')];
  return [...rows, { summary: true, pictures, read, wrong, share: read / pictures }];
}

type Row = Awaited<ReturnType<typeof readAll>>;

async function readAll(name: string, rounds: number) {
  const counts = { condition: name, pictures: 0, read: 0, wrong: 0, slowestMs: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const text = payloads[round % payloads.length] ?? '';
    // A picture in the middle covers what only the two strongest levels can spare.
    const level = levels[name === 'logo' ? 2 + (round % 2) : round % 4] ?? 'M';
    const image = conditions[name]?.(encodeQr(text, level, round % 8), chanceOf(round + 1));
    if (!image) continue;
    const before = performance.now();
    const said = await decodeQr(image);
    counts.slowestMs = Math.max(counts.slowestMs, Math.round(performance.now() - before));
    counts.pictures += 1;
    if (said === text) counts.read += 1;
    else if (said !== undefined) counts.wrong += 1;
  }
  return counts;
}
