import { cardKinds } from '../domain/card.ts';
import type { Channel, Support } from '../domain/support.ts';
import type { WalletId } from '../domain/wallet.ts';
import { articles, type RequirementId } from './articles.ts';
import { supportOf } from './compatibility.ts';
import type { Fact } from './fact.ts';
import { issuers } from './issuers.ts';
import { ruleById, type RuleId } from './rules.ts';
import { pathOf, type PathAction } from './wallet-paths.ts';
import { walletById, type BillFormat, type Licence } from './wallets.ts';

/** What wallets are compared by. */
export const dimensionIds = [
  'functions',
  'cards',
  'licence',
  'safety',
  'bills',
  'history',
  'devices',
  'reviews',
] as const;
export type DimensionId = (typeof dimensionIds)[number];

export interface Dimension extends Fact {
  readonly id: DimensionId;
  /** `us`: the profile holds it. `person`: nobody can know it for them; they look and note it. */
  readonly judgedBy: 'us' | 'person';
  readonly covers: readonly RequirementId[];
}

export const choosingDimensions: readonly Dimension[] = [
  { id: 'functions', judgedBy: 'us', covers: ['R011', 'R159'], ...articles.wechatLink },
  { id: 'cards', judgedBy: 'us', covers: ['R162'], ...articles.wechatLink },
  { id: 'licence', judgedBy: 'us', covers: ['R161'], ...articles.wechatLink },
  { id: 'safety', judgedBy: 'us', covers: ['R011', 'R161'], ...articles.wechatLink },
  { id: 'bills', judgedBy: 'us', covers: ['R140'], ...articles.apply },
  { id: 'history', judgedBy: 'person', covers: ['R161'], ...articles.wechatLink },
  { id: 'devices', judgedBy: 'person', covers: ['R162'], ...articles.wechatLink },
  { id: 'reviews', judgedBy: 'person', covers: ['R160'], ...articles.wechatLink },
];

/** Whose cards a wallet takes. */
export const takesIds = ['many-banks', 'own-bank', 'operator-banks', 'unknown'] as const;
export type TakesId = (typeof takesIds)[number];

const takes: Readonly<Record<WalletId, TakesId>> = {
  alipay: 'many-banks',
  wechat: 'many-banks',
  jd: 'many-banks',
  unionpay: 'many-banks',
  'icbc-wallet': 'own-bank',
  ecny: 'operator-banks',
  douyin: 'unknown',
  meituan: 'unknown',
};

/** Means of safety whose place in the app a source describes. */
export const safetyFeatures = [
  'freeze',
  'safety-lock',
  'auto-debit',
  'auto-top-up',
] as const satisfies readonly PathAction[];
export type SafetyFeature = (typeof safetyFeatures)[number];

/** A wallet beside others, put together from what the other tables know. */
export interface WalletProfile extends Fact {
  readonly wallet: WalletId;
  /** The best any card can do there, this way; `unknown` where no source says. */
  readonly channels: Readonly<Record<Channel, Support>>;
  readonly takes: TakesId;
  readonly licence: Licence | undefined;
  readonly safety: readonly SafetyFeature[];
  readonly bills: readonly BillFormat[];
}

export function walletProfile(id: WalletId): WalletProfile {
  const { licence, bills, source, asOf } = walletById(id);
  return {
    wallet: id,
    channels: {
      online: bestSupport(id, 'online'),
      qr: bestSupport(id, 'qr'),
      nfc: bestSupport(id, 'nfc'),
      pos: bestSupport(id, 'pos'),
      transfer: bestSupport(id, 'transfer'),
    },
    takes: takes[id],
    licence,
    safety: safetyFeatures.filter((feature) => pathOf(id, feature)),
    bills,
    source,
    asOf,
  };
}

const bestFirst: readonly Support[] = ['yes', 'limited', 'unknown', 'no'];

function bestSupport(wallet: WalletId, channel: Channel): Support {
  const seen = new Set(
    issuers.flatMap((issuer) =>
      cardKinds.map((kind) => supportOf({ wallet, issuer: issuer.id, kind, channel }).support),
    ),
  );
  return bestFirst.find((support) => seen.has(support)) ?? 'unknown';
}

export const scamWarningIds = [
  'crypto-wallet',
  'no-licence',
  'app-from-a-link',
  'asks-for-codes',
  'lends-accounts',
] as const;
export type ScamWarningId = (typeof scamWarningIds)[number];

/** What calls itself a wallet and is not one to bind a card to. */
export interface ScamWarning extends Fact {
  readonly id: ScamWarningId;
  readonly covers: readonly RequirementId[];
}

export const scamWarnings: readonly ScamWarning[] = [
  { id: 'crypto-wallet', covers: ['R032'], ...articles.link },
  { id: 'no-licence', covers: ['R032', 'R161'], ...fromRule('institution-law') },
  { id: 'app-from-a-link', covers: ['R005', 'R076'], ...articles.fail },
  { id: 'asks-for-codes', covers: ['R022', 'R024'], ...articles.link },
  { id: 'lends-accounts', covers: ['R024'], ...fromRule('account-lending') },
];

function fromRule(rule: RuleId): Fact {
  const { source, asOf } = ruleById(rule);
  return { source, asOf };
}
