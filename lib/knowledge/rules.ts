import type { AccountClass } from '../domain/card.ts';
import type { WalletId } from '../domain/wallet.ts';
import type { Fact } from './fact.ts';

export const ruleIds = [
  'account-class-1',
  'account-class-2',
  'account-class-3',
  'pay-account-1',
  'pay-account-2',
  'pay-account-3',
  'balance-only',
  'qr-certificate',
  'qr-two-factors',
  'qr-one-factor',
  'qr-static',
  'nfc-small',
  'wechat-password',
  'ecny-class-4',
  'ecny-class-3',
  'ecny-class-2',
  'ecny-class-1',
  'ecny-auto-top-up',
  'age',
  'same-name',
  'bind-cap-wechat',
  'bind-cap-alipay',
  'reserved-phone',
  'account-lending',
  'institution-law',
  'smallest-limit',
] as const;
export type RuleId = (typeof ruleIds)[number];

export const ruleSubjects = [
  'bank-account',
  'pay-account',
  'qr',
  'nfc',
  'password-free',
  'ecny',
  'age',
  'identity',
  'bind-cap',
  'conduct',
  'law',
  'limit',
] as const;
export type RuleSubject = (typeof ruleSubjects)[number];

/** One figure of a rule. */
export interface RuleFigure {
  readonly what: 'payment' | 'day' | 'year' | 'total' | 'balance';
  /** Whole fen. */
  readonly fen: number;
}

/** A rule of the state, a card organisation or a wallet. It informs; nothing is refused because of it. */
export interface Rule extends Fact {
  readonly id: RuleId;
  readonly subject: RuleSubject;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the source. */
  readonly effective?: string;
  /** Sources say different things; the sentence says so too. */
  readonly contested?: true;
  readonly figures?: readonly RuleFigure[];
}

const yuan = 100;

function upTo(what: RuleFigure['what'], amount: number): RuleFigure {
  return { what, fen: amount * yuan };
}

const payAccounts = {
  effective: '2016-07-01',
  source: '人民银行公告〔2015〕43号; ssprt.com; gstsqh.com.cn',
  asOf: '2015-12-29',
};
const qrCodes = {
  effective: '2018-04-01',
  source: '银发〔2017〕296号; 7tqp.com; dyzhengdong.com',
  asOf: '2018-04-03',
};

const facts: Readonly<Record<RuleId, Omit<Rule, 'id'>>> = {
  'account-class-1': {
    subject: 'bank-account',
    effective: '2016-12-01',
    source: 'hsbc.com.cn; leexue.com',
    asOf: '2024-08-14',
  },
  'account-class-2': {
    subject: 'bank-account',
    effective: '2016',
    figures: [upTo('day', 10_000), upTo('year', 200_000)],
    source: 'gzshszh.com; leexue.com',
    asOf: '2025-05-20',
  },
  'account-class-3': {
    subject: 'bank-account',
    effective: '2018-01-12',
    contested: true,
    figures: [upTo('balance', 2000), upTo('day', 2000), upTo('year', 50_000)],
    source: '银发〔2018〕16号; zjol.com.cn; leexue.com',
    asOf: '2024-08-14',
  },
  'pay-account-1': { subject: 'pay-account', figures: [upTo('total', 1000)], ...payAccounts },
  'pay-account-2': { subject: 'pay-account', figures: [upTo('year', 100_000)], ...payAccounts },
  'pay-account-3': { subject: 'pay-account', figures: [upTo('year', 200_000)], ...payAccounts },
  'balance-only': { subject: 'pay-account', ...payAccounts },
  'qr-certificate': { subject: 'qr', ...qrCodes },
  'qr-two-factors': { subject: 'qr', figures: [upTo('day', 5000)], ...qrCodes },
  'qr-one-factor': { subject: 'qr', figures: [upTo('day', 1000)], ...qrCodes },
  'qr-static': {
    subject: 'qr',
    effective: '2018-04-01',
    figures: [upTo('day', 500)],
    source: '新华社; extremexp.net; spgoo.cn',
    asOf: '2018-03-26',
  },
  'nfc-small': {
    subject: 'nfc',
    effective: '2018-06-01',
    figures: [upTo('payment', 1000)],
    source: 'unionpayintl.com; ithome.com',
    asOf: '2018-06-01',
  },
  'wechat-password': {
    subject: 'password-free',
    effective: '2021-12-21',
    figures: [upTo('payment', 1000)],
    source: 'pay.weixin.qq.com',
    asOf: '2025-03-21',
  },
  'ecny-class-4': {
    subject: 'ecny',
    effective: '2021',
    figures: [
      upTo('balance', 10_000),
      upTo('payment', 2000),
      upTo('day', 5000),
      upTo('year', 50_000),
    ],
    source: 'biia.com; forkast.news; mo.ccb.com',
    asOf: '2022-01-01',
  },
  'ecny-class-3': { subject: 'ecny', source: 'biia.com', asOf: '2022-01-01' },
  'ecny-class-2': {
    subject: 'ecny',
    effective: '2021',
    figures: [upTo('balance', 500_000), upTo('payment', 50_000), upTo('day', 100_000)],
    source: 'forkast.news; finlogic.net',
    asOf: '2021-01-01',
  },
  'ecny-class-1': {
    subject: 'ecny',
    effective: '2021',
    source: 'gulftime.ae',
    asOf: '2021-01-01',
  },
  'ecny-auto-top-up': {
    subject: 'ecny',
    effective: '2022-08-23',
    source: 'dianayi.cn; miso165; jx9203.cn',
    asOf: '2022-08-26',
  },
  age: {
    subject: 'age',
    contested: true,
    source: 'nxtlgy.com; flfgw.com; sboyo.com',
    asOf: '2026-10-01',
  },
  'same-name': {
    subject: 'identity',
    source: 'kfzbg.com; m.wenxinhao.com; sysjgy.com',
    asOf: '2026-10-01',
  },
  'bind-cap-wechat': {
    subject: 'bind-cap',
    contested: true,
    source: 'kfzbg.com; m.wenxinhao.com; wodefinance.com; pc.sanhaostreet.com',
    asOf: '2026-10-01',
  },
  'bind-cap-alipay': {
    subject: 'bind-cap',
    contested: true,
    source: 'sysjgy.com; m.gzjll.com; drbdp.com',
    asOf: '2026-10-01',
  },
  'reserved-phone': { subject: 'identity', source: 'shujujt.com', asOf: '2026-10-01' },
  'account-lending': {
    subject: 'conduct',
    effective: '2019-04-01',
    source: '经济参考报; xndesign.cn',
    asOf: '2019-03-29',
  },
  'institution-law': {
    subject: 'law',
    effective: '2024-05-01',
    source: '《非银行支付机构监督管理条例》; 经济日报',
    asOf: '2024-04-25',
  },
  'smallest-limit': {
    subject: 'limit',
    source: '支付程序里的写法，两处',
    asOf: '2026-10-01',
  },
};

/** Rules that may stand behind a refusal or a limit, with the day on which their source said so. */
export const rules: readonly Rule[] = ruleIds.map((id) => ({ id, ...facts[id] }));

export function ruleById(id: RuleId): Rule {
  return { id, ...facts[id] };
}

export function rulesAbout(subject: RuleSubject): readonly Rule[] {
  return rules.filter((rule) => rule.subject === subject);
}

/** What an account of this class may do. */
export function accountClassRule(accountClass: AccountClass): Rule {
  return ruleById(`account-class-${accountClass}`);
}

/** How many cards a wallet takes, and how many of its accounts one card; sources differ, so it is shown and never enforced. */
export interface BindCap {
  readonly cards: number;
  readonly accountsPerCard: readonly number[];
  readonly rule: RuleId;
}

const bindCaps: Partial<Readonly<Record<WalletId, BindCap>>> = {
  wechat: { cards: 10, accountsPerCard: [5, 3], rule: 'bind-cap-wechat' },
  alipay: { cards: 10, accountsPerCard: [3, 1], rule: 'bind-cap-alipay' },
};

export function bindCap(wallet: WalletId): BindCap | undefined {
  return bindCaps[wallet];
}

/** Years of age: below `alone` a guardian goes to the counter; below `full` a bank may set limits. */
export const ageLimits = { alone: 16, full: 18, rule: 'age' } as const;
