import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYuan, parseYuan } from '../../lib/domain/money.ts';

describe('an amount in yuan', () => {
  it.each([
    ['1,234.5', 123_450],
    ['0', 0],
    ['0.01', 1],
    ['9.90', 990],
    ['1234567.89', 123_456_789],
  ])('%s is %i fen', (text, fen) => expect(parseYuan(text)).toBe(fen));

  it.each([
    '1.005',
    '12,34',
    '¥5',
    '1e9',
    '-3',
    '+3',
    '',
    ' 1',
    'NaN',
    '.5',
    '5.',
    '90071992547409.93',
  ])('%j is nothing a bill would print', (text) => expect(parseYuan(text)).toBeUndefined());

  it('reads back as it was printed', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40), (fen) => {
        expect(parseYuan(formatYuan(fen))).toBe(fen);
      }),
    );
  });
});
