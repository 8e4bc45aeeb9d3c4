import { accountClasses, cardStatuses } from '../lib/domain/card.ts';
import type { AccountClass } from '../lib/domain/card.ts';
import { accountClassRule } from '../lib/knowledge/rules.ts';
import type { CardFieldsProps } from './card-draft.ts';
import { useSentence } from './card-fields.tsx';
import { CardLimits } from './card-limits.tsx';
import { CheckedOn } from './checked-on.tsx';
import { described, Field } from './field.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface CardMoreProps extends CardFieldsProps {
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
}

/** What most people leave empty, folded until asked for. */
export function CardMore(props: CardMoreProps) {
  const { draft, onChange } = props;
  const { form } = useGuide().cards;
  return (
    <details
      class="fold card-more"
      open={draft.more}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== draft.more) onChange({ more: open });
      }}
    >
      <summary id="card-more">{form.more}</summary>
      <div class="form">
        {draft.kind === 'debit' && <ClassField {...props} />}
        <StatusField {...props} />
        <CardLimits {...props} />
        <PhoneField {...props} />
        <DayField {...props} />
        <NoteField {...props} />
      </div>
    </details>
  );
}

function ClassField({ draft, onChange }: CardFieldsProps) {
  const { form, classes } = useGuide().cards;
  const choices = [undefined, ...accountClasses];
  return (
    <fieldset class="field">
      <legend>{form.accountClass}</legend>
      <div class="segments">
        {choices.map((choice) => (
          <label key={choice ?? 0} class="segment">
            <input
              type="radio"
              id={`card-class-${choice ?? 0}`}
              name="card-class"
              checked={draft.accountClass === choice}
              onChange={() => onChange({ accountClass: choice })}
            />
            <span>{choice === undefined ? form.classUnknown : classes[choice]}</span>
          </label>
        ))}
      </div>
      {draft.accountClass !== undefined && <ClassRule accountClass={draft.accountClass} />}
    </fieldset>
  );
}

/** What an account of this class may do, with the day and the source of the rule. */
export function ClassRule({ accountClass }: { readonly accountClass: AccountClass }) {
  const { facts } = useGuide();
  const rule = accountClassRule(accountClass);
  return (
    <div class="card-rule">
      <p>{facts.rules[rule.id].text}</p>
      {rule.contested === true && <p>{facts.contested}</p>}
      <CheckedOn fact={rule} />
    </div>
  );
}

function StatusField({ draft, onChange }: CardFieldsProps) {
  const text = useText();
  const { form, statusMeanings } = useGuide().cards;
  const id = 'card-status';
  return (
    <Field id={id} label={form.status} help={statusMeanings[draft.status]}>
      <select
        id={id}
        value={draft.status}
        onChange={({ currentTarget: { value } }) => {
          const status = cardStatuses.find((known) => known === value);
          if (status) onChange({ status });
        }}
        {...described(id, true, undefined)}
      >
        {cardStatuses.map((status) => (
          <option key={status} value={status}>
            {text.cardStatuses[status]}
          </option>
        ))}
      </select>
    </Field>
  );
}

function PhoneField({ draft, onChange, errors }: CardFieldsProps) {
  const { form } = useGuide().cards;
  const id = 'card-phone-end';
  const error = useSentence(errors.phoneEnd);
  return (
    <Field id={id} label={form.phoneEnd} help={form.phoneEndHelp} error={error}>
      <input
        id={id}
        class="num tail-input"
        inputMode="numeric"
        autoComplete="off"
        value={draft.phoneEnd}
        onInput={(event) =>
          onChange({ phoneEnd: event.currentTarget.value.normalize('NFKC').trim() })
        }
        {...described(id, true, error)}
      />
    </Field>
  );
}

function DayField({ draft, onChange, errors }: CardFieldsProps) {
  const { form } = useGuide().cards;
  const id = 'card-check-on';
  const error = useSentence(errors.checkOn);
  return (
    <Field id={id} label={form.checkOn} help={form.checkOnHelp} error={error}>
      <input
        id={id}
        type="date"
        autoComplete="off"
        value={draft.checkOn}
        onChange={(event) => onChange({ checkOn: event.currentTarget.value })}
        {...described(id, true, error)}
      />
    </Field>
  );
}

function NoteField({ draft, onChange, errors }: CardFieldsProps) {
  const { form } = useGuide().cards;
  const id = 'card-note';
  const error = useSentence(errors.note);
  return (
    <Field id={id} label={form.note} help={form.noteHelp} error={error}>
      <textarea
        id={id}
        rows={3}
        autoComplete="off"
        value={draft.note}
        onInput={(event) => onChange({ note: event.currentTarget.value })}
        {...described(id, true, error)}
      />
    </Field>
  );
}
