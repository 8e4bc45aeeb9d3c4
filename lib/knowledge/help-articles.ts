import { articles } from './articles.ts';
import type { Fact } from './fact.ts';
import type { RuleId } from './rules.ts';
import type { PathId } from './wallet-paths.ts';

export const helpGroups = ['binding', 'trouble', 'money', 'safety', 'ending', 'kaban'] as const;
export type HelpGroup = (typeof helpGroups)[number];

/** Views of the product that an answer leads to; the names are those of the routes. */
export type HelpLead =
  | 'bind'
  | 'bindings'
  | 'diagnose'
  | 'compat'
  | 'choose-wallet'
  | 'wallets'
  | 'agreements'
  | 'minors'
  | 'lost'
  | 'safety'
  | 'ledger'
  | 'import'
  | 'drill'
  | 'data'
  | 'settings'
  | 'privacy'
  | 'cards';

interface Row {
  readonly group: HelpGroup;
  /** What the answer rests on; never empty. */
  readonly facts: readonly Fact[];
  /** Rules that are shown below it in their own words, with figures, source and day. */
  readonly rules?: readonly RuleId[];
  /** Menus that are shown below it, as the person corrected them. */
  readonly paths?: readonly PathId[];
  /** Where to go on; the first is the main one. */
  readonly leads: readonly HelpLead[];
}

const { link, open, fail, apply, wechatLink } = articles;

/** What our own program does needs no other witness. */
const ourselves: Fact = { source: '卡伴的程序', asOf: '2026-11-01' };

const table = {
  'what-is-wallet': { group: 'binding', facts: [link, open], leads: ['choose-wallet'] },
  'how-to-bind': {
    group: 'binding',
    facts: [fail, link],
    paths: ['alipay:bind', 'wechat:bind'],
    leads: ['bind'],
  },
  'open-icbc-wallet': {
    group: 'binding',
    facts: [open, apply],
    paths: ['icbc-wallet:open'],
    leads: ['bind'],
  },
  'before-binding': { group: 'binding', facts: [apply, fail], leads: ['bind'] },
  'which-cards': { group: 'binding', facts: [fail], leads: ['compat'] },
  'how-many-cards': {
    group: 'binding',
    facts: [fail],
    rules: ['bind-cap-alipay', 'bind-cap-wechat'],
    leads: ['bindings'],
  },
  'family-card': { group: 'binding', facts: [apply], rules: ['same-name'], leads: ['compat'] },
  'wallet-into-wechat': { group: 'binding', facts: [wechatLink], leads: ['bind'] },
  'which-wallet': { group: 'binding', facts: [wechatLink, link], leads: ['choose-wallet'] },
  minors: { group: 'binding', facts: [apply], rules: ['age'], leads: ['minors'] },
  'pay-afterwards': { group: 'binding', facts: [fail, link], leads: ['bindings'] },
  'why-failed': { group: 'trouble', facts: [fail, link], leads: ['diagnose'] },
  'no-code': {
    group: 'trouble',
    facts: [fail],
    rules: ['reserved-phone'],
    leads: ['diagnose'],
  },
  'under-review': { group: 'trouble', facts: [apply], leads: ['bindings'] },
  'cannot-pay': { group: 'trouble', facts: [open], leads: ['diagnose', 'compat'] },
  'other-bank': { group: 'trouble', facts: [fail], leads: ['compat'] },
  'whom-to-call': { group: 'trouble', facts: [apply, fail], leads: ['safety', 'diagnose'] },
  limits: {
    group: 'money',
    facts: [fail],
    rules: ['smallest-limit'],
    paths: ['icbc:limits'],
    leads: ['cards'],
  },
  'account-classes': {
    group: 'money',
    facts: [fail],
    rules: ['account-class-1', 'account-class-2', 'account-class-3'],
    leads: ['cards'],
  },
  'balance-or-card': {
    group: 'money',
    facts: [wechatLink],
    rules: ['balance-only', 'pay-account-2', 'pay-account-3'],
    leads: ['wallets'],
  },
  'scan-limits': {
    group: 'money',
    facts: [fail],
    rules: ['qr-static', 'qr-two-factors', 'qr-one-factor'],
    leads: ['wallets'],
  },
  'what-is-ecny': {
    group: 'money',
    facts: [{ source: '中国人民银行上海总部', asOf: '2025-12-16' }],
    rules: ['ecny-class-4', 'ecny-class-2', 'ecny-auto-top-up'],
    paths: ['ecny:auto-top-up'],
    leads: ['bind'],
  },
  'is-it-safe': { group: 'safety', facts: [link, apply], leads: ['safety', 'drill'] },
  'password-free': {
    group: 'safety',
    facts: [link],
    rules: ['wechat-password', 'nfc-small'],
    paths: ['alipay:auto-debit', 'wechat:auto-debit'],
    leads: ['agreements'],
  },
  'lost-phone': { group: 'safety', facts: [open], leads: ['lost'] },
  'not-my-payment': { group: 'safety', facts: [link, fail], leads: ['ledger', 'lost'] },
  'how-fraud-works': {
    group: 'safety',
    facts: [
      { source: '人民网科普', asOf: '2025-02-11' },
      { source: '工业和信息化部、公安部，新华社', asOf: '2021-07-14' },
    ],
    leads: ['drill'],
  },
  'lend-my-card': { group: 'safety', facts: [link], rules: ['account-lending'], leads: ['safety'] },
  'how-to-unbind': {
    group: 'ending',
    facts: [link],
    paths: ['alipay:unbind', 'wechat:unbind', 'icbc:bank-side-unbind'],
    leads: ['bindings'],
  },
  'close-a-wallet': {
    group: 'ending',
    facts: [apply],
    paths: ['icbc-wallet:close'],
    leads: ['wallets'],
  },
  'new-phone': { group: 'ending', facts: [open], rules: ['reserved-phone'], leads: ['bindings'] },
  'what-kaban-does': { group: 'kaban', facts: [ourselves], leads: ['bind', 'import'] },
  'bring-bills': {
    group: 'kaban',
    facts: [ourselves],
    paths: ['alipay:export', 'wechat:export'],
    leads: ['import'],
  },
  locking: { group: 'kaban', facts: [ourselves], leads: ['settings'] },
  'forgot-passphrase': { group: 'kaban', facts: [ourselves], leads: ['settings', 'data'] },
  'where-is-it': { group: 'kaban', facts: [ourselves], leads: ['privacy'] },
  'never-stored': { group: 'kaban', facts: [ourselves], leads: ['privacy'] },
  backup: { group: 'kaban', facts: [ourselves], leads: ['data'] },
  'on-web-pages': { group: 'kaban', facts: [ourselves], leads: ['settings'] },
  'menu-differs': { group: 'kaban', facts: [ourselves], leads: ['bindings'] },
  'delete-all': { group: 'kaban', facts: [ourselves], leads: ['settings', 'data'] },
} as const satisfies Readonly<Record<string, Row>>;

export type HelpArticleId = keyof typeof table;

/** A short answer to a question people ask. */
export interface HelpArticle extends Row {
  readonly id: HelpArticleId;
}

export const helpArticleIds = Object.keys(table) as readonly HelpArticleId[];

export const helpArticles: readonly HelpArticle[] = helpArticleIds.map((id) => ({
  id,
  ...table[id],
}));

/** The article an address names; undefined for any other words. */
export function helpArticleOf(id: string): HelpArticle | undefined {
  return helpArticles.find((article) => article.id === id);
}
