import type { Cause, FailureStage, FixOwner, RetryPolicy } from '../domain/failure.ts';
import type { FoundDiagnosis } from '../knowledge/failure-diagnosis.ts';
import type { RemedyId } from '../knowledge/remedies.ts';
import { foundCause } from './diagnose.ts';

export type QuestionId =
  | 'stage'
  | 'bind'
  | 'bind-field'
  | 'bind-phone'
  | 'bind-code'
  | 'bind-card'
  | 'bind-account'
  | 'bind-tries'
  | 'bind-own-card'
  | 'bind-changed-phone'
  | 'apply'
  | 'apply-rejected'
  | 'pay'
  | 'pay-money'
  | 'pay-password'
  | 'pay-code'
  | 'pay-refused'
  | 'pay-taken'
  | 'pay-enough'
  | 'unbind'
  | 'stuck';

/** Where an answer leads: to the next question, to a cause, or to a call with words to say. */
export type Step =
  | { readonly ask: QuestionId }
  | { readonly cause: Cause; readonly policy?: RetryPolicy }
  | { readonly call: Exclude<FixOwner, 'user' | 'wait' | 'guardian'> };

export interface Choice<Answer extends string = string> {
  readonly answer: Answer;
  readonly to: Step;
}

/** At most this many questions lie on any path. */
export const mostQuestions = 5;

const table = {
  stage: [
    { answer: 'binding', to: { ask: 'bind' } },
    { answer: 'applying', to: { ask: 'apply' } },
    { answer: 'paying', to: { ask: 'pay' } },
    { answer: 'unbinding', to: { ask: 'unbind' } },
  ],
  bind: [
    { answer: 'details-wrong', to: { ask: 'bind-field' } },
    { answer: 'at-code', to: { ask: 'bind-code' } },
    { answer: 'card-refused', to: { ask: 'bind-card' } },
    { answer: 'account-refused', to: { ask: 'bind-account' } },
    { answer: 'no-reaction', to: { ask: 'stuck' } },
    { answer: 'only-failed', to: { ask: 'bind-tries' } },
  ],
  'bind-field': [
    { answer: 'field-phone', to: { ask: 'bind-phone' } },
    { answer: 'field-card-no', to: { cause: 'info-card-no' } },
    { answer: 'field-name', to: { cause: 'name-mismatch' } },
    { answer: 'field-id', to: { cause: 'id-mismatch' } },
    { answer: 'field-expiry', to: { cause: 'info-cvn-exp' } },
    { answer: 'not-said', to: { cause: 'info-mismatch' } },
  ],
  'bind-phone': [
    { answer: 'phone-old', to: { cause: 'phone-mismatch' } },
    { answer: 'phone-none', to: { cause: 'phone-missing' } },
    { answer: 'phone-same', to: { call: 'issuer' } },
    { answer: 'not-sure', to: { cause: 'phone-mismatch' } },
  ],
  'bind-code': [
    { answer: 'code-not-arrived', to: { cause: 'sms-not-sent' } },
    { answer: 'code-wrong', to: { cause: 'sms-wrong' } },
    { answer: 'code-expired', to: { cause: 'sms-expired' } },
    { answer: 'too-often', to: { cause: 'too-many' } },
  ],
  'bind-card': [
    { answer: 'card-not-supported', to: { cause: 'card-unsupported' } },
    { answer: 'card-not-enabled', to: { cause: 'issuer-not-enabled' } },
    { answer: 'card-new', to: { cause: 'card-inactive' } },
    { answer: 'card-old', to: { cause: 'card-expired' } },
    { answer: 'card-frozen', to: { cause: 'card-status' } },
    { answer: 'card-elsewhere', to: { cause: 'bind-cap' } },
    { answer: 'card-already', to: { cause: 'already-bound' } },
  ],
  'bind-account': [
    { answer: 'account-realname', to: { cause: 'realname' } },
    { answer: 'account-restricted', to: { cause: 'wallet-abnormal' } },
    { answer: 'account-age', to: { cause: 'age' } },
    { answer: 'account-region', to: { cause: 'region' } },
    { answer: 'account-permission', to: { cause: 'permission' } },
    { answer: 'account-version', to: { cause: 'app-version' } },
  ],
  'bind-tries': [
    { answer: 'tries-many', to: { cause: 'too-many' } },
    { answer: 'tries-few', to: { ask: 'bind-own-card' } },
  ],
  'bind-own-card': [
    { answer: 'no', to: { cause: 'name-mismatch' } },
    { answer: 'yes', to: { ask: 'bind-changed-phone' } },
  ],
  'bind-changed-phone': [
    { answer: 'yes', to: { cause: 'phone-mismatch' } },
    { answer: 'no', to: { call: 'wallet' } },
    { answer: 'not-sure', to: { cause: 'phone-mismatch' } },
  ],
  apply: [
    { answer: 'in-review', to: { cause: 'processing' } },
    { answer: 'rejected', to: { ask: 'apply-rejected' } },
    { answer: 'submit-silent', to: { cause: 'result-unknown' } },
    { answer: 'account-version', to: { cause: 'app-version' } },
    { answer: 'no-reaction', to: { ask: 'stuck' } },
  ],
  'apply-rejected': [
    { answer: 'photo-unclear', to: { cause: 'review-rejected' } },
    { answer: 'details-differ', to: { cause: 'info-mismatch' } },
    { answer: 'account-realname', to: { cause: 'realname' } },
    { answer: 'account-age', to: { cause: 'age' } },
    { answer: 'not-said', to: { call: 'issuer' } },
  ],
  pay: [
    { answer: 'money-gone', to: { cause: 'paid-not-confirmed' } },
    { answer: 'money', to: { ask: 'pay-money' } },
    { answer: 'password', to: { ask: 'pay-password' } },
    { answer: 'code', to: { ask: 'pay-code' } },
    { answer: 'card-refused', to: { ask: 'pay-refused' } },
    { answer: 'no-reaction', to: { ask: 'stuck' } },
    { answer: 'only-failed', to: { ask: 'pay-taken' } },
  ],
  'pay-money': [
    { answer: 'short-of-money', to: { cause: 'balance' } },
    { answer: 'over-limit', to: { cause: 'limit' } },
    { answer: 'too-often', to: { cause: 'limit', policy: 'wait' } },
  ],
  'pay-password': [
    { answer: 'password-asked', to: { cause: 'need-password' } },
    { answer: 'password-wrong', to: { cause: 'password' } },
    { answer: 'password-locked', to: { cause: 'locked' } },
  ],
  'pay-code': [
    { answer: 'code-to-scan-old', to: { cause: 'qr-expired' } },
    { answer: 'code-to-scan-wrong', to: { cause: 'qr-wrong' } },
    { answer: 'code-to-scan-off', to: { cause: 'switch-off' } },
  ],
  'pay-refused': [
    { answer: 'bank-refused', to: { cause: 'issuer-decline' } },
    { answer: 'said-risk', to: { cause: 'risk' } },
    { answer: 'shop-refused', to: { cause: 'channel-unsupported' } },
    { answer: 'wrong-kind', to: { cause: 'card-type' } },
    { answer: 'card-old', to: { cause: 'card-expired' } },
    { answer: 'binding-gone', to: { cause: 'binding-broken' } },
    { answer: 'no-card-left', to: { cause: 'no-method' } },
    { answer: 'paid-already', to: { cause: 'duplicate' } },
    { answer: 'shop-fault', to: { cause: 'merchant' } },
  ],
  'pay-taken': [
    { answer: 'yes', to: { cause: 'paid-not-confirmed' } },
    { answer: 'no', to: { ask: 'pay-enough' } },
    { answer: 'not-sure', to: { cause: 'result-unknown' } },
  ],
  'pay-enough': [
    { answer: 'short-of-money', to: { cause: 'balance' } },
    { answer: 'over-limit', to: { cause: 'limit' } },
    { answer: 'enough', to: { call: 'issuer' } },
  ],
  unbind: [
    { answer: 'unbind-error', to: { cause: 'unbind-failed' } },
    { answer: 'bank-still-lists', to: { cause: 'unbind-failed' } },
    { answer: 'orders-open', to: { call: 'wallet' } },
    { answer: 'password', to: { ask: 'pay-password' } },
    { answer: 'no-reaction', to: { ask: 'stuck' } },
  ],
  stuck: [
    { answer: 'network-bad', to: { cause: 'network' } },
    { answer: 'said-busy', to: { cause: 'maintenance' } },
    { answer: 'said-processing', to: { cause: 'processing' } },
    { answer: 'took-too-long', to: { cause: 'timeout-input' } },
    { answer: 'not-sure', to: { cause: 'result-unknown' } },
  ],
} as const satisfies Record<QuestionId, readonly Choice[]>;

export type AnswerId = (typeof table)[QuestionId][number]['answer'];

/** Every question with its answers, in the order to show them. */
export const questions: Readonly<Record<QuestionId, readonly Choice<AnswerId>[]>> = table;

/** The first question, or the one behind it when it is known what was being done. */
export function startQuestion(stage?: FailureStage): QuestionId {
  return stage ?? 'stage';
}

/** What a path of answers ends in; undefined while it goes on. */
export function conclusion(step: Step): FoundDiagnosis | undefined {
  if ('ask' in step) return undefined;
  if ('cause' in step) return foundCause(step.cause, step.policy);
  const found = foundCause('unknown');
  return { ...found, owner: step.call, remedies: callRemedies[step.call] };
}

type Called = Extract<Step, { call: unknown }>['call'];

const callRemedies: Readonly<Record<Called, readonly RemedyId[]>> = {
  issuer: ['check-before-again', 'call-issuer'],
  wallet: ['check-before-again', 'update-app', 'call-wallet', 'call-issuer'],
  merchant: ['check-before-again', 'call-merchant'],
};
