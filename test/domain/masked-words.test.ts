import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedWords } from '../../lib/domain/masked-words.ts';

describe('words about an account', () => {
  it.each([
    ['13800138000', '138****8000'],
    ['+8613800138000', '138****8000'],
    ['138 0013 8000 妈妈的', '138****8000 妈妈的'],
    ['１３８００１３８０００', '138****8000'],
    ['6222021001001234567', '****4567'],
    ['6222 0210 0100 1234 567', '****4567'],
    ['110101199003071234', '****1234'],
    ['zhang.san@example.com', 'zh***@example.com'],
    ['我的老号', '我的老号'],
    ['138****8000', '138****8000'],
    ['微信号 abc_123', '微信号 abc_123'],
    ['0571-88886666', '****6666'],
  ])('%s become %s', (typed, kept) => expect(maskedWords(typed)).toBe(kept));

  it('never keep eleven digits in a row, and masking them twice changes nothing', () => {
    const piece = fc.oneof(
      fc.constantFrom(' ', '-', '.', '@', '卡', 'a', '86', '1', '٣'),
      fc.stringMatching(/^\d{1,19}$/),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const masked = maskedWords(pieces.join(''));
        expect(masked).not.toMatch(/\d(?:[\s.-]?\d){10,}/);
        expect(maskedWords(masked)).toBe(masked);
      }),
    );
  });
});
