import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { binsFor } from '../../lib/knowledge/bins.ts';
import { issuerById } from '../../lib/knowledge/issuers.ts';
import { evaluateBins } from '../eval/bin.ts';

const bins = binsFor('');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function evaluated(text: string): Promise<readonly unknown[]> {
  const path = join(folder, 'numbers.txt');
  await writeFile(path, text);
  return evaluateBins(path);
}

const icbc = { issuer: 'ICBC', kind: 'debit' };
const unknown = { issuer: null, kind: null };

it('answers a line with a line and gives the number back as it came', async () => {
  expect(await evaluated('6222 0200 0000 0000 000\r\n\n4242424242424242\nhello\n')).toEqual([
    { number: '6222 0200 0000 0000 000', ...icbc },
    { number: '4242424242424242', ...unknown },
    { number: 'hello', ...unknown },
  ]);
});

it('reads JSON lines, numbers too long for a float included', async () => {
  const lines = '{"number":"6222020000000000001"}\n{"note":"a","number": 6222020000000000001}\n';
  expect(await evaluated(lines)).toEqual([
    { number: '6222020000000000001', ...icbc },
    { number: '6222020000000000001', ...icbc },
  ]);
});

it('reads CSV with a number, quoted cells included', async () => {
  const csv = 'note,number\n"a, ""b""",6222020000000000000\n,6222020000000000000\n';
  const row = { number: '6222020000000000000', ...icbc };
  expect(await evaluated(csv)).toEqual([row, row]);
});

it('makes a number of every row of the table and names its bank and kind', async () => {
  const head = 'pan_len,bin\n';
  const rows = bins.map(({ prefix, length }) => `${length},${prefix}`).join('\n');
  expect(await evaluated(head + rows)).toEqual(
    bins.map(({ prefix, length, issuer, kind }) => ({
      number: prefix.padEnd(length, '0'),
      issuer: issuerById(issuer)?.bankCode,
      kind,
    })),
  );
});

it('names the bank of a beginning, and nothing for a whole number that the bank does not give', async () => {
  expect(await evaluated('622202\n6222020000000000\n622302\n')).toEqual([
    { number: '622202', ...icbc },
    { number: '6222020000000000', ...unknown },
    { number: '622302', ...unknown },
  ]);
});

it('says that there is no file', async () => {
  const missing = join(folder, 'missing');
  expect(existsSync(missing)).toBe(false);
  expect(await evaluateBins(missing)).toEqual([{ error: { code: 'unreadable-file' } }]);
});
