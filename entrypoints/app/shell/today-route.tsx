import { Today } from '../../../components/today.tsx';
import {
  comingReminders,
  dueReminders,
  type Reminder,
  shownAt,
} from '../../../lib/domain/reminder.ts';
import type { OpenSession } from '../../../lib/session/session.ts';
import { guideView } from './guide-view.tsx';
import type { ReminderActsRouteProps } from './reminder-acts-route.tsx';
import type { OpenProps } from './shell.ts';
import { useNow } from './use-now.ts';

const Acts = guideView<ReminderActsRouteProps>(
  async () => (await import('./reminder-acts-route.tsx')).ReminderActsRoute,
);

/** What matters now, from the list that was worked out when the records last changed. */
export function TodayRoute({ shell, session }: OpenProps) {
  const now = useNow();
  const record = session.reminders.value;
  // Never worked out: nothing is known to be due, nor not to be.
  if (record.secret === '') return null;
  const [next] = comingReminders(record, now);
  return (
    <Today
      due={dueReminders(record, now).map((reminder) => withCardOf(session, reminder))}
      next={next && { ...withCardOf(session, next), at: shownAt(record, next) }}
      now={now}
      acts={({ reminder }, onClose) => (
        <Acts shell={shell} session={session} reminder={reminder} onClose={onClose} />
      )}
      onNearActs={Acts.preload}
      onFollow={(event, route) => {
        if (route !== importRoute) return;
        event.preventDefault();
        shell.openTab(route);
      }}
    />
  );
}

/** A popup closes when a file is chosen. */
const importRoute = '#/import';

export function withCardOf({ cards }: OpenSession, reminder: Reminder) {
  const cardId = reminder.about?.cardId;
  const card = cardId === undefined ? undefined : cards.value.cards.find(({ id }) => id === cardId);
  return { reminder, card };
}
