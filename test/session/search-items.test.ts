import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { searchItemsOf } from '../../entrypoints/app/shell/search-items.ts';
import { plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import { indexItems, searchItems } from '../../lib/session/search.ts';
import type { OpenSession } from '../../lib/session/session.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { learnZhCn } from '../../lib/text/learn/zh-cn.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { leastMs } from '../least-time.ts';

const icbc: Card = {
  id: 'icbc',
  issuer: 'ICBC',
  kind: 'debit',
  last4: '1234',
  alias: '工资卡',
  addedAt: Date.UTC(2026, 9, 1),
};
const cmb: Card = { ...icbc, id: 'cmb', issuer: 'CMB', kind: 'credit', last4: '8806', alias: '' };
const abc: Card = { ...icbc, id: 'abc', issuer: 'ABC', last4: '0475', alias: '', status: 'frozen' };
const gone: Card = { ...icbc, id: 'gone', last4: '9999', trashedAt: 1 };

const bound = (cardId: string, wallet: 'wechat' | 'unionpay') => ({
  ...plannedBinding({ id: `${cardId}-${wallet}`, cardId, wallet, now: 0 }),
  status: 'bound' as const,
});

const note = { id: 'p1', at: Date.UTC(2026, 9, 1), fen: 12_860, payee: '晴川小铺' };

const session = {
  // Late documents never come here.
  store: () => new Promise(() => undefined),
  cards: signal({ cards: [cmb, abc, icbc, gone], dismissed: [] }),
  bindings: signal({
    bindings: [bound('cmb', 'wechat'), bound('icbc', 'unionpay')],
    dismissed: [],
  }),
  wallets: signal({ accounts: [], devices: [] }),
  choices: signal({ issuers: [], wallets: [] }),
  imports: signal([]),
  setup: signal({ step: 'done', recovery: true }),
  ledger: {
    pages: signal([]),
    mentioned: signal([]),
    loading: signal(false),
    manifest: signal({ months: [] }),
  },
  late: {
    checklist: signal(undefined),
    budgets: signal(undefined),
    drill: signal(undefined),
    upkeep: signal(undefined),
    paid: signal({ payments: [note, { ...note, id: 'gone', payee: '别处', trashedAt: 1 }] }),
  },
} as unknown as OpenSession;

const index = indexItems(
  searchItemsOf(session, { text: zhCn, guide: guideZhCn, learn: learnZhCn }),
);
const found = (typed: string, group: string) =>
  searchItems(index, typed, 5)
    .find((result) => result.group === group)
    ?.items.map(({ id }) => id) ?? [];

describe('cards', () => {
  it.each([
    ['工行', ['card-icbc']],
    ['gsyh', ['card-icbc']],
    ['icbc', ['card-icbc']],
    ['農業', ['card-abc']],
    ['中国招商', []],
    ['88', ['card-cmb']],
    ['８８０６', ['card-cmb']],
    ['工资', ['card-icbc']],
    ['云闪付 储蓄', ['card-icbc']],
    ['WeChat', ['card-cmb']],
    ['信用卡', ['card-cmb']],
    ['冻结', ['card-abc']],
    ['9999', []],
  ])('for %s are %j', (typed, ids) => expect(found(typed, 'cards')).toEqual(ids));
});

describe('the rest', () => {
  it('is found by what people call it', () => {
    expect(found('wxzf', 'wallets')).toContain('wallet-wechat');
    expect(found('免密', 'steps')).toContain('step-alipay:auto-debit');
    expect(found('95588', 'hotlines')).toContain('hotline-ICBC');
    expect(found('sjdl', 'pages')).toContain('page-lost');
    expect(found('余额不足', 'failures').length).toBeGreaterThan(0);
    expect(found('工行 微信', 'bindings')).toEqual([]);
    expect(found('招行 微信', 'bindings')).toEqual(['binding-cmb-wechat']);
    expect(found('晴川', 'paid')).toEqual(['paid-p1']);
    expect(found('别处', 'paid')).toEqual([]);
    expect(found('二类', 'help').length).toBeGreaterThan(0);
    expect(found('字体', 'pages').concat(found('文字大小', 'pages'))).toContain('setting-文字大小');
  });

  it('leads somewhere, every item of it, under an id of its own', () => {
    const items = index.map(({ item }) => item);
    expect(items.every(({ route }) => /^#\/[a-z]/.test(route))).toBe(true);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('is looked through fast enough for a key, with three hundred cards in eight wallets', () => {
    const many = indexItems(
      Array.from({ length: 2700 }, (_, at) => ({
        id: String(at),
        group: 'bindings' as const,
        title: `工商银行 储蓄卡 ${at} · 支付宝`,
        detail: '已绑定',
        words:
          '工资卡 ICBC 中国工商银行 工商银行 ICBC 工商銀行 工行 支付宝（中国）网络技术有限公司',
        route: '#/x',
      })),
    );
    expect(leastMs(() => searchItems(many, 'zfbzgwl', 5))).toBeLessThan(40);
  });
});
