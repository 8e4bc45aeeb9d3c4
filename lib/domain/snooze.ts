/** How long a reminder can be put off. */
export const snoozes = ['hour', 'evening', 'tomorrow', 'three-days', 'week'] as const;
export type Snooze = (typeof snoozes)[number];

const hour = 3_600_000;
const day = 24 * hour;

/** Epoch milliseconds until which it is put off: an hour from now, else at eight in the evening or nine in the morning in Beijing. */
export function snoozedUntil(snooze: Snooze, now: number): number {
  const midnight = now - ((now + 8 * hour) % day);
  const times: Readonly<Record<Snooze, number>> = {
    hour: now + hour,
    evening: midnight + 20 * hour,
    tomorrow: midnight + day + 9 * hour,
    'three-days': midnight + 3 * day + 9 * hour,
    week: midnight + 7 * day + 9 * hour,
  };
  return times[snooze];
}

/** The ways that lie ahead: in the evening there is no evening to wait for. */
export function snoozesAt(now: number): readonly Snooze[] {
  return snoozes.filter((snooze) => snoozedUntil(snooze, now) >= now + hour);
}
