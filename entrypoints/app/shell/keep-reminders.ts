import { effect } from '@preact/signals';
import { collectReminders, sourcesOf } from '../../../lib/session/reminder-sources.ts';
import { isSameList, withReminders, writeSchedule } from '../../../lib/session/reminders.ts';
import {
  bring,
  change,
  lateKinds,
  type OpenSession,
  type Sessions,
} from '../../../lib/session/session.ts';
import { countChanges } from '../../../lib/store/backup-changes.ts';
import { browserPlatform } from './browser-platform.ts';

/** Milliseconds of quiet after a change before the list is worked out again. */
const quiet = 300;

/** Works out what is due after every change of the records, while this page is open. */
export function keepReminders({ gate }: Sessions, session: OpenSession): void {
  for (const kind of lateKinds) bring(session, kind);
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    // Read here, so that the effect follows them.
    const sources = sourcesOf(session);
    const record = session.reminders.value;
    clearTimeout(timer);
    if (!sources) return;
    const isOpen = (): boolean => gate.value.kind === 'open';
    timer = setTimeout(
      () => void renew(session, { sources, record, isOpen }).catch(unlessDeleted),
      quiet,
    );
  });
}

/** The person may be deleting everything at this very moment: then nothing is due any more. */
function unlessDeleted(thrown: unknown): void {
  if (!(thrown instanceof Error) || thrown.name !== 'DatabaseClosedError') throw thrown;
}

interface Renewal {
  readonly sources: NonNullable<ReturnType<typeof sourcesOf>>;
  readonly record: OpenSession['reminders']['value'];
  /** Whether the vault is still open. */
  readonly isOpen: () => boolean;
}

/** From the records as they are now: the record of the disk has what another page did meanwhile. */
async function renew(session: OpenSession, { sources, record, isOpen }: Renewal): Promise<void> {
  const { database } = await session.store();
  const reminders = collectReminders(
    { ...sources, changes: await countChanges(database) },
    browserPlatform.now(),
  );
  const known = record.secret !== '' && isSameList(record.reminders, reminders);
  // Deleting everything closes the gate first: nothing is written into what is being destroyed.
  if (!isOpen()) return;
  if (!known) await change(session, 'reminders', (before) => withReminders(before, reminders));
  await tellBackground(session);
}

/** The demo's reminders are invented: outside the page nobody hears of them. */
export async function tellBackground({ mode, reminders }: OpenSession): Promise<void> {
  if (mode === 'own') await writeSchedule(browserPlatform.preferences, reminders.value);
}
