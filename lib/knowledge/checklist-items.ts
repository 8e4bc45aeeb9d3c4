import {
  askedItemIds,
  type CheckItemId,
  type CheckSubject,
  provedItemIds,
} from '../domain/checklist-entry.ts';
import { articles, type RequirementId } from './articles.ts';
import type { Fact } from './fact.ts';
import type { PathAction } from './wallet-paths.ts';

/** One thing to have in order, with what is said of it in the guides' sentences. */
export interface CheckItem extends Fact {
  readonly id: CheckItemId;
  readonly subject: CheckSubject;
  /** 1 to 3: how much harm it keeps away. */
  readonly weight: 1 | 2 | 3;
  /** Days after which it is looked at again, where the person has not said otherwise; none where time changes nothing. */
  readonly days?: number;
  /** Menus to look in, the first that a source describes. */
  readonly paths?: readonly PathAction[];
  /** Words to search for where no source describes the menus: Chinese, as apps and phones name such a thing. */
  readonly lookFor?: readonly string[];
  /** A phone alone has it. */
  readonly phoneOnly?: true;
  readonly covers: readonly RequirementId[];
}

/** A quarter of a year: passwords, agreements and versions change that fast. */
const quarter = 90;
/** Half a year: what is set once and seldom undone. */
const half = 180;

/** What everybody says and no page need be named for. */
export const commonSense = { source: '常识，请核对', asOf: '2026-10-01' };

const facts: Readonly<Record<CheckItemId, Omit<CheckItem, 'id'>>> = {
  'wallet-password': {
    subject: 'wallet',
    weight: 3,
    days: quarter,
    lookFor: ['支付密码'],
    covers: ['R044', 'R074', 'R158'],
    ...articles.fail,
  },
  'wallet-second-check': {
    subject: 'wallet',
    weight: 3,
    days: half,
    paths: ['safety-lock'],
    lookFor: ['支付设置', '指纹', '面容'],
    covers: ['R026', 'R044', 'R075', 'R135', 'R158'],
    ...articles.link,
  },
  'wallet-password-free': {
    subject: 'wallet',
    weight: 3,
    days: quarter,
    paths: ['auto-debit', 'auto-top-up'],
    lookFor: ['免密支付', '自动扣款'],
    covers: ['R157'],
    ...articles.wechatLink,
  },
  'wallet-logins': {
    subject: 'wallet',
    weight: 2,
    days: quarter,
    lookFor: ['登录设备管理'],
    covers: [],
    ...commonSense,
  },
  'wallet-privacy': {
    subject: 'wallet',
    weight: 1,
    days: half,
    lookFor: ['隐私', '授权管理'],
    covers: ['R157'],
    ...articles.wechatLink,
  },
  'wallet-bills': {
    subject: 'wallet',
    weight: 2,
    days: 45,
    paths: ['export'],
    covers: ['R025', 'R077'],
    ...articles.link,
  },
  'wallet-unused': {
    subject: 'wallet',
    weight: 2,
    paths: ['unbind'],
    covers: ['R157'],
    ...articles.wechatLink,
  },
  'bank-agreements': {
    subject: 'bank',
    weight: 3,
    days: quarter,
    paths: ['bank-side-unbind'],
    lookFor: ['快捷支付', '协议管理'],
    covers: ['R157'],
    source: 'm.hexun.com',
    asOf: '2025-02-09',
  },
  'bank-second-check': {
    subject: 'bank',
    weight: 2,
    days: half,
    paths: ['limits'],
    lookFor: ['安全中心', '支付限额'],
    covers: ['R043', 'R135'],
    ...articles.open,
  },
  'bank-notices': {
    subject: 'bank',
    weight: 2,
    days: half,
    lookFor: ['短信提醒', '余额变动提醒'],
    covers: ['R025', 'R077'],
    ...commonSense,
  },
  'card-phone': {
    subject: 'card',
    weight: 2,
    days: half,
    lookFor: ['预留手机号'],
    covers: [],
    source: 'shujujt.com',
    asOf: '2026-10-01',
  },
  'card-check': { subject: 'card', weight: 1, covers: [], ...commonSense },
  'screen-lock': {
    subject: 'device',
    weight: 3,
    days: half,
    lookFor: ['锁屏密码'],
    covers: ['R055', 'R057'],
    ...articles.open,
  },
  'sim-pin': {
    subject: 'device',
    weight: 2,
    days: 365,
    lookFor: ['SIM 卡锁', 'PIN 码'],
    phoneOnly: true,
    covers: ['R055'],
    ...articles.open,
  },
  'app-updates': {
    subject: 'device',
    weight: 2,
    days: quarter,
    covers: ['R027', 'R072', 'R120'],
    ...articles.apply,
  },
  'official-apps': {
    subject: 'device',
    weight: 2,
    days: half,
    lookFor: ['未知来源'],
    covers: ['R076'],
    ...articles.fail,
  },
  'codes-secret': { subject: 'self', weight: 3, days: half, covers: ['R076'], ...articles.fail },
  drill: { subject: 'self', weight: 2, days: quarter, covers: ['R076'], ...articles.fail },
  backup: { subject: 'self', weight: 3, days: 30, covers: ['R134'], ...commonSense },
  'recovery-code': { subject: 'self', weight: 3, covers: ['R134'], ...commonSense },
};

/** Everything to check, by subject: first what is asked, then what the records prove. */
export const checkItems: readonly CheckItem[] = [...askedItemIds, ...provedItemIds].map((id) => ({
  id,
  ...facts[id],
}));

export function checkItemById(id: CheckItemId): CheckItem {
  return { id, ...facts[id] };
}
