import type { ComponentChildren } from 'preact';
import type { Candidate, SystemOption } from '../lib/knowledge/failure-diagnosis.ts';
import { failureSystems } from '../lib/knowledge/failure-systems.ts';
import type { DiagnosisText } from '../lib/text/guide/diagnosis.zh-cn.ts';
import { FocusedTitle } from './focused-title.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

interface RowsProps {
  readonly rows: readonly {
    readonly id: string;
    readonly words: string;
    readonly pick: () => void;
  }[];
}

/** One press decides. */
function Rows({ rows }: RowsProps) {
  return (
    <div class="list">
      {rows.map(({ id, words, pick }) => (
        <button key={id} type="button" class="row-button" onClick={pick}>
          <span class="row-words row-name">{words}</span>
          <Icon name="chevron" />
        </button>
      ))}
    </div>
  );
}

export interface WhichSystemProps {
  readonly options: readonly SystemOption[];
  readonly onPick: (option: SystemOption) => void;
  readonly onUnknown: () => void;
}

/** A bare code means different things in different apps. */
export function WhichSystem({ options, onPick, onUnknown }: WhichSystemProps) {
  const text = useText();
  const { labels } = useGuide().diagnosis;
  const named = options.map((option) => ({
    id: option.failureId,
    words: failureSystems.find(({ id }) => id === option.system)?.name[text.language] ?? '',
    pick: () => onPick(option),
  }));
  return (
    <>
      <FocusedTitle>{labels.whichSystemTitle}</FocusedTitle>
      <p class="lead">{labels.whichSystemLead}</p>
      <Rows rows={[...named, { id: 'unknown', words: labels.systemUnknown, pick: onUnknown }]} />
    </>
  );
}

export interface WhichMeaningProps {
  readonly candidates: readonly Candidate[];
  readonly onPick: (candidate: Candidate) => void;
  readonly onNone: () => void;
}

/** Two or three meanings lie close together: the person decides, not we. */
export function WhichMeaning({ candidates, onPick, onNone }: WhichMeaningProps) {
  const { labels, causes } = useGuide().diagnosis;
  const named = candidates.map((candidate) => ({
    id: candidate.failureId ?? candidate.cause,
    words: candidate.message ?? causes[candidate.cause].title,
    pick: () => onPick(candidate),
  }));
  return (
    <>
      <FocusedTitle>{labels.chooseTitle}</FocusedTitle>
      <p class="lead">{labels.chooseLead}</p>
      <Rows rows={[...named, { id: 'none', words: labels.noneOfThese, pick: onNone }]} />
    </>
  );
}

export interface NotKnownProps {
  readonly onQuestions: () => void;
  /** Other ways on. */
  readonly children?: ComponentChildren;
}

/** Nothing is guessed: questions lead on. */
export function NotKnown({ onQuestions, children }: NotKnownProps) {
  const { labels } = useGuide().diagnosis;
  return (
    <>
      <FocusedTitle>{labels.unknownTitle}</FocusedTitle>
      <p class="lead">{labels.unknownLead}</p>
      <button type="button" class="button primary wide" onClick={onQuestions}>
        {labels.askQuestions}
      </button>
      {children}
    </>
  );
}

export interface DiagnoseQuestionProps {
  readonly id: keyof DiagnosisText['questions'];
  readonly answers: readonly (keyof DiagnosisText['answers'])[];
  /** From 1. */
  readonly number: number;
  readonly onAnswer: (answer: keyof DiagnosisText['answers']) => void;
  readonly onPrevious: () => void;
}

export function DiagnoseQuestion(props: DiagnoseQuestionProps) {
  const { labels, questions, answers } = useGuide().diagnosis;
  const { id, number, onAnswer, onPrevious } = props;
  return (
    <>
      <p class="question-number">{labels.questionOf(number)}</p>
      <FocusedTitle key={id}>{questions[id]}</FocusedTitle>
      <Rows
        rows={props.answers.map((answer) => ({
          id: answer,
          words: answers[answer],
          pick: () => onAnswer(answer),
        }))}
      />
      {number > 1 && (
        <button type="button" class="link-button" onClick={onPrevious}>
          {labels.previous}
        </button>
      )}
    </>
  );
}
