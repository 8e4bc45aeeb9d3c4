import { describe, expect, it } from 'vitest';
import { dateStyles } from '../../lib/statement/cell-styles.ts';
import {
  entries,
  entriesOf,
  errorOf,
  identities,
  readOk,
  refusals,
  utf8,
  wechatCells,
  wechatNames,
  wechatRow,
  wechatText,
} from './sample-bills.ts';
import { bookEntries, cell, row, type SampleBook, xlsxOf, zipOf } from './sample-sheets.ts';

const head = row([...wechatNames]);
const cellsOf = (change: Partial<Record<(typeof wechatNames)[number], string>> = {}): string[] =>
  wechatNames.map((name) => change[name] ?? wechatCells[name].replaceAll('"', ''));
const bill = (rows: string, more: Partial<SampleBook> = {}): Uint8Array =>
  xlsxOf({ sheets: [head + rows], ...more });

describe('a sheet of 微信支付', () => {
  it('with text cells is read like the CSV of the same rows', async () => {
    const statement = await readOk(bill(row(cellsOf()) + row(cellsOf({ 交易单号: '2' }))));
    const csv = await readOk(wechatText([wechatRow(), wechatRow({ 交易单号: '2' })]));
    expect(statement.layout).toBe('wechat-xlsx');
    expect(entriesOf(statement).map((entry) => ({ ...entry, line: 0 }))).toEqual(
      entriesOf(csv).map((entry) => ({ ...entry, line: 0 })),
    );
    expect(identities(statement)).toEqual(identities(csv));
  });

  it('with numbers and serial dates is read to the second and the fen', async () => {
    const rows = [
      ['46289.48678240741', '9.9'],
      ['45356.999999', '19.900000000000002'],
      ['45356', '5.0000000000000003E-2'],
    ].map(([date, fen]) =>
      row(
        cellsOf({
          交易时间: `<c s="1"><v>${date}</v></c>`,
          '金额(元)': `<c s="3"><v>${fen}</v></c>`,
        }),
      ),
    );
    const read = await entries(bill(rows.join('')));
    expect(read.map(({ at, fen }) => `${at} ${fen}`)).toEqual([
      '2026-09-24 11:40:58 990',
      '2024-03-06 00:00:00 1990',
      '2024-03-05 00:00:00 5',
    ]);
  });

  it('counts days by the 1904 system where the workbook says so', async () => {
    const date = row(cellsOf({ 交易时间: '<c s="1"><v>44827.48678240741</v></c>' }));
    const read = await entries(bill(date, { workbookPr: '<workbookPr date1904="1"/>' }));
    expect(read[0]?.at).toBe('2026-09-24 11:40:58');
  });

  it.each(['9.905', '-9.9', '1e9', '1E+9', 'NaN'])('refuses the amount %s', async (amount) => {
    const odd = row(cellsOf({ '金额(元)': `<c s="3"><v>${amount}</v></c>` }));
    const { refused } = await readOk(bill(odd + row(cellsOf())));
    expect(refusals(refused)).toEqual(['2 amount-invalid']);
  });

  it('joins rich text, leaves phonetic text out, and knows entities', async () => {
    const strings =
      '<si><r><t>老</t></r><r><rPr/><t>字号</t></r><rPh><t>laozihao</t></rPh></si><si><t/></si><si><t xml:space="preserve">A&amp;B &lt;&#x4E2D;&#25991;&gt; "店", &bogus;</t></si>';
    const rows = row(
      cellsOf({
        交易对方: '<c t="s"><v>0</v></c>',
        商品: '<c t="s"><v>2</v></c>',
        备注: '<c t="s"><v>1</v></c>',
      }),
    );
    const [entry] = await entries(bill(rows, { strings }));
    expect(entry).toMatchObject({ counterparty: '老字号', item: 'A&B <中文> "店", &bogus;' });
  });

  it('takes the saved value of a formula, never the formula', async () => {
    const cells = {
      商品: '<c t="str"><f>HYPERLINK("http://x")</f><v>午餐</v></c>',
      '金额(元)': '<c s="3"><f>1+1</f><v>32.5</v></c>',
      备注: '<c t="b"><v>1</v></c>',
      商户单号: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    };
    const [entry] = await entries(bill(row(cellsOf(cells))));
    expect(entry).toMatchObject({ item: '午餐', fen: 3250 });
  });

  it('gives the row a person sees, though the file leaves rows and cells out', async () => {
    const sheet = `<row r="3">${wechatNames.map((name) => cell(name)).join('')}</row><row r="7" spans="1:11"><c r="A7" s="1"><v>45356.5</v></c><c r="B7" t="inlineStr"><is><t>商户消费</t></is></c><c r="E7" t="inlineStr"><is><t>支出</t></is></c><c r="F7"><v>3</v></c><c r="I7" t="inlineStr"><is><t>42</t></is></c></row><row r="9"/>`;
    const read = await entries(xlsxOf({ sheets: [sheet] }));
    expect(read).toMatchObject([{ line: 7, fen: 300, counterparty: '', orderId: '42' }]);
    expect(read).toHaveLength(1);
  });

  it('keeps a row in one line when a cell holds line ends', async () => {
    const sheet = row(cellsOf({ 商品: '一\n二\r\n三' })) + row(cellsOf());
    const read = await entries(bill(sheet));
    expect(read.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('refuses a cell of more than 32 kB and reads the others', async () => {
    const { refused, columns } = await readOk(
      bill(row(cellsOf({ 商品: '长'.repeat(20_000) })) + row(cellsOf())),
    );
    expect(refusals(refused)).toEqual(['2 cell-too-long']);
    expect(columns.count).toBe(1);
  });

  it('is found behind a foreign sheet, with prefixed names, comments and an external link', async () => {
    const strange = row(['目录', '说明', '日期', '金额']);
    const prefixed = (head + row(cellsOf()))
      .replaceAll(/<(\/?)(row|c|is|t)\b/g, '<$1x:$2')
      .replace('<x:row', '<!-- a > b --><x:row');
    const relations =
      '<Relationship Id="rId77" Type="x/worksheet" Target="http://evil.example/a.xml" TargetMode="External"/>';
    expect(await entries(xlsxOf({ sheets: [strange, prefixed], relations }))).toHaveLength(1);
  });
});

describe('a broken or hostile zip', () => {
  const good = bill(row(cellsOf()));

  it('that is cut off or has a wrong checksum is broken', async () => {
    expect(await errorOf(good.subarray(0, good.length - 40))).toBe('sheet-broken');
    expect(await errorOf(good.subarray(0, 500))).toBe('sheet-broken');
    const name = 'xl/worksheets/sheet1.xml';
    const content = utf8('<worksheet/>');
    const broken = (entry: object): Uint8Array =>
      xlsxOf({ sheets: [head], entries: [{ name, content, ...entry }] });
    expect(await errorOf(broken({ crc: 1 }))).toBe('sheet-broken');
    expect(await errorOf(broken({ size: 5 }))).toBe('sheet-broken');
    expect(await errorOf(broken({ size: 5000 }))).toBe('sheet-broken');
  });

  it('with a password asks for it, cut off or whole', async () => {
    const locked = zipOf([{ name: '账单.csv', content: utf8('x'.repeat(99)), flags: 1 }]);
    expect(await errorOf(locked)).toBe('zip-password');
    expect(await errorOf(locked.subarray(0, locked.length - 30))).toBe('zip-password');
  });

  it('of other files is an archive', async () => {
    const csv = { name: 'a.csv', content: utf8(wechatText([wechatRow()])) };
    expect(await errorOf(zipOf([csv, { ...csv, name: '__proto__' }]))).toBe('zip-archive');
  });

  it('with a document type, a lying row or a missing string is broken', async () => {
    const doctype = [
      { name: 'xl/sharedStrings.xml', content: utf8('<!DOCTYPE a [<!ENTITY b "c">]><sst/>') },
    ];
    expect(await errorOf(bill(row(cellsOf()), { entries: doctype }))).toBe('sheet-broken');
    expect(await errorOf(bill('<row r="1"></row>'))).toBe('sheet-broken');
    expect(await errorOf(bill('<row r="99999999"></row>'))).toBe('sheet-broken');
    expect(await errorOf(bill(row(['<c t="s"><v>7</v></c>'])))).toBe('sheet-broken');
    expect(await errorOf(bill('<row><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>'))).toBe(
      'sheet-broken',
    );
  });

  it('that unpacks to far more than it is, is not unpacked', async () => {
    const bomb = [{ name: 'xl/worksheets/sheet1.xml', content: new Uint8Array(64 << 20) }];
    const bytes = xlsxOf({ sheets: [head], entries: bomb });
    const before = process.memoryUsage().arrayBuffers;
    expect(await errorOf(bytes)).toBe('sheet-too-large: 1:200');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 << 20);
    const lying = [
      { ...bomb[0], name: 'xl/worksheets/sheet1.xml', content: new Uint8Array(8 << 20), size: 9 },
    ];
    expect(await errorOf(xlsxOf({ sheets: [head], entries: lying }))).toBe('sheet-broken');
  });

  it('with too many entries, or too large, is refused', async () => {
    const empty = new Uint8Array();
    const many = Array.from({ length: 201 }, (_, i) => ({ name: `${i}`, content: empty }));
    expect(await errorOf(zipOf([...bookEntries({ sheets: [head] }), ...many]))).toBe(
      'sheet-too-large: 200',
    );
    const large = new Uint8Array((20 << 20) + 1);
    large.set(good.subarray(0, 30));
    expect(await errorOf(large)).toBe('file-too-large: 20 MiB');
  });

  it('whose parts are made to be slow to look through is looked through at once', async () => {
    const name = 'xl/styles.xml';
    const slow = [`<numFmt formatCode="${'['.repeat(1 << 20)}"/>`, `<xf ${'a'.repeat(1 << 20)}>`];
    const before = process.cpuUsage();
    for (const text of slow) {
      const content = utf8(`<styleSheet><cellXfs>${text}</cellXfs></styleSheet>`);
      expect(await errorOf(bill('', { entries: [{ name, content }] }))).toMatch(/no-rows|large/);
      expect(dateStyles(new TextDecoder().decode(content)).every((isDate) => !isDate)).toBe(true);
    }
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });

  it('whose one long string stands in very many cells stays within bounds', async () => {
    const strings = `<si><t>${'x'.repeat(40_000)}</t></si>`;
    const many = `<row>${'<c t="s"><v>0</v></c>'.repeat(60)}</row>`.repeat(90);
    const before = process.memoryUsage().arrayBuffers;
    expect(await errorOf(bill(many, { strings }))).toBe('sheet-too-large: 160 MiB');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(600 << 20);
  });
});

it('says of a workbook without a bill what comes nearest', async () => {
  expect(await errorOf(xlsxOf({ sheets: [row(['甲', '乙', '丙'])] }))).toBe('not-a-statement');
  expect(await errorOf(xlsxOf({ sheets: [row(['甲', '乙', '丙']), head] }))).toBe('no-rows');
});
