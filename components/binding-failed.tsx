import {
  type Assurance,
  assurances,
  type RefusalCode,
  retryGate,
  retryGates,
} from '../lib/domain/binding-gates.ts';
import type { Failure } from '../lib/domain/failure.ts';
import { causeGuide } from '../lib/knowledge/remedies.ts';
import type { BindingPageProps } from './binding-page.ts';
import { RefusedNotice } from './binding-refused.tsx';
import { durationWords, moveWords, refusalWords, whenWords } from './binding-words.ts';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

/** Why it failed, what helps, and what must be so before another try. */
export function FailedBody(props: BindingPageProps) {
  const { binding: words } = useGuide();
  const { binding, alternatives } = props;
  const { failure } = binding;
  return (
    <>
      {failure && <Why failure={failure} />}
      <TryGate {...props} />
      {failure && <Remedies failure={failure} />}
      <RetryForm {...props} />
      {alternatives}
      <section aria-label={words.failed.otherCard} class="moves">
        <a class="button wide" href={`#/compat/${binding.wallet}`}>
          {words.failed.otherWay}
        </a>
        <a class="button wide" href={`#/diagnose/${binding.id}`}>
          {words.failed.diagnose}
        </a>
      </section>
    </>
  );
}

function Why({ failure }: { readonly failure: Failure }) {
  const { binding: words, diagnosis } = useGuide();
  const { cause, policy, code, message } = failure;
  const { headline, detail } = diagnosis.policies[policy];
  const said = [
    { name: words.failed.said, value: message },
    { name: words.failed.code, value: code },
  ].filter(({ value }) => value !== undefined && value !== '');
  return (
    <section aria-labelledby="failed-why" class="why">
      <h2 id="failed-why">{diagnosis.causes[cause].title}</h2>
      <p>{diagnosis.causes[cause].why}</p>
      <Notice tone={policy === 'retry' || policy === 'continue' ? 'ok' : 'warn'} title={headline}>
        {detail}
      </Notice>
      {said.length > 0 && (
        <dl class="facts">
          {said.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const clocks: ReadonlySet<RefusalCode> = new Set(['cooling-down', 'too-many-today']);

/** The clock before another try, also of a binding that was given up and planned anew. */
export function TryGate({ binding, now }: BindingPageProps) {
  const text = useText();
  const { binding: words } = useGuide();
  const gate = retryGate(binding, now);
  if (gate && clocks.has(gate.code)) {
    const until = gate.until ?? now;
    const title =
      gate.code === 'too-many-today'
        ? words.failed.stopToday
        : words.failed.left(durationWords(words, until - now));
    return (
      <Notice tone="warn" icon="clock" title={title}>
        {refusalWords({ text, words }, gate, now)}
      </Notice>
    );
  }
  const { until } = binding.failure ?? {};
  if (until === undefined) return null;
  return (
    <Notice tone="ok" icon="clock" title={words.failed.over}>
      {words.failed.until(whenWords({ text, words }, until, now))}
    </Notice>
  );
}

function Remedies({ failure }: { readonly failure: Failure }) {
  const { binding: words, diagnosis } = useGuide();
  const { remedies } = causeGuide[failure.cause];
  return (
    <section aria-labelledby="remedies-title">
      <h2 id="remedies-title" class="section-title">
        {words.failed.remedies}
      </h2>
      <ol class="list numbered">
        {remedies.map((remedy) => (
          <li key={remedy} class="plain-row">
            <span class="row-words">{diagnosis.remedies[remedy]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Another try: behind the assurance that the failure asks for, and behind no dead button while a clock runs. */
function RetryForm(props: BindingPageProps) {
  const { binding: words } = useGuide();
  const { binding, now, fields, on } = props;
  const gate = retryGate(binding, now);
  if (gate && clocks.has(gate.code)) return null;
  const asked = assuranceAsked(binding.failure);
  const given = asked !== undefined && fields.assured === asked;
  return (
    <section class="moves" aria-label={words.failed.gate}>
      {asked && (
        <label class="check">
          <input
            type="checkbox"
            checked={given}
            onChange={(event) => on.field({ assured: event.currentTarget.checked ? asked : '' })}
          />
          <span>{words.assurances[asked]}</span>
        </label>
      )}
      <RefusedNotice {...props} />
      <button
        type="button"
        class="button primary wide"
        onClick={() => on.retry(given ? asked : undefined)}
      >
        {moveWords(words, 'failed', 'retry')}
      </button>
    </section>
  );
}

function assuranceAsked(failure: Failure | undefined): Assurance | undefined {
  const gate = retryGates[failure?.policy ?? 'fix'];
  return assurances.find((one) => one === gate);
}

/** What went wrong last time, while a new try is under way. */
export function LastFailure({ binding }: BindingPageProps) {
  const { binding: words, diagnosis } = useGuide();
  const last = binding.history.findLast(({ to }) => to === 'failed' || to === 'bound');
  if (!last?.failure) return null;
  return (
    <Notice tone="plain" icon="clock">
      {words.failed.last(diagnosis.causes[last.failure.cause].title)}
    </Notice>
  );
}
