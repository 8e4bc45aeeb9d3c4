import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  DiagnoseQuestion,
  NotKnown,
  WhichMeaning,
  WhichSystem,
} from '../../../components/diagnose-choices.tsx';
import { type About, DiagnoseForm } from '../../../components/diagnose-form.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import { foundCause, foundRow } from '../../../lib/diagnosis/diagnose.ts';
import type { Binding } from '../../../lib/domain/binding.ts';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import type { FailureStage } from '../../../lib/domain/failure.ts';
import { maskedWords } from '../../../lib/domain/masked-words.ts';
import { type Outcome, outcomeOf, stageOf } from '../../../lib/session/diagnosis.ts';
import {
  type DiagnosisDraft,
  diagnosisRoute,
  emptyDiagnosis,
} from '../../../lib/session/trouble-drafts.ts';
import { Found } from './diagnose-found.tsx';
import type { RouteProps } from './routes.tsx';
import type { OpenProps } from './shell.ts';

/** What the parts of the page share. */
export interface DiagnosisProps extends OpenProps {
  readonly draft: DiagnosisDraft;
  readonly keep: (part: Partial<DiagnosisDraft>) => void;
  readonly binding: Binding | undefined;
  readonly stage: FailureStage | undefined;
  /** As typed; the draft has it masked. */
  readonly typed: string;
}

/** Why it failed, and what now; with a binding in the address it can be kept with it. */
export function DiagnoseRoute({ shell, session, argument }: RouteProps) {
  const { diagnosis } = shell.drafts.drafts.value;
  // A binding's own page asks about that binding; what was written about another one is not mixed in.
  const other = argument !== '' && diagnosis.bindingId !== argument;
  const draft = other ? { ...emptyDiagnosis, bindingId: argument } : diagnosis;
  const typed = useSignal(draft.text);
  useEffect(() => {
    typed.value = draft.text;
  }, [draft.bindingId]);
  const keep = (part: Partial<DiagnosisDraft>): void => {
    if (part.text !== undefined) typed.value = part.text;
    const text = maskedWords(part.text ?? draft.text);
    void shell.drafts.change({ diagnosis: { ...draft, ...part, text } });
  };
  const binding = session.bindings.value.bindings.find(({ id }) => id === draft.bindingId);
  const stage = draft.stage ?? (binding && stageOf(binding));
  const props = { shell, session, draft, keep, binding, stage, typed: typed.value };
  const outcome = outcomeOf({ ...draft, text: typed.value }, stage);
  return (
    <div class="view diagnosis">
      {outcome.kind === 'form' ? <Form {...props} /> : <Said {...props} />}
      <Answer {...props} outcome={outcome} />
    </div>
  );
}

function Form({ shell, session, draft, keep, binding, stage, typed }: DiagnosisProps) {
  const { bindings } = session.bindings.value;
  const chooseAbout = (about: About): void => {
    keep({ bindingId: '', cardId: '', ...about });
    shell.go(diagnosisRoute({ bindingId: '', ...about }));
  };
  return (
    <DiagnoseForm
      text={typed}
      onText={(text) => keep({ text })}
      stage={stage}
      onStage={(chosen) => keep({ stage: chosen })}
      system={draft.system}
      onSystem={(system) => keep({ system })}
      about={{
        bindings,
        cards: cardsAtHand(session.cards.value.cards),
        chosen: aboutOf(draft, binding),
        onChoose: chooseAbout,
      }}
      onSubmit={() => {
        if (typed.trim() !== '') keep({ step: 'answer', ...fresh() });
      }}
      onQuestions={() => keep({ step: 'questions', ...fresh() })}
    />
  );
}

function aboutOf({ cardId }: DiagnosisDraft, binding: Binding | undefined): About {
  if (binding) return { bindingId: binding.id };
  return cardId === '' ? undefined : { cardId };
}

/** What an earlier answer left behind. */
function fresh(): Partial<DiagnosisDraft> {
  return { picked: undefined, answers: [], done: [], askedAt: Date.now() };
}

/** What the answer is about, with the way back to it. */
function Said({ draft, keep, typed }: DiagnosisProps) {
  const { emergency, diagnosis } = useGuide();
  const { labels } = diagnosis;
  const words = emergency.diagnose;
  return (
    <p class="said">
      {draft.step === 'answer' && (
        <span class="said-text">
          <small>{draft.page?.said === typed ? words.saidByPage : words.said}</small>
          {typed}
        </span>
      )}
      <button type="button" class="link-button" onClick={() => keep({ step: 'form' })}>
        {words.change}
      </button>
      <button
        type="button"
        class="link-button"
        onClick={() => keep({ ...emptyDiagnosis, bindingId: draft.bindingId })}
      >
        {labels.startOver}
      </button>
    </p>
  );
}

function Answer({ outcome, ...props }: DiagnosisProps & { readonly outcome: Outcome }) {
  const ask = (): void => props.keep({ step: 'questions', ...fresh() });
  if (outcome.kind === 'form') return null;
  if (outcome.kind === 'found') return <Found {...props} found={outcome} onNotThis={ask} />;
  if (outcome.kind === 'question') return <Question {...props} question={outcome} />;
  if (outcome.kind === 'unknown') {
    return (
      <NotKnown onQuestions={ask}>
        <KeepUnknown {...props} />
      </NotKnown>
    );
  }
  return <Several {...props} outcome={outcome} ask={ask} />;
}

interface SeveralProps extends DiagnosisProps {
  readonly outcome: Extract<Outcome, { kind: 'which-system' | 'choose' }>;
  readonly ask: () => void;
}

/** More than one meaning: the person picks. */
function Several({ outcome, keep, ask }: SeveralProps) {
  if (outcome.kind === 'choose') {
    return (
      <WhichMeaning
        candidates={outcome.candidates}
        onPick={({ cause, failureId }) => keep({ picked: { cause, failureId } })}
        onNone={ask}
      />
    );
  }
  return (
    <WhichSystem
      options={outcome.options}
      onPick={({ system, failureId }) => {
        const row = foundRow(failureId);
        keep({ system, picked: row && { cause: row.cause, failureId } });
      }}
      onUnknown={ask}
    />
  );
}

interface QuestionProps extends DiagnosisProps {
  readonly question: Extract<Outcome, { kind: 'question' }>;
}

function Question({ draft, keep, question }: QuestionProps) {
  return (
    <DiagnoseQuestion
      id={question.id}
      answers={question.choices.map(({ answer }) => answer)}
      number={question.number}
      onAnswer={(answer) => keep({ answers: [...draft.answers, answer] })}
      onPrevious={() => keep({ answers: draft.answers.slice(0, -1) })}
    />
  );
}

/** Unknown stays unknown: with a binding it can be kept as just that. */
function KeepUnknown(props: DiagnosisProps) {
  const { emergency } = useGuide();
  if (!props.binding) return null;
  return (
    <button
      type="button"
      class="link-button centred"
      onClick={() => props.keep({ picked: { cause: foundCause('unknown').cause } })}
    >
      {emergency.diagnose.keepUnknown}
    </button>
  );
}
