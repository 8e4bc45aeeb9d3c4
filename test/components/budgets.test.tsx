// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BudgetForm, type BudgetFormProps } from '../../components/budget-form.tsx';
import { BudgetGone, BudgetPage } from '../../components/budget-page.tsx';
import { BudgetRows } from '../../components/budget-rows.tsx';
import { BudgetsView, type BudgetsViewProps } from '../../components/budgets-view.tsx';
import { GuideContext } from '../../components/guide-context.ts';
import type { Budget, BudgetState } from '../../lib/domain/budget.ts';
import type { Month } from '../../lib/domain/calendar.ts';
import { en } from '../../lib/text/en.ts';
import { guideEn } from '../../lib/text/guide/en.ts';
import { entryOf } from './entries.ts';
import { control, ignore, one, press, show, submit, type, words } from './show.tsx';
import { icbc, view } from './wallet-sample.tsx';

const budget: Budget = { id: 'b1', scope: { by: 'all' }, fen: 200_000, name: '', since: 0 };
const month = (text: string, fen: number | undefined) => ({ month: text as Month, fen });
const states = {
  within: {
    budget,
    spentFen: 68_000,
    level: 'within',
    perDay: { fen: 12_000, from: '2026-10-21' },
  },
  near: { budget, spentFen: 168_000, level: 'near' },
  full: { budget, spentFen: 200_000, level: 'over' },
  over: { budget, spentFen: 212_050, level: 'over' },
} as const satisfies Record<string, BudgetState>;

const usual: BudgetsViewProps = {
  month: '2026-10',
  spentFen: 68_000,
  months: [month('2026-09', undefined), month('2026-10', 68_000)],
  basis: {
    bills: [
      {
        provider: 'alipay',
        card: undefined,
        runs: [{ first: '2026-10-01', last: '2026-10-20' }],
        gaps: [{ first: '2026-10-21', last: '2026-10-22' }],
      },
    ],
    until: '2026-10-20',
    billless: ['wechat'],
  },
  budgets: [{ budget, state: states.within }],
  proposal: undefined,
  cards: [icbc],
  categories: [
    { category: 'food', count: 20, fen: 60_000 },
    { category: 'unsorted', count: 3, fen: 8000 },
  ],
  leftOut: [{ part: 'topup', count: 2, fen: 30_000 }],
  hrefOf: (what) => `#/budget/rows/2026-10/${what}`,
  monthHref: (each) => `#/budget/rows/${each}/all`,
  onPropose: ignore,
  onImport: ignore,
};

describe('spending', () => {
  it('tells the sum together with the day up to which the bills go', () => {
    const hero = words(one(view(<BudgetsView {...usual} />), '.budget-hero'));
    expect(hero).toContain('2026年10月');
    expect(hero).toContain('¥680.00');
    expect(hero).toContain('每份账单都到 10月20日');
  });

  it('never says nothing was spent where no bill tells', () => {
    const basis = { ...usual.basis, until: undefined };
    const unknown = { spentFen: undefined, basis, categories: [], leftOut: [] };
    const budgets = [{ budget, state: undefined }];
    const root = view(<BudgetsView {...usual} {...unknown} budgets={budgets} />);
    expect(words(root)).toContain('这个月还没有账单');
    expect(words(one(root, '.budget-row'))).toContain('还不知道用了多少');
    expect(words(root)).not.toContain('¥0.00');
  });

  it('names days without bills, and wallets without', () => {
    const root = view(<BudgetsView {...usual} />);
    expect(words(root)).toContain('没有账单：10月21日至10月22日');
    expect(words(root)).toContain('没有账单的钱包：微信支付');
  });

  it('says of everything left out what it is, why, and leads to its lines', () => {
    const link = one(view(<BudgetsView {...usual} />), 'a[href$="part/topup"]');
    expect(words(link)).toContain('充值到钱包');
    expect(words(link)).toContain('花掉时才算');
    expect(words(link)).toContain('2 笔');
    expect(words(link)).toContain('¥300.00');
  });

  it('shows what could not be sorted as just that', () => {
    const link = one(view(<BudgetsView {...usual} />), 'a[href$="category/unsorted"]');
    expect(words(link)).toContain('没能分类');
  });

  it('has the bars of six months as a table as well', () => {
    const rows = [...view(<BudgetsView {...usual} />).querySelectorAll('tbody tr')].map(words);
    expect(rows).toEqual(['2026年10月¥680.00', '2026年9月没有账单']);
  });

  it('asks for bills first', () => {
    const onImport = vi.fn();
    const basis = { bills: [], until: undefined, billless: [] };
    const root = view(<BudgetsView {...usual} basis={basis} budgets={[]} onImport={onImport} />);
    press(control(root, '导入账单'));
    expect(onImport).toHaveBeenCalledOnce();
  });
});

describe('a budget', () => {
  it.each([
    ['within', '用了 34%，还剩 ¥1,320.00'],
    ['near', '用了 84%，已过 80%，还剩 ¥320.00'],
    ['full', '用了 100%，刚好用完'],
    ['over', '用了 106%，超出 ¥120.50'],
  ] as const)('that is %s says so in words', (name, sentence) => {
    const budgets = [{ budget, state: states[name] }];
    const row = one(view(<BudgetsView {...usual} budgets={budgets} />), '.budget-row');
    expect(words(row)).toContain(sentence);
  });

  it('says what is left for each day after the bills end', () => {
    const row = one(view(<BudgetsView {...usual} />), '.budget-row');
    expect(words(row)).toContain('10月21日起到月底，平均每天 ¥120.00');
  });

  it('is called by its own name, else by what it covers', () => {
    const scopes: readonly (readonly [Partial<Budget>, string])[] = [
      [{ name: '菜钱' }, '菜钱'],
      [{ scope: { by: 'card', cardId: icbc.id } }, '工商银行 储蓄卡 1234'],
      [{ scope: { by: 'card', cardId: 'gone' } }, '已经删掉的卡'],
      [{ scope: { by: 'wallet', wallet: 'wechat' } }, '微信支付'],
      [{ scope: { by: 'category', category: 'food' } }, '吃饭'],
    ];
    for (const [part, name] of scopes) {
      const budgets = [{ budget: { ...budget, ...part }, state: undefined }];
      const root = view(<BudgetsView {...usual} budgets={budgets} />);
      expect(words(one(root, '.budget-row .row-name'))).toBe(name);
    }
  });

  it('is proposed from full months, which are named, and taken with one press', () => {
    const onPropose = vi.fn();
    const proposal = { fen: 211_000, months: [month('2026-09', 210_001)] };
    const root = view(
      <BudgetsView {...usual} budgets={[]} proposal={proposal} onPropose={onPropose} />,
    );
    expect(words(root)).toContain('最近账单完整的月份：2026年9月 ¥2,100.01');
    expect(words(root)).toContain('这只是建议');
    press(control(root, '用 ¥2,110.00'));
    expect(onPropose).toHaveBeenCalledWith(211_000);
  });

  it('has a page with its months, its line and its transactions', () => {
    const onRemove = vi.fn();
    const root = view(
      <BudgetPage
        budget={budget}
        state={states.near}
        months={usual.months}
        until="2026-10-20"
        cards={[]}
        monthHref={usual.monthHref}
        onRemove={onRemove}
      />,
    );
    expect(words(root)).toContain('快用完');
    expect(words(root)).toContain('虚线是预算 ¥2,000.00');
    expect(control(root, '看这些交易').getAttribute('href')).toBe('#/budget/rows/2026-10/all');
    press(control(root, '删除预算'));
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('that is gone leads back to the others', () => {
    expect(control(view(<BudgetGone />), '回到预算').getAttribute('href')).toBe('#/budgets');
  });
});

describe('the lines behind a sum', () => {
  it('say what they are, why they do not count, and open one by one', () => {
    const onOpen = vi.fn();
    const root = view(
      <BudgetRows
        name="充值到钱包"
        month="2026年10月"
        why="钱只是换了地方，花掉时才算。"
        count={3}
        fen={30_000}
        entries={[entryOf({ kind: 'topup', direction: 'neutral' })]}
        today="2026-10-22"
        onOpen={onOpen}
        onMore={ignore}
      />,
    );
    expect(words(root)).toContain('3 笔，共 ¥300.00');
    expect(words(root)).toContain('花掉时才算');
    press(one(root, '.entry-row'));
    expect(onOpen).toHaveBeenCalledWith('page:0');
    expect(control(root, '再看一些')).toBeTruthy();
  });
});

describe('the form of a budget', () => {
  const form: BudgetFormProps = {
    draft: { by: 'all', target: '', yuan: '', name: '' },
    onChange: ignore,
    errors: {},
    attempts: 0,
    cards: [icbc],
    wallets: ['alipay', 'wechat'],
    onSave: ignore,
    onCancel: ignore,
  };

  it('tells every key at once, so that nothing typed is lost', () => {
    const onChange = vi.fn();
    const root = view(<BudgetForm {...form} onChange={onChange} />);
    type(one(root, '#budget-yuan', HTMLInputElement), '2000');
    expect(onChange).toHaveBeenCalledWith({ yuan: '2000' });
  });

  it('asks which one only where there is a choice', () => {
    const root = view(<BudgetForm {...form} />);
    expect(root.querySelector('#budget-target')).toBeNull();
    view(<BudgetForm {...form} draft={{ ...form.draft, by: 'card' }} />, root);
    expect(words(one(root, '#budget-target'))).toBe('请选择工商银行 储蓄卡 1234');
    view(<BudgetForm {...form} draft={{ ...form.draft, by: 'card' }} cards={[]} />, root);
    expect(words(root)).toContain('卡包里还没有银行卡');
  });

  it('says what is wrong beside the field, and leads to the first of them', () => {
    const onSave = vi.fn();
    const root = view(<BudgetForm {...form} onSave={onSave} />);
    submit(one(root, 'form', HTMLFormElement));
    expect(onSave).toHaveBeenCalledOnce();
    const errors = { yuan: 'budget-yuan-invalid', target: 'budget-exists' } as const;
    view(<BudgetForm {...form} errors={errors} attempts={1} />, root);
    expect(words(one(root, '#budget-yuan-error'))).toContain('金额读不懂');
    expect(words(one(root, '#budget-by-error'))).toContain('已经有一个这样的预算');
    expect(document.activeElement?.id).toBe('budget-by');
  });
});

it('is there in English as well', () => {
  const root = show(
    <GuideContext.Provider value={guideEn}>
      <BudgetsView {...usual} />
    </GuideContext.Provider>,
    { text: en },
  );
  expect(words(root)).toContain('34% used, ¥1,320.00 left');
  expect(words(root)).not.toMatch(/\p{Script=Han}/u);
});
