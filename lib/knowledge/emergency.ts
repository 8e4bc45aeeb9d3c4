import type { WalletId } from '../domain/wallet.ts';
import { articles, type RequirementId } from './articles.ts';
import type { Fact } from './fact.ts';
import { issuerById, issuers as allIssuers } from './issuers.ts';
import { pathOf, type PathId } from './wallet-paths.ts';
import { walletById, wallets as allWallets } from './wallets.ts';

/** What is done after a phone is lost, in this order. */
export const emergencyKinds = [
  'sim',
  'wallet',
  'bank',
  'police',
  'new-sim',
  'log-in-again',
  'change-passwords',
  'unbind-rest',
  'review-window',
] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

/** `wallet:alipay`, `bank:ICBC`; the other kinds are one step each. */
export type EmergencyStepId =
  | Exclude<EmergencyKind, 'wallet' | 'bank'>
  | `wallet:${WalletId}`
  | `bank:${string}`;

export const operatorIds = [
  'china-mobile',
  'china-unicom',
  'china-telecom',
  'china-broadnet',
] as const;
export type OperatorId = (typeof operatorIds)[number];

/** A number to call. */
export interface Hotline {
  readonly number: string;
  /** Whether more than one source gives it; else it is compared with the card or the company's own page first. */
  readonly confirmed: boolean;
  /** Whose it is, where a step has several. */
  readonly operator?: OperatorId;
}

/** A company that runs a mobile network. */
export interface Operator extends Fact {
  readonly id: OperatorId;
  readonly hotline: string;
  readonly hotlineConfirmed: boolean;
}

const cardLossPages = { source: 'yunzhuji.net; aliyunyh.com', asOf: '2026-10-01' };

export const operators: readonly Operator[] = [
  { id: 'china-mobile', hotline: '10086', hotlineConfirmed: true, ...cardLossPages },
  { id: 'china-unicom', hotline: '10010', hotlineConfirmed: true, ...cardLossPages },
  { id: 'china-telecom', hotline: '10000', hotlineConfirmed: true, ...cardLossPages },
  {
    id: 'china-broadnet',
    hotline: '10099',
    hotlineConfirmed: false,
    source: '常识，请核对',
    asOf: '2026-10-01',
  },
];

/** Who is asked for help. */
export const emergencyHelpers = ['operator', 'wallet', 'bank', 'police', 'self'] as const;
export type EmergencyHelper = (typeof emergencyHelpers)[number];

export interface EmergencyStep extends Fact {
  readonly id: EmergencyStepId;
  readonly kind: EmergencyKind;
  /** From 1, without gaps. */
  readonly order: number;
  readonly who: EmergencyHelper;
  readonly wallet?: WalletId;
  /** Code of the bank. */
  readonly issuer?: string;
  readonly hotlines: readonly Hotline[];
  /** Menus for somebody who is signed in on another phone. */
  readonly path?: PathId;
  readonly covers: readonly RequirementId[];
}

export interface WhatWasOnIt {
  readonly wallets: readonly WalletId[];
  /** Codes of banks. */
  readonly issuers: readonly string[];
  /** Whether the lists are those of the lost device; else empty lists mean that nothing is known. */
  readonly deviceKnown: boolean;
}

type Step = Omit<EmergencyStep, 'order'>;

/** What to do now that the phone is gone, most urgent first. With nothing known, every wallet and every bank is listed. */
export function emergencySteps(what: WhatWasOnIt): readonly EmergencyStep[] {
  const { wallets, issuers } = known(what);
  const steps: readonly Step[] = [
    simStep,
    ...wallets.map(walletStep),
    ...issuers.map(bankStep),
    ...afterwards,
  ];
  return steps.map((step, index) => ({ ...step, order: index + 1 }));
}

function known({ wallets, issuers, deviceKnown }: WhatWasOnIt) {
  if (deviceKnown || wallets.length + issuers.length > 0)
    return { wallets: [...new Set(wallets)], issuers: [...new Set(issuers)] };
  return { wallets: allWallets.map(({ id }) => id), issuers: allIssuers.map(({ id }) => id) };
}

const simStep: Step = {
  id: 'sim',
  kind: 'sim',
  who: 'operator',
  hotlines: operators.map(({ id, hotline, hotlineConfirmed }) => ({
    operator: id,
    number: hotline,
    confirmed: hotlineConfirmed,
  })),
  covers: ['R054'],
  ...cardLossPages,
};

function walletStep(id: WalletId): Step {
  const { hotline, hotlineConfirmed, source, asOf } = walletById(id);
  const path = pathOf(id, 'freeze');
  return {
    id: `wallet:${id}`,
    kind: 'wallet',
    who: 'wallet',
    wallet: id,
    hotlines: hotlinesOf(hotline, hotlineConfirmed),
    ...(path && { path: path.id }),
    covers: ['R054', 'R137'],
    source,
    asOf,
  };
}

function bankStep(id: string): Step {
  const issuer = issuerById(id);
  const { source, asOf } = issuer ?? articles.open;
  return {
    id: `bank:${id}`,
    kind: 'bank',
    who: 'bank',
    issuer: id,
    hotlines: issuer ? hotlinesOf(issuer.hotline, issuer.hotlineConfirmed) : [],
    covers: ['R054', 'R137'],
    source,
    asOf,
  };
}

function hotlinesOf(number: string | undefined, confirmed: boolean): readonly Hotline[] {
  return number === undefined ? [] : [{ number, confirmed }];
}

const afterwards: readonly Step[] = [
  {
    id: 'police',
    kind: 'police',
    who: 'police',
    hotlines: [{ number: '110', confirmed: true }],
    covers: ['R054'],
    ...cardLossPages,
  },
  {
    id: 'new-sim',
    kind: 'new-sim',
    who: 'operator',
    hotlines: [],
    covers: ['R054'],
    ...cardLossPages,
  },
  {
    id: 'log-in-again',
    kind: 'log-in-again',
    who: 'self',
    hotlines: [],
    covers: ['R056'],
    ...articles.open,
  },
  {
    id: 'change-passwords',
    kind: 'change-passwords',
    who: 'self',
    hotlines: [],
    covers: ['R057'],
    ...articles.open,
  },
  {
    id: 'unbind-rest',
    kind: 'unbind-rest',
    who: 'self',
    hotlines: [],
    covers: ['R028', 'R054'],
    ...articles.link,
  },
  {
    id: 'review-window',
    kind: 'review-window',
    who: 'self',
    hotlines: [],
    covers: ['R025', 'R057'],
    ...articles.open,
  },
];

export const urgencyQuestionIds = [
  'was-unlocked',
  'screen-lock',
  'sim-pin',
  'password-free',
] as const;
export type UrgencyQuestionId = (typeof urgencyQuestionIds)[number];

/** Whether somebody who holds the phone could pay with it. */
export interface UrgencyQuestion extends Fact {
  readonly id: UrgencyQuestionId;
  readonly urgentWhen: 'yes' | 'no';
  readonly covers: readonly RequirementId[];
}

export const urgencyQuestions: readonly UrgencyQuestion[] = [
  { id: 'was-unlocked', urgentWhen: 'yes', covers: ['R055'], ...articles.open },
  { id: 'screen-lock', urgentWhen: 'no', covers: ['R055'], ...articles.open },
  { id: 'sim-pin', urgentWhen: 'no', covers: ['R055'], ...articles.open },
  { id: 'password-free', urgentWhen: 'yes', covers: ['R055'], ...articles.open },
];

export type Urgency = 'high' | 'usual';

/** How much haste the answers ask for; what is not answered counts as the worse answer. */
export function urgencyOf(
  answers: Partial<Readonly<Record<UrgencyQuestionId, 'yes' | 'no'>>>,
): Urgency {
  const calm = urgencyQuestions.every(({ id, urgentWhen }) => {
    const answer = answers[id];
    return answer !== undefined && answer !== urgentWhen;
  });
  return calm ? 'usual' : 'high';
}
