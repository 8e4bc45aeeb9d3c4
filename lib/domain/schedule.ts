/**
 * When something is due, as it lies outside the vault so that it can be told while that is locked: an opaque name and a
 * time, and nothing of what it is about.
 */
export interface Scheduled {
  readonly token: string;
  /** Epoch milliseconds. */
  readonly dueAt: number;
}

export interface Delivery {
  /** Tokens due for the first time. */
  readonly fresh: readonly string[];
  /** How many are due, told before or not. */
  readonly due: number;
  /** What counts as told from now on. */
  readonly delivered: readonly string[];
}

/** Told ones that are remembered after they left the schedule, so that an undo does not tell them again. */
const remembered = 200;

/**
 * What to tell at this instant, and that only once. Nothing depends on who asks, how often, or how long ago the last
 * time was: sleep, restarts, lost or doubled alarms and a clock set back change nothing.
 */
export function deliver(
  schedule: readonly Scheduled[],
  delivered: readonly string[],
  now: number,
): Delivery {
  const due = schedule.filter(({ dueAt }) => dueAt <= now).map(({ token }) => token);
  const told = new Set(delivered);
  const fresh = due.filter((token) => !told.has(token));
  const scheduled = new Set(schedule.map(({ token }) => token));
  const gone = delivered.filter((token) => !scheduled.has(token)).slice(-remembered);
  const kept = delivered.filter((token) => scheduled.has(token));
  return { fresh, due: due.length, delivered: [...gone, ...kept, ...fresh] };
}
