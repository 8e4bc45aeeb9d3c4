import type { Cause, FailureStage } from '../domain/failure.ts';
import type { WalletId } from '../domain/wallet.ts';
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
  /** It happened on a web page and not in an app. */
  readonly page: FailedPage | undefined;
  /** Epoch milliseconds: when the person asked; a clock that counts down counts from here. */
  readonly askedAt: number;
}

export interface FailedPage {
  /** Whom the page pays, by its own word; empty where it says none. */
  readonly payee: string;
  /** The page's own words, masked; empty where it had none. */
  readonly said: string;
  /** What was to pay, as far as it is known. */
  readonly wallet: WalletId | undefined;
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
  page: undefined,
  askedAt: 0,
};

/** Where a diagnosis stands: the address names its binding, so that the two never disagree. */
export function diagnosisRoute({ bindingId }: Pick<DiagnosisDraft, 'bindingId'>): string {
  return bindingId === '' ? '#/diagnose' : `#/diagnose/${bindingId}`;
}

/** The lost phone as far as it goes without a key: steps ticked off, the bank searched for, answers on urgency. */
export interface LossDraft {
  readonly done: readonly string[];
  readonly search: string;
  readonly answers: Partial<Readonly<Record<UrgencyQuestionId, 'yes' | 'no'>>>;
}

export const emptyLoss: LossDraft = { done: [], search: '', answers: {} };
