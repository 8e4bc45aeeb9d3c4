// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ImportItem } from '../../components/import-card.tsx';
import { ImportView } from '../../components/import-view.tsx';
import type { Month } from '../../lib/domain/calendar.ts';
import type { ImportReport } from '../../lib/domain/statement.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { control, ignore, one, press, show, words } from './show.tsx';

const report: ImportReport = {
  id: 'import-1',
  fileName: '支付宝.csv',
  provider: 'alipay',
  layout: 'alipay-app',
  importedAt: Date.UTC(2026, 9, 6),
  dataRows: 1254,
  added: 1203,
  known: 49,
  refused: [
    { line: 88, code: 'amount-invalid', text: '2026-02-01,某某小吃店,12..50' },
    { line: 119, code: 'date-invalid', text: '' },
  ],
  checks: [
    { code: 'rows', ok: false, declared: { count: 1254 }, read: { count: 1252, fen: 0 } },
    {
      code: 'out',
      ok: true,
      declared: { count: 1100, fen: 8_423_150 },
      read: { count: 1100, fen: 8_423_150 },
    },
  ],
};
const done: ImportItem = { id: 'a', fileName: '支付宝.csv', phase: 'done', rowsRead: 1254, report };
const usual = {
  today: '2026-10-07',
  past: [],
  onFiles: ignore,
  onCancel: ignore,
  onLedger: ignore,
};

describe('a finished import', () => {
  it('counts what is new, known and left out', () => {
    const figures = one(show(<ImportView {...usual} items={[done]} />), '.figures');
    expect(words(figures)).toBe('新增1,203 行以前导入过49 行没记入2 行');
  });

  it('says what of it went again at once, being older than the person keeps', () => {
    const outgrown = { count: 5, before: '2025-10' as Month, at: Date.UTC(2026, 9, 6) };
    const past = [{ ...report, outgrown }];
    const root = show(<ImportView {...usual} items={[done]} past={past} />);
    expect(words(one(root, '.queue'))).toContain(
      zhCn.import.outgrown(5, '2025年10月', '2026年10月6日'),
    );
  });

  it('lists every refused row with line, reason and the row itself', () => {
    const refused = one(show(<ImportView {...usual} items={[done]} />), '.refused');
    const rows = [...refused.querySelectorAll('tbody tr')].map((row) => words(row));
    expect(rows).toEqual([
      '88金额读不懂。请在原账单里核对这一行。2026-02-01,某某小吃店,12..50',
      '119日期读不懂。请在原账单里核对这一行。（空）',
    ]);
    expect(refused.querySelector('td bdi')?.textContent).toBe('2026-02-01,某某小吃店,12..50');
  });

  it('compares the totals of the bill with what was read, in words', () => {
    const root = show(<ImportView {...usual} items={[done]} />);
    const rows = [...root.querySelectorAll('.import-result > .table-frame tbody tr')];
    expect(rows.map((row) => words(row))).toEqual([
      '总笔数1,254 笔1,252 笔不一致',
      '支出1,100 笔 ¥84,231.501,100 笔 ¥84,231.50一致',
    ]);
  });

  it('leads to the ledger once nothing is under way', () => {
    const onLedger = vi.fn();
    const reading: ImportItem = { id: 'b', fileName: 'b.csv', phase: 'reading', rowsRead: 5 };
    const root = show(<ImportView {...usual} items={[done, reading]} onLedger={onLedger} />);
    expect(() => control(root, '去看交易')).toThrow('去看交易');
    show(<ImportView {...usual} items={[done]} onLedger={onLedger} />, { into: root });
    press(control(root, '去看交易'));
    expect(onLedger).toHaveBeenCalledOnce();
  });
});

describe('a file under way', () => {
  const reading: ImportItem = {
    id: 'b',
    fileName: '微信.xlsx',
    phase: 'reading',
    rowsRead: 48_213,
  };

  it('shows how far it is', () => {
    const root = show(<ImportView {...usual} items={[reading]} />);
    expect(one(root, 'progress', HTMLProgressElement).hasAttribute('value')).toBe(false);
    expect(words(root)).toContain('已读 48,213 行');
  });

  it('shows how much of it is saved', () => {
    const saving: ImportItem = { ...reading, phase: 'saving', rowsSaved: 16_384 };
    const bar = one(
      show(<ImportView {...usual} items={[saving]} />),
      'progress',
      HTMLProgressElement,
    );
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['16384', '48213']);
  });

  it('can be cancelled by name', () => {
    const onCancel = vi.fn();
    const root = show(<ImportView {...usual} items={[reading]} onCancel={onCancel} />);
    press(control(root, '取消导入 微信.xlsx'));
    expect(onCancel).toHaveBeenCalledWith('b');
  });
});

it('says what happened to a failed file and what to do next', () => {
  const failed: ImportItem = {
    id: 'c',
    fileName: '对账单.pdf',
    phase: 'failed',
    rowsRead: 0,
    error: { code: 'header-changed', detail: '交易时间、金额' },
  };
  const root = show(<ImportView {...usual} items={[failed]} />);
  expect(words(one(root, '[role=alert]'))).toBe(
    '账单里缺少这些列：交易时间、金额。请用刚下载、没有改动过的文件再试一次。',
  );
});

it('explains how to get a bill from each source', () => {
  const root = show(<ImportView {...usual} items={[]} />);
  const names = [...root.querySelectorAll('details summary')].map((summary) => words(summary));
  expect(names).toEqual(['支付宝', '微信支付', '工商银行']);
});

it('lists an import of this sitting once', () => {
  const root = show(<ImportView {...usual} items={[done]} past={[report]} />);
  expect(words(root).split('支付宝.csv')).toHaveLength(2);
});

it('keeps earlier imports with their figures', () => {
  const root = show(<ImportView {...usual} items={[]} past={[report]} />);
  expect(words(root)).toContain('昨天 · 新增 1,203，已有 49，没记入 2');
});
