import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Reminder, RemindersRecord } from '../../lib/domain/reminder.ts';
import { standingOf } from '../../lib/domain/reminder.ts';
import { deliver, type Scheduled } from '../../lib/domain/schedule.ts';
import { deliveredSlot, scheduleSlot, tellDue } from '../../lib/session/delivery.ts';
import { withKindOff, withMark, withStopped, writeSchedule } from '../../lib/session/reminders.ts';
import { fakeKeyValue } from './fake-platform.ts';

const minute = 60_000;
const hour = 60 * minute;
const start = 1_790_000_000_000;

const reminder = (at: number, dueAt: number): Reminder => ({
  key: `thing-${at}`,
  kind: at % 2 === 0 ? 'card-check' : 'review-due',
  dueAt,
  route: '#/cards',
});

const recordOf = (reminders: readonly Reminder[]): RemindersRecord => ({
  reminders,
  marks: [],
  off: [],
  stopped: [],
  secret: '00112233445566778899aabbccddeeff',
});

/** A computer with a browser: a clock that may jump, an alarm that may be lost, a background that may be gone. */
class World {
  now = start;
  record: RemindersRecord;
  rings = 0;
  badge = 0;
  /** How often each occurrence was told. */
  readonly told = new Map<string, number>();
  private alarm = true;
  private readonly kept = fakeKeyValue();
  /** Counts what is written down as told. */
  private readonly watched = {
    ...this.kept,
    set: async (slot: string, value: unknown): Promise<void> => {
      const before = ((await this.kept.get(deliveredSlot)) ?? []) as readonly string[];
      const fresh = (value as readonly string[]).filter((token) => !before.includes(token));
      for (const token of fresh) this.told.set(token, (this.told.get(token) ?? 0) + 1);
      await this.kept.set(slot, value);
    },
  };
  private readonly browser: 'chromium' | 'firefox';

  constructor(browser: 'chromium' | 'firefox', record: RemindersRecord) {
    this.browser = browser;
    this.record = record;
  }

  /** Whatever wakes the background, this is what it does first. */
  async wake(): Promise<void> {
    this.alarm = true;
    const bell = {
      show: async (due: number) => void (this.badge = due),
      ring: async () => void (this.rings += 1),
    };
    await tellDue({ kept: this.watched, now: () => this.now, bell });
  }

  /** Time passes while the browser runs; the alarm rings every half a minute, here once for all of it. */
  async wait(time: number): Promise<void> {
    this.now += time;
    if (this.alarm && time >= minute / 2) await this.wake();
  }

  /** The lid is closed: nothing rings; what was missed comes once, or not at all until the next. */
  async sleep(time: number): Promise<void> {
    this.now += time;
    if (this.browser === 'chromium') await this.wake();
  }

  async restart(closedFor: number): Promise<void> {
    this.now += closedFor;
    if (this.browser === 'firefox') this.alarm = false;
    await this.wake();
  }

  async edit(edit: (before: RemindersRecord) => RemindersRecord): Promise<void> {
    this.record = edit(this.record);
    await writeSchedule(this.kept, this.record);
    await this.wake();
  }

  async schedule(): Promise<readonly Scheduled[]> {
    return ((await this.kept.get(scheduleSlot)) ?? []) as readonly Scheduled[];
  }
}

type Event = (world: World) => Promise<void>;

const things = 4;
const thing = fc.nat({ max: things - 1 });
const stretch = fc.integer({ min: 0, max: 30 * hour });
/** On five minutes, as the schedule has them. */
const fives = fc.nat({ max: 360 }).map((count) => count * 5 * minute - (start % (5 * minute)));
const at = (world: World, index: number): Reminder =>
  world.record.reminders[index] ?? reminder(index, start);

const event: fc.Arbitrary<readonly [string, Event]> = fc.oneof(
  stretch.map((time) => [`wait ${time}`, (world: World) => world.wait(time)] as const),
  stretch.map((time) => [`sleep ${time}`, (world: World) => world.sleep(time)] as const),
  stretch.map((time) => [`restart ${time}`, (world: World) => world.restart(time)] as const),
  fc.integer({ min: -40 * hour, max: 40 * hour }).map(
    (jump) =>
      [
        `clock ${jump}`,
        async (world: World) => {
          world.now += jump;
        },
      ] as const,
  ),
  fc.constant(['alarm', (world: World) => world.wake()] as const),
  fc.constant([
    'two at once',
    async (world: World) => {
      await Promise.all([world.wake(), world.wake()]);
    },
  ] as const),
  fc
    .tuple(thing, stretch)
    .map(
      ([index, time]) =>
        [
          `snooze ${index} ${time}`,
          (world: World) =>
            world.edit((before) =>
              withMark(before, at(world, index), { snoozedUntil: world.now + time }),
            ),
        ] as const,
    ),
  fc
    .tuple(thing, fc.boolean())
    .map(
      ([index, done]) =>
        [
          `done ${index} ${done}`,
          (world: World) =>
            world.edit((before) =>
              withMark(before, at(world, index), done ? { done: true } : undefined),
            ),
        ] as const,
    ),
  fc
    .tuple(thing, fc.boolean())
    .map(
      ([index, stop]) =>
        [
          `stop ${index} ${stop}`,
          (world: World) => world.edit((before) => withStopped(before, at(world, index).key, stop)),
        ] as const,
    ),
  fc
    .boolean()
    .map(
      (off) =>
        [
          `off ${off}`,
          (world: World) => world.edit((before) => withKindOff(before, 'card-check', off)),
        ] as const,
    ),
  fc.tuple(thing, stretch).map(
    ([index, time]) =>
      [
        `due anew ${index} ${time}`,
        (world: World) =>
          world.edit((before) => ({
            ...before,
            reminders: before.reminders.map((one, place) =>
              place === index ? { ...one, dueAt: world.now + time } : one,
            ),
          })),
      ] as const,
  ),
);

describe.each(['chromium', 'firefox'] as const)('in %s, a thing that is due', (browser) => {
  it('is told exactly once for each time it is due, whatever clock, sleep and browser do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stretch, { minLength: things, maxLength: things }),
        fc.array(event, { maxLength: 25 }),
        async (dues, events) => {
          const world = new World(
            browser,
            recordOf(dues.map((due, i) => reminder(i, start + due))),
          );
          await world.edit((before) => before);
          for (const [, happen] of events) await happen(world);
          await world.restart(0);
          const due = (await world.schedule()).filter(({ dueAt }) => dueAt <= world.now);
          const counts = [...world.told.values()];
          expect(counts.every((count) => count === 1)).toBe(true);
          expect(due.every(({ token }) => world.told.get(token) === 1)).toBe(true);
          expect(world.rings).toBeLessThanOrEqual(counts.length);
          expect(world.badge).toBe(due.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts on the badge what the home view shows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fives, { minLength: 1, maxLength: 6 }),
        fives,
        async (dues, time) => {
          const world = new World(
            browser,
            recordOf(dues.map((due, i) => reminder(i, start + due))),
          );
          await world.edit((before) => before);
          await world.restart(time);
          const { record, now } = world;
          const shown = record.reminders.filter((one) => standingOf(record, one, now) === 'due');
          expect(world.badge).toBe(shown.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('telling', () => {
  it('rings once for all that was missed', async () => {
    const world = new World('firefox', recordOf([0, 1, 2].map((i) => reminder(i, start + hour))));
    await world.edit((before) => before);
    await world.restart(30 * hour);
    expect([world.rings, world.badge]).toEqual([1, 3]);
  });

  it('does not ring again when done is taken back, but when it was put off', async () => {
    const world = new World('chromium', recordOf([reminder(0, start)]));
    const [only = reminder(0, start)] = world.record.reminders;
    await world.edit((before) => before);
    await world.wait(5 * minute);
    expect([world.rings, world.badge]).toEqual([1, 1]);
    await world.edit((before) => withMark(before, only, { done: true }));
    expect([world.rings, world.badge]).toEqual([1, 0]);
    await world.edit((before) => withMark(before, only, undefined));
    expect([world.rings, world.badge]).toEqual([1, 1]);
    await world.edit((before) => withMark(before, only, { snoozedUntil: world.now + hour }));
    expect([world.rings, world.badge]).toEqual([1, 0]);
    await world.wait(hour + 5 * minute);
    expect([world.rings, world.badge]).toEqual([2, 1]);
  });

  it('goes on when what lies outside the vault is damaged', async () => {
    const kept = fakeKeyValue();
    const bell = { show: vi.fn(async () => {}), ring: vi.fn(async () => {}) };
    const tell = () => tellDue({ kept, now: () => start, bell });
    await kept.set(scheduleSlot, 'damaged');
    await kept.set(deliveredSlot, 7);
    await tell();
    expect(bell.show).toHaveBeenLastCalledWith(0);
    await kept.set(scheduleSlot, [{ token: 'a', dueAt: start }]);
    await tell();
    await tell();
    expect(bell.show).toHaveBeenLastCalledWith(1);
    expect(bell.ring).toHaveBeenCalledTimes(1);
  });

  it('forgets what left the schedule long ago, and nothing that is in it', () => {
    const old = Array.from({ length: 300 }, (_, i) => `old-${i}`);
    const { delivered } = deliver([{ token: 'old-0', dueAt: 0 }], old, 1);
    expect(delivered.length).toBe(201);
    expect(delivered).toContain('old-0');
  });
});

describe('the schedule outside the vault', () => {
  it('holds opaque names and times on five minutes, and nothing else', async () => {
    const world = new World(
      'chromium',
      recordOf([reminder(0, start + 1), reminder(1, start + hour)]),
    );
    await world.edit((before) => before);
    const schedule = await world.schedule();
    expect(schedule.length).toBe(2);
    for (const entry of schedule) {
      expect(Object.keys(entry)).toEqual(['token', 'dueAt']);
      expect(entry.token).toMatch(/^[0-9a-f]{24}$/);
      expect(entry.dueAt % (5 * minute)).toBe(0);
    }
  });

  it('names the same occurrence alike, and another one otherwise', async () => {
    const record = recordOf([reminder(0, start)]);
    const tokensOf = async (of: RemindersRecord) => {
      const world = new World('chromium', of);
      await world.edit((before) => before);
      return (await world.schedule()).map(({ token }) => token);
    };
    const named = await tokensOf(record);
    expect(await tokensOf(record)).toEqual(named);
    expect(await tokensOf(recordOf([reminder(0, start + hour)]))).not.toEqual(named);
    expect(await tokensOf({ ...record, secret: 'ff' })).not.toEqual(named);
  });
});
