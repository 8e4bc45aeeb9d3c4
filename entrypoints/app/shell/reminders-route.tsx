import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useGuide } from '../../../components/guide-context.ts';
import { type ListedReminder, RemindersView } from '../../../components/reminders-view.tsx';
import {
  dueReminders,
  type Reminder,
  type RemindersRecord,
  shownAt,
  standingOf,
} from '../../../lib/domain/reminder.ts';
import { withKindOff, withMark, withStopped } from '../../../lib/session/reminders.ts';
import type { OpenSession } from '../../../lib/session/session.ts';
import { mayNotify } from './bell.ts';
import { editReminders, ReminderActsRoute } from './reminder-acts-route.tsx';
import { type OpenProps, say } from './shell.ts';
import { withCardOf } from './today-route.tsx';
import { useNow } from './use-now.ts';

/** All reminders, and what the person wants to be reminded of. */
export function RemindersRoute({ shell, session }: OpenProps) {
  const { said } = useGuide().reminder;
  const now = useNow();
  const notifying = useNotifying(shell);
  const edit = (change: (before: RemindersRecord) => RemindersRecord): Promise<void> =>
    editReminders({ shell, session }, change);
  return (
    <RemindersView
      items={listed(session, now)}
      now={now}
      acts={({ reminder }, onClose) => (
        <ReminderActsRoute shell={shell} session={session} reminder={reminder} onClose={onClose} />
      )}
      onAgain={({ reminder }) => {
        void edit((before) => again(before, reminder)).then(() => say(shell, said.back));
      }}
      off={session.reminders.value.off}
      onKind={(kind, on) => void edit((before) => withKindOff(before, kind, !on))}
      notify={session.mode === 'demo' ? undefined : notifying.on}
      refused={notifying.refused}
      onNotify={notifying.set}
    />
  );
}

/** Due first, as on the home view; then by time. */
function listed(session: OpenSession, now: number): readonly ListedReminder[] {
  const record = session.reminders.value;
  const due = dueReminders(record, now);
  const others = record.reminders
    .filter((reminder) => !due.includes(reminder))
    .toSorted((a, b) => shownAt(record, a) - shownAt(record, b));
  return [...due, ...others].flatMap((reminder) => {
    const standing = standingOf(record, reminder, now);
    if (standing === 'off') return [];
    return [{ ...withCardOf(session, reminder), standing, at: shownAt(record, reminder) }];
  });
}

function again(before: RemindersRecord, reminder: Reminder): RemindersRecord {
  return withStopped(withMark(before, reminder, undefined), reminder.key, false);
}

/** Whether the browser notifies: wanted by the person and allowed by the browser, which may be told otherwise elsewhere. */
function useNotifying({ preferences }: OpenProps['shell']) {
  const allowed = useSignal(false);
  const refused = useSignal(false);
  useEffect(() => void mayNotify().then((may) => (allowed.value = may)), []);
  const want = (notify: boolean): void => {
    preferences.value = { ...preferences.value, notify };
  };
  return {
    on: preferences.value.notify && allowed.value,
    refused: refused.value,
    set: (on: boolean): void => {
      const permissions = { permissions: ['notifications' as const] };
      // Asking must be the first thing after the press, or the browser refuses.
      const asked = on
        ? browser.permissions.request(permissions)
        : browser.permissions.remove(permissions).then(() => false);
      want(on);
      void asked.then((may) => {
        allowed.value = may;
        refused.value = on && !may;
        if (!may) want(false);
      });
    },
  };
}
