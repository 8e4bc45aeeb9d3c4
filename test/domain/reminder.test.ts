import { describe, expect, it } from 'vitest';
import {
  comingReminders,
  dueReminders,
  type Reminder,
  type RemindersRecord,
  standingOf,
} from '../../lib/domain/reminder.ts';
import { snoozedUntil, snoozesAt } from '../../lib/domain/snooze.ts';

const minute = 60_000;
const hour = 60 * minute;
/** 2026-11-22 17:00 in Beijing. */
const now = Date.parse('2026-11-22T09:00:00Z');

const card: Reminder = { key: 'card', kind: 'card-check', dueAt: now - hour, route: '#/' };
const review: Reminder = { key: 'review', kind: 'review-due', dueAt: now - minute, route: '#/' };
const late: Reminder = { ...card, key: 'late', dueAt: now - 2 * hour };
const later: Reminder = { ...card, key: 'later', dueAt: now + hour };
const record = (more: Partial<RemindersRecord> = {}): RemindersRecord => ({
  reminders: [card, review, later, late],
  marks: [],
  off: [],
  stopped: [],
  secret: '00',
  ...more,
});
const keys = (reminders: readonly Reminder[]) => reminders.map(({ key }) => key);

describe('reminders', () => {
  it('come with the pressing kinds first, and what has waited longest', () => {
    expect(keys(dueReminders(record(), now))).toEqual(['review', 'late', 'card']);
    expect(keys(comingReminders(record(), now))).toEqual(['later']);
  });

  it('that were put off are hidden until then, and this occurrence alone', () => {
    const put = record({ marks: [{ key: 'card', dueAt: card.dueAt, snoozedUntil: now + hour }] });
    expect(standingOf(put, card, now)).toBe('snoozed');
    expect(standingOf(put, card, now + hour)).toBe('due');
    expect(standingOf(put, { ...card, dueAt: now }, now)).toBe('due');
    expect(keys(comingReminders(put, now))).toEqual(['card', 'later']);
  });

  it('are silent when they are done, stopped or of a kind that is off, and neither due nor coming', () => {
    const marks = [{ key: 'card', dueAt: card.dueAt, done: true }];
    const silent = record({ marks, stopped: ['late'], off: ['review-due'] });
    expect(standingOf(silent, card, now)).toBe('done');
    expect(standingOf(silent, late, now)).toBe('stopped');
    expect(standingOf(silent, review, now)).toBe('off');
    expect(dueReminders(silent, now)).toEqual([]);
    expect(keys(comingReminders(silent, now))).toEqual(['later']);
  });
});

describe('putting off', () => {
  const at = (instant: number) =>
    new Date(instant + 8 * hour).toISOString().slice(0, 16).replace('T', ' ');

  it.each([
    ['hour', '2026-11-22 18:00'],
    ['evening', '2026-11-22 20:00'],
    ['tomorrow', '2026-11-23 09:00'],
    ['three-days', '2026-11-25 09:00'],
    ['week', '2026-11-29 09:00'],
  ] as const)('by %s lasts until %s in Beijing', (snooze, until) => {
    expect(at(snoozedUntil(snooze, now))).toBe(until);
  });

  it('until the evening is not offered when it is evening', () => {
    expect(snoozesAt(now)).toContain('evening');
    expect(snoozesAt(now + 3 * hour)).not.toContain('evening');
    expect(snoozesAt(Date.parse('2026-11-22T16:30:00Z'))).toContain('evening');
  });
});
