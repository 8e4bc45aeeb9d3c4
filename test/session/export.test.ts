import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Binding } from '../../lib/domain/binding.ts';
import { plannedBinding } from '../../lib/domain/binding.ts';
import { csvText } from '../../lib/session/csv.ts';
import { exportFile, type ExportSources } from '../../lib/session/export-files.ts';
import { guideEn } from '../../lib/text/guide/en.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { guideZhTw } from '../../lib/text/guide/zh-tw.ts';
import { en } from '../../lib/text/en.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { zhTw } from '../../lib/text/zh-tw.ts';
import { sampleColumns } from '../store/sample-entries.ts';
import { sampleCard, sampleRows } from '../store/sample-vault.ts';

const now = Date.parse('2026-11-22T04:00:00Z');
const words = { text: zhCn, guide: guideZhCn };
const binding: Binding = plannedBinding({ id: 'b', cardId: 'card-4471', wallet: 'alipay', now });

function sources(shop = '滨江书屋'): ExportSources {
  const columns = sampleColumns(sampleRows.map((row) => ({ ...row, shop })));
  const listing = {
    id: 'p',
    month: '2026-10',
    provider: 'alipay',
    importId: 'i',
    count: columns.count,
  } as const;
  return {
    cards: [{ ...sampleCard('4471'), alias: '=cmd|calc', note: '第一行\n第二行' }],
    bindings: [binding],
    wallets: { accounts: [], devices: [] },
    pages: [{ listing, columns }],
  };
}

async function textOf(kind: Parameters<typeof exportFile>[0], from = sources()): Promise<string> {
  const bytes = await exportFile(kind, from, { words, now }).file.arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

describe('a readable copy', () => {
  it('holds every entry, with amounts as numbers and a mark for spreadsheets', async () => {
    const text = await textOf('entries');
    const lines = text.split('\r\n');
    expect(text.startsWith('\uFEFF日期,时间,')).toBe(true);
    expect(lines).toHaveLength(1 + sampleRows.length + 1);
    expect(lines[1]).toBe(
      '2026-10-01,01:00:00,支付宝,支出,消费,9.9,滨江书屋,,,工商银行,储蓄卡,4471,,202600000000\t',
    );
    expect(exportFile('entries', sources(), { words, now })).toMatchObject({
      name: 'kaban-entries-2026-11-22.csv',
      count: 4,
    });
  });

  it('writes cards and bindings in words, a line break within its cell', async () => {
    expect(await textOf('cards')).toContain(
      `工商银行,储蓄卡,4471,'=cmd|calc,,正常,,,"第一行\n第二行",1970-01-01`,
    );
    expect(await textOf('bindings')).toContain('工商银行,储蓄卡,4471,支付宝,准备绑定,2026-11-22');
  });

  it('as JSON is everything that was typed', async () => {
    const { cards, bindings } = sources();
    const parsed = JSON.parse(await textOf('records')) as Record<string, unknown>;
    expect(parsed).toMatchObject({ product: 'kaban', format: 1, cards, bindings });
  });

  it('has a heading for every column, in every language', () => {
    for (const [text, guide] of [
      [zhCn, guideZhCn],
      [en, guideEn],
      [zhTw, guideZhTw],
    ] as const) {
      for (const kind of ['cards', 'bindings', 'entries'] as const) {
        const heads = guide.data.columns[kind];
        expect(heads).toHaveLength(guideZhCn.data.columns[kind].length);
        const made = exportFile(kind, sources(), { words: { text, guide }, now });
        expect(made.count).toBeGreaterThan(0);
      }
    }
  });

  it('has as many cells in each row as in its head', async () => {
    for (const kind of ['bindings', 'entries'] as const) {
      const [head = '', ...rows] = (await textOf(kind)).trimEnd().split('\r\n');
      for (const row of rows) expect(row.split(',')).toHaveLength(head.split(',').length);
    }
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@a', '\tx', '\rx', '＝1', '＋1', '－1', '＠a'])(
    'never begins as a formula does: %j',
    (cell) => {
      expect(csvText([[cell]])).toMatch(/^"?'/);
    },
  );

  it('comes back from the table whatever is in it, but for the sign that keeps it harmless', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 9 }),
        (cells) => {
          const read = readRow(csvText([cells]));
          expect(read).toHaveLength(cells.length);
          for (const [index, cell] of cells.entries()) {
            expect([cell, `'${cell}`]).toContain(read[index]);
            expect(read[index]).not.toMatch(/^[=+\-@\t\r]/);
          }
        },
      ),
    );
  });
});

/** One row as RFC 4180 reads it. */
function readRow(row: string): string[] {
  const cells = `,${row.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g);
  return Array.from(cells, ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}
