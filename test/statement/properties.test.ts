import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evidenceFields } from '../../lib/statement/evidence-fields.ts';
import { replaceUnsafe } from '../../lib/statement/text-clean.ts';
import { readStatement } from '../../lib/statement/read-statement.ts';
import {
  alipayNames,
  alipayRow,
  alipayText,
  everythingIn,
  gb18030,
  joined,
  readOk,
  utf8,
  wechatNames,
  wechatRow,
  wechatText,
} from './sample-bills.ts';
import { bookEntries, row as sheetRow, xlsxOf, zipOf } from './sample-sheets.ts';

const runs = { numRuns: 300 };

async function neverThrows(bytes: Uint8Array): Promise<void> {
  const read = await readStatement(bytes);
  if (!read.ok) return;
  const { columns, refused, dataRows, evidence } = read.value;
  expect(columns.count + refused.length).toBe(dataRows);
  expect(evidence.lines.ends).toHaveLength(columns.count);
  for (let i = 0; i < columns.count; i++) evidenceFields(evidence, i);
}

it('never throws, whatever the bytes', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), neverThrows), runs);
});

it('never throws, whatever stands below a header', async () => {
  const heads = [utf8(alipayText([])), gb18030(alipayText([])), utf8(wechatText([]))];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 2000 }), (head, noise) =>
      neverThrows(joined(head, noise)),
    ),
    runs,
  );
});

it('never throws on a bill with bytes changed', async () => {
  const sheet = xlsxOf({ sheets: [sheetRow([...wechatNames]) + sheetRow(['1', '2'])] });
  const stored = zipOf(bookEntries({ sheets: [sheetRow([...wechatNames])] }));
  const bill = gb18030(alipayText([alipayRow(), alipayRow(), alipayRow()]));
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(sheet, stored, bill), flips, (original, changes) => {
      const bytes = original.slice();
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return neverThrows(bytes);
    }),
    runs,
  );
});

it('never throws on a bill that is cut short', async () => {
  const sheet = xlsxOf({ sheets: [sheetRow([...wechatNames]) + sheetRow(['1', '2'])] });
  for (let length = 0; length < sheet.length; length += 7)
    await neverThrows(sheet.subarray(0, length));
  const bill = gb18030(alipayText([alipayRow({ 商品说明: '"a, b"' }), alipayRow()]));
  for (let length = 0; length < bill.length; length++) await neverThrows(bill.subarray(0, length));
});

const tokens = [
  ',',
  '"',
  '""',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '/',
  '-',
  '支出',
  '1.00',
  '2024-01-01',
  '店',
  '￥',
];
const token = fc.constantFrom(...tokens);
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(token, { maxLength: 6 }).map((parts) => parts.join('')),
);

it('takes in or refuses every row of any table, and as many as it has', async () => {
  const quote = (text: string): string =>
    `"${text.replaceAll('"', '""').replaceAll(/[\r\n]/g, ' ')}"`;
  const cells = fc.array(cell, { minLength: 1, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 12 }), async (rows) => {
      const lines = rows.map((row) => ['第', ...row.map(quote)].join(','));
      const read = await readOk(wechatText([wechatRow(), ...lines]));
      expect(read.columns.count + read.refused.length).toBe(read.dataRows);
      expect(read.dataRows).toBe(rows.length + 1);
    }),
    runs,
  );
});

it('reads back every text that is written by the rules of delimited text', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((value) => replaceUnsafe(value) === value)
    .filter((value) => !/^\s*\/?\s*$/.test(value) && !/\d{11}/.test(value) && value.isWellFormed());
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const row = wechatRow({ 商品: `"${value.replaceAll('"', '""')}"` });
      const { columns } = await readOk(wechatText([row]));
      expect(columns.texts[columns.item[0] ?? 0]).toBe(value.trim());
    }),
    runs,
  );
});

const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.nat(9).map(String), minLength: length, maxLength: length });

const card = fc
  .tuple(fc.constantFrom('62', '4', '51', '34', '37', '9', '60'), fc.integer({ min: 13, max: 19 }))
  .chain(([prefix, length]) => digits(length - 1 - prefix.length).map((body) => prefix + body))
  .map((body) => {
    const sum = Array.from(body)
      .toReversed()
      .reduce((total, digit, i) => {
        const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
      }, 0);
    return body + ((10 - (sum % 10)) % 10);
  });

const phone = fc
  .tuple(fc.integer({ min: 13, max: 19 }), digits(9))
  .map(([head, body]) => head + body);

const identityNumber = fc
  .tuple(
    digits(6),
    fc.integer({ min: 1900, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    digits(3),
  )
  .map(([place, year, month, order]) => `${place}${year}${`${month}`.padStart(2, '0')}15${order}`)
  .map((body) => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
    return `${body}${'10X98765432'[sum % 11]}`;
  });

it('lets no number of a card, a person or a phone out, in any column of words, kept or refused', async () => {
  const alipayWords = alipayNames.filter(
    (name) => !['交易时间', '金额', '收/支', '交易订单号', '商家订单号'].includes(name),
  );
  const around = fc.constantFrom('', ' ', '尾', '(', 'a', '“');
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(card, phone, identityNumber),
      fc.tuple(around, around, fc.boolean(), fc.boolean()),
      fc.constantFrom(...alipayWords),
      async (secret, [before, after, kept, wide], name) => {
        const row = alipayRow({
          [name]: `${before}${secret}${after}`,
          ...(kept ? {} : { 金额: '1.005' }),
        });
        const text = alipayText([alipayRow(), row]);
        const statement = await readOk(wide ? gb18030(text) : text);
        expect(everythingIn(statement)).not.toContain(secret);
      },
    ),
    { numRuns: 500 },
  );
});
