import type { BindingStatus } from '../domain/binding.ts';
import type { CardKind } from '../domain/card.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { walletIds, type WalletId } from '../domain/wallet.ts';
import type { RequirementId } from './articles.ts';
import { guideSteps, type GuideStepFact, type StepId } from './bind-steps.ts';
import { ecnyOperators, supportOf } from './compatibility.ts';
import type { Fact } from './fact.ts';
import { prerequisitesOf, type Prerequisite } from './prerequisites.ts';
import { pathOf, type PathId } from './wallet-paths.ts';

/** Bind at once in the wallet, or apply to the bank first and wait for its review. */
export const guideRoutes = ['direct', 'review'] as const;
export type GuideRoute = (typeof guideRoutes)[number];

/** What a person should know before they start, although they may start. */
export const cautionIds = ['not-an-operator', 'not-confirmed', 'menus-unknown'] as const;
export type CautionId = (typeof cautionIds)[number];

/** Why there is no way at all. */
export const guideRefusalCodes = ['only-own-bank'] as const;
export type GuideRefusalCode = (typeof guideRefusalCodes)[number];

export interface GuideRefusal {
  readonly code: GuideRefusalCode;
  /** Wallets with a way for this card, the surest first; never empty. */
  readonly alternatives: readonly WalletId[];
}

/** One thing to do, with its menus where a source describes them. */
export interface GuideStep extends Fact {
  readonly id: StepId;
  readonly path?: PathId;
  readonly covers: readonly RequirementId[];
}

export interface BindGuide {
  readonly wallet: WalletId;
  readonly issuer: string;
  readonly route: GuideRoute;
  readonly prerequisites: readonly Prerequisite[];
  readonly steps: Partial<Readonly<Record<BindingStatus, readonly GuideStep[]>>>;
  readonly cautions: readonly CautionId[];
  /** With cautions: wallets that are surer for this card. */
  readonly alternatives: readonly WalletId[];
  /** With `review`: when to look again. The source says "a few hours" and no number; this one is ours. */
  readonly reviewHours?: number;
}

export interface CardInWallet {
  readonly wallet: WalletId;
  /** Code of the bank, as in issuers. */
  readonly issuer: string;
  readonly kind: CardKind;
}

const hoursUntilLook = 4;

/** How to get this card into this wallet, from the first check to closing, or why there is no way and what to take instead. */
export function guideFor(card: CardInWallet): Result<BindGuide, GuideRefusal> {
  if (card.wallet === 'icbc-wallet' && card.issuer !== 'ICBC')
    return err({ code: 'only-own-bank', alternatives: alternativesFor(card) });
  const route = card.wallet === 'icbc-wallet' ? 'review' : 'direct';
  const cautions = cautionsFor(card);
  return ok({
    wallet: card.wallet,
    issuer: card.issuer,
    route,
    prerequisites: prerequisitesOf(route),
    steps: stepsOf(card, route),
    cautions,
    alternatives: cautions.length > 0 ? alternativesFor(card) : [],
    ...(route === 'review' && { reviewHours: hoursUntilLook }),
  });
}

/** Linking a wallet with a WeChat account, which binds no card and moves no money. */
export const accountLinkSteps: Readonly<Record<'link' | 'unlink', readonly GuideStep[]>> = {
  link: guideSteps.link.map(({ at: _at, ...step }) => step),
  unlink: guideSteps.unlink.map(({ at: _at, ...step }) => step),
};

function stepsOf(card: CardInWallet, route: GuideRoute): BindGuide['steps'] {
  const table = guideSteps[route];
  const entries = Object.entries(table) as [BindingStatus, readonly GuideStepFact[]][];
  return Object.fromEntries(
    entries.map(([status, steps]) => [status, steps.map((step) => placed(step, card))]),
  );
}

function placed({ at, ...step }: GuideStepFact, { wallet, issuer }: CardInWallet): GuideStep {
  if (!at || (at.in === 'bank' && issuer !== 'ICBC')) return step;
  const path = pathOf(at.in === 'bank' ? 'icbc' : wallet, at.action);
  return path ? { ...step, path: path.id } : step;
}

function cautionsFor(card: CardInWallet): readonly CautionId[] {
  const found: CautionId[] = [];
  if (card.wallet === 'ecny' && !ecnyOperators.includes(card.issuer)) found.push('not-an-operator');
  else if (onlineSupport(card) === 'unknown') found.push('not-confirmed');
  if (!pathOf(card.wallet, 'bind')) found.push('menus-unknown');
  return found;
}

function alternativesFor({ wallet, issuer, kind }: CardInWallet): readonly WalletId[] {
  const others = walletIds.filter(
    (id) => id !== wallet && pathOf(id, 'bind') && (id !== 'icbc-wallet' || issuer === 'ICBC'),
  );
  const sure = others.filter((id) => onlineSupport({ wallet: id, issuer, kind }) === 'yes');
  return sure.length > 0 ? sure : others.filter((id) => id !== 'ecny');
}

function onlineSupport(card: CardInWallet) {
  return supportOf({ ...card, channel: 'online' }).support;
}
