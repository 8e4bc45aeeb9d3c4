import type { WalletId } from './wallet.ts';

/** What a person can be reminded of, the most pressing first; each has a sentence and a thing to do. */
export const reminderKinds = [
  'review-due',
  'answer-due',
  'closing-check',
  'unbinding-check',
  're-verify',
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
  /** Random names under which the schedule outside the vault knows them, by key and due time. */
  readonly tokens: Readonly<Record<string, string>>;
}
