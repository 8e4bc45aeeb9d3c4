import type { Cause, FailureStage } from '../domain/failure.ts';
import type { UrgencyQuestionId } from '../knowledge/emergency.ts';
import type { FailureSystem } from '../knowledge/failure-systems.ts';

/** A failure as a person is describing it, and how far they have come. */
export interface DiagnosisDraft {
  /** The binding it is about; empty when it is about none on record. */
  readonly bindingId: string;
  readonly text: string;
  readonly system: FailureSystem | undefined;
  /** Undefined until the person said it: then the binding's status says what was being done. */
  readonly stage: FailureStage | undefined;
  readonly step: 'form' | 'answer' | 'questions';
  /** What the person chose among several meanings. */
  readonly picked: { readonly cause: Cause; readonly failureId?: string | undefined } | undefined;
  /** Answers to the questions so far, in order. */
  readonly answers: readonly string[];
  /** Remedies ticked off. */
  readonly done: readonly string[];
  /** What the person says on the phone they have tried. */
  readonly tried: readonly string[];
  /** A card without a record, only for the bank's hotline and the words to say. */
  readonly cardId: string;
  /** Epoch milliseconds: when the person asked; a clock that counts down counts from here. */
  readonly askedAt: number;
}

export const emptyDiagnosis: DiagnosisDraft = {
  bindingId: '',
  text: '',
  system: undefined,
  stage: undefined,
  step: 'form',
  picked: undefined,
  answers: [],
  done: [],
  tried: [],
  cardId: '',
  askedAt: 0,
};

/** The lost phone as far as it goes without a key: steps ticked off, the bank searched for, answers on urgency. */
export interface LossDraft {
  readonly done: readonly string[];
  readonly search: string;
  readonly answers: Partial<Readonly<Record<UrgencyQuestionId, 'yes' | 'no'>>>;
}

export const emptyLoss: LossDraft = { done: [], search: '', answers: {} };
