import { type Channel, type Support, supports } from '../lib/domain/support.ts';
import type { SupportAnswer } from '../lib/knowledge/compatibility.ts';
import { dayWords } from '../lib/text/dates.ts';
import { issuerName } from './card-words.ts';
import { CheckedOn } from './checked-on.tsx';
import { useGuide } from './guide-context.ts';
import { Icon, type IconName } from './icon.tsx';
import { useText } from './text-context.ts';

/** Whether a card is taken, and why we say so; made in lib/session/support. */
export type Answer = (
  | { readonly basis: 'history'; readonly support: 'yes' | 'no'; readonly day: string }
  | { readonly basis: 'correction'; readonly support: Support; readonly day: string }
  | ({ readonly basis: 'table' } & SupportAnswer)
) & { readonly hint?: { readonly issuer: string; readonly day: string } | undefined };

const supportIcons: Readonly<Record<Support, IconName>> = {
  yes: 'check',
  limited: 'limited',
  no: 'close',
  unknown: 'help',
};

/** In words and with a sign: never by colour alone. */
export function SupportWord({ support }: { readonly support: Support }) {
  const { facts } = useGuide();
  return (
    <span class="support-word" data-support={support}>
      <Icon name={supportIcons[support]} />
      {facts.supports[support]}
    </span>
  );
}

export interface CompatAnswerProps {
  readonly channel: Channel;
  readonly answer: Answer;
  readonly today: string;
  /** Whether the person is writing down what they saw. */
  readonly correcting: boolean;
  readonly onCorrecting: (on: boolean) => void;
  /** Without a support: back to what is known without the person's word. */
  readonly onCorrect: (support: Support | undefined) => void;
}

/** One way to pay: the answer, where it is from, and the way to say otherwise. */
export function CompatAnswer(props: CompatAnswerProps) {
  const { wallet: words, facts } = useGuide();
  const { channel, answer, correcting, onCorrecting, onCorrect } = props;
  const name = facts.channels[channel];
  return (
    <li class="compat-answer">
      <div class="compat-answer-head">
        <b>{name}</b>
        <SupportWord support={answer.support} />
      </div>
      <Basis {...props} />
      {correcting ? (
        <Choose {...props} />
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="link-button small"
            aria-label={words.compat.correctName(name)}
            onClick={() => onCorrecting(true)}
          >
            {words.compat.correct}
          </button>
          {answer.basis === 'correction' && (
            <button
              type="button"
              class="link-button small"
              aria-label={words.compat.forgetName(name)}
              onClick={() => onCorrect(undefined)}
            >
              {words.compat.forget}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function Basis({ answer, today }: CompatAnswerProps) {
  const text = useText();
  const { wallet: words, facts } = useGuide();
  const { hint } = answer;
  return (
    <>
      {answer.basis === 'history' && (
        <small>{words.compat.own[answer.support](dayWords(text, answer.day, today))}</small>
      )}
      {answer.basis === 'correction' && (
        <small>{words.compat.corrected(dayWords(text, answer.day, today))}</small>
      )}
      {answer.basis === 'table' && (
        <>
          <small>{facts.supportNotes[answer.note]}</small>
          <CheckedOn fact={answer} />
        </>
      )}
      {hint && (
        <small>
          {words.compat.hint(issuerName(text, hint.issuer), dayWords(text, hint.day, today))}
        </small>
      )}
    </>
  );
}

function Choose({ channel, answer, onCorrecting, onCorrect }: CompatAnswerProps) {
  const text = useText();
  const { wallet: words, facts } = useGuide();
  return (
    <fieldset class="compat-choose">
      <legend>{words.compat.ask(facts.channels[channel])}</legend>
      <div class="buttons">
        {supports.map((support) => (
          <button
            key={support}
            type="button"
            class="button small"
            aria-pressed={answer.support === support}
            onClick={() => onCorrect(support)}
          >
            <SupportWord support={support} />
          </button>
        ))}
        <button type="button" class="link-button" onClick={() => onCorrecting(false)}>
          {text.actions.cancel}
        </button>
      </div>
    </fieldset>
  );
}
