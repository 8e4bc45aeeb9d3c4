import type { WalletId } from '../domain/wallet.ts';
import { articles } from './articles.ts';
import type { Fact } from './fact.ts';

/** What a person looks for in an app's menus. */
export const pathActions = [
  'open',
  'bind',
  'cards',
  'unbind',
  'bank-side-unbind',
  'bank-side-unbind-web',
  'auto-debit',
  'auto-top-up',
  'funding-order',
  'limits',
  'safety-lock',
  'query-cards',
  'freeze',
  'export',
  'close',
] as const;
export type PathAction = (typeof pathActions)[number];

/** Whose menus: a wallet's, or those of ICBC's banking app. */
export type PathOwner = WalletId | 'icbc';

export type PathId = `${PathOwner}:${PathAction}`;

/** What a person should know before they follow a path. */
export const pathNotes = [
  'password-or-face',
  'or-hotline',
  'wechat-names',
  'wechat-freeze',
  'password-of-zip-in-wechat',
  'bill-by-mail',
  'open-orders-first',
  'bill-for-yourself',
  'face-and-sms',
  'icbc-entry-names',
  'icbc-close-names',
  'each-way-its-own-limit',
  'web-bank',
] as const;
export type PathNoteId = (typeof pathNotes)[number];

/**
 * A way through an app's menus. Labels are Chinese as the app prints them, in every language; one in full-width
 * brackets is something to do and not printed.
 */
export interface AppPath extends Fact {
  readonly id: PathId;
  readonly owner: PathOwner;
  readonly action: PathAction;
  readonly labels: readonly string[];
  /** No source shows it: concluded from the app's other menus. */
  readonly inferred?: true;
  readonly note?: PathNoteId;
}

const pickCard = '（选卡）';
const dots = '（右上角 …）';
const signIn = '（登录）';

/** Menus that a source describes; what no source describes is not here. */
export const paths: readonly AppPath[] = [
  path('alipay', 'bind', {
    labels: ['我的', '银行卡', '添加银行卡'],
    source: 'ycwblaw.com; ksepay.com',
    asOf: '2025-09-01',
  }),
  path('alipay', 'cards', {
    labels: ['我的', '银行卡'],
    source: 'ycwblaw.com; ksepay.com',
    asOf: '2025-09-01',
  }),
  path('alipay', 'unbind', {
    labels: ['我的', '银行卡', pickCard, '卡管理', '解除绑定', '仍要解绑'],
    note: 'password-or-face',
    source: 'dynamic.jxyuging.com; g.pconline.com.cn; ikelun.com',
    asOf: '2022-10-27',
  }),
  path('alipay', 'auto-debit', {
    labels: ['我的', '设置', '支付设置', '免密支付/自动扣款', '关闭服务'],
    source: 'dynamic.jxyuging.com',
    asOf: '2022-10-27',
  }),
  path('alipay', 'freeze', {
    labels: ['我的', '设置', '账号与安全', '安全中心', '挂失账号', '立即挂失'],
    note: 'or-hotline',
    source: 'tzshuo.com; shadafang.com',
    asOf: '2020-01-01',
  }),
  path('alipay', 'export', {
    labels: ['我的', '账单', dots, '开具交易流水证明', '用于个人对账', '申请'],
    note: 'bill-by-mail',
    source: 'jiegec/china_bean_importers',
    asOf: '2026-08-01',
  }),
  path('wechat', 'bind', {
    labels: ['我', '服务', '钱包', '银行卡', '添加银行卡'],
    note: 'wechat-names',
    source: '9m8m.com; qdcygd',
    asOf: '2025-11-01',
  }),
  path('wechat', 'cards', {
    labels: ['我', '服务', '钱包', '银行卡'],
    note: 'wechat-names',
    source: `9m8m.com; ${articles.link.source}`,
    asOf: '2025-11-01',
  }),
  path('wechat', 'unbind', {
    labels: ['我', '服务', '钱包', '银行卡', pickCard, dots, '解除绑定'],
    note: 'wechat-names',
    source: 'metroleft; news.machineinfo; bigdatacash',
    asOf: '2025-09-01',
  }),
  path('wechat', 'auto-debit', {
    labels: ['我', '支付', dots, '自动扣费'],
    note: 'wechat-names',
    source: 'sysxhz.com',
    asOf: '2026-10-01',
  }),
  path('wechat', 'freeze', {
    labels: ['我', '设置', '账号与安全', '微信安全中心', '冻结账号'],
    note: 'wechat-freeze',
    source: 'olivierpozzo; tzshuo.com',
    asOf: '2024-01-03',
  }),
  path('wechat', 'safety-lock', {
    labels: ['我', '钱包', '消费者保护', '安全保障', '安全锁'],
    note: 'wechat-names',
    source: 'olivierpozzo',
    asOf: '2024-01-03',
  }),
  path('wechat', 'export', {
    labels: ['我', '支付', '钱包', '账单', '常见问题', '下载账单', '用于个人对账'],
    note: 'password-of-zip-in-wechat',
    source: 'jiegec/china_bean_importers',
    asOf: '2026-08-01',
  }),
  path('jd', 'bind', {
    labels: ['我的', '我的钱包', '银行卡'],
    source: 'jiutoushe.cn; ikelun.com',
    asOf: '2024-09-30',
  }),
  path('jd', 'cards', {
    labels: ['我的', '我的钱包', '银行卡'],
    source: 'jiutoushe.cn; ikelun.com',
    asOf: '2024-09-30',
  }),
  path('jd', 'unbind', {
    labels: ['我的', '设置', '支付设置', '我的银行卡', pickCard, '解绑银行卡'],
    note: 'open-orders-first',
    source: 'ligonguan.com; ikelun.com; gdswjx',
    asOf: '2026-03-08',
  }),
  path('jd', 'export', {
    labels: ['我的', '我的钱包', '账单', '（右上角三横）', '账单导出'],
    note: 'bill-for-yourself',
    source: 'double-entry-generator jd.md',
    asOf: '2026-01-01',
  }),
  path('unionpay', 'bind', {
    labels: ['我的', '卡管理', '添加银行卡'],
    source: 'numtime; cjddsb',
    asOf: '2026-10-01',
  }),
  path('unionpay', 'cards', {
    labels: ['我的', '卡管理'],
    source: 'numtime; cjddsb',
    asOf: '2026-10-01',
  }),
  path('unionpay', 'unbind', {
    labels: ['我的', '卡管理', pickCard, '解除'],
    inferred: true,
    source: 'numtime; cjddsb',
    asOf: '2026-10-01',
  }),
  path('unionpay', 'query-cards', {
    labels: ['首页', '一键查卡'],
    note: 'face-and-sms',
    source: 'yunzhuji.net',
    asOf: '2026-10-01',
  }),
  path('icbc-wallet', 'open', {
    labels: [signIn, '数字钱包', '申请开通'],
    note: 'icbc-entry-names',
    ...articles.apply,
  }),
  path('icbc-wallet', 'bind', {
    labels: [signIn, '数字钱包', '（添加银行卡）'],
    note: 'icbc-entry-names',
    ...articles.open,
  }),
  path('icbc-wallet', 'unbind', {
    labels: [signIn, '数字钱包', '银行卡管理', pickCard, '（解绑）'],
    inferred: true,
    ...articles.link,
  }),
  path('icbc-wallet', 'close', {
    labels: [signIn, '数字钱包', '（设置）', '注销账户'],
    note: 'icbc-close-names',
    ...articles.apply,
  }),
  path('icbc', 'cards', { labels: [signIn, '银行卡管理'], ...articles.link }),
  path('icbc', 'bank-side-unbind', {
    labels: ['我的', '安全中心', '第三方协议管理', '解除绑定'],
    source: 'm.hexun.com',
    asOf: '2025-02-09',
  }),
  path('icbc', 'bank-side-unbind-web', {
    labels: ['安全中心', '第三方支付管理'],
    note: 'web-bank',
    source: 'm.hexun.com',
    asOf: '2025-02-09',
  }),
  path('icbc', 'limits', {
    labels: ['工银e支付', '支付限额'],
    note: 'each-way-its-own-limit',
    source: '工行 App 帮助文字',
    asOf: '2026-10-01',
  }),
  path('icbc', 'export', {
    labels: ['明细', '（下载 CSV 或 PDF）'],
    source: 'jiegec/china_bean_importers; double-entry-generator icbc',
    asOf: '2026-08-01',
  }),
  path('ecny', 'bind', {
    labels: ['钱包管理', '银行卡管理'],
    inferred: true,
    source: 'miso165; 人民网',
    asOf: '2022-08-29',
  }),
  path('ecny', 'unbind', {
    labels: ['钱包管理', '银行卡管理', pickCard],
    inferred: true,
    source: 'miso165; 人民网',
    asOf: '2022-08-29',
  }),
  path('ecny', 'auto-top-up', {
    labels: ['钱包管理', '银行卡管理', '银行卡扣款开关'],
    source: 'miso165; 人民网',
    asOf: '2022-08-29',
  }),
  path('ecny', 'funding-order', {
    labels: ['钱包管理', '银行卡管理', '调整扣款顺序'],
    source: 'miso165; 人民网',
    asOf: '2022-08-29',
  }),
];

const pathsById: ReadonlyMap<string, AppPath> = new Map(paths.map((one) => [one.id, one]));

/** The way to do this there, if a source describes it. */
export function pathOf(owner: PathOwner, action: PathAction): AppPath | undefined {
  return pathsById.get(`${owner}:${action}`);
}

/** The path with this id; ids are what corrections and steps store. */
export function pathById(id: string): AppPath | undefined {
  return pathsById.get(id);
}

function path(
  owner: PathOwner,
  action: PathAction,
  rest: Omit<AppPath, 'id' | 'owner' | 'action'>,
): AppPath {
  return { id: `${owner}:${action}`, owner, action, ...rest };
}
