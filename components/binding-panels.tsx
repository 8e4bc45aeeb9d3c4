import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { beijingDay } from '../lib/domain/calendar.ts';
import { Segment } from './bind-parts.tsx';
import type { BindingPageProps } from './binding-page.ts';
import { Field, described } from './field.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** No wallet of the table is older. */
const firstWalletDay = '2003-01-01';

/** How the person knows that the card is bound: nothing is bound without it. */
export function ConfirmPanel({ fields, now, on }: BindingPageProps) {
  const text = useText();
  const { confirm } = useGuide().binding;
  const today = beijingDay(now);
  const by = fields.by === 'message' ? 'message' : 'person';
  const day = fields.day ?? today;
  const valid = /^\d{4}-\d\d-\d\d$/.test(day) && day >= firstWalletDay && day <= today;
  const error = valid ? undefined : confirm.dayInvalid;
  return (
    <AskPanel onSubmit={() => valid && on.confirm({ by, day })}>
      <fieldset class="field">
        <legend>{confirm.title}</legend>
        <div class="segments">
          {(['person', 'message'] as const).map((one) => (
            <Segment
              key={one}
              name="by"
              checked={by === one}
              onChoose={() => on.field({ by: one })}
            >
              {confirm[one]}
            </Segment>
          ))}
        </div>
      </fieldset>
      <Field id="confirm-day" label={confirm.day} error={error}>
        <input
          id="confirm-day"
          type="date"
          value={day}
          min={firstWalletDay}
          max={today}
          {...described('confirm-day', false, error)}
          onInput={(event) => on.field({ day: event.currentTarget.value })}
        />
      </Field>
      <div class="buttons split">
        <button type="button" class="button" onClick={() => on.field({ panel: '' })}>
          {text.actions.cancel}
        </button>
        <button type="submit" class="button primary">
          {confirm.save}
        </button>
      </div>
    </AskPanel>
  );
}

/** What the app gave as the reason: kept as it is, or taken to the diagnosis. */
export function RejectPanel({ binding, fields, on }: BindingPageProps) {
  const text = useText();
  const { reject } = useGuide().binding;
  const reason = fields.reason ?? '';
  const tried = fields.assured === 'tried';
  const error = tried && reason.trim() === '' ? reject.empty : undefined;
  return (
    <AskPanel
      onSubmit={() =>
        reason.trim() === '' ? on.field({ assured: 'tried' }) : on.reject(reason.trim())
      }
    >
      <Field id="reject-reason" label={reject.title} help={reject.help} error={error}>
        <textarea
          id="reject-reason"
          rows={3}
          maxLength={300}
          value={reason}
          {...described('reject-reason', true, error)}
          onInput={(event) => on.field({ reason: event.currentTarget.value })}
        />
      </Field>
      <button type="submit" class="button primary wide">
        {reject.save}
      </button>
      <div class="buttons split">
        <button type="button" class="button" onClick={() => on.field({ panel: '' })}>
          {text.actions.cancel}
        </button>
        <a class="button" href={`#/diagnose/${binding.id}`}>
          {reject.diagnose}
        </a>
      </div>
    </AskPanel>
  );
}

interface AskPanelProps {
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

/** Stands where the buttons stood, so it takes the focus from the one that is gone. */
function AskPanel({ onSubmit, children }: AskPanelProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      class="form ask-panel"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
