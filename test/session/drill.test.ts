import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrillRound } from '../../lib/domain/drill.ts';
import { type DrillCaseId, drillCaseById, drillCaseIds } from '../../lib/knowledge/drill-cases.ts';
import {
  beginRound,
  isTold,
  judged,
  pointed,
  roundOf,
  stepOf,
  stillMissed,
  wentOn,
  withRound,
} from '../../lib/session/drill.ts';
import { type DrillDraft, noDrill } from '../../lib/session/drill-draft.ts';

const now = Date.parse('2026-10-10T04:00:00Z');

/** Plays the whole round: rightly but for the ids in `wrong`, for a good reason but for those in `astray`. */
function played(draft: DrillDraft, wrong: readonly string[] = [], astray: readonly string[] = []) {
  return draft.cases.reduce((at, id) => {
    const { verdict, tells, parts } = drillCaseById(id);
    if (wrong.includes(id)) return wentOn(judged(at, verdict === 'fake' ? 'genuine' : 'fake'));
    const beside = parts.find((part) => !tells.includes(part)) ?? '';
    return wentOn(pointed(judged(at, verdict), astray.includes(id) ? beside : (tells[0] ?? '')));
  }, draft);
}

function roundWith(part: Partial<DrillRound>): DrillRound {
  return { at: now, right: 8, asked: 8, cases: [], missed: [], ...part };
}

describe('a round', () => {
  it('asks eight different cases, of which two to four are genuine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (seed) => {
        const { cases } = beginRound([], seed);
        const genuine = cases.filter((id) => drillCaseById(id).verdict === 'genuine').length;
        expect(new Set(cases).size).toBe(8);
        expect(genuine).toBeGreaterThanOrEqual(2);
        expect(genuine).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('follows from its seed, and another seed asks in another order', () => {
    expect(beginRound([], now)).toEqual(beginRound([], now));
    expect(beginRound([], now).cases).not.toEqual(beginRound([], now + 1).cases);
  });

  it('goes from judging to pointing, from there to the explanation, and on', () => {
    const begun = beginRound([], now);
    const { verdict, tells } = drillCaseById(begun.cases[0] as DrillCaseId);
    expect(stepOf(noDrill)).toBe('start');
    expect(stepOf(begun)).toBe('judge');
    const right = judged(begun, verdict);
    expect(stepOf(right)).toBe('point');
    expect(stepOf(pointed(right, tells[0] ?? ''))).toBe('explained');
    expect(stepOf(wentOn(pointed(right, tells[0] ?? '')))).toBe('judge');
  });

  it('explains at once after a wrong verdict, and asks for no reason', () => {
    const begun = beginRound([], now);
    const { verdict } = drillCaseById(begun.cases[0] as DrillCaseId);
    expect(stepOf(judged(begun, verdict === 'fake' ? 'genuine' : 'fake'))).toBe('explained');
  });

  it('takes no step out of turn', () => {
    const begun = beginRound([], now);
    expect(pointed(begun, 'link')).toBe(begun);
    expect(wentOn(begun)).toBe(begun);
    const once = judged(begun, 'fake');
    expect(judged(once, 'genuine')).toBe(once);
  });

  it('ends with how many were seen rightly, and with those to be asked again', () => {
    const begun = beginRound([], now);
    const [first = '', second = ''] = begun.cases;
    const over = played(begun, [first], [second]);
    expect(stepOf(over)).toBe('result');
    const round = roundOf(over, now + 1);
    expect(round).toEqual({
      at: now + 1,
      right: 7,
      asked: 8,
      cases: begun.cases,
      missed: [first, second],
    });
    expect(isTold(second as DrillCaseId, over.answers[1] ?? { verdict: 'fake' })).toBe(false);
  });
});

describe('the next round', () => {
  it('begins with all that was missed', () => {
    const begun = beginRound([], now);
    const over = played(begun, begun.cases.slice(0, 3));
    const rounds = withRound([], over, now + 1000);
    const next = beginRound(rounds, now + 2000);
    expect(new Set(next.cases.slice(0, 3))).toEqual(new Set(begun.cases.slice(0, 3)));
    expect(new Set(next.cases).size).toBe(8);
  });

  it('forgets what was missed once it was seen', () => {
    const [id = ''] = drillCaseIds;
    const missed = roundWith({ cases: [id], missed: [id] });
    const seen = roundWith({ cases: [id], at: now + 1 });
    expect(stillMissed([missed])).toEqual([id]);
    expect(stillMissed([missed, seen])).toEqual([]);
    expect(stillMissed([seen, missed])).toEqual([id]);
  });

  it('asks every case within six rounds of right answers', () => {
    let rounds: readonly DrillRound[] = [];
    for (let number = 0; number < 6; number += 1) {
      const at = now + number * 100_000;
      rounds = withRound(rounds, played(beginRound(rounds, at)), at + 1);
    }
    expect(new Set(rounds.flatMap(({ cases }) => cases)).size).toBe(drillCaseIds.length);
  });

  it('is whole even when everything was missed', () => {
    const rounds = [roundWith({ cases: drillCaseIds, missed: drillCaseIds })];
    expect(new Set(beginRound(rounds, now).cases).size).toBe(8);
  });
});

describe('what is kept', () => {
  it('holds a round once, however often it is handed in', () => {
    const over = played(beginRound([], now));
    const once = withRound([], over, now + 1000);
    expect(once).toHaveLength(1);
    expect(withRound(once, over, now + 2000)).toBe(once);
  });

  it('holds a round also when the clock was put back', () => {
    const before = [roundWith({ at: now + 1_000_000, cases: ['etc-expired'] })];
    expect(withRound(before, played(beginRound([], now)), now + 1000)).toHaveLength(2);
  });

  it('forgets the oldest after sixty', () => {
    const many = Array.from({ length: 60 }, (_, index) => roundWith({ at: index }));
    const kept = withRound(many, played(beginRound([], now)), now + 1);
    expect(kept).toHaveLength(60);
    expect(kept[0]?.at).toBe(1);
  });
});
