import { submittedAt } from '../lib/domain/binding.ts';
import type { BindingPageProps } from './binding-page.ts';
import { isDue, type Words, whenWords } from './binding-words.ts';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

/** A wait with its clock. There is nothing to press that would submit anything. */
export function Waiting(props: BindingPageProps) {
  const text = useText();
  const { binding: words } = useGuide();
  const { binding, now } = props;
  const { waiting } = words;
  const inReview = binding.status === 'in-review';
  const began = inReview ? submittedAt(binding) : binding.since;
  return (
    <div class="waiting">
      {isDue(binding, now) && (
        <Notice tone="warn" icon="clock" title={waiting.due}>
          {waiting.dueText}
        </Notice>
      )}
      <dl class="facts">
        <div>
          <dt>{inReview ? waiting.submitted : waiting.began}</dt>
          <dd>{whenWords({ text, words }, began, now)}</dd>
        </div>
        <div>
          <dt>{waiting.elapsed}</dt>
          <dd class="timer num">{timerWords(words, now - began)}</dd>
        </div>
        {binding.dueAt !== undefined && (
          <div>
            <dt>{waiting.lookAt}</dt>
            <dd>
              {whenWords({ text, words }, binding.dueAt, now)}
              <small>{estimate(props, words)}</small>
            </dd>
          </div>
        )}
      </dl>
      {inReview && <p class="field-help">{waiting.noAgain}</p>}
    </div>
  );
}

function estimate({ binding, guide }: BindingPageProps, { waiting }: Words['words']): string {
  if (binding.status === 'in-review' && guide?.reviewHours !== undefined)
    return waiting.estimate(guide.reviewHours);
  return binding.status === 'waiting-confirmation' ? waiting.estimateDay : '';
}

function timerWords({ waiting }: Words['words'], milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  return waiting.elapsedTimer(String(Math.floor(minutes / 60)), String(minutes % 60));
}
