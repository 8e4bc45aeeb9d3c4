// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LedgerView } from '../../components/ledger-view.tsx';
import type { LedgerViewProps } from '../../components/ledger-view.tsx';
import type { Month } from '../../lib/domain/calendar.ts';
import type { EntryFilter } from '../../lib/domain/entry.ts';
import { entryOf } from './entries.ts';
import { control, ignore, one, press, show, type, words } from './show.tsx';

const october = { month: '2026-10' as Month, count: 2, outFen: 3250, inFen: 1_285_000 };
const usual: LedgerViewProps = {
  today: '2026-10-07',
  filter: {},
  onFilter: ignore,
  cards: [{ issuer: 'ICBC', kind: 'debit', last4: '1234' }],
  months: [october],
  rows: [entryOf({})],
  total: 1,
  countedTwice: false,
  onMore: ignore,
  onOpen: ignore,
  onImport: ignore,
};

describe('a row', () => {
  it('shows sign and yuan for the eye and the word for the ear', () => {
    const amount = one(show(<LedgerView {...usual} />), '.amount');
    expect(words(amount)).toBe('支出 −¥32.50');
    expect(words(one(amount, '.spoken'))).toBe('支出');
    expect(one(amount, '[aria-hidden]').textContent).toBe('−');
  });

  it('says when it was, which card and which wallet', () => {
    const row = one(show(<LedgerView {...usual} />), '.entry-row');
    expect(words(one(row, 'small'))).toBe('昨天 12:08 · 工商银行 1234 · 支付宝');
  });

  it('marks a refund with a word and a plus', () => {
    const refund = entryOf({ kind: 'refund', direction: 'in' });
    const row = one(show(<LedgerView {...usual} rows={[refund]} />), '.entry-row');
    expect(words(one(row, '.word-chip'))).toBe('退款');
    expect(words(one(row, '.amount'))).toBe('收入 +¥32.50');
  });

  it('gives a closed order a word and no sign', () => {
    const closed = entryOf({ kind: 'closed', direction: 'neutral' });
    const row = one(show(<LedgerView {...usual} rows={[closed]} />), '.entry-row');
    expect(words(one(row, '.word-chip'))).toBe('已关闭');
    expect(words(one(row, '.amount'))).toBe('不计收支 ¥32.50');
  });

  it('opens by its key', () => {
    const onOpen = vi.fn();
    press(one(show(<LedgerView {...usual} onOpen={onOpen} />), '.entry-row'));
    expect(onOpen).toHaveBeenCalledWith('page:0');
  });
});

describe('the list', () => {
  it('heads a month with its sums', () => {
    const head = one(show(<LedgerView {...usual} />), '.month-head');
    expect(words(head)).toContain('2026年10月');
    expect(words(head)).toContain('支出 ¥32.50');
    expect(words(head)).toContain('收入 ¥12,850.00');
  });

  it('asks for more only while there is more', () => {
    const onMore = vi.fn();
    const root = show(<LedgerView {...usual} total={60} onMore={onMore} />);
    press(control(root, '显示更多'));
    expect(onMore).toHaveBeenCalledOnce();
    show(<LedgerView {...usual} total={1} onMore={onMore} />, { into: root });
    expect(() => control(root, '显示更多')).toThrow('显示更多');
  });

  it('says what to do when there is nothing yet', () => {
    const root = show(<LedgerView {...usual} rows={[]} months={[]} total={0} />);
    expect(words(root)).toContain('还没有交易');
    expect(control(root, '导入账单')).toBeTruthy();
  });

  it('offers to clear the filters when nothing matches', () => {
    const onFilter = vi.fn<(filter: EntryFilter) => void>();
    const filter = { search: '星巴克' };
    const nothing = { rows: [], months: [], total: 0, filter, onFilter };
    const root = show(<LedgerView {...usual} {...nothing} />);
    expect(words(root)).toContain('没有找到');
    press(control(root, '清除筛选'));
    expect(onFilter).toHaveBeenCalledWith({});
  });

  it('drops a filter field when its search is emptied', () => {
    const onFilter = vi.fn<(filter: EntryFilter) => void>();
    const filter: EntryFilter = { search: '美', direction: 'out' };
    const root = show(<LedgerView {...usual} filter={filter} onFilter={onFilter} />);
    type(one(root, 'input', HTMLInputElement), '');
    expect(onFilter).toHaveBeenCalledWith({ direction: 'out' });
  });
});
