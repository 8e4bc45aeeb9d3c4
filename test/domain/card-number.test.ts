import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanNumber,
  groupDigits,
  groupTyped,
  lengthHint,
  luhnFits,
} from '../../lib/domain/card-number.ts';

const digits = fc
  .array(fc.integer({ min: 0, max: 9 }), { maxLength: 24 })
  .map((list) => list.join(''));
/** Digits as people write them, with spaces, dashes and full-width forms between and instead. */
const typed = fc
  .array(fc.constantFrom(...'0123456789０１９ -—－\u3000\u00A0\u2011\u2212'.split('')), {
    maxLength: 30,
  })
  .map((list) => list.join(''));

describe('a number as typed', () => {
  it.each([
    ['6222 0200-0000', '622202000000'],
    ['　６２２２—０２', '622202'],
    ['\t6222\u00A002\n', '622202'],
    ['6222\u200B\u20602\uFEFF0\u00AD2', '6222202'],
    ['', ''],
  ])('%j is the digits %j', (text, number) => {
    expect(cleanNumber(text)).toEqual({ ok: true, value: number });
  });

  it.each(['6222o2', '6222.02', '尾号1234', '+86', '٠١٢', '6222,02'])('%j is refused', (text) => {
    expect(cleanNumber(text)).toEqual({ ok: false, error: { code: 'not-digits' } });
  });

  it('gives digits alone or an error that repeats nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), typed), (text) => {
        const clean = cleanNumber(text);
        if (clean.ok) expect(clean.value).toMatch(/^\d*$/);
        else expect(clean.error).toEqual({ code: 'not-digits' });
      }),
    );
  });
});

describe('groups', () => {
  it.each([
    ['', ''],
    ['6222', '6222'],
    ['62220', '6222 0'],
    ['6222020000000000', '6222 0200 0000 0000'],
    ['6222020000000000123', '6222 0200 0000 0000 123'],
  ])('%j is shown as %j', (number, shown) => expect(groupDigits(number)).toBe(shown));

  it('are read back as the same number', () => {
    fc.assert(
      fc.property(digits, (number) => {
        expect(cleanNumber(groupDigits(number))).toEqual({ ok: true, value: number });
      }),
    );
  });

  it('keep the caret after the same digit', () => {
    fc.assert(
      fc.property(typed, fc.nat(30), (text, place) => {
        const caret = Math.min(place, text.length);
        const grouped = groupTyped(text, caret);
        if (!grouped.ok) throw new Error('only digits and gaps were typed');
        const { shown, caret: moved } = grouped.value;
        expect(cleanNumber(shown.slice(0, moved))).toEqual(cleanNumber(text.slice(0, caret)));
        expect(shown.slice(0, moved)).not.toMatch(/ $/);
        const again = groupTyped(shown, moved);
        expect(again).toEqual(grouped);
      }),
    );
  });

  it('refuse what is no number', () => {
    expect(groupTyped('62a2', 1)).toEqual({ ok: false, error: { code: 'not-digits' } });
  });
});

it.each([
  ['4242424242424242', true],
  ['4242424242424243', false],
  ['0', true],
  ['', false],
])('finds that the check digit of %j fits: %j', (number, fits) => {
  expect(luhnFits(number)).toBe(fits);
});

it('finds one wrong digit by the check digit', () => {
  fc.assert(
    fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (place, more) => {
      const number = '4242424242424242'.split('');
      number[place] = String((Number(number[place]) + more) % 10);
      expect(luhnFits(number.join(''))).toBe(false);
    }),
  );
});

it.each([
  [12, 'too-short'],
  [13, 'usual'],
  [19, 'usual'],
  [20, 'too-long'],
])('takes %i digits as %s', (count, hint) => {
  expect(lengthHint('0'.repeat(count))).toBe(hint);
});
