import { limitPeriods } from '../lib/domain/card.ts';
import type { LimitDraft } from '../lib/domain/card-draft.ts';
import type { CardFieldsProps } from './card-draft.ts';
import { useSentence } from './card-fields.tsx';
import { described, Field } from './field.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

export interface CardLimitsProps extends CardFieldsProps {
  /** `YYYY-MM-DD`, Beijing: a limit is mostly written down on the day it is seen. */
  readonly today: string;
}

/** The person's own limits, as many as they like. */
export function CardLimits({ draft, onChange, errors, today }: CardLimitsProps) {
  const { form } = useGuide().cards;
  const { limits } = draft;
  return (
    <fieldset class="field" aria-describedby="card-limits-help">
      <legend>{form.limits}</legend>
      {limits.map((limit, at) => (
        <LimitRow
          key={at}
          at={at}
          limit={limit}
          code={errors[`limit-${at}`]}
          onLimit={(changed) => onChange({ limits: limits.with(at, changed) })}
          onRemove={() => {
            onChange({ limits: limits.toSpliced(at, 1) });
            document.querySelector<HTMLElement>('#card-add-limit')?.focus();
          }}
        />
      ))}
      <button
        type="button"
        id="card-add-limit"
        class="button"
        onClick={() =>
          onChange({ limits: [...limits, { period: 'day', yuan: '', seenOn: today }] })
        }
      >
        <Icon name="plus" />
        {form.addLimit}
      </button>
      <p class="field-help" id="card-limits-help">
        {form.limitsHelp}
      </p>
    </fieldset>
  );
}

interface LimitRowProps {
  readonly at: number;
  readonly limit: LimitDraft;
  readonly code: CardFieldsProps['errors'][keyof CardFieldsProps['errors']];
  readonly onLimit: (limit: LimitDraft) => void;
  readonly onRemove: () => void;
}

function LimitRow({ at, limit, code, onLimit, onRemove }: LimitRowProps) {
  const { form } = useGuide().cards;
  const id = `card-limit-${at}`;
  const error = useSentence(code);
  return (
    <fieldset class="card-limit">
      <legend class="spoken">{form.limitName(at + 1)}</legend>
      <PeriodField id={id} limit={limit} onLimit={onLimit} />
      <Field id={id} label={form.limitYuan}>
        <input
          id={id}
          class="num"
          inputMode="decimal"
          autoComplete="off"
          value={limit.yuan}
          onInput={(event) => onLimit({ ...limit, yuan: event.currentTarget.value })}
          {...described(id, false, error)}
        />
      </Field>
      <Field id={`${id}-day`} label={form.limitSeenOn}>
        <input
          id={`${id}-day`}
          type="date"
          autoComplete="off"
          value={limit.seenOn}
          onChange={(event) => onLimit({ ...limit, seenOn: event.currentTarget.value })}
        />
      </Field>
      <IconButton icon="close" label={form.removeLimit(at + 1)} onClick={onRemove} />
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function PeriodField({
  id,
  limit,
  onLimit,
}: Pick<LimitRowProps, 'limit' | 'onLimit'> & { readonly id: string }) {
  const { form, periods } = useGuide().cards;
  return (
    <Field id={`${id}-period`} label={form.limitPeriod}>
      <select
        id={`${id}-period`}
        value={limit.period}
        onChange={({ currentTarget: { value } }) => {
          const period = limitPeriods.find((known) => known === value);
          if (period) onLimit({ ...limit, period });
        }}
      >
        {limitPeriods.map((period) => (
          <option key={period} value={period}>
            {periods[period]}
          </option>
        ))}
      </select>
    </Field>
  );
}
