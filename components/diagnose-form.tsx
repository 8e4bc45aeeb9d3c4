import type { Binding } from '../lib/domain/binding.ts';
import type { Card } from '../lib/domain/card.ts';
import { type FailureStage, failureStages } from '../lib/domain/failure.ts';
import { type FailureSystem, failureSystems } from '../lib/knowledge/failure-systems.ts';
import { mentionWords, walletName } from './card-words.ts';
import { Field } from './field.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** What it is about: a binding on record, or only a card. */
export type About = { readonly bindingId: string } | { readonly cardId: string } | undefined;

export interface DiagnoseFormProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly stage: FailureStage | undefined;
  readonly onStage: (stage: FailureStage | undefined) => void;
  readonly system: FailureSystem | undefined;
  readonly onSystem: (system: FailureSystem | undefined) => void;
  readonly about: AboutProps;
  /** Answers as a whole: nothing changes while somebody types. */
  readonly onSubmit: () => void;
  readonly onQuestions: () => void;
}

export interface AboutProps {
  readonly bindings: readonly Binding[];
  readonly cards: readonly Card[];
  readonly chosen: About;
  readonly onChoose: (about: About) => void;
}

/** What the app said, word for word, and where. */
export function DiagnoseForm(props: DiagnoseFormProps) {
  const { text: typed, onText, onSubmit } = props;
  const { labels } = useGuide().diagnosis;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p class="lead">{labels.lead}</p>
      <Field id="failure-text" label={labels.paste} help={labels.pasteHelp}>
        <textarea
          id="failure-text"
          rows={3}
          value={typed}
          placeholder={labels.pastePlaceholder}
          autoComplete="off"
          spellcheck={false}
          aria-describedby="failure-text-help"
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            onSubmit();
          }}
        />
      </Field>
      <button type="submit" class="button primary wide">
        {labels.submit}
      </button>
      <button type="button" class="link-button centred" onClick={props.onQuestions}>
        {labels.askQuestions}
      </button>
      <Where {...props} />
      <AboutField {...props.about} />
    </form>
  );
}

function Where({ stage, onStage, system, onSystem }: DiagnoseFormProps) {
  const text = useText();
  const { labels, stages } = useGuide().diagnosis;
  return (
    <>
      <Field id="failure-stage" label={labels.stage}>
        <select
          id="failure-stage"
          value={stage ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onStage(failureStages.find((known) => known === value));
          }}
        >
          <option value="">{labels.systemUnknown}</option>
          {failureStages.map((id) => (
            <option key={id} value={id}>
              {stages[id]}
            </option>
          ))}
        </select>
      </Field>
      <Field id="failure-system" label={labels.system}>
        <select
          id="failure-system"
          value={system ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onSystem(failureSystems.find(({ id }) => id === value)?.id);
          }}
        >
          <option value="">{labels.systemUnknown}</option>
          {failureSystems
            .filter(({ hasCodes }) => hasCodes)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name[text.language]}
              </option>
            ))}
        </select>
      </Field>
    </>
  );
}

function AboutField({ bindings, cards, chosen, onChoose }: AboutProps) {
  const text = useText();
  const { emergency } = useGuide();
  const words = emergency.diagnose;
  if (bindings.length + cards.length === 0) return null;
  return (
    <Field id="failure-about" label={words.about} help={words.aboutHelp}>
      <select
        id="failure-about"
        value={aboutValue(chosen)}
        aria-describedby="failure-about-help"
        onChange={(event) => onChoose(aboutOf(event.currentTarget.value))}
      >
        <option value="">{words.aboutNone}</option>
        {bindings.length > 0 && (
          <optgroup label={words.aboutBindings}>
            {bindings.map(({ id, cardId, wallet }) => {
              const card = cards.find((known) => known.id === cardId);
              const name = card ? mentionWords(text, card) : text.card.noKind;
              return (
                <option key={id} value={`binding ${id}`}>
                  {`${walletName(text, wallet)} · ${name}`}
                </option>
              );
            })}
          </optgroup>
        )}
        <optgroup label={words.aboutCards}>
          {cards.map((card) => (
            <option key={card.id} value={`card ${card.id}`}>
              {mentionWords(text, card)}
            </option>
          ))}
        </optgroup>
      </select>
    </Field>
  );
}

function aboutValue(about: About): string {
  if (!about) return '';
  return 'bindingId' in about ? `binding ${about.bindingId}` : `card ${about.cardId}`;
}

function aboutOf(value: string): About {
  const [kind, id = ''] = value.split(' ');
  if (id === '') return undefined;
  return kind === 'binding' ? { bindingId: id } : { cardId: id };
}
