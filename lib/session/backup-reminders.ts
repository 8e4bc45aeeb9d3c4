import type { Reminder } from '../domain/reminder.ts';
import type { Upkeep } from '../domain/upkeep.ts';

const day = 86_400_000;

/** A new record is left alone so long; after that, and with every further period, there is a backup to be made. */
const firstTime = 7 * day;
const period = 30 * day;

/** So many changes are worth a backup before the period is over; never on the day of the last one. */
const manyChanges = 10;

export interface BackupSources {
  readonly upkeep: Upkeep;
  /** How often the records have been changed since the first, as `countChanges` has it. */
  readonly changes: number;
  /** Epoch milliseconds of the first card or bill; undefined while there is nothing to lose. */
  readonly firstAt: number | undefined;
}

/** The backup that is due or will be: none while nothing has changed since the last. */
export function backupReminders(sources: BackupSources, now: number): readonly Reminder[] {
  const dueAt = dueTime(sources, now);
  if (dueAt === undefined) return [];
  return [{ key: 'backup', kind: 'backup-due', dueAt, route: '#/data' }];
}

function dueTime({ upkeep, changes, firstAt }: BackupSources, now: number): number | undefined {
  const { backupAt, backupChanges = 0 } = upkeep;
  if (backupAt === undefined) {
    return firstAt === undefined ? undefined : lastPeriod(firstAt + firstTime, now);
  }
  const changed = changes - backupChanges;
  if (changed <= 0) return undefined;
  if (changed >= manyChanges && now < backupAt + period) return backupAt + day;
  return lastPeriod(backupAt + period, now);
}

/** The last time that came round since the first, or the first when it is still to come. */
function lastPeriod(first: number, now: number): number {
  return first + Math.max(0, Math.floor((now - first) / period)) * period;
}

/** The first card or bill on record. */
export function firstRecordAt(
  cards: readonly { readonly addedAt: number }[],
  imports: readonly { readonly importedAt: number }[],
): number | undefined {
  const times = [
    ...cards.map(({ addedAt }) => addedAt),
    ...imports.map(({ importedAt }) => importedAt),
  ];
  return times.length === 0 ? undefined : Math.min(...times);
}
