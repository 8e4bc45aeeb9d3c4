import type { ReminderKind } from '../lib/domain/reminder.ts';
import { type Snooze, snoozesAt } from '../lib/domain/snooze.ts';
import { useGuide } from './guide-context.ts';

export interface ReminderActsProps {
  readonly kind: ReminderKind;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onDone: () => void;
  readonly onSnooze: (snooze: Snooze) => void;
  readonly onStop: () => void;
  readonly onKindOff: () => void;
}

/** Done, later, never again: each can be undone. */
export function ReminderActs(props: ReminderActsProps) {
  const { acts, kinds } = useGuide().reminder;
  const { kind, now, onDone, onSnooze, onStop, onKindOff } = props;
  return (
    <fieldset class="reminder-acts" aria-label={acts.label}>
      <div class="buttons">
        <button type="button" class="button small primary" onClick={onDone}>
          {acts.done}
        </button>
      </div>
      <fieldset>
        <legend>
          <small>{acts.later}</small>
        </legend>
        <div class="buttons">
          {snoozesAt(now).map((snooze) => (
            <button
              key={snooze}
              type="button"
              class="button small"
              onClick={() => onSnooze(snooze)}
            >
              {acts.snoozes[snooze]}
            </button>
          ))}
        </div>
      </fieldset>
      <div class="buttons">
        <button type="button" class="link-button" onClick={onStop}>
          {acts.stop}
        </button>
        <button type="button" class="link-button" onClick={onKindOff}>
          {acts.kindOff(kinds.names[kind])}
        </button>
      </div>
    </fieldset>
  );
}
