import { useGuide } from '../../../components/guide-context.ts';
import { ReminderActs } from '../../../components/reminder-acts.tsx';
import { instantWords } from '../../../components/reminder-words.ts';
import { markOf, type Reminder, type RemindersRecord } from '../../../lib/domain/reminder.ts';
import { type Snooze, snoozedUntil } from '../../../lib/domain/snooze.ts';
import { withKindOff, withMark, withStopped } from '../../../lib/session/reminders.ts';
import { change } from '../../../lib/session/session.ts';
import { tellBackground } from './keep-reminders.ts';
import { type OpenProps, say } from './shell.ts';

export interface ReminderActsRouteProps extends OpenProps {
  readonly reminder: Reminder;
  readonly onClose: () => void;
}

/** What can be done with one reminder, each with its way back. */
export function ReminderActsRoute({ shell, session, reminder, onClose }: ReminderActsRouteProps) {
  const { said } = useGuide().reminder;
  const { kind, key } = reminder;
  const now = Date.now();
  const mark = markOf(session.reminders.value, reminder);
  const act = (words: string, edit: Edit, back: Edit): void => {
    onClose();
    void editReminders({ shell, session }, edit).then(() =>
      say(shell, words, () => void editReminders({ shell, session }, back)),
    );
  };
  const unmark: Edit = (before) => withMark(before, reminder, mark);
  const snooze = (chosen: Snooze): void => {
    const until = snoozedUntil(chosen, now);
    const words = said.snoozed(instantWords(shell.text.value, until, now));
    act(words, (before) => withMark(before, reminder, { snoozedUntil: until }), unmark);
  };
  return (
    <ReminderActs
      kind={kind}
      now={now}
      onDone={() => act(said.done, (before) => withMark(before, reminder, { done: true }), unmark)}
      onSnooze={snooze}
      onStop={() =>
        act(
          said.stopped,
          (before) => withStopped(before, key, true),
          (before) => withStopped(before, key, false),
        )
      }
      onKindOff={() =>
        act(
          said.kindOff,
          (before) => withKindOff(before, kind, true),
          (before) => withKindOff(before, kind, false),
        )
      }
    />
  );
}

type Edit = (before: RemindersRecord) => RemindersRecord;

/** Writes it down and tells the background at once: the popup may be gone a moment later. */
export async function editReminders({ session }: OpenProps, edit: Edit): Promise<void> {
  await change(session, 'reminders', edit);
  await tellBackground(session);
}
