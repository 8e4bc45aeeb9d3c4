import { describe, expect, it } from 'vitest';
import { deletionRefusal, type Move } from '../../lib/domain/binding-gates.ts';
import { advance } from '../../lib/domain/binding-moves.ts';
import type { BindingEvent } from '../../lib/domain/binding-table.ts';
import { type Binding, isHalfUnbound, plannedBinding, withSide } from '../../lib/domain/binding.ts';
import type { Failure } from '../../lib/domain/failure.ts';

const start = Date.UTC(2026, 9, 7, 2);
const hour = 3_600_000;
const seen = { by: 'person', day: '2026-10-07' } as const;
const phone: Failure = { cause: 'phone-mismatch', policy: 'fix' };

function whole(event: BindingEvent, at: number): Move {
  return { event, at, evidence: seen, failure: phone, assurance: 'fixed' };
}

/** A binding after these events, an hour apart. */
function after(...events: readonly BindingEvent[]): Binding {
  const planned = plannedBinding({ id: 'b', cardId: 'c', wallet: 'alipay', now: start });
  return events.reduce((binding: Binding, event, index) => {
    const moved = advance(binding, whole(event, start + (index + 1) * hour));
    if (!moved.ok) throw new Error(`${moved.error.code}: ${event} from ${binding.status}`);
    return moved.value;
  }, planned);
}

describe('deleting a record', () => {
  it('waits for an answer that is still to come', () => {
    const inReview = after('check', 'apply', 'submit');
    expect(deletionRefusal(inReview, inReview.since)).toMatchObject({ code: 'in-review' });
    const unknown = after('check', 'open-app', 'lose-result');
    expect(deletionRefusal(unknown, unknown.since)).toMatchObject({ code: 'result-unknown' });
    const nothing = advance(inReview, whole('find-nothing', inReview.since + hour));
    expect(nothing.ok && nothing.value.status).toBe('checking');
    expect(nothing.ok && deletionRefusal(nothing.value, inReview.since + hour)).toBeUndefined();
  });

  it('waits for the clock of the last try', () => {
    const until = start + 9 * hour;
    const tried = after('check', 'open-app');
    const failure: Failure = { cause: 'too-many', policy: 'wait', until };
    const failed = advance(tried, { event: 'fail', at: tried.since + hour, failure });
    if (!failed.ok) throw new Error(failed.error.code);
    expect(deletionRefusal(failed.value, until - 1)).toMatchObject({ code: 'cooling-down', until });
    expect(deletionRefusal(failed.value, until)).toBeUndefined();
  });

  it('is open for what is bound or ended', () => {
    const bound = after('confirm');
    expect(deletionRefusal(bound, bound.since)).toBeUndefined();
  });
});

it('a card that one side still has is unbound by half', () => {
  const unbinding = after('confirm', 'unbind');
  const seenThere = withSide(unbinding.ticked, 'wallet', 'still');
  const half = advance({ ...unbinding, ticked: seenThere }, whole('gone', unbinding.since + hour));
  expect(half.ok && isHalfUnbound(half.value)).toBe(true);
  expect(isHalfUnbound(after('confirm', 'unbind', 'gone'))).toBe(false);
});
