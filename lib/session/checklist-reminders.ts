import { cardsAtHand } from '../domain/card.ts';
import { checkItemById } from '../knowledge/checklist-items.ts';
import { dayLong } from '../domain/checklist.ts';
import type { CheckEntry } from '../domain/checklist-entry.ts';
import type { Reminder } from '../domain/reminder.ts';
import { checklistOf, type CheckRecords } from './checklist.ts';

const route = '#/checklist';

/** Days after the first card when what was never answered is mentioned: nobody is examined on their first day. */
const patience = 3;

/** Nine o'clock in Beijing, as milliseconds of a day in UTC. */
const nine = 3_600_000;

/**
 * What the checklist wants to be reminded of, each at most once: answers that have gone stale or will, and weighty items
 * that were never answered. Proved items have reminders of their own.
 */
export function checklistReminders(records: CheckRecords, now: number): readonly Reminder[] {
  const entries = checklistOf(records, now);
  return [...staleReminder(entries, now), ...openReminder(entries, records)];
}

/**
 * One for all answers to be given again, at nine in the morning after they have gone stale: those given in one sitting
 * come in one. It is due anew with every further morning that brings some, and until the first one it is due on that.
 */
function staleReminder(entries: readonly CheckEntry[], now: number): readonly Reminder[] {
  const times = entries
    .flatMap(({ staleAt }) => (staleAt === undefined ? [] : morningAfter(staleAt)))
    .toSorted((a, b) => a - b);
  const dueAt = times.findLast((at) => at <= now) ?? times[0];
  if (dueAt === undefined) return [];
  const count = times.filter((at) => at <= dueAt).length;
  return [{ key: 'checklist-stale', kind: 'checklist-stale', dueAt, route, about: { count } }];
}

function morningAfter(at: number): number {
  return Math.ceil((at - nine) / dayLong) * dayLong + nine;
}

function openReminder(
  entries: readonly CheckEntry[],
  { cards }: CheckRecords,
): readonly Reminder[] {
  const added = cardsAtHand(cards.cards).map(({ addedAt }) => addedAt);
  const count = entries.filter(
    ({ item, state }) => state === 'open' && checkItemById(item).weight === 3,
  ).length;
  if (added.length === 0 || count === 0) return [];
  const dueAt = Math.min(...added) + patience * dayLong;
  return [{ key: 'checklist-open', kind: 'checklist-open', dueAt, route, about: { count } }];
}
