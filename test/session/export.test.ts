import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Binding } from '../../lib/domain/binding.ts';
import type { Budget } from '../../lib/domain/budget.ts';
import type { NotedPayment } from '../../lib/domain/noted-payment.ts';
import { plannedBinding } from '../../lib/domain/binding.ts';
import { csvText } from '../../lib/session/csv.ts';
import { exportFile, type ExportSources } from '../../lib/session/export-files.ts';
import type { EnteredRecords } from '../../lib/session/export-records.ts';
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

const payments: readonly NotedPayment[] = [
  {
    id: 'p1',
    at: Date.parse('2026-11-20T00:13:00Z'),
    fen: 12_860,
    payee: '晴川小铺',
    orderNo: '2026112000001',
    cardId: 'card-4471',
    wallet: 'alipay',
    settled: 'as-told',
  },
  { id: 'p2', at: now, payee: '', price: { minor: 1200, currency: 'USD' } },
  { id: 'p3', at: now, payee: '删掉的', trashedAt: now },
];
const budgets: readonly Budget[] = [
  { id: 'g1', scope: { by: 'card', cardId: 'card-4471' }, fen: 50_000, name: '', since: now },
  { id: 'g2', scope: { by: 'category', category: 'food' }, fen: 1050, name: '吃饭', since: now },
];

const empty: EnteredRecords = {
  cards: { cards: [], dismissed: [] },
  choices: { issuers: [], wallets: [] },
  bindings: { bindings: [], dismissed: [] },
  wallets: { accounts: [], devices: [] },
  corrections: { supports: [], paths: [] },
  checklist: { answers: [], keepDays: {}, months: [] },
  reminders: { reminders: [], marks: [], off: [], stopped: [], secret: '' },
  budgets: { budgets: [] },
  drill: { rounds: [] },
  paid: { payments: [] },
  upkeep: {},
};

/** Every document with something of each sort in it; what stands there does not matter. */
const everything: { readonly [K in keyof EnteredRecords]: object } = {
  cards: { cards: [sampleCard('4471')], dismissed: ['a'] },
  choices: { issuers: ['a'], wallets: ['a'], ageBand: 'a' },
  bindings: { bindings: [binding], dismissed: ['a'] },
  wallets: {
    accounts: [{ id: 'a', note: 'a' }],
    devices: [{ id: 'a', name: 'a' }],
    plan: { a: 'a' },
  },
  corrections: { supports: [{ id: 'a' }], paths: [{ id: 'a' }] },
  checklist: { answers: [{ key: 'a' }], keepDays: { a: 1 }, months: [{ month: 'a' }] },
  reminders: {
    reminders: [{ key: 'a' }],
    marks: [{ key: 'a' }],
    off: ['a'],
    stopped: ['a'],
    secret: 'a',
  },
  budgets: { budgets },
  drill: { rounds: [{ at: 1 }] },
  paid: { payments },
  upkeep: { keepYears: 3, persistAsked: true },
};

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
    records: {
      ...empty,
      cards: {
        cards: [{ ...sampleCard('4471'), alias: '=cmd|calc', note: '第一行\n第二行' }],
        dismissed: [],
      },
      bindings: { bindings: [binding], dismissed: [] },
      budgets: { budgets },
      paid: { payments },
    },
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

  it('writes budgets and noted payments in words, without what was deleted', async () => {
    const [, card, food] = (await textOf('budgets')).split('\r\n');
    expect(card).toBe(',一张银行卡,,,工商银行,储蓄卡,4471,500,2026-11-22');
    expect(food).toBe('吃饭,一类花销,,吃饭,,,,10.5,2026-11-22');
    const [, first, second, ...rest] = (await textOf('payments')).split('\r\n');
    expect(first).toBe(
      '2026-11-20,08:13,晴川小铺,128.6,,支付宝,工商银行,储蓄卡,4471,2026112000001\t,按我记的',
    );
    expect(second).toBe('2026-11-22,12:00,,,US$12.00,,,,,,');
    expect(rest).toEqual(['']);
    expect(exportFile('payments', sources(), { words, now }).count).toBe(2);
  });

  it('as JSON is everything that was entered, and no secret of ours', async () => {
    const parsed = JSON.parse(await textOf('records')) as Record<string, unknown>;
    const { records } = sources();
    const { cards } = records.cards;
    const { bindings } = records.bindings;
    expect(parsed).toMatchObject({
      product: 'kaban',
      format: 1,
      cards,
      bindings,
      budgets,
      payments,
    });
    // A word in every place of every document: each must come along.
    const places = new Set<string>();
    const full = marked(everything, 'w', places) as EnteredRecords;
    const json = await textOf('records', { ...sources(), records: full });
    const kept = [...places].filter((place) => !json.includes(`"${place}"`));
    expect(kept).toEqual(['w.reminders.secret', 'w.upkeep.persistAsked']);
    expect(places.size).toBeGreaterThan(30);
  });

  it('has a heading for every column, in every language', () => {
    for (const [text, guide] of [
      [zhCn, guideZhCn],
      [en, guideEn],
      [zhTw, guideZhTw],
    ] as const) {
      for (const kind of ['cards', 'bindings', 'budgets', 'payments', 'entries'] as const) {
        const heads = guide.data.columns[kind];
        expect(heads).toHaveLength(guideZhCn.data.columns[kind].length);
        const made = exportFile(kind, sources(), { words: { text, guide }, now });
        expect(made.count).toBeGreaterThan(0);
      }
    }
  });

  it('has as many cells in each row as in its head', async () => {
    for (const kind of ['bindings', 'budgets', 'payments', 'entries'] as const) {
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

/** The same shape with a word of its own in every place that holds anything. */
function marked(shape: unknown, place: string, places: Set<string>): unknown {
  if (shape === null || typeof shape !== 'object') {
    places.add(place);
    return place;
  }
  if (Array.isArray(shape)) {
    return shape.map((each, index) => marked(each, `${place}.${index}`, places));
  }
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [key, marked(value, `${place}.${key}`, places)]),
  );
}

/** One row as RFC 4180 reads it. */
function readRow(row: string): string[] {
  const cells = `,${row.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g);
  return Array.from(cells, ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}
