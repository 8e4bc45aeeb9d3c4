import type { Channel } from '../domain/support.ts';
import type { WalletId } from '../domain/wallet.ts';
import { articles, type RequirementId } from './articles.ts';
import type { Fact } from './fact.ts';
import { ruleById, type RuleId } from './rules.ts';
import { pathOf, type AppPath, type PathId } from './wallet-paths.ts';

export const useIds = [
  'choose-at-checkout',
  'password-or-code',
  'confirm-again',
  'confirm-amount',
  'wechat-choose-card',
  'wechat-choose-method',
  'bank-app-scans',
  'nfc-hold-phone',
  'transfer-at-once',
  'fund-other-things',
  'bank-offers',
  'ecny-fills-itself',
  'ecny-order',
  'merchant-decides',
  'pos-may-fail',
  'credit-transfer',
  'smallest-limit',
  'balance-only',
  'static-code',
  'link-is-no-card',
  'password-each-time',
  'nfc-small',
  'wechat-password',
  'ecny-auto-top-up',
] as const;
export type UseId = (typeof useIds)[number];

/** How to pay, what it may not do, and when it asks for no password. */
export const useKinds = ['how', 'limit', 'password-free'] as const;
export type UseKind = (typeof useKinds)[number];

/** What there is to know once a card is bound. */
export interface UseFact extends Fact {
  readonly id: UseId;
  readonly kind: UseKind;
  /** Absent: every wallet. */
  readonly wallets?: readonly WalletId[];
  /** Absent: every way to pay. */
  readonly channels?: readonly Channel[];
  readonly path?: PathId;
  /** The rule it comes from. */
  readonly rule?: RuleId;
  readonly covers: readonly RequirementId[];
}

function ruled(rule: RuleId): Pick<UseFact, 'rule' | 'source' | 'asOf'> {
  const { source, asOf } = ruleById(rule);
  return { rule, source, asOf };
}

const facts: Readonly<Record<UseId, Omit<UseFact, 'id'>>> = {
  'choose-at-checkout': {
    kind: 'how',
    channels: ['online'],
    covers: ['R010', 'R098', 'R100'],
    ...articles.fail,
  },
  'password-or-code': { kind: 'how', covers: ['R020', 'R099'], ...articles.fail },
  'confirm-again': { kind: 'how', covers: ['R153'], ...articles.wechatLink },
  'confirm-amount': { kind: 'how', channels: ['qr'], covers: ['R020'], ...articles.link },
  'wechat-choose-card': {
    kind: 'how',
    wallets: ['wechat'],
    path: 'wechat:cards',
    covers: ['R019'],
    ...articles.link,
  },
  'wechat-choose-method': {
    kind: 'how',
    wallets: ['wechat'],
    channels: ['online', 'qr'],
    covers: ['R152'],
    ...articles.wechatLink,
  },
  'bank-app-scans': {
    kind: 'how',
    wallets: ['icbc-wallet'],
    channels: ['qr'],
    covers: ['R021', 'R125'],
    ...articles.link,
  },
  'nfc-hold-phone': {
    kind: 'how',
    wallets: ['icbc-wallet'],
    channels: ['nfc'],
    covers: ['R125'],
    ...articles.apply,
  },
  'transfer-at-once': {
    kind: 'how',
    wallets: ['icbc-wallet'],
    channels: ['transfer'],
    covers: ['R127'],
    ...articles.apply,
  },
  'fund-other-things': {
    kind: 'how',
    wallets: ['alipay', 'wechat', 'icbc-wallet'],
    covers: ['R003', 'R033'],
    ...articles.link,
  },
  'bank-offers': { kind: 'how', covers: ['R004', 'R128'], ...articles.link },
  'ecny-fills-itself': {
    kind: 'how',
    wallets: ['ecny'],
    path: 'ecny:auto-top-up',
    covers: ['R003'],
    ...ruled('ecny-auto-top-up'),
  },
  'ecny-order': {
    kind: 'how',
    wallets: ['ecny'],
    path: 'ecny:funding-order',
    covers: ['R037'],
    ...ruled('ecny-auto-top-up'),
  },
  'merchant-decides': {
    kind: 'limit',
    channels: ['online', 'qr', 'nfc', 'pos'],
    covers: ['R050', 'R052', 'R053'],
    ...articles.open,
  },
  'pos-may-fail': {
    kind: 'limit',
    wallets: ['icbc-wallet'],
    channels: ['pos'],
    covers: ['R051'],
    ...articles.open,
  },
  'credit-transfer': {
    kind: 'limit',
    channels: ['transfer'],
    covers: ['R093', 'R097'],
    ...articles.fail,
  },
  'smallest-limit': { kind: 'limit', covers: ['R097'], ...ruled('smallest-limit') },
  'balance-only': {
    kind: 'limit',
    wallets: ['alipay', 'wechat', 'jd', 'douyin', 'meituan'],
    covers: ['R097'],
    ...ruled('balance-only'),
  },
  'static-code': {
    kind: 'limit',
    channels: ['qr'],
    covers: ['R050'],
    ...ruled('qr-static'),
  },
  'link-is-no-card': {
    kind: 'limit',
    wallets: ['wechat', 'alipay', 'jd'],
    covers: ['R147', 'R155'],
    source: '微信支付账单里没有这样的付款方式',
    asOf: '2026-10-01',
  },
  'password-each-time': {
    kind: 'password-free',
    wallets: ['icbc-wallet'],
    covers: ['R040'],
    ...articles.open,
  },
  'nfc-small': {
    kind: 'password-free',
    channels: ['nfc', 'pos'],
    covers: ['R125'],
    ...ruled('nfc-small'),
  },
  'wechat-password': {
    kind: 'password-free',
    wallets: ['wechat'],
    channels: ['qr'],
    covers: ['R099'],
    ...ruled('wechat-password'),
  },
  'ecny-auto-top-up': {
    kind: 'password-free',
    wallets: ['ecny'],
    path: 'ecny:auto-top-up',
    covers: ['R040'],
    ...ruled('ecny-auto-top-up'),
  },
};

/** Everything known of paying with a bound card. */
export const uses: readonly UseFact[] = useIds.map((id) => ({ id, ...facts[id] }));

/** What holds for this wallet, and for this way to pay when one is named. */
export function usesOf(wallet: WalletId, channel?: Channel): readonly UseFact[] {
  return uses.filter(
    ({ wallets, channels }) =>
      (wallets?.includes(wallet) ?? true) &&
      (channel === undefined || (channels?.includes(channel) ?? true)),
  );
}

/** Where the order is set in which a wallet tries its cards, if a source shows it. */
export function fundingOrderPath(wallet: WalletId): AppPath | undefined {
  return pathOf(wallet, 'funding-order');
}
