import type { CardKind } from '../domain/card.ts';
import type { Channel, Support, SupportQuestion } from '../domain/support.ts';
import type { WalletId } from '../domain/wallet.ts';
import { articles, type RequirementId } from './articles.ts';
import type { Fact } from './fact.ts';

/** Why the answer is what it is; each has a sentence. */
export const supportNotes = [
  'only-own-bank',
  'named-bank',
  'mainstream-wallet',
  'most-big-banks',
  'credit-cannot-always-transfer',
  'pos-may-fail',
  'nfc-phone',
  'bank-app-scans',
  'fills-the-wallet',
  'not-an-operator',
  'kind-not-named',
  'no-source',
] as const;
export type SupportNoteId = (typeof supportNotes)[number];

export interface SupportAnswer extends Fact {
  readonly support: Support;
  readonly note: SupportNoteId;
}

/** A line of the table; a field that is absent fits everything. */
export interface SupportRule extends SupportAnswer {
  readonly wallets?: readonly WalletId[];
  readonly issuers?: readonly string[];
  readonly kinds?: readonly CardKind[];
  readonly channels?: readonly Channel[];
  readonly covers: readonly RequirementId[];
}

/** Banks whose cards the article on failures names, debit and credit. */
const namedBanks = ['ICBC', 'ABC', 'BOC', 'CCB', 'CMB'];

/** Banks that run the digital currency's wallets. */
export const ecnyOperators: readonly string[] = [
  'ICBC',
  'ABC',
  'BOC',
  'CCB',
  'COMM',
  'PSBC',
  'CMB',
  'CIB',
  'MYBANK',
  'WEBANK',
];

const operatorList = { source: '数字人民币运营机构名单; mo.ccb.com', asOf: '2026-10-01' };

/** The first line that fits decides. */
export const supportRules: readonly SupportRule[] = [
  {
    kinds: ['credit', 'semi-credit'],
    channels: ['transfer'],
    wallets: ['alipay', 'wechat', 'jd', 'unionpay'],
    support: 'limited',
    note: 'credit-cannot-always-transfer',
    covers: ['R093', 'R097'],
    ...articles.fail,
  },
  {
    wallets: ['icbc-wallet'],
    issuers: ['ICBC'],
    channels: ['pos'],
    support: 'limited',
    note: 'pos-may-fail',
    covers: ['R051'],
    ...articles.open,
  },
  {
    wallets: ['icbc-wallet'],
    issuers: ['ICBC'],
    kinds: ['debit'],
    channels: ['nfc'],
    support: 'yes',
    note: 'nfc-phone',
    covers: ['R050', 'R125'],
    ...articles.apply,
  },
  {
    wallets: ['icbc-wallet'],
    issuers: ['ICBC'],
    kinds: ['debit'],
    channels: ['qr'],
    support: 'yes',
    note: 'bank-app-scans',
    covers: ['R021', 'R125'],
    ...articles.link,
  },
  {
    wallets: ['icbc-wallet'],
    issuers: ['ICBC'],
    kinds: ['debit'],
    channels: ['online', 'transfer'],
    support: 'yes',
    note: 'named-bank',
    covers: ['R050', 'R127'],
    ...articles.apply,
  },
  {
    wallets: ['icbc-wallet'],
    issuers: ['ICBC'],
    support: 'unknown',
    note: 'kind-not-named',
    covers: ['R093'],
    ...articles.open,
  },
  {
    wallets: ['icbc-wallet'],
    support: 'no',
    note: 'only-own-bank',
    covers: ['R037'],
    ...articles.open,
  },
  {
    wallets: ['alipay', 'wechat'],
    issuers: ['ICBC'],
    kinds: ['debit'],
    channels: ['transfer'],
    support: 'yes',
    note: 'named-bank',
    covers: ['R003'],
    ...articles.link,
  },
  {
    wallets: ['alipay', 'wechat'],
    issuers: namedBanks,
    kinds: ['debit', 'credit'],
    channels: ['online', 'qr'],
    support: 'yes',
    note: 'named-bank',
    covers: ['R091', 'R092', 'R096'],
    ...articles.fail,
  },
  {
    wallets: ['jd', 'unionpay'],
    issuers: namedBanks,
    kinds: ['debit', 'credit'],
    channels: ['online', 'qr'],
    support: 'yes',
    note: 'mainstream-wallet',
    covers: ['R092', 'R096'],
    ...articles.fail,
  },
  {
    wallets: ['alipay', 'wechat', 'jd', 'unionpay'],
    kinds: ['debit', 'credit'],
    channels: ['online', 'qr'],
    support: 'unknown',
    note: 'most-big-banks',
    covers: ['R091', 'R092', 'R094'],
    ...articles.fail,
  },
  {
    wallets: ['ecny'],
    issuers: ecnyOperators,
    kinds: ['debit'],
    channels: ['online', 'qr'],
    support: 'limited',
    note: 'fills-the-wallet',
    covers: ['R050'],
    ...operatorList,
  },
  {
    wallets: ['ecny'],
    issuers: ecnyOperators,
    support: 'unknown',
    note: 'kind-not-named',
    covers: ['R093'],
    ...operatorList,
  },
  {
    wallets: ['ecny'],
    support: 'unknown',
    note: 'not-an-operator',
    covers: ['R062'],
    ...operatorList,
  },
];

const nothingKnown: SupportAnswer = {
  support: 'unknown',
  note: 'no-source',
  source: '没有找到依据',
  asOf: '2026-10-01',
};

/** What sources say of this bank's cards in this wallet, this way; `unknown` where none does. */
export function supportOf(question: SupportQuestion): SupportAnswer {
  const rule = supportRuleFor(question);
  if (!rule) return nothingKnown;
  const { support, note, source, asOf } = rule;
  return { support, note, source, asOf };
}

/** The line of the table that decides. */
export function supportRuleFor({
  wallet,
  issuer,
  kind,
  channel,
}: SupportQuestion): SupportRule | undefined {
  return supportRules.find(
    (rule) =>
      fits(rule.wallets, wallet) &&
      fits(rule.issuers, issuer) &&
      fits(rule.kinds, kind) &&
      fits(rule.channels, channel),
  );
}

function fits<Item>(list: readonly Item[] | undefined, item: Item): boolean {
  return list === undefined || list.includes(item);
}
