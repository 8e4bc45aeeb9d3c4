import type { BindingStatus } from '../domain/binding.ts';
import { articles, type RequirementId } from './articles.ts';
import type { Fact } from './fact.ts';
import type { PathAction } from './wallet-paths.ts';

/** Everything a guide may ask a person to do. */
export const stepIds = [
  'install-wallet',
  'register-wallet',
  'install-bank-app',
  'card-in-bank-app',
  'open-bind-page',
  'enter-card',
  'compare-fields',
  'prove-it-is-you',
  'answer-the-bank',
  'keep-confirmation',
  'look-before-retry',
  'sign-in-bank-app',
  'open-wallet-page',
  'press-apply',
  'fill-form',
  'upload-id',
  'check-form',
  'submit-once',
  'wait-for-review',
  'not-again',
  'activate',
  'set-pay-password',
  'add-cards',
  'see-it-listed',
  'look-password-free',
  'look-auto-debit',
  'set-order',
  'sign-in-new-phone',
  'still-listed',
  'check-payments',
  'change-passwords',
  'ask-why-suspended',
  'unbind-first',
  'unbind-in-wallet',
  'unbind-at-bank',
  'gone-on-both',
  'gone-from-list',
  'save-bills',
  'sign-in-to-close',
  'choose-close',
  'prove-to-close',
  'submit-close',
  'wait-for-closing',
  'link-open-settings',
  'link-allow',
  'link-moves-no-money',
  'unlink-open',
  'unlink-confirm',
  'unlink-after',
] as const;
export type StepId = (typeof stepIds)[number];

/** A step before it is placed in a wallet: `at` names the menus to look up there. */
export interface GuideStepFact extends Fact {
  readonly id: StepId;
  readonly at?: { readonly in: 'wallet' | 'bank'; readonly action: PathAction };
  readonly covers: readonly RequirementId[];
}

type StepTable = Partial<Readonly<Record<BindingStatus, readonly GuideStepFact[]>>>;

const steps: Readonly<Record<StepId, Omit<GuideStepFact, 'id'>>> = {
  'install-wallet': {
    covers: ['R005', 'R065', 'R143'],
    ...articles.fail,
  },
  'register-wallet': { covers: ['R066', 'R144'], ...articles.fail },
  'install-bank-app': {
    covers: ['R006', 'R035', 'R109'],
    ...articles.open,
  },
  'card-in-bank-app': {
    at: { in: 'bank', action: 'cards' },
    covers: ['R007'],
    ...articles.link,
  },
  'open-bind-page': {
    at: { in: 'wallet', action: 'bind' },
    covers: ['R008', 'R067'],
    ...articles.fail,
  },
  'enter-card': { covers: ['R008', 'R038', 'R068'], ...articles.fail },
  'compare-fields': {
    covers: ['R012', 'R017', 'R068', 'R071'],
    ...articles.fail,
  },
  'prove-it-is-you': { covers: ['R009', 'R069'], ...articles.fail },
  'answer-the-bank': { covers: ['R090'], ...articles.fail },
  'keep-confirmation': { covers: ['R070'], ...articles.fail },
  'look-before-retry': { covers: ['R015', 'R119'], ...articles.apply },
  'sign-in-bank-app': { covers: ['R036', 'R110'], ...articles.apply },
  'open-wallet-page': {
    at: { in: 'wallet', action: 'open' },
    covers: ['R111'],
    ...articles.apply,
  },
  'press-apply': { covers: ['R112'], ...articles.apply },
  'fill-form': { covers: ['R113'], ...articles.apply },
  'upload-id': { covers: ['R114', 'R118', 'R123'], ...articles.apply },
  'check-form': { covers: ['R115', 'R117', 'R121'], ...articles.apply },
  'submit-once': { covers: ['R115', 'R119'], ...articles.apply },
  'wait-for-review': { covers: ['R116'], ...articles.apply },
  'not-again': { covers: ['R119', 'R122'], ...articles.apply },
  activate: { covers: ['R041'], ...articles.open },
  'set-pay-password': { covers: ['R039'], ...articles.open },
  'add-cards': {
    at: { in: 'wallet', action: 'bind' },
    covers: ['R037', 'R038'],
    ...articles.open,
  },
  'see-it-listed': {
    at: { in: 'wallet', action: 'cards' },
    covers: ['R010', 'R070'],
    ...articles.link,
  },
  'still-listed': {
    at: { in: 'wallet', action: 'cards' },
    covers: ['R056'],
    ...articles.open,
  },
  'look-password-free': {
    at: { in: 'wallet', action: 'auto-debit' },
    covers: ['R040'],
    ...articles.open,
  },
  'look-auto-debit': {
    at: { in: 'wallet', action: 'auto-debit' },
    covers: ['R157'],
    ...articles.wechatLink,
  },
  'set-order': {
    at: { in: 'wallet', action: 'funding-order' },
    covers: ['R037'],
    ...articles.open,
  },
  'sign-in-new-phone': { covers: ['R056'], ...articles.open },
  'check-payments': { covers: ['R025', 'R057', 'R077'], ...articles.link },
  'change-passwords': { covers: ['R044', 'R057'], ...articles.open },
  'ask-why-suspended': { covers: ['R136'], ...articles.apply },
  'unbind-first': {
    at: { in: 'wallet', action: 'unbind' },
    covers: ['R028'],
    ...articles.link,
  },
  'unbind-in-wallet': {
    at: { in: 'wallet', action: 'unbind' },
    covers: ['R028'],
    ...articles.link,
  },
  'unbind-at-bank': {
    at: { in: 'bank', action: 'bank-side-unbind' },
    covers: ['R029'],
    ...articles.link,
  },
  'gone-on-both': { covers: ['R030', 'R031'], ...articles.link },
  'gone-from-list': { covers: ['R030', 'R031'], ...articles.link },
  'save-bills': {
    at: { in: 'wallet', action: 'export' },
    covers: ['R140'],
    ...articles.apply,
  },
  'sign-in-to-close': { covers: ['R138'], ...articles.apply },
  'choose-close': {
    at: { in: 'wallet', action: 'close' },
    covers: ['R138'],
    ...articles.apply,
  },
  'prove-to-close': { covers: ['R138'], ...articles.apply },
  'submit-close': { covers: ['R139', 'R140'], ...articles.apply },
  'wait-for-closing': { covers: ['R139'], ...articles.apply },
  'link-open-settings': { covers: ['R145'], ...articles.wechatLink },
  'link-allow': { covers: ['R146', 'R156'], ...articles.wechatLink },
  'link-moves-no-money': {
    covers: ['R147'],
    source: '微信支付账单里没有这样的付款方式',
    asOf: '2026-10-01',
  },
  'unlink-open': { covers: ['R154', 'R157'], ...articles.wechatLink },
  'unlink-confirm': { covers: ['R154'], ...articles.wechatLink },
  'unlink-after': { covers: ['R155'], ...articles.wechatLink },
};

function of(...ids: readonly StepId[]): readonly GuideStepFact[] {
  return ids.map((id) => ({ id, ...steps[id] }));
}

/** What is the same however the card came into the wallet. */
const later: StepTable = {
  'result-unknown': of('look-before-retry'),
  bound: of('see-it-listed', 'look-password-free', 'look-auto-debit', 'set-order'),
  're-verify': of('sign-in-new-phone', 'still-listed', 'check-payments', 'change-passwords'),
  suspended: of('ask-why-suspended'),
  'rebind-needed': of('unbind-first', 'open-bind-page'),
  closing: of(
    'save-bills',
    'sign-in-to-close',
    'choose-close',
    'prove-to-close',
    'submit-close',
    'wait-for-closing',
  ),
};

/** Steps of both routes by status, and those of linking a wallet with a WeChat account. */
export const guideSteps = {
  direct: {
    ...later,
    checking: of('install-wallet', 'register-wallet', 'install-bank-app', 'card-in-bank-app'),
    'in-app': of('open-bind-page', 'enter-card', 'compare-fields'),
    verifying: of('prove-it-is-you'),
    'waiting-confirmation': of('answer-the-bank', 'keep-confirmation'),
    unbinding: of('unbind-in-wallet', 'unbind-at-bank', 'gone-on-both'),
  } as StepTable,
  review: {
    ...later,
    checking: of('install-bank-app', 'card-in-bank-app'),
    applying: of(
      'sign-in-bank-app',
      'open-wallet-page',
      'press-apply',
      'fill-form',
      'upload-id',
      'check-form',
      'submit-once',
    ),
    'in-review': of('wait-for-review', 'not-again'),
    'in-app': of('activate', 'set-pay-password', 'add-cards', 'compare-fields'),
    verifying: of('prove-it-is-you'),
    'waiting-confirmation': of('answer-the-bank', 'keep-confirmation'),
    unbinding: of('unbind-in-wallet', 'gone-from-list'),
  } as StepTable,
  link: of('link-open-settings', 'link-allow', 'link-moves-no-money'),
  unlink: of('unlink-open', 'unlink-confirm', 'unlink-after'),
};
