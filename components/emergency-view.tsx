import type { ComponentChildren } from 'preact';
import type { UrgencyQuestionId } from '../lib/knowledge/emergency.ts';
import { urgencyOf, urgencyQuestions } from '../lib/knowledge/emergency.ts';
import { pathById } from '../lib/knowledge/wallet-paths.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import { issuerName, walletName } from './card-words.ts';
import { EmergencyList } from './emergency-list.tsx';
import type { EmergencyListProps } from './emergency-list.tsx';
import type { EmergencyRow } from './emergency-row.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

export type UrgencyAnswers = Partial<Readonly<Record<UrgencyQuestionId, 'yes' | 'no'>>>;

export interface EmergencyViewProps extends EmergencyListProps {
  readonly today: string;
  readonly answers: UrgencyAnswers;
  readonly onAnswer: (question: UrgencyQuestionId, answer: 'yes' | 'no' | undefined) => void;
  readonly onPrint: () => void;
  /** Above the list: what it is about, and a way on. */
  readonly head?: ComponentChildren;
  /** Below the list: how it ends. */
  readonly children?: ComponentChildren;
}

/** The list after a phone is lost, for one person or, without a key, for anybody. */
export function EmergencyView(props: EmergencyViewProps) {
  const { rows, today, head, children } = props;
  const text = useText();
  const { emergency: words } = useGuide();
  const done = rows.filter((row) => row.done).length;
  return (
    <div class="view lost">
      <p class="printed-on">{words.printedOn(fullDayWords(text, today))}</p>
      <p class="lost-lead">{words.lead}</p>
      {head}
      <Urgency {...props} />
      <div class="lost-progress">
        <progress max={rows.length} value={done} aria-hidden="true" />
        <output>{words.progress(done, rows.length)}</output>
        <button type="button" class="button small" onClick={props.onPrint}>
          <Icon name="print" />
          {words.print}
        </button>
      </div>
      <EmergencyList {...props} />
      {children}
      <Sources rows={rows} />
    </div>
  );
}

function Urgency({ rows, answers, onAnswer }: EmergencyViewProps) {
  const { emergency: words, facts } = useGuide();
  const urgent = rows.filter((row) => row.urgent).length;
  const urgency = Object.keys(answers).length > 0 ? urgencyOf(answers) : undefined;
  // What the record shows needs no asking.
  const asked = urgencyQuestions.filter(({ id }) => id !== 'password-free' || urgent === 0);
  return (
    <div class="lost-urgency">
      {urgent > 0 && <Notice tone="bad">{words.passwordFreeNotice(urgent)}</Notice>}
      <details class="fold list" open={urgency !== undefined}>
        <summary>{words.urgencyTitle}</summary>
        <div class="urgency-questions">
          {asked.map(({ id }) => (
            <Question key={id} id={id} answer={answers[id]} onAnswer={onAnswer} />
          ))}
        </div>
      </details>
      {urgency !== undefined && (
        <Notice tone={urgency === 'high' ? 'bad' : 'plain'} alert>
          {facts.urgency[urgency]}
        </Notice>
      )}
    </div>
  );
}

interface QuestionProps extends Pick<EmergencyViewProps, 'onAnswer'> {
  readonly id: UrgencyQuestionId;
  readonly answer: 'yes' | 'no' | undefined;
}

function Question({ id, answer, onAnswer }: QuestionProps) {
  const { emergency: words, facts } = useGuide();
  const choices = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
    { value: undefined, label: words.unsure },
  ] as const;
  return (
    <fieldset class="field">
      <legend>{facts.urgencyQuestions[id]}</legend>
      <div class="segments">
        {choices.map(({ value, label }) => (
          <label key={label} class="segment">
            <input
              type="radio"
              name={`urgency-${id}`}
              checked={answer === value}
              onChange={() => onAnswer(id, value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Where each number and path comes from, and when it was checked. */
function Sources({ rows }: { readonly rows: readonly EmergencyRow[] }) {
  const text = useText();
  const { emergency: words, facts } = useGuide();
  const named = rows.flatMap(({ step }) => {
    const { wallet, issuer, kind, path } = step;
    const bank = issuer === undefined ? facts.emergency[kind].title('') : issuerName(text, issuer);
    const name = wallet ? walletName(text, wallet) : bank;
    const menu = path && pathById(path);
    return [{ name, fact: step }, ...(menu ? [{ name, fact: menu }] : [])];
  });
  return (
    <details class="fold list sources">
      <summary>{words.sourcesTitle}</summary>
      <ul>
        {named.map(({ name, fact }, index) => (
          <li key={index}>
            <small>
              {name} · {words.sourceLine(fact.source, fullDayWords(text, fact.asOf))}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
