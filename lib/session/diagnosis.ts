import { bindingMoves } from '../domain/binding-table.ts';
import { type Binding, type BindingStatus, isInUse } from '../domain/binding.ts';
import type { Cause, FailureStage } from '../domain/failure.ts';
import { saidCode } from '../diagnosis/codes.ts';
import { diagnose, foundCause, foundRow } from '../diagnosis/diagnose.ts';
import { failureOf } from '../diagnosis/failure-of.ts';
import {
  type AnswerId,
  type Choice,
  conclusion,
  type QuestionId,
  questions,
  startQuestion,
} from '../diagnosis/questions.ts';
import type { Diagnosis, FoundDiagnosis } from '../knowledge/failure-diagnosis.ts';
import { failures } from '../knowledge/failures.ts';
import { moveBinding } from './edit-bindings.ts';
import type { OpenSession } from './session.ts';
import type { DiagnosisDraft } from './trouble-drafts.ts';

/** What stands on the page, made from the draft alone: whoever opens it again finds the same. */
export type Outcome =
  | { readonly kind: 'form' }
  | Diagnosis
  | {
      readonly kind: 'question';
      readonly id: QuestionId;
      readonly choices: readonly Choice<AnswerId>[];
      /** From 1. */
      readonly number: number;
    };

/** Where the person stands in describing a failure. */
export function outcomeOf(draft: DiagnosisDraft, stage: FailureStage | undefined): Outcome {
  const { step, text, system, picked } = draft;
  if (step === 'form') return { kind: 'form' };
  if (step === 'questions') return questioned(draft.answers, stage);
  if (!picked) return diagnose({ text, system, stage });
  const row = picked.failureId === undefined ? undefined : foundRow(picked.failureId);
  return row ?? foundCause(picked.cause);
}

function questioned(answers: readonly string[], stage: FailureStage | undefined): Outcome {
  let id = startQuestion(stage);
  for (const given of answers) {
    const chosen = questions[id].find(({ answer }) => answer === given);
    if (!chosen) break;
    if (!('ask' in chosen.to)) return conclusion(chosen.to) ?? { kind: 'unknown' };
    id = chosen.to.ask;
  }
  return { kind: 'question', id, choices: questions[id], number: answers.length + 1 };
}

const stages: Partial<Readonly<Record<BindingStatus, FailureStage>>> = {
  applying: 'apply',
  'in-review': 'apply',
  unbinding: 'unbind',
  closing: 'unbind',
};

/** What was probably being done, by where the binding stands. */
export function stageOf(binding: Binding): FailureStage {
  return stages[binding.status] ?? (isInUse(binding) ? 'pay' : 'bind');
}

/** The code behind a diagnosis, where the person gave it: what only the table knows, the app did not show. */
export function codeOf({ failureId }: FoundDiagnosis, text: string): string | undefined {
  const row = failures.find(({ id }) => id === failureId);
  return row && saidCode(row, text);
}

/** The moves that keep a failure. */
export type RecordingEvent = 'fail' | 'reject' | 'lose-result' | 'break' | 'suspend';

/** What a failed payment says of the binding itself; any other leaves it as it is. */
const brokenBy: Partial<Readonly<Record<Cause, 'break' | 'suspend'>>> = {
  'binding-broken': 'break',
  'card-expired': 'break',
  'card-status': 'suspend',
};

/**
 * The move that keeps this failure with the binding; undefined when there is none from where it stands. A failed
 * payment moves a binding only when the cause lies in it.
 */
export function recordingEvent(
  binding: Binding,
  { cause, policy }: Pick<FoundDiagnosis, 'cause' | 'policy'>,
): RecordingEvent | undefined {
  const { status } = binding;
  const open = (event: RecordingEvent | undefined): boolean =>
    event !== undefined && bindingMoves[status][event] !== undefined;
  if (isInUse(binding)) return open(brokenBy[cause]) ? brokenBy[cause] : undefined;
  if (status === 'in-review') return 'reject';
  if (policy === 'query-first') return open('lose-result') ? 'lose-result' : undefined;
  return open('fail') || status === 'planned' ? 'fail' : undefined;
}

export interface Recording {
  readonly binding: Binding;
  readonly found: FoundDiagnosis;
  /** As the app showed it. */
  readonly text: string;
  /** Epoch milliseconds: when the person was told so; a wait counts from here. */
  readonly askedAt: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Keeps the failure with the binding; the refusal comes back when it stands elsewhere by now. */
export async function recordFailure(
  session: OpenSession,
  { binding, found, text, askedAt, now }: Recording,
): ReturnType<typeof moveBinding> {
  const event = recordingEvent(binding, found) ?? 'fail';
  const failure = failureOf(found, { text, code: codeOf(found, text) }, askedAt);
  // Whoever tried in the app at once did begin.
  if (binding.status === 'planned')
    await moveBinding(session, binding.id, { event: 'check', at: now });
  return moveBinding(session, binding.id, { event, at: now, failure });
}
