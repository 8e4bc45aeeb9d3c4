import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coolDown } from '../../lib/diagnosis/cool-down.ts';
import { foundCause, foundRow } from '../../lib/diagnosis/diagnose.ts';
import { failureOf } from '../../lib/diagnosis/failure-of.ts';
import { causes } from '../../lib/domain/failure.ts';
import { failures } from '../../lib/knowledge/failures.ts';

const noon = Date.parse('2026-10-01T12:00:00+08:00');

describe('the clock', () => {
  it('says until when for every row that waits, and for no other', () => {
    for (const row of failures) {
      const until = coolDown({ ...row, failureId: row.id }, noon);
      expect(until !== undefined, row.id).toBe(row.policy === 'wait');
      if (until !== undefined) expect(until).toBeGreaterThan(noon);
    }
  });

  it('waits for midnight in Beijing when tries are counted a day', () => {
    const tooMany = foundCause('too-many');
    expect(coolDown(tooMany, noon)).toBe(Date.parse('2026-10-02T00:00:00+08:00'));
    const lateAtNight = Date.parse('2026-10-01T23:59:30+08:00');
    expect(coolDown(tooMany, lateAtNight)).toBe(Date.parse('2026-10-02T00:00:00+08:00'));
  });

  it('knows rows that wait longer or shorter', () => {
    expect(coolDown({ cause: 'too-many', policy: 'wait', failureId: 'F010' }, noon)).toBe(
      noon + 30 * 60_000,
    );
    expect(coolDown({ cause: 'too-many', policy: 'wait', failureId: 'F148' }, noon)).toBe(
      noon + 86_400_000,
    );
    expect(coolDown({ cause: 'maintenance', policy: 'wait', failureId: 'F012' }, noon)).toBe(
      Date.parse('2026-10-02T09:00:00+08:00'),
    );
  });

  it('is always ahead of now, and at most a day', () => {
    const instants = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(instants, fc.constantFrom(...causes), (now, cause) => {
        const until = coolDown({ cause, policy: 'wait' }, now);
        expect(until).toBeGreaterThan(now);
        expect(until).toBeLessThanOrEqual(now + 86_400_000);
      }),
    );
  });
});

describe('a failure as it is kept', () => {
  it('holds the cause, the policy, the masked message and the end of the wait', () => {
    const found = foundRow('F055') ?? foundCause('unknown');
    expect(
      failureOf(found, { text: '卡号6222020200112231234认证次数超限', code: '203' }, noon),
    ).toEqual({
      cause: 'too-many',
      policy: 'wait',
      code: '203',
      message: '卡号*****认证次数超限',
      until: Date.parse('2026-10-02T00:00:00+08:00'),
    });
  });

  it('has no empty fields', () => {
    expect(failureOf(foundCause('balance'), {}, noon)).toEqual({ cause: 'balance', policy: 'fix' });
  });
});
