import type { Month } from '../lib/domain/calendar.ts';
import { type KeepYears, keepYears, type Outgrown } from '../lib/domain/upkeep.ts';
import { monthWords } from '../lib/text/dates.ts';
import { instantDay } from './data-words.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** What a choice would take away now. */
export interface RetentionPlan {
  readonly years: KeepYears;
  readonly before: Month;
  readonly count: number;
  /** Newest first. */
  readonly months: readonly Month[];
}

export interface DataRetentionProps {
  readonly years: KeepYears | undefined;
  /** The last time that something went. */
  readonly outgrown: Outgrown | undefined;
  /** Chosen and not yet confirmed. */
  readonly plan: RetentionPlan | undefined;
  readonly working: boolean;
  /** Undefined keeps everything. */
  readonly onChoose: (years: KeepYears | undefined) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** How long entries are kept. Nothing goes before it was said what, and confirmed. */
export function DataRetention(props: DataRetentionProps) {
  const { retention: words } = useGuide().data;
  const text = useText();
  const { years, plan, outgrown } = props;
  const shown = plan?.years ?? years;
  return (
    <section class="data-section" aria-labelledby="data-retention">
      <h2 id="data-retention" class="section-title">
        {words.title}
      </h2>
      <p class="lead">{words.lead}</p>
      <fieldset class="segments" aria-labelledby="data-retention">
        {[undefined, ...keepYears].map((choice) => (
          <label key={choice ?? 0} class="segment">
            <input
              type="radio"
              name="retention"
              checked={choice === shown}
              onChange={() => props.onChoose(choice)}
            />
            <span>{words.choices[choice ?? 0]}</span>
          </label>
        ))}
      </fieldset>
      {plan !== undefined && <Plan {...props} plan={plan} />}
      {outgrown !== undefined && plan === undefined && (
        <p class="field-help">
          {words.last(
            instantDay(text, outgrown.at),
            outgrown.count,
            monthWords(text, outgrown.before),
          )}
        </p>
      )}
    </section>
  );
}

function Plan({
  plan: { years, before, count, months },
  working,
  onConfirm,
  onCancel,
}: DataRetentionProps & { readonly plan: RetentionPlan }) {
  const { retention: words } = useGuide().data;
  const text = useText();
  const [newest = before] = months;
  const oldest = months.at(-1) ?? newest;
  const range = words.plan(months.length, monthWords(text, oldest), monthWords(text, newest));
  return (
    <div class="panel data-plan" role="alert">
      {count === 0 ? (
        <p>{words.planNone(monthWords(text, before))}</p>
      ) : (
        <>
          <h3>{words.planTitle(count)}</h3>
          <p>{range}</p>
          <p>{words.planAfter}</p>
        </>
      )}
      <div class="buttons split">
        <button type="button" class="button" onClick={onCancel}>
          {text.actions.cancel}
        </button>
        <button
          type="button"
          class={`button primary${count === 0 ? '' : ' bad'}`}
          aria-disabled={working}
          onClick={() => !working && onConfirm()}
        >
          {working ? words.working : words.confirm(words.choices[years])}
        </button>
      </div>
    </div>
  );
}
