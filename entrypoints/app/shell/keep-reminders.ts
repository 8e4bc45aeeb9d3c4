import { effect } from '@preact/signals';
import { collectReminders, sourcesOf } from '../../../lib/session/reminder-sources.ts';
import { isSameList, withReminders, writeSchedule } from '../../../lib/session/reminders.ts';
import { bring, change, lateKinds, type OpenSession } from '../../../lib/session/session.ts';
import { countChanges } from '../../../lib/store/backup-changes.ts';
import { browserPlatform } from './browser-platform.ts';

/** Milliseconds of quiet after a change before the list is worked out again. */
const quiet = 300;

/** Works out what is due after every change of the records, while this page is open. */
export function keepReminders(session: OpenSession): void {
  for (const kind of lateKinds) bring(session, kind);
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    // Read here, so that the effect follows them.
    const sources = sourcesOf(session);
    const record = session.reminders.value;
    clearTimeout(timer);
    if (!sources) return;
    timer = setTimeout(() => void renew(session, { sources, record }), quiet);
  });
}

/** From the records as they are now: the record of the disk has what another page did meanwhile. */
async function renew(
  session: OpenSession,
  {
    sources,
    record,
  }: {
    readonly sources: NonNullable<ReturnType<typeof sourcesOf>>;
    readonly record: OpenSession['reminders']['value'];
  },
): Promise<void> {
  const reminders = collectReminders(
    { ...sources, changes: await countChanges(session.store.database) },
    browserPlatform.now(),
  );
  const known = record.secret !== '' && isSameList(record.reminders, reminders);
  if (!known) await change(session, 'reminders', (before) => withReminders(before, reminders));
  await tellBackground(session);
}

/** The demo's reminders are invented: outside the page nobody hears of them. */
export async function tellBackground({ mode, reminders }: OpenSession): Promise<void> {
  if (mode === 'own') await writeSchedule(browserPlatform.preferences, reminders.value);
}
