import type { Cause } from '../lib/domain/failure.ts';
import type { Prerequisite, PrerequisiteId } from '../lib/knowledge/prerequisites.ts';
import { causeGuide } from '../lib/knowledge/remedies.ts';
import type { BindingPageProps } from './binding-page.ts';
import { CheckedOn } from './checked-on.tsx';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';

/** What a condition that is not met comes to: its remedies are those of this cause. */
const causeOf: Readonly<Record<PrerequisiteId, Cause>> = {
  'account-valid': 'card-inactive',
  'card-normal': 'card-status',
  'kind-allowed': 'card-type',
  'account-class': 'limit',
  'wallet-real-name': 'realname',
  'same-name': 'name-mismatch',
  'phone-current': 'phone-mismatch',
  'codes-arrive': 'sms-not-sent',
  'online-payment-on': 'issuer-not-enabled',
  'e-banking': 'issuer-not-enabled',
  'bank-app': 'app-version',
  'wallet-app': 'app-version',
  'wallet-account': 'wallet-abnormal',
  'newest-version': 'app-version',
  'good-network': 'network',
  'old-enough': 'age',
  region: 'region',
  'below-cap': 'bind-cap',
  'id-at-hand': 'id-mismatch',
};

/** Everything to check before the app is opened; what is not met comes with its remedy. */
export function Conditions({ binding, guide, on }: BindingPageProps) {
  const { conditions } = useGuide().binding;
  const all = guide?.prerequisites ?? [];
  if (all.length === 0) return null;
  const done = all.filter(({ id }) => binding.ticked.includes(id)).length;
  const blocked = all.some(({ id }) => binding.ticked.includes(refusalTick(id)));
  return (
    <section aria-labelledby="conditions-title">
      <div class="section-head">
        <h2 id="conditions-title" class="section-title">
          {conditions.title}
        </h2>
        <small class="num">{conditions.done(done, all.length)}</small>
      </div>
      {blocked && <Notice tone="warn">{conditions.blocked}</Notice>}
      <ul class="list">
        {all.map((one) => (
          <ConditionRow key={one.id} condition={one} ticked={binding.ticked} onTick={on.tick} />
        ))}
      </ul>
    </section>
  );
}

/** The tick of a condition that the person knows is not met. */
function refusalTick(id: PrerequisiteId): string {
  return `no:${id}`;
}

interface ConditionRowProps {
  readonly condition: Prerequisite;
  readonly ticked: readonly string[];
  readonly onTick: (step: string, done: boolean) => void;
}

function ConditionRow({ condition, ticked, onTick }: ConditionRowProps) {
  const { binding: words, facts } = useGuide();
  const { id } = condition;
  const { title, why, how } = facts.prerequisites[id];
  const no = ticked.includes(refusalTick(id));
  return (
    <li class="step-row condition" data-refused={no ? '' : undefined}>
      {!no && (
        <label class="check">
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={(event) => onTick(id, event.currentTarget.checked)}
          />
          <span class="row-name">{title}</span>
        </label>
      )}
      {no && <Remedies id={id} title={title} onSolved={() => onTick(refusalTick(id), false)} />}
      {!no && (
        <details class="unsure">
          <summary aria-label={`${words.conditions.unsure} ${title}`}>
            {words.conditions.unsure}
          </summary>
          <p>{why}</p>
          <p>{how}</p>
          <CheckedOn fact={condition} />
          <button
            type="button"
            class="button small"
            aria-label={`${words.conditions.no} ${title}`}
            onClick={() => onTick(refusalTick(id), true)}
          >
            {words.conditions.no}
          </button>
        </details>
      )}
    </li>
  );
}

interface RemediesProps {
  readonly id: PrerequisiteId;
  readonly title: string;
  readonly onSolved: () => void;
}

function Remedies({ id, title, onSolved }: RemediesProps) {
  const { binding: words, diagnosis } = useGuide();
  return (
    <div class="not-met">
      <p class="row-name">{title}</p>
      <p>{words.conditions.noTitle}</p>
      <ul class="plain-points">
        {causeGuide[causeOf[id]].remedies.map((remedy) => (
          <li key={remedy}>{diagnosis.remedies[remedy]}</li>
        ))}
      </ul>
      <button type="button" class="button small" onClick={onSolved}>
        {words.conditions.noAgain}
      </button>
    </div>
  );
}
