import type { GuideStep } from '../lib/knowledge/bind-guides.ts';
import { AppPathOf } from './app-path.tsx';
import type { BindingPageProps } from './binding-page.ts';
import { CheckedOnAll } from './checked-on.tsx';
import { useGuide } from './guide-context.ts';

/** What to do now, in the guide's steps, ticked off and kept. */
export function Steps({ binding, guide, on }: BindingPageProps) {
  const { binding: words } = useGuide();
  const steps = guide?.steps[binding.status] ?? [];
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title" class="section-title">
        {binding.status === 'bound' ? words.steps.afterwards : words.steps.title}
      </h2>
      <ol class="list">
        {steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            done={binding.ticked.includes(step.id)}
            onDone={(done) => on.tick(step.id, done)}
          />
        ))}
      </ol>
      <div class="small-print">
        <CheckedOnAll facts={steps} />
        <small>{words.steps.note}</small>
      </div>
    </section>
  );
}

interface StepRowProps {
  readonly step: GuideStep;
  readonly done: boolean;
  readonly onDone: (done: boolean) => void;
}

function StepRow({ step, done, onDone }: StepRowProps) {
  const { facts } = useGuide();
  const { title, how } = facts.steps[step.id];
  return (
    <li class="step-row" data-done={done ? '' : undefined}>
      <label class="check">
        <input
          type="checkbox"
          checked={done}
          onChange={(event) => onDone(event.currentTarget.checked)}
        />
        <span class="row-name">{title}</span>
      </label>
      <div class="step-body">
        <p>{how}</p>
        <AppPathOf id={step.path} />
      </div>
    </li>
  );
}
