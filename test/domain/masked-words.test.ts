import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsLongNumber, maskedWords } from '../../lib/domain/masked-words.ts';
import { failures } from '../../lib/knowledge/failures.ts';

const typedKeyByKey = (words: string): string =>
  Array.from(words).reduce((kept, key) => maskedWords(kept + key), '');

/** Anything between two groups that people type, paste or get from a screen. */
const gaps = [
  '',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '\u00A0',
  '\u3000',
  '\u200B',
  '\uFEFF',
  '\u2060',
  '-',
  ' - ',
  '\u2011',
  '–',
  '—',
  '\u2212',
  '_',
  '·',
  ' · ',
  '•',
  '・',
  '.',
  ',',
  '，',
  '、',
  '。',
  '/',
  '／',
  '\\',
  '|',
  '(',
  ')',
  '（',
  '）',
  ') ',
  '+',
  '#',
  '~',
  ';',
  "'",
  '*',
] as const;

describe('what a person writes', () => {
  it.each([
    ['13800138000', '138****8000'],
    ['138 0013 8000 妈妈的', '138****8000 妈妈的'],
    ['１３８００１３８０００', '138****8000'],
    ['+8613800138000', '****8000'],
    ['(+86) 138-0013-8000', '(****8000'],
    ['6222021001001234567', '****4567'],
    ['6222 0210 0100 1234 567', '****4567'],
    ['卡号６２２２　０２１０　０１００　１２３４，对吗', '卡号****1234，对吗'],
    ['6222\n0210\n0100\n1234', '****1234'],
    ['6222021001****567890', '****7890'],
    ['110101199003071234', '****1234'],
    ['11010119900307123X', '****123X'],
    ['11010119900307123Ｘ', '****123X'],
    ['110101 19900307 123x 的', '****123X 的'],
    ['0571-88886666', '****6666'],
    ['zhang.san@example.com', 'zh***@example.com'],
    ['ｚｈａｎｇ＠example.com', 'zh***@example.com'],
    ['13800138000@example.com', '13***@example.com'],
  ])('%j becomes %j', (typed, kept) => {
    expect(maskedWords(typed)).toBe(kept);
    expect(typedKeyByKey(typed)).toBe(kept);
  });

  it.each([
    '我的老号',
    '138****8000',
    '尾号 ****1234',
    '微信号 abc_123',
    '2026-11-22 12:30 打过 95588',
    '单笔 ¥5000，每日 ¥20000，每月 ¥100000',
    '**重要**',
    '（备用）：家里人用',
    '',
  ])('%j stays', (words) => {
    expect(maskedWords(words)).toBe(words);
    expect(holdsLongNumber(words)).toBe(false);
  });

  it('may be any message or code that apps show', () => {
    for (const { message, code = '' } of failures)
      expect([maskedWords(message), maskedWords(code)]).toEqual([message, code]);
  });

  it.each(gaps)('is masked with %j between the groups', (gap) => {
    for (const number of ['6222021001001234567', '11010119900307123X', '8613800138000']) {
      const grouped = number.replaceAll(/\d{3}(?=\d)/g, `$&${gap}`);
      const kept = `卡****${number.slice(-4)}号`;
      expect(holdsLongNumber(`卡${grouped}号`)).toBe(true);
      expect(maskedWords(`卡${grouped}号`)).toBe(kept);
      expect(typedKeyByKey(`卡${grouped}号`)).toBe(kept);
    }
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...gaps,
      '****',
      '@',
      '卡',
      'a',
      'X',
      'x',
      '86',
      '1',
      '٣',
      '５',
      ':',
      '1380013',
    ),
    fc.stringMatching(/^\d{1,19}$/),
  );
  const written = fc.oneof(
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it('never keep eleven digits in a row, and masking them twice changes nothing', () => {
    fc.assert(
      fc.property(written, (words) => {
        const masked = maskedWords(words);
        expect(holdsLongNumber(masked)).toBe(false);
        expect(masked).not.toMatch(/\d(?:[\s.\-/,_]*\d){10,}/);
        expect(maskedWords(masked)).toBe(masked);
      }),
    );
  });

  it('ends the same whether it is masked key by key or at once', () => {
    fc.assert(
      fc.property(written, (words) => {
        expect(typedKeyByKey(words)).toBe(maskedWords(words));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps four characters of a card or ID number at most', () => {
    const digits = fc.stringMatching(/^\d{12,19}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom(...gaps), fc.nat(4), (number, gap, every) => {
        const grouped = number.replaceAll(new RegExp(`.{${every + 1}}(?=.)`, 'g'), `$&${gap}`);
        expect(maskedWords(grouped)).toBe(`****${number.slice(-4)}`);
      }),
    );
  });

  it('is read in a moment, however odd', () => {
    for (const odd of ['* ', '+', '1 ', 'a', ' ', '*a1'])
      expect(maskedWords(odd.repeat(2000)).length).toBeGreaterThan(0);
  });
});
