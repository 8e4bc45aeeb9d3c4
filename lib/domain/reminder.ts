import type { SpendingCategory } from './budget.ts';
import type { WalletId } from './wallet.ts';

/** What a person can be reminded of, the most pressing first; each has a sentence and a thing to do. */
export const reminderKinds = [
  'review-due',
  'answer-due',
  'closing-check',
  'unbinding-check',
  're-verify',
  'payment-different',
  'payment-missing',
  'recovery-code',
  'budget-over',
  'card-check',
  'retry-open',
  'checklist-stale',
  'bills-due',
  'backup-due',
  'budget-near',
  'checklist-open',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** One thing that is or will be due. Worked out from the records, never typed by a person. */
export interface Reminder {
  /** Names the thing: the same thing due again later has the same key and another `dueAt`. */
  readonly key: string;
  readonly kind: ReminderKind;
  /** Epoch milliseconds. */
  readonly dueAt: number;
  /** Hash route of the view where it is done. */
  readonly route: string;
  /** What the sentence names, as far as it names anything. */
  readonly about?: {
    readonly cardId?: string | undefined;
    readonly wallet?: WalletId | undefined;
    readonly count?: number | undefined;
    readonly category?: SpendingCategory | undefined;
    /** The person's own name for it, of a budget for example. */
    readonly name?: string | undefined;
  };
}

/** What the person did with a reminder. */
export interface ReminderMark {
  readonly key: string;
  /** The occurrence it is about. */
  readonly dueAt: number;
  /** Epoch milliseconds; hidden until then. */
  readonly snoozedUntil?: number | undefined;
  readonly done?: boolean | undefined;
}

/** What is known of reminders: worked out after every change, shown at once when a page opens. */
export interface RemindersRecord {
  readonly reminders: readonly Reminder[];
  readonly marks: readonly ReminderMark[];
  /** Kinds the person does not want to be reminded of. */
  readonly off: readonly ReminderKind[];
  /** Keys the person stopped for good. */
  readonly stopped: readonly string[];
  /** Random; makes the names under which the schedule outside the vault knows them. Empty before the first list. */
  readonly secret: string;
}

/** How a reminder stands: due, still to come, put off, or silent because the person said so. */
export type ReminderStanding = 'due' | 'coming' | 'snoozed' | 'done' | 'stopped' | 'off';

/** The mark of this very occurrence. */
export function markOf(
  { marks }: RemindersRecord,
  { key, dueAt }: Reminder,
): ReminderMark | undefined {
  return marks.find((mark) => mark.key === key && mark.dueAt === dueAt);
}

/** When it is to be shown, epoch milliseconds: as due, or as put off. */
export function shownAt(record: RemindersRecord, reminder: Reminder): number {
  return markOf(record, reminder)?.snoozedUntil ?? reminder.dueAt;
}

/** Whether nothing the person said keeps it silent. */
export function isLive(record: RemindersRecord, reminder: Reminder): boolean {
  return silence(record, reminder) === undefined;
}

export function standingOf(
  record: RemindersRecord,
  reminder: Reminder,
  now: number,
): ReminderStanding {
  const silent = silence(record, reminder);
  if (silent) return silent;
  if (shownAt(record, reminder) <= now) return 'due';
  return markOf(record, reminder)?.snoozedUntil === undefined ? 'coming' : 'snoozed';
}

/** What is due now, the most pressing kind first and in it what has waited longest. */
export function dueReminders(record: RemindersRecord, now: number): readonly Reminder[] {
  return record.reminders
    .filter((reminder) => standingOf(record, reminder, now) === 'due')
    .toSorted((a, b) => rank(a) - rank(b) || a.dueAt - b.dueAt);
}

/** What will be due, the next first; what was put off among it. */
export function comingReminders(record: RemindersRecord, now: number): readonly Reminder[] {
  return record.reminders
    .filter((reminder) => isLive(record, reminder) && shownAt(record, reminder) > now)
    .toSorted((a, b) => shownAt(record, a) - shownAt(record, b) || rank(a) - rank(b));
}

function silence(
  record: RemindersRecord,
  reminder: Reminder,
): 'off' | 'stopped' | 'done' | undefined {
  if (record.off.includes(reminder.kind)) return 'off';
  if (record.stopped.includes(reminder.key)) return 'stopped';
  return markOf(record, reminder)?.done === true ? 'done' : undefined;
}

function rank({ kind }: Reminder): number {
  return reminderKinds.indexOf(kind);
}
