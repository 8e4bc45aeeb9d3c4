import type { Cause, FixOwner, RetryPolicy } from '../domain/failure.ts';
import type { Fact } from './fact.ts';

/** Things a person can do; every one has its sentence in lib/text/guide. */
export const remedyIds = [
  'account-class',
  'activate-card',
  'ask-merchant',
  'bank-side-unbind',
  'call-issuer',
  'call-merchant',
  'call-unionpay',
  'call-wallet',
  'check-before-again',
  'check-card-list',
  'check-card-state',
  'check-review-status',
  'check-scam',
  'check-sms',
  'clear-photo',
  'complete-realname',
  'enable-online-counter',
  'enable-online-pay',
  'enable-sms',
  'finish-in-time',
  'follow-reason',
  'guardian-counter',
  'id-as-opened',
  'keep-proof',
  'latest-code',
  'lift-restriction',
  'mainland-phone',
  'match-bank',
  'match-card-kind',
  'name-as-opened',
  'network-switch',
  'next-month',
  'no-second-payment',
  'open-balance-switch',
  'open-code-switch',
  'open-wallet-switch',
  'other-binding-way',
  'other-card',
  'other-hours',
  'other-way',
  'own-card-only',
  'password-in-app',
  'pause',
  'raise-limit',
  'rebind',
  'recheck-card-no',
  'recheck-expiry',
  'recheck-fields',
  'refresh-qr',
  'region-option',
  'register-phone',
  'reinstall-last',
  'reopen-switch',
  'replace-card',
  'reserved-phone-change',
  'reserved-phone-check',
  'reset-password',
  'restart',
  'right-qr',
  'sign-again',
  'support-list',
  'tomorrow',
  'top-up',
  'unbind-old',
  'unbind-other-account',
  'update-app',
  'update-expiry',
  'upgrade-verification',
  'verify-on-page',
  'verify-with-password',
  'wait-new-card',
  'wait-result',
  'wallet-notice',
  'wallet-unlock',
  'wechat-permission',
] as const;
export type RemedyId = (typeof remedyIds)[number];

/** What to ask on the phone; every one has its Chinese sentence and a gloss. */
export const askIds = [
  'age',
  'bound-elsewhere',
  'card-number',
  'card-state',
  'close-agreement',
  'code-blocked',
  'enable-online',
  'id-record',
  'limit',
  'locked',
  'maintenance',
  'name-record',
  'reason',
  'reserved-phone',
  'result',
  'review',
  'supported',
  'wallet-state',
] as const;
export type AskId = (typeof askIds)[number];

/** What helps with a cause when the table's row says nothing more exact. */
export interface CauseGuide {
  readonly policy: RetryPolicy;
  readonly owner: FixOwner;
  /** In the order to try them: first what costs nothing, last the call. */
  readonly remedies: readonly RemedyId[];
  readonly ask: AskId;
}

/** Every cause; policies and owners are those most rows of the table have. */
export const causeGuide = {
  age: {
    policy: 'none',
    owner: 'guardian',
    remedies: ['guardian-counter', 'call-issuer'],
    ask: 'age',
  },
  'already-bound': {
    policy: 'none',
    owner: 'user',
    remedies: ['check-card-list', 'restart', 'call-wallet'],
    ask: 'bound-elsewhere',
  },
  'app-version': {
    policy: 'fix',
    owner: 'user',
    remedies: ['update-app', 'restart', 'reinstall-last', 'call-wallet'],
    ask: 'reason',
  },
  balance: {
    policy: 'fix',
    owner: 'user',
    remedies: ['top-up', 'other-card'],
    ask: 'reason',
  },
  'bind-cap': {
    policy: 'fix',
    owner: 'user',
    remedies: ['unbind-old', 'unbind-other-account', 'other-card', 'call-wallet'],
    ask: 'bound-elsewhere',
  },
  'binding-broken': {
    policy: 'rebind',
    owner: 'user',
    remedies: ['check-before-again', 'rebind', 'call-issuer'],
    ask: 'close-agreement',
  },
  'card-expired': {
    policy: 'other-card',
    owner: 'user',
    remedies: ['update-expiry', 'replace-card', 'other-card', 'call-issuer'],
    ask: 'card-state',
  },
  'card-inactive': {
    policy: 'fix',
    owner: 'issuer',
    remedies: ['activate-card', 'wait-new-card', 'call-issuer'],
    ask: 'card-state',
  },
  'card-status': {
    policy: 'contact',
    owner: 'issuer',
    remedies: ['check-card-state', 'call-issuer', 'other-card'],
    ask: 'card-state',
  },
  'card-type': {
    policy: 'fix',
    owner: 'user',
    remedies: ['match-card-kind', 'match-bank', 'other-card'],
    ask: 'supported',
  },
  'card-unsupported': {
    policy: 'other-card',
    owner: 'user',
    remedies: ['support-list', 'other-card', 'other-way', 'call-issuer'],
    ask: 'supported',
  },
  'channel-unsupported': {
    policy: 'other-path',
    owner: 'merchant',
    remedies: ['other-way', 'ask-merchant', 'other-card'],
    ask: 'supported',
  },
  duplicate: {
    policy: 'query-first',
    owner: 'user',
    remedies: ['check-before-again', 'no-second-payment', 'call-merchant'],
    ask: 'result',
  },
  'id-mismatch': {
    policy: 'fix',
    owner: 'user',
    remedies: ['id-as-opened', 'own-card-only', 'call-issuer'],
    ask: 'id-record',
  },
  'info-card-no': {
    policy: 'fix',
    owner: 'user',
    remedies: ['recheck-card-no', 'match-bank', 'check-card-state', 'call-issuer'],
    ask: 'card-number',
  },
  'info-cvn-exp': {
    policy: 'fix',
    owner: 'user',
    remedies: ['recheck-expiry', 'pause', 'call-issuer'],
    ask: 'card-state',
  },
  'info-mismatch': {
    policy: 'fix',
    owner: 'user',
    remedies: ['recheck-fields', 'reserved-phone-check', 'name-as-opened', 'call-issuer'],
    ask: 'reason',
  },
  'issuer-decline': {
    policy: 'contact',
    owner: 'issuer',
    remedies: ['check-card-state', 'call-issuer', 'other-card'],
    ask: 'reason',
  },
  'issuer-not-enabled': {
    policy: 'fix',
    owner: 'user',
    remedies: ['enable-online-pay', 'enable-online-counter', 'lift-restriction', 'call-issuer'],
    ask: 'enable-online',
  },
  limit: {
    policy: 'fix',
    owner: 'user',
    remedies: ['raise-limit', 'other-card', 'tomorrow', 'call-issuer'],
    ask: 'limit',
  },
  locked: {
    policy: 'wait',
    owner: 'wait',
    remedies: ['pause', 'tomorrow', 'reset-password', 'call-issuer'],
    ask: 'locked',
  },
  maintenance: {
    policy: 'wait',
    owner: 'wait',
    remedies: ['pause', 'other-hours', 'other-card', 'call-issuer'],
    ask: 'maintenance',
  },
  merchant: {
    policy: 'none',
    owner: 'merchant',
    remedies: ['other-way', 'ask-merchant'],
    ask: 'reason',
  },
  'name-mismatch': {
    policy: 'fix',
    owner: 'user',
    remedies: ['name-as-opened', 'own-card-only', 'call-issuer'],
    ask: 'name-record',
  },
  'need-password': {
    policy: 'continue',
    owner: 'user',
    remedies: ['password-in-app'],
    ask: 'result',
  },
  network: {
    policy: 'query-first',
    owner: 'user',
    remedies: ['check-before-again', 'network-switch', 'restart', 'reinstall-last', 'call-wallet'],
    ask: 'result',
  },
  'no-method': {
    policy: 'other-card',
    owner: 'user',
    remedies: ['other-card', 'check-card-list', 'other-way', 'call-wallet'],
    ask: 'wallet-state',
  },
  'paid-not-confirmed': {
    policy: 'query-first',
    owner: 'merchant',
    remedies: ['no-second-payment', 'keep-proof', 'call-merchant', 'call-unionpay'],
    ask: 'result',
  },
  password: {
    policy: 'retry',
    owner: 'user',
    remedies: ['verify-with-password', 'reset-password'],
    ask: 'locked',
  },
  permission: {
    policy: 'fix',
    owner: 'user',
    remedies: ['wechat-permission', 'restart', 'call-wallet'],
    ask: 'reason',
  },
  'phone-mismatch': {
    policy: 'fix',
    owner: 'user',
    remedies: ['reserved-phone-check', 'reserved-phone-change', 'call-issuer'],
    ask: 'reserved-phone',
  },
  'phone-missing': {
    policy: 'fix',
    owner: 'issuer',
    remedies: ['register-phone', 'enable-sms', 'call-issuer'],
    ask: 'reserved-phone',
  },
  processing: {
    policy: 'query-first',
    owner: 'wait',
    remedies: ['wait-result', 'check-review-status', 'call-wallet'],
    ask: 'result',
  },
  'qr-expired': {
    policy: 'retry',
    owner: 'user',
    remedies: ['refresh-qr', 'network-switch'],
    ask: 'reason',
  },
  'qr-wrong': {
    policy: 'retry',
    owner: 'user',
    remedies: ['right-qr', 'refresh-qr'],
    ask: 'reason',
  },
  realname: {
    policy: 'fix',
    owner: 'user',
    remedies: ['complete-realname', 'own-card-only', 'call-wallet'],
    ask: 'wallet-state',
  },
  region: {
    policy: 'fix',
    owner: 'user',
    remedies: ['region-option', 'mainland-phone', 'call-wallet'],
    ask: 'supported',
  },
  'result-unknown': {
    policy: 'query-first',
    owner: 'wait',
    remedies: ['check-before-again', 'no-second-payment', 'wait-result', 'call-issuer'],
    ask: 'result',
  },
  'review-rejected': {
    policy: 'fix',
    owner: 'user',
    remedies: ['follow-reason', 'clear-photo', 'recheck-fields', 'call-issuer'],
    ask: 'review',
  },
  risk: {
    policy: 'contact',
    owner: 'issuer',
    remedies: ['check-scam', 'wallet-notice', 'call-issuer', 'call-wallet', 'other-card'],
    ask: 'reason',
  },
  'sms-expired': {
    policy: 'retry',
    owner: 'user',
    remedies: ['latest-code', 'finish-in-time'],
    ask: 'code-blocked',
  },
  'sms-not-sent': {
    policy: 'wait',
    owner: 'wait',
    remedies: ['check-sms', 'reserved-phone-check', 'latest-code', 'call-issuer'],
    ask: 'code-blocked',
  },
  'sms-wrong': {
    policy: 'retry',
    owner: 'user',
    remedies: ['latest-code', 'finish-in-time'],
    ask: 'code-blocked',
  },
  'switch-off': {
    policy: 'fix',
    owner: 'user',
    remedies: ['open-wallet-switch', 'other-way', 'call-wallet'],
    ask: 'wallet-state',
  },
  'timeout-input': {
    policy: 'retry',
    owner: 'user',
    remedies: ['finish-in-time', 'latest-code'],
    ask: 'result',
  },
  'too-many': {
    policy: 'wait',
    owner: 'wait',
    remedies: ['pause', 'recheck-fields', 'tomorrow', 'call-issuer'],
    ask: 'locked',
  },
  'unbind-failed': {
    policy: 'contact',
    owner: 'issuer',
    remedies: ['bank-side-unbind', 'check-card-list', 'call-issuer', 'call-wallet'],
    ask: 'close-agreement',
  },
  unknown: {
    policy: 'contact',
    owner: 'wallet',
    remedies: ['check-before-again', 'restart', 'call-wallet', 'call-issuer'],
    ask: 'reason',
  },
  'wallet-abnormal': {
    policy: 'contact',
    owner: 'wallet',
    remedies: ['wallet-notice', 'complete-realname', 'wallet-unlock', 'call-wallet'],
    ask: 'wallet-state',
  },
} as const satisfies Record<Cause, CauseGuide>;

/** How long `wait` waits. */
export type WaitId = 'ten-minutes' | 'half-hour' | 'day' | 'next-day' | 'next-morning';

export interface Wait extends Fact {
  readonly id: WaitId;
  /** So many minutes from now, or until the clock in Beijing next shows this many minutes past midnight. */
  readonly until: { readonly minutes: number } | { readonly beijingMinute: number };
}

const ownRule = { source: '卡伴自己定的，没有公开的依据', asOf: '2026-10-01' };

export const waits: Readonly<Record<WaitId, Wait>> = {
  'ten-minutes': { id: 'ten-minutes', until: { minutes: 10 }, ...ownRule },
  'half-hour': { id: 'half-hour', until: { minutes: 30 }, ...ownRule },
  day: { id: 'day', until: { minutes: 24 * 60 }, ...ownRule },
  'next-day': {
    id: 'next-day',
    until: { beijingMinute: 0 },
    source: '错误提示里写着“明日再试”（CP100026），或按天计次数（31007）',
    asOf: '2026-10-01',
  },
  'next-morning': { id: 'next-morning', until: { beijingMinute: 9 * 60 }, ...ownRule },
};

/** The wait of a cause; a row of the table may have its own. */
export const causeWait: Readonly<Partial<Record<Cause, WaitId>>> = {
  maintenance: 'half-hour',
  locked: 'next-day',
  'too-many': 'next-day',
  limit: 'next-day',
  'sms-not-sent': 'ten-minutes',
  'card-inactive': 'day',
};
