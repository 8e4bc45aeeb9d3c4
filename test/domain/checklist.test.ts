import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  checkAnswers,
  type ChecklistRecord,
  dayLong,
  monthsUpTo,
  stateOf,
  withAnswer,
  withKeepDays,
  withMonth,
} from '../../lib/domain/checklist.ts';
import {
  type CheckEntry,
  isSettled,
  leftToDo,
  scoreOf,
  tenthsOf,
  weightOn,
} from '../../lib/domain/checklist-entry.ts';

const now = Date.parse('2026-10-10T04:00:00Z');
const nothing: ChecklistRecord = { answers: [], keepDays: {}, months: [] };
const free = { bindings: 0, passwordFree: false, balance: false };

function done(days: number, at = now) {
  return answered('a@b', 'done', { at, days });
}

function entry(part: Partial<CheckEntry>): CheckEntry {
  return {
    key: 'drill@self',
    item: 'drill',
    topic: { kind: 'self', id: 'self' },
    load: free,
    weight: 1,
    state: 'open',
    days: 90,
    ...part,
  };
}

describe('an answer', () => {
  it('holds up to the last millisecond of its days, and is stale with the next', () => {
    const given = done(90);
    expect(stateOf(given, now)).toBe('done');
    expect(stateOf(given, now + 90 * dayLong - 1)).toBe('done');
    expect(stateOf(given, now + 90 * dayLong)).toBe('stale');
  });

  it('is asked for again soon when it was "not done", and rarely when it does not apply', () => {
    const staleAfter = (answer: 'not-done' | 'does-not-apply', days: number) =>
      (answered('a@b', answer, { at: now, days }).staleAt - now) / dayLong;
    expect(staleAfter('not-done', 90)).toBe(30);
    expect(staleAfter('not-done', 10)).toBe(10);
    expect(staleAfter('does-not-apply', 90)).toBe(365);
  });

  it('stands while the clock is set back a little, and counts as not given from a clock far ahead', () => {
    expect(stateOf(done(90), now - dayLong)).toBe('done');
    expect(stateOf(done(90), now - dayLong - 1)).toBe('open');
    expect(stateOf(done(90, now + 365 * dayLong), now)).toBe('open');
  });

  it('never holds longer than its days, whatever the clock does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...checkAnswers),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: -1000 * dayLong, max: 1000 * dayLong }),
        (answer, days, later) => {
          const given = answered('a@b', answer, { at: now, days });
          const held = isSettled(stateOf(given, now + later));
          expect(held).toBe(
            answer !== 'not-done' && later >= -dayLong && later < given.staleAt - now,
          );
        },
      ),
    );
  });

  it('takes the place of an earlier one, and undoing brings that back', () => {
    const first = withAnswer(nothing, 'a@b', done(90));
    const second = withAnswer(first, 'a@b', answered('a@b', 'not-done', { at: now, days: 90 }));
    expect(second.answers.map(({ answer }) => answer)).toEqual(['not-done']);
    expect(withAnswer(second, 'a@b', done(90))).toEqual(first);
    expect(withAnswer(first, 'a@b', undefined)).toEqual(nothing);
  });

  it('follows when the person wants the item to hold for another time', () => {
    const before: ChecklistRecord = {
      ...nothing,
      answers: [done(90), answered('ab@b', 'done', { at: now, days: 90 })],
    };
    const after = withKeepDays(before, 'a', 30);
    expect(after.keepDays).toEqual({ a: 30 });
    expect(after.answers.map(({ staleAt }) => (staleAt - now) / dayLong)).toEqual([30, 90]);
  });
});

describe('the weight', () => {
  it('grows with what hangs on the topic, up to six times', () => {
    expect(weightOn(3, free)).toBe(3);
    expect(weightOn(3, { ...free, bindings: 2 })).toBe(9);
    expect(weightOn(3, { ...free, bindings: 2, passwordFree: true })).toBe(15);
    expect(weightOn(1, { ...free, balance: true })).toBe(2);
    expect(weightOn(2, { bindings: 40, passwordFree: true, balance: true })).toBe(12);
  });

  it('puts what is left to do in order', () => {
    const entries = [
      entry({ key: 'light', weight: 1 }),
      entry({ key: 'done', weight: 9, state: 'done' }),
      entry({ key: 'heavy', weight: 6, state: 'stale' }),
      entry({ key: 'middle', weight: 3, state: 'not-done' }),
    ];
    expect(leftToDo(entries).map(({ key }) => key)).toEqual(['heavy', 'middle', 'light']);
  });
});

describe('the score', () => {
  const states = fc.constantFrom('done', 'does-not-apply', 'stale', 'not-done', 'open' as const);
  const entries = fc.array(fc.record({ state: states, weight: fc.integer({ min: 1, max: 18 }) }));

  it('leaves out what does not apply, both ways', () => {
    const one = { state: 'done', weight: 3 } as const;
    expect(scoreOf([one, { state: 'does-not-apply', weight: 9 }])).toEqual({ held: 3, whole: 3 });
    expect(scoreOf([one, { state: 'stale', weight: 9 }])).toEqual({ held: 3, whole: 12 });
  });

  it('is full only when nothing is left, and nought only when nothing is done', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const score = scoreOf(all);
        const tenths = tenthsOf(score);
        expect(tenths === 10).toBe(all.every(({ state }) => isSettled(state)));
        if (tenths === 0) expect(score.held).toBe(0);
        expect(score.held).toBeLessThanOrEqual(score.whole);
      }),
    );
  });

  it('never falls when something is done', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const better = all.map((one, index) =>
          index === 0 && one.state !== 'does-not-apply' ? { ...one, state: 'done' as const } : one,
        );
        expect(tenthsOf(scoreOf(better))).toBeGreaterThanOrEqual(tenthsOf(scoreOf(all)));
      }),
    );
  });
});

describe('the months', () => {
  const score = (month: string, held: number) => ({ month, held, whole: 10 });

  it('keep the newest word on a month, and write nothing when nothing is new', () => {
    const first = withMonth(nothing, score('2026-09', 3));
    expect(withMonth(first, score('2026-09', 3))).toBe(first);
    expect(withMonth(first, score('2026-09', 4)).months).toEqual([score('2026-09', 4)]);
  });

  it('stay in order when the clock was set back', () => {
    const ahead = withMonth(nothing, score('2026-11', 5));
    expect(withMonth(ahead, score('2026-10', 3)).months.map(({ month }) => month)).toEqual([
      '2026-10',
      '2026-11',
    ]);
  });

  it('leave a gap where nobody looked, across a new year', () => {
    const months = [score('2025-11', 2), score('2026-02', 6)];
    expect(monthsUpTo(months, '2026-02', 12)).toEqual([
      { month: '2025-11', score: score('2025-11', 2) },
      { month: '2025-12', score: undefined },
      { month: '2026-01', score: undefined },
      { month: '2026-02', score: score('2026-02', 6) },
    ]);
  });

  it('show this month alone at first, never more than asked for, and nothing of the future', () => {
    expect(monthsUpTo([], '2026-02', 12)).toEqual([{ month: '2026-02', score: undefined }]);
    const long = monthsUpTo([score('2020-01', 1)], '2026-02', 12);
    expect([long.length, long[0]?.month, long.at(-1)?.month]).toEqual([12, '2025-03', '2026-02']);
    expect(monthsUpTo([score('2026-05', 1)], '2026-02', 12)).toHaveLength(1);
  });
});
