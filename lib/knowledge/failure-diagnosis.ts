import type { Cause, FixOwner, RetryPolicy } from '../domain/failure.ts';
import type { FailureSystem } from './failure-systems.ts';
import type { RemedyId } from './remedies.ts';

/** What a message or code means. It stands here, beside the facts it names, so that views may read it. */
export type Diagnosis =
  | FoundDiagnosis
  | { readonly kind: 'which-system'; readonly options: readonly SystemOption[] }
  | { readonly kind: 'choose'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'unknown' };

export interface FoundDiagnosis {
  readonly kind: 'found';
  readonly cause: Cause;
  readonly policy: RetryPolicy;
  readonly owner: FixOwner;
  /** The row of the table behind it, where one is. */
  readonly failureId?: string | undefined;
  /** In the order to try them. */
  readonly remedies: readonly RemedyId[];
  /** `exact` by a code or a known message or the person's own answer, `likely` by meaning. */
  readonly confidence: 'exact' | 'likely';
}

/** One meaning of a code that several systems use. */
export interface SystemOption {
  readonly system: FailureSystem;
  readonly failureId: string;
}

/** One of two or three things a message may mean. */
export interface Candidate {
  readonly cause: Cause;
  readonly failureId?: string | undefined;
  /** As an app prints it; without one the cause's title stands for it. */
  readonly message?: string | undefined;
}
