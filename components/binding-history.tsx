import type { BindingStep } from '../lib/domain/binding.ts';
import type { BindingPageProps } from './binding-page.ts';
import { whenWords } from './binding-words.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** Every attempt, newest first, kept for good. */
export function History({ binding, now, on }: BindingPageProps) {
  const { history, page } = useGuide().binding;
  return (
    <details class="list fold history">
      <summary>{history.title(binding.history.length)}</summary>
      <ol>
        {binding.history.toReversed().map((step, index) => (
          <Step key={index} step={step} now={now} />
        ))}
        {binding.history.length === 0 && <li>{history.none}</li>}
        <li class="history-end">
          <button type="button" class="link-button bad" onClick={on.remove}>
            {page.remove}
          </button>
          <small>{page.removeNote}</small>
        </li>
      </ol>
    </details>
  );
}

function Step({ step, now }: { readonly step: BindingStep; readonly now: number }) {
  const text = useText();
  const { binding: words, diagnosis } = useGuide();
  const { statuses, happened, history, bound } = words;
  const { evidence, failure } = step;
  return (
    <li>
      <b>{happened[step.event]}</b>
      <small>{whenWords({ text, words }, step.at, now)}</small>
      <small>{history.from(statuses[step.from].word, statuses[step.to].word)}</small>
      {failure && (
        <small>
          {diagnosis.causes[failure.cause].title}
          {failure.message !== undefined && (
            <>
              {' · '}
              <bdi>{failure.message}</bdi>
            </>
          )}
        </small>
      )}
      {evidence && <small>{bound[evidenceWords[evidence.by]](evidence.day)}</small>}
    </li>
  );
}

export const evidenceWords = {
  person: 'byPerson',
  message: 'byMessage',
  bill: 'byBill',
} as const;
