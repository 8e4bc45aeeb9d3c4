import { describe, expect, it } from 'vitest';
import { beijingDay, dayNumber, dayText, monthOf, timeText } from '../../lib/domain/calendar.ts';

describe('the calendar', () => {
  it('knows the days that exist and no others', () => {
    expect(dayText(dayNumber(2024, 2, 29) ?? 0)).toBe('2024-02-29');
    expect(dayNumber(2026, 2, 29)).toBeUndefined();
    expect(dayNumber(2026, 13, 1)).toBeUndefined();
    expect(dayNumber(2026, 4, 31)).toBeUndefined();
    expect(dayNumber(1971, 1, 1)).toBeUndefined();
  });

  it('puts the last day of a month into that month', () => {
    expect(monthOf(dayNumber(2026, 9, 30) ?? 0)).toBe('2026-09');
  });

  it('prints no time where the bill printed none', () => {
    expect(timeText(-1)).toBeUndefined();
    expect(timeText(86_399)).toBe('23:59:59');
  });

  it('turns midnight in Beijing into the new day', () => {
    expect(beijingDay(Date.UTC(2026, 0, 1, 15, 59, 59))).toBe('2026-01-01');
    expect(beijingDay(Date.UTC(2026, 0, 1, 16, 0, 0))).toBe('2026-01-02');
  });
});
