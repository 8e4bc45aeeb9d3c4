import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assurances,
  failuresADay,
  type Move,
  nextBeijingMidnight,
  retryGate,
  retryGates,
} from '../../lib/domain/binding-gates.ts';
import { advance, openMoves } from '../../lib/domain/binding-moves.ts';
import { type BindingEvent, bindingEvents, bindingMoves } from '../../lib/domain/binding-table.ts';
import {
  type Binding,
  bindingSides,
  type BindingStatus,
  bindingStatuses,
  plannedBinding,
  sideOf,
  submittedAt,
  withSide,
} from '../../lib/domain/binding.ts';
import { causes, type Failure, retryPolicies } from '../../lib/domain/failure.ts';
import { bindingEn } from '../../lib/text/guide/binding.en.ts';
import { bindingZhCn } from '../../lib/text/guide/binding.zh-cn.ts';
import { bindingZhTw } from '../../lib/text/guide/binding.zh-tw.ts';

const start = Date.UTC(2026, 9, 7, 2);
const hour = 3_600_000;
const seen = { by: 'person', day: '2026-10-07' } as const;
const phone: Failure = { cause: 'phone-mismatch', policy: 'fix', code: 'CP110012' };

const planned = plannedBinding({ id: 'b', cardId: 'c', wallet: 'alipay', now: start });

/** A binding after these events, an hour apart, each with what it needs. */
function after(...events: readonly BindingEvent[]): Binding {
  return events.reduce((binding: Binding, event, index) => {
    const moved = advance(binding, whole(event, start + (index + 1) * hour));
    if (!moved.ok) throw new Error(`${moved.error.code}: ${event} from ${binding.status}`);
    return moved.value;
  }, planned);
}

function whole(event: BindingEvent, at: number): Move {
  return { event, at, evidence: seen, failure: phone, assurance: 'fixed' };
}

/** The table's ways to every status, found by walking it. */
function waysFrom(first: BindingStatus): ReadonlyMap<BindingStatus, readonly BindingEvent[]> {
  const ways = new Map<BindingStatus, readonly BindingEvent[]>([[first, []]]);
  for (const [status, way] of ways)
    for (const [event, to] of Object.entries(bindingMoves[status]))
      if (!ways.has(to)) ways.set(to, [...way, event as BindingEvent]);
  return ways;
}

const failures: fc.Arbitrary<Failure> = fc.record({
  cause: fc.constantFrom(...causes),
  policy: fc.constantFrom(...retryPolicies),
  until: fc.option(fc.integer({ min: start, max: start + 72 * hour }), { nil: undefined }),
});

const moves: fc.Arbitrary<readonly Move[]> = fc
  .array(
    fc.record({
      event: fc.constantFrom(...bindingEvents),
      later: fc.integer({ min: 0, max: 6 * hour }),
      evidence: fc.option(fc.constant(seen), { nil: undefined }),
      failure: fc.option(failures, { nil: undefined }),
      assurance: fc.option(fc.constantFrom(...assurances), { nil: undefined }),
    }),
    { maxLength: 60 },
  )
  .map((drawn) => {
    let at = start;
    return drawn.map(({ later, ...move }) => {
      at += later;
      return { ...move, at };
    });
  });

/** Every accepted move of a run, with the binding before and after it. */
function run(story: readonly Move[]) {
  const steps: { readonly before: Binding; readonly after: Binding; readonly move: Move }[] = [];
  let binding: Binding = planned;
  for (const move of story) {
    const moved = advance(binding, move);
    if (!moved.ok) continue;
    steps.push({ before: binding, after: moved.value, move });
    binding = moved.value;
  }
  return { binding, steps };
}

const unanswered: ReadonlySet<BindingStatus> = new Set([
  'in-review',
  'result-unknown',
  'waiting-confirmation',
]);

describe('whatever a person presses', () => {
  it('submits nothing while an answer is still to come', () => {
    fc.assert(
      fc.property(moves, (story) => {
        for (const { before, move } of run(story).steps)
          if (unanswered.has(before.status))
            expect(['submit', 'apply', 'enter', 'open-app', 'check', 'retry']).not.toContain(
              move.event,
            );
      }),
      { numRuns: 500 },
    );
  });

  it('is bound only with evidence', () => {
    fc.assert(
      fc.property(moves, (story) => {
        for (const { after: now, move } of run(story).steps)
          if (now.status === 'bound') expect(now.evidence).toEqual(move.evidence ?? null);
      }),
      { numRuns: 500 },
    );
  });

  it('stands where its history says', () => {
    fc.assert(
      fc.property(moves, (story) => {
        const { binding } = run(story);
        let status: BindingStatus = 'planned';
        for (const step of binding.history) {
          expect(step.from).toBe(status);
          expect(bindingMoves[step.from][step.event]).toBe(step.to);
          status = step.to;
        }
        expect(binding.status).toBe(status);
        expect(binding.since).toBe(binding.history.at(-1)?.at ?? start);
      }),
      { numRuns: 500 },
    );
  });

  it('begins no try while a clock of the last one runs', () => {
    fc.assert(
      fc.property(moves, (story) => {
        for (const { before, move } of run(story).steps)
          if (move.event === 'retry' || move.event === 'check')
            expect(['cooling-down', 'too-many-today']).not.toContain(
              retryGate(before, move.at)?.code,
            );
      }),
      { numRuns: 500 },
    );
  });

  it('is offered exactly the moves that would be accepted', () => {
    fc.assert(
      fc.property(moves, (story) => {
        const { binding } = run(story);
        const at = story.at(-1)?.at ?? start;
        const accepted = bindingEvents.filter((event) => {
          const assurance = retryGates[binding.failure?.policy ?? 'fix'];
          const moved = advance(binding, {
            ...whole(event, at),
            assurance: assurances.find((one) => one === assurance),
          });
          return moved.ok;
        });
        expect(openMoves(binding, at)).toEqual(accepted);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the table', () => {
  it('leads from a plan to every status, and from every status to bound and to an end', () => {
    expect(waysFrom('planned').size).toBe(bindingStatuses.length);
    for (const status of bindingStatuses) {
      const ways = waysFrom(status);
      expect(ways.has('bound'), status).toBe(true);
      expect(ways.has('unbound') || ways.has('closed'), status).toBe(true);
    }
  });

  it('has a sentence in three languages for every move it refuses', () => {
    for (const [from, way] of waysFrom('planned')) {
      const binding = after(...way);
      for (const event of bindingEvents) {
        if (bindingMoves[from][event] !== undefined) continue;
        const refused = advance(binding, whole(event, start + 99 * hour));
        if (refused.ok) throw new Error(`${event} went through from ${from}`);
        for (const { refusals } of [bindingZhCn, bindingEn, bindingZhTw]) {
          const sentence = refusals[refused.error.code];
          expect(typeof sentence === 'string' ? sentence : sentence('x'), event).not.toBe('');
        }
      }
    }
  });

  it('answers a second submission with the reason', () => {
    const inReview = after('check', 'apply', 'submit');
    expect(advance(inReview, whole('submit', start))).toEqual({
      ok: false,
      error: { code: 'in-review', from: 'in-review', event: 'submit' },
    });
  });

  it('wants a reason for a failure', () => {
    const refused = advance(after('check', 'open-app'), { event: 'fail', at: start });
    expect(!refused.ok && refused.error.code).toBe('no-reason');
  });
});

describe('another try', () => {
  const policies = [
    ['fix', 'fix-first', 'fixed'],
    ['contact', 'call-first', 'called'],
    ['query-first', 'ask-first', 'asked'],
    ['other-card', 'not-this-card', 'changed'],
  ] as const;

  it.each(policies)('after %s waits for the person’s word', (policy, code, assurance) => {
    const failed = failedWith({ cause: 'unknown', policy }, start);
    const without = advance(failed, { event: 'retry', at: start });
    expect(!without.ok && without.error.code).toBe(code);
    expect(advance(failed, { event: 'retry', at: start, assurance }).ok).toBe(true);
  });

  it('waits for the clock, also when it is given up and planned anew', () => {
    const until = start + 24 * hour;
    const failed = failedWith({ cause: 'too-many', policy: 'wait', until }, start);
    const refusal = { code: 'cooling-down', until };
    expect(retryGate(failed, until - 1)).toMatchObject(refusal);
    expect(openMoves(failed, until - 1)).not.toContain('retry');
    expect(retryGate(failed, until)).toBeUndefined();
    const again = reached(reached(failed, 'give-up', start), 'plan', start);
    expect(advance(again, { event: 'check', at: until - 1 })).toMatchObject({
      ok: false,
      error: refusal,
    });
    expect(advance(again, { event: 'check', at: until }).ok).toBe(true);
  });

  it('stops after three failures on one day, until midnight in Beijing', () => {
    let binding: Binding = planned;
    for (let time = 0; time < failuresADay; time++) {
      const at = start + time * hour;
      const begun = time === 0 ? reached(binding, 'check', at) : reached(binding, 'retry', at);
      binding = reached(reached(begun, 'open-app', at), 'fail', at);
    }
    const until = nextBeijingMidnight(start);
    expect(new Date(until).toISOString()).toBe('2026-10-07T16:00:00.000Z');
    expect(retryGate(binding, until - 1)).toMatchObject({ code: 'too-many-today', until });
    expect(reached(binding, 'retry', until).status).toBe('checking');
  });

  it('is open again after a success that a bill proves, not after a word', () => {
    const until = start + 24 * hour;
    const failed = failedWith({ cause: 'too-many', policy: 'wait', until }, start);
    const brokenAfter = (by: 'person' | 'bill') => {
      const move = { event: 'confirm', at: start, evidence: { by, day: '2026-10-07' } } as const;
      const outcome = advance(failed, move);
      return outcome.ok ? reached(outcome.value, 'break', start) : failed;
    };
    expect(openMoves(brokenAfter('bill'), start)).toContain('check');
    expect(openMoves(brokenAfter('person'), start)).not.toContain('check');
    expect(openMoves(brokenAfter('person'), until)).toContain('check');
  });
});

describe('a round', () => {
  it('keeps its ticks until the next one begins', () => {
    const ticked = { ...after('check'), ticked: ['phone-current'] };
    const inApp = reached(ticked, 'open-app', start);
    expect(inApp.ticked).toEqual(['phone-current']);
    const bound = reached(inApp, 'confirm', start);
    expect(reached(bound, 'unbind', start).ticked).toEqual([]);
    expect(reached(bound, 'lose-device', start).ticked).toEqual([]);
    expect(reached(reached(inApp, 'fail', start), 'retry', start).ticked).toEqual([]);
  });

  it('counts a review from its submission, however often somebody looks', () => {
    const submitted = after('check', 'apply', 'submit');
    const looked = reached(submitted, 'find-in-review', start + 90 * hour);
    expect(submittedAt(looked)).toBe(submitted.since);
  });

  it('knows the two books of a binding apart', () => {
    const unbinding = after('confirm', 'unbind');
    const ticked = withSide(withSide(['x'], 'wallet', 'still'), 'wallet', 'gone');
    const diverged = { ...unbinding, ticked: withSide(ticked, 'bank', 'still') };
    expect(bindingSides.map((side) => sideOf(diverged, side))).toEqual(['gone', 'still']);
    expect(reached(diverged, 'gone', start).ticked).toContain('x');
    expect(withSide(diverged.ticked, 'wallet', undefined)).toEqual(['x', 'bank:still']);
  });
});

function failedWith(failure: Failure, at: number): Binding {
  const failed = advance(after('check', 'open-app'), { event: 'fail', at, failure });
  if (!failed.ok) throw new Error(failed.error.code);
  return failed.value;
}

function reached(binding: Binding, event: BindingEvent, at: number): Binding {
  const outcome = advance(binding, whole(event, at));
  if (!outcome.ok) throw new Error(`${outcome.error.code}: ${event} from ${binding.status}`);
  return outcome.value;
}
