// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ChecklistView } from '../../components/checklist-view.tsx';
import type { ChecklistViewProps } from '../../components/checklist-view.tsx';
import { PathsContext } from '../../components/app-path.tsx';
import { SafetyView } from '../../components/safety-view.tsx';
import { answered, dayLong } from '../../lib/domain/checklist.ts';
import type { CheckEntry } from '../../lib/domain/checklist-entry.ts';
import { guideZhCn as guide } from '../../lib/text/guide/zh-cn.ts';
import { zhCn as text } from '../../lib/text/zh-cn.ts';
import { control, ignore, one, press, words } from './show.tsx';
import { icbc, now, view } from './wallet-sample.tsx';

const { checklist } = guide;
const free = { bindings: 0, passwordFree: false, balance: false };

function entry(part: Partial<CheckEntry> & Pick<CheckEntry, 'item' | 'topic'>): CheckEntry {
  return {
    key: `${part.item}@${part.topic.id}`,
    load: free,
    weight: 3,
    state: 'open',
    days: 90,
    ...part,
  };
}

const alipay = { kind: 'wallet', id: 'alipay' } as const;
const self = { kind: 'self', id: 'self' } as const;
const password = entry({
  item: 'wallet-password',
  topic: alipay,
  load: { bindings: 2, passwordFree: true, balance: false },
  weight: 15,
});
const free2 = entry({ item: 'wallet-password-free', topic: alipay, weight: 14 });
const stale = answered('codes-secret@self', 'done', { at: now - 91 * dayLong, days: 90 });
const codes = entry({
  item: 'codes-secret',
  topic: self,
  state: 'stale',
  given: stale,
  staleAt: stale.staleAt,
});
const kept = answered('screen-lock@phone', 'done', { at: now, days: 180 });
const lock = entry({
  item: 'screen-lock',
  topic: { kind: 'device', id: 'phone', device: undefined },
  state: 'done',
  days: 180,
  given: kept,
  staleAt: kept.staleAt,
});
const bank = entry({
  item: 'bank-agreements',
  topic: { kind: 'bank', id: 'bank:CMB', issuer: 'CMB' },
});
const backup = entry({
  item: 'backup',
  topic: self,
  state: 'stale',
  days: 30,
  proof: { day: '2026-08-01' },
});

const props: ChecklistViewProps = {
  entries: [password, free2, bank, lock, codes, backup],
  nextLookAt: kept.staleAt,
  months: [],
  month: '2026-10',
  open: '',
  onOpen: ignore,
  onlyLeft: false,
  onOnlyLeft: ignore,
  onAnswer: ignore,
  onKeepDays: ignore,
  onImport: ignore,
};

const rows = (root: Element): readonly string[] =>
  [...root.querySelectorAll('.check-item > button')].map((row) => words(row));

describe('the score', () => {
  it('says what is missing, what comes first, what that keeps away and why it comes first', () => {
    const score = words(one(view(<ChecklistView {...props} />), '.check-score'));
    expect(score).toContain('还差 5 项就齐了');
    expect(score).toContain('先做支付宝：用不好猜的支付密码');
    expect(score).toContain(checklist.items['wallet-password'].why);
    expect(score).toContain('排在最前，因为开着免密支付，绑着 2 张卡。');
  });

  it('is no bare number: every figure stands in a sentence', () => {
    const score = words(one(view(<ChecklistView {...props} />), '.check-score'));
    expect(score).not.toMatch(/%|\d+\s*[/／分]/);
  });

  it('says that all is in order, and when to come back', () => {
    const root = view(<ChecklistView {...props} entries={[lock]} />);
    expect(words(one(root, '.check-score'))).toBe('都齐了到 2027年4月8日 再来看一遍。');
    expect(root.querySelector('.check-first')).toBeNull();
  });

  it('opens the first item', () => {
    const onOpen = vi.fn();
    press(one(view(<ChecklistView {...props} onOpen={onOpen} />), '.check-first'));
    expect(onOpen).toHaveBeenCalledWith('wallet-password@alipay');
  });
});

describe('the items', () => {
  it('name their subject and how they stand, what is left to do first', () => {
    expect(rows(view(<ChecklistView {...props} />))).toEqual([
      '支付宝：用不好猜的支付密码，还没回答',
      '支付宝：查看免密支付和自动扣款，还没回答',
      '招商银行：查看银行的快捷支付协议，还没回答',
      '您自己和卡伴：验证码不告诉任何人，该再看一遍了，上次 2026年7月11日',
      '您自己和卡伴：做一份新备份，该再看一遍了，上次 2026年8月1日',
      '我的手机：设好锁屏密码，做好了，2027年4月8日再看',
    ]);
  });

  it('stay where they are when they are answered', () => {
    const root = view(<ChecklistView {...props} />);
    const before = rows(root).map((row) => row.split('，')[0]);
    const done = { ...password, state: 'done' as const, staleAt: now + dayLong };
    view(<ChecklistView {...props} entries={[done, ...props.entries.slice(1)]} />, root);
    expect(rows(root).map((row) => row.split('，')[0])).toEqual(before);
  });

  it('can be narrowed to what is left; the open one stays', () => {
    const root = view(<ChecklistView {...props} onlyLeft />);
    expect(rows(root).some((row) => row.startsWith('我的手机'))).toBe(false);
    const open = view(<ChecklistView {...props} onlyLeft open={lock.key} />);
    expect(rows(open).some((row) => row.startsWith('我的手机'))).toBe(true);
    const none = view(<ChecklistView {...props} onlyLeft entries={[lock]} />);
    expect(words(none)).toContain(checklist.filterNone);
  });

  it('open and close by their button', () => {
    const onOpen = vi.fn();
    const root = view(<ChecklistView {...props} open={password.key} onOpen={onOpen} />);
    const [first, second] = root.querySelectorAll<HTMLElement>('.check-item > button');
    expect(first?.getAttribute('aria-expanded')).toBe('true');
    const panel = first?.getAttribute('aria-controls') ?? '';
    expect(document.querySelector(`[id="${panel}"]`)).not.toBeNull();
    if (first) press(first);
    expect(onOpen).toHaveBeenLastCalledWith('');
    if (second) press(second);
    expect(onOpen).toHaveBeenLastCalledWith('wallet-password-free@alipay');
  });

  it('take the focus when they are called from elsewhere', () => {
    view(<ChecklistView {...props} open={codes.key} called={codes.key} />);
    expect(words(document.activeElement)).toContain('验证码不告诉任何人');
  });
});

describe('an open item', () => {
  const panel = (of: CheckEntry, more: Partial<ChecklistViewProps> = {}): HTMLElement =>
    one(view(<ChecklistView {...props} {...more} open={of.key} />), '.check-panel');

  it('says why and how, with the words to search for, day and source', () => {
    const shown = words(panel(password));
    expect(shown).toContain(checklist.items['wallet-password'].how);
    expect(shown).toContain(`${checklist.panel.notFound}支付密码`);
    expect(shown).toMatch(/核对于 2025年4月23日 · .*绑定工商银行卡/);
  });

  it('is searched for in the phone, where it is a matter of the phone', () => {
    expect(words(panel(lock))).toContain(`${checklist.panel.inSettings}锁屏密码`);
  });

  it('says so where it is common sense', () => {
    expect(words(panel(backup))).toContain(checklist.panel.commonSense);
  });

  it('names day and source once, when the menus have the same', () => {
    const icbcBank = entry({
      item: 'bank-agreements',
      topic: { kind: 'bank', id: 'bank:ICBC', issuer: 'ICBC' },
    });
    const shown = panel(icbcBank, { entries: [icbcBank] });
    expect(shown.querySelectorAll('.checked-on')).toHaveLength(1);
  });

  it('shows the menus where a source describes them, by the person’s own word before ours', () => {
    expect(words(panel(free2))).toContain('我的设置支付设置免密支付/自动扣款');
    const corrections = [
      { path: 'alipay:auto-debit', labels: ['我的', '新设置'], seenOn: '2026-10-01' },
    ];
    const root = view(
      <PathsContext.Provider
        value={{ corrections, draft: undefined, onDraft: ignore, onCorrect: ignore }}
      >
        <ChecklistView {...props} open={free2.key} />
      </PathsContext.Provider>,
    );
    expect(words(one(root, '.app-path'))).toContain('我的新设置');
  });

  it('is answered by one of three, and says whose question it is', () => {
    const onAnswer = vi.fn();
    const shown = panel(password, { onAnswer });
    expect(words(one(shown, 'legend .spoken'))).toBe(
      '支付宝，用不好猜的支付密码：现在是哪种情况？',
    );
    const radios = [...shown.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(radios.map(({ checked }) => checked)).toEqual([false, false, false]);
    for (const radio of radios) press(radio);
    expect(onAnswer.mock.calls.map(([of, answer]) => [(of as CheckEntry).key, answer])).toEqual([
      [password.key, 'done'],
      [password.key, 'not-done'],
      [password.key, 'does-not-apply'],
    ]);
  });

  it('shows an answer that holds, and asks afresh when it is stale', () => {
    const checked = (of: CheckEntry) =>
      panel(of).querySelector<HTMLInputElement>('[type=radio]:checked');
    expect(checked(lock)?.closest('label')?.textContent).toBe(checklist.answers.done);
    expect(checked(codes)).toBeNull();
  });

  it('lets the person say how long it holds', () => {
    const onKeepDays = vi.fn();
    const select = one(panel(lock, { onKeepDays }), 'select', HTMLSelectElement);
    expect(select.value).toBe('180');
    select.value = '60';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onKeepDays).toHaveBeenCalledWith(lock, 60);
  });

  it('that the records prove has nothing to tick, shows the proof and leads to where it is done', () => {
    const shown = panel(backup);
    expect(shown.querySelector('[type=radio]')).toBeNull();
    expect(words(shown)).toContain('上次备份是 2026年8月1日，后来的记录不在里面。');
    expect(words(shown)).toContain(checklist.panel.proved);
    expect(control(shown, checklist.proofs.backup.act).getAttribute('href')).toBe('#/data');
  });

  it('brings bills in where there is time for it', () => {
    const onImport = vi.fn();
    const bills = entry({ item: 'wallet-bills', topic: alipay, days: 45 });
    press(control(panel(bills, { entries: [bills], onImport }), '导入账单'));
    expect(onImport).toHaveBeenCalledOnce();
  });

  it('of a card reminds of what was noted of its phone number', () => {
    const card = { ...icbc, phoneEnd: '56' };
    const phone = entry({ item: 'card-phone', topic: { kind: 'card', id: 'c1', card } });
    expect(words(panel(phone, { entries: [phone] }))).toContain(checklist.panel.phoneEnd('56'));
  });
});

describe('the history', () => {
  const months = [
    { month: '2026-07', held: 3, whole: 10 },
    { month: '2026-10', held: 8, whole: 10 },
  ];

  it('says how it changed, and has a table that equals the bars, gaps included', () => {
    const root = one(view(<ChecklistView {...props} months={months} />), '.check-history');
    expect(words(root)).toContain('比 2026年7月 多做好 5 成。');
    expect([...root.querySelectorAll('tbody tr')].map((row) => words(row))).toEqual([
      '2026年7月做好 3 成',
      '2026年8月没有打开过',
      '2026年9月没有打开过',
      '2026年10月做好 8 成',
    ]);
    expect(root.querySelectorAll('.check-bar')).toHaveLength(4);
    expect(root.querySelectorAll('.check-bar[data-empty]')).toHaveLength(2);
  });

  it('says why it went down, and where it begins', () => {
    const shown = (all: typeof months) =>
      words(one(view(<ChecklistView {...props} months={all} />), '.check-history'));
    expect(shown(months.map((month, at) => ({ ...month, held: 8 - at * 3 })))).toContain(
      '比 2026年7月 少 3 成：有些答案过期了，或者多了要检查的。',
    );
    expect(shown(months.map((month) => ({ ...month, held: 8 })))).toContain('和 2026年7月 一样。');
    expect(shown([])).toContain(checklist.history.first);
  });
});

it('stands on the safety page with what is missing first and the next items', () => {
  const root = view(
    <SafetyView
      checklist={{ entries: props.entries, nextLookAt: undefined }}
      issuerIds={['ICBC']}
      recoveryCodeSaved
      autoLock={5}
      onNewRecoveryCode={ignore}
      onAddCard={ignore}
    />,
  );
  expect(words(root)).toMatch(/^还差 5 项就齐了/);
  const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links.slice(0, 7)).toEqual([
    '#/checklist/wallet-password%40alipay',
    '#/checklist/wallet-password-free%40alipay',
    '#/checklist/bank-agreements%40bank%3ACMB',
    '#/checklist',
    '#/lost',
    '#/diagnose',
    '#/link',
  ]);
  expect(words(root)).toContain(text.safety.hotlines);
});
