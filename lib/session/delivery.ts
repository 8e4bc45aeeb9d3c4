import { deliver, type Scheduled } from '../domain/schedule.ts';
import type { KeyValue } from './platform.ts';

/** Where open pages leave the times, and where it is remembered which were told. In the clear: see `Scheduled`. */
export const scheduleSlot = 'schedule';
export const deliveredSlot = 'delivered';

/** How a person is told; without a word of what it is about. */
export interface Bell {
  /** Shows how many are due; none clears it. */
  readonly show: (due: number) => Promise<void>;
  /** Tells once that something has become due; `due` is how many there are altogether. */
  readonly ring: (due: number) => Promise<void>;
}

export interface BellTower {
  /** What outlives the browser: storage.local. */
  readonly kept: KeyValue;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly bell: Bell;
}

/**
 * Tells what has become due since the last time, with one ring however many they are, and shows how many are due. May be
 * called at any wake-up, as often as it happens: one call at a time looks and remembers.
 */
export function tellDue({ kept, now, bell }: BellTower): Promise<void> {
  return navigator.locks.request('kaban-reminders', async () => {
    const schedule = listOf(await kept.get(scheduleSlot)) as readonly Scheduled[];
    const before = listOf(await kept.get(deliveredSlot)) as readonly string[];
    const { fresh, due, delivered } = deliver(schedule, before, now());
    await bell.show(due);
    if (delivered.length === before.length && fresh.length === 0) return;
    // A browser that dies between the two rings again, and the same bell: it does not keep silent.
    if (fresh.length > 0) await bell.ring(due);
    await kept.set(deliveredSlot, delivered);
  });
}

/** Outside the vault anything may lie there; what is no list must not silence the bell for good. */
function listOf(found: unknown): readonly unknown[] {
  return Array.isArray(found) ? found : [];
}
