/** Why a binding, an application, a payment or an unbinding did not go through. */
export const causes = [
  'age',
  'already-bound',
  'app-version',
  'balance',
  'bind-cap',
  'binding-broken',
  'card-expired',
  'card-inactive',
  'card-status',
  'card-type',
  'card-unsupported',
  'channel-unsupported',
  'duplicate',
  'id-mismatch',
  'info-card-no',
  'info-cvn-exp',
  'info-mismatch',
  'issuer-decline',
  'issuer-not-enabled',
  'limit',
  'locked',
  'maintenance',
  'merchant',
  'name-mismatch',
  'need-password',
  'network',
  'no-method',
  'paid-not-confirmed',
  'password',
  'permission',
  'phone-mismatch',
  'phone-missing',
  'processing',
  'qr-expired',
  'qr-wrong',
  'realname',
  'region',
  'result-unknown',
  'review-rejected',
  'risk',
  'sms-expired',
  'sms-not-sent',
  'sms-wrong',
  'switch-off',
  'timeout-input',
  'too-many',
  'unbind-failed',
  'unknown',
  'wallet-abnormal',
] as const;
export type Cause = (typeof causes)[number];

/**
 * Whether another try helps: `query-first` ask what became of the last one before anything else, `wait` not before a
 * time, `fix` after something is put right, `retry` at once, `contact` after a call, `other-card` not with this card,
 * `other-path` not this way, `rebind` unbind and bind again, `none` never, `continue` the same try goes on.
 */
export const retryPolicies = [
  'query-first',
  'wait',
  'fix',
  'retry',
  'contact',
  'other-card',
  'other-path',
  'rebind',
  'none',
  'continue',
] as const;
export type RetryPolicy = (typeof retryPolicies)[number];

/** What was being done when it failed. */
export const failureStages = ['bind', 'apply', 'pay', 'unbind'] as const;
export type FailureStage = (typeof failureStages)[number];

/** Who can put it right. */
export const fixOwners = ['user', 'issuer', 'wallet', 'merchant', 'guardian', 'wait'] as const;
export type FixOwner = (typeof fixOwners)[number];

/** A failure as it is kept with a binding. */
export interface Failure {
  readonly cause: Cause;
  readonly policy: RetryPolicy;
  /** As the app showed it. */
  readonly code?: string | undefined;
  /** What the app said, with long runs of digits masked. */
  readonly message?: string | undefined;
  /** With `wait`: epoch milliseconds before which another try is pointless. */
  readonly until?: number | undefined;
}
