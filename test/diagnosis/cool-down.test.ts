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

describe('the time that a message names', () => {
  const tooMany = foundCause('too-many');

  it.each([
    ['操作频繁，请24小时后再试', 1440],
    ['请3天后再试', 3 * 1440],
    ['请2小时后再试', 120],
    ['锁定，请3小时后重试', 180],
    ['系统维护中，预计6小时后恢复', 360],
    ['30分钟后重试', 30],
    ['請於兩個小時後再試', 120],
    ['请半小时后再试', 30],
    ['一个半小时后再试', 90],
    ['二十四小时之后再试', 1440],
    ['十天后再试', 14_400],
    ['1小时30分钟后再试', 90],
    ['Too many attempts, try again in 2 hours', 120],
    ['After half an hour, please try again', 30],
  ])('comes before our own: %s', (text, minutes) => {
    expect(coolDown(tooMany, noon, text)).toBe(noon + minutes * 60_000);
    expect(failureOf(tooMany, { text }, noon).until).toBe(noon + minutes * 60_000);
  });

  it('is midnight for tomorrow', () => {
    const maintenance = foundCause('maintenance');
    const midnight = Date.parse('2026-10-02T00:00:00+08:00');
    expect(coolDown(maintenance, noon, '明日再试')).toBe(midnight);
  });

  it.each([
    '操作频繁',
    '32天后再试',
    '0分钟后再试',
    '10月3日后再试',
    '15:30分后再试',
    '5分钟后验证码失效，请重新获取',
  ])('is none in: %s', (text) => {
    expect(coolDown(tooMany, noon, text)).toBe(coolDown(tooMany, noon));
  });

  it('counts only where another try does no harm', () => {
    const text = '请2小时后重试';
    expect(coolDown(foundCause('password'), noon, text)).toBe(noon + 120 * 60_000);
    expect(coolDown(foundCause('result-unknown'), noon, text)).toBeUndefined();
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
