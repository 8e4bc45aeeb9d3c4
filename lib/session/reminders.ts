import {
  isLive,
  type Reminder,
  type ReminderKind,
  type ReminderMark,
  type RemindersRecord,
  shownAt,
} from '../domain/reminder.ts';
import type { Scheduled } from '../domain/schedule.ts';
import { scheduleSlot } from './delivery.ts';
import type { KeyValue } from './platform.ts';

/** Marks of occurrences that are gone are kept this many, so that an undo elsewhere brings them back as they were. */
const marksKept = 200;

/** Times outside the vault are told no better than this, and never too early. */
const step = 5 * 60_000;

/** The record with this list. The first list also makes the secret. */
export function withReminders(
  before: RemindersRecord,
  reminders: readonly Reminder[],
): RemindersRecord {
  return {
    ...before,
    reminders,
    marks: before.marks.slice(-marksKept),
    secret: before.secret || randomHex(),
  };
}

/** The record with this mark in the place of an earlier one of the same occurrence; without it for undefined. */
export function withMark(
  before: RemindersRecord,
  { key, dueAt }: Reminder,
  mark: Omit<ReminderMark, 'key' | 'dueAt'> | undefined,
): RemindersRecord {
  const others = before.marks.filter((one) => one.key !== key || one.dueAt !== dueAt);
  return { ...before, marks: mark ? [...others, { key, dueAt, ...mark }] : others };
}

/** Never again for this thing, or again. */
export function withStopped(before: RemindersRecord, key: string, stop: boolean): RemindersRecord {
  const others = before.stopped.filter((one) => one !== key);
  return { ...before, stopped: stop ? [...others, key] : others };
}

/** Never again for anything of this kind, or again. */
export function withKindOff(
  before: RemindersRecord,
  kind: ReminderKind,
  off: boolean,
): RemindersRecord {
  const others = before.off.filter((one) => one !== kind);
  return { ...before, off: off ? [...others, kind] : others };
}

/** Whether the two lists say the same. */
export function isSameList(a: readonly Reminder[], b: readonly Reminder[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The times outside the vault; a name is an HMAC of thing and time, so the same occurrence keeps it. */
export async function scheduleOf(record: RemindersRecord): Promise<readonly Scheduled[]> {
  if (record.secret === '') return [];
  const key = await crypto.subtle.importKey(
    'raw',
    utf8.encode(record.secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const live = record.reminders.filter((reminder) => isLive(record, reminder));
  const scheduled = await Promise.all(
    live.map(async (reminder) => {
      const dueAt = Math.ceil(shownAt(record, reminder) / step) * step;
      const named = utf8.encode(`${reminder.key}\n${dueAt}`);
      const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, named));
      return { token: hexOf(signed.subarray(0, 12)), dueAt };
    }),
  );
  return scheduled.toSorted((a, b) => a.dueAt - b.dueAt || a.token.localeCompare(b.token));
}

/** Puts the times where the background finds them; the same times again are not written. */
export async function writeSchedule(
  { get, set }: KeyValue,
  record: RemindersRecord,
): Promise<void> {
  const schedule = await scheduleOf(record);
  const before = await get(scheduleSlot);
  if (JSON.stringify(before) !== JSON.stringify(schedule)) await set(scheduleSlot, schedule);
}

const utf8 = new TextEncoder();

function randomHex(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(16)));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
