import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsFor } from '../../lib/knowledge/bins.ts';
import { nameNumber, type NumberGuess } from '../../lib/knowledge/name-number.ts';

const bins = binsFor('');
const whole = (prefix: string, length: number): string => prefix.padEnd(length, '0');
const bank = (guess: NumberGuess): string | undefined =>
  guess.kind === 'named' ? guess.issuer : undefined;

describe('a number as it is typed', () => {
  it('says nothing before a prefix stands there, even if one bank alone is left', () => {
    expect(nameNumber('62220')).toEqual({ kind: 'partial', issuers: ['ICBC'] });
    expect(nameNumber('')).toEqual({ kind: 'partial', issuers: [] });
    expect(nameNumber('62')).toEqual({ kind: 'partial', issuers: [] });
  });

  it('names bank and kind with the prefix, and says how many digits are to come', () => {
    expect(nameNumber('622202')).toEqual({
      kind: 'named',
      issuer: 'ICBC',
      cardKind: 'debit',
      confidence: 'A',
      lessSure: false,
      lengths: [19],
      lengthFits: 'too-short',
      luhn: false,
    });
  });

  it('names the bank without the kind while digits to come decide it', () => {
    expect(nameNumber('62275')).toMatchObject({ issuer: 'BOC', cardKind: undefined });
    expect(nameNumber('622752')).toMatchObject({ issuer: 'BOC', cardKind: 'semi-credit' });
  });

  it('tells the length that fits from one too many', () => {
    expect(nameNumber(whole('622202', 19))).toMatchObject({ lengthFits: true });
    expect(nameNumber(whole('622202', 20))).toMatchObject({ lengthFits: 'too-long' });
    expect(nameNumber(whole('690755', 16))).toMatchObject({
      lengths: [15, 18],
      lengthFits: 'too-short',
    });
  });

  it('says that confidence C is less sure', () => {
    expect(nameNumber('622222')).toEqual({ kind: 'unknown' });
    expect(nameNumber('622229')).toMatchObject({ confidence: 'C', lessSure: true });
    expect(nameNumber('622212')).toMatchObject({ confidence: 'B', lessSure: false });
  });

  it('takes the check digit as a hint only', () => {
    expect(nameNumber('6221550000000004')).toMatchObject({ issuer: 'PAB', luhn: true });
    expect(nameNumber('6221550000000005')).toMatchObject({ issuer: 'PAB', luhn: false });
  });
});

describe('a prefix that two banks use', () => {
  it.each([
    ['622302', 16, 'GDRCU', 18, 'ICBC'],
    ['622303', 16, 'NJCB', 18, 'ICBC'],
    ['622305', 16, 'NJCB', 18, 'ICBC'],
    ['622309', 18, 'ICBC', 19, 'CZB'],
    ['622509', 18, 'ICBC', 19, 'GDRCU'],
    ['622510', 18, 'ICBC', 19, 'GDRCU'],
    ['622806', 16, 'CSCB', 18, 'ICBC'],
    ['622902', 16, 'CIB', 18, 'ICBC'],
  ])('%s: %i digits are %s, %i are %s', (...row) => {
    const [prefix, short, first, long, second] = row;
    const both = { kind: 'partial', issuers: expect.arrayContaining([first, second]) };
    for (let length = 6; length < short; length += 1) {
      expect(nameNumber(whole(prefix, length))).toEqual(both);
    }
    expect(nameNumber(whole(prefix, short))).toMatchObject({ issuer: first, lengthFits: true });
    expect(nameNumber(whole(prefix, long))).toMatchObject({ issuer: second, lengthFits: true });
    expect(nameNumber(whole(prefix, long + 1))).toEqual(both);
  });

  it('is named by its longer prefix where the length is the same', () => {
    expect(nameNumber(whole('622759', 16))).toMatchObject({ cardKind: 'semi-credit' });
    expect(nameNumber(whole('622750', 16))).toMatchObject({ cardKind: 'credit' });
    expect(nameNumber(whole('6858001', 19))).toMatchObject({ cardKind: 'credit' });
    expect(nameNumber(whole('6858001', 20))).toMatchObject({ cardKind: 'debit' });
  });

  it('is every one there is', () => {
    const banks = Map.groupBy(bins, ({ prefix }) => prefix);
    const shared = [...banks].filter(([, rows]) => new Set(rows.map((row) => row.issuer)).size > 1);
    expect(shared).toHaveLength(8);
  });
});

it.each([
  '4242424242424242',
  '5555555555554444',
  '6200000000000005',
  '6222220000000000',
  '000',
  'x',
])('%s is unknown, not the nearest', (digits) =>
  expect(nameNumber(digits)).toEqual({ kind: 'unknown' }),
);

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const tail = fc.array(digit, { maxLength: 14 }).map((digits) => digits.join(''));
const begun = fc.tuple(fc.constantFrom(...bins.map(({ prefix }) => prefix)), tail);
const numbers = fc.oneof(
  begun.map((parts) => parts.join('')),
  tail,
);

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), numbers), (text) => {
      expect(['unknown', 'partial', 'named']).toContain(nameNumber(text).kind);
    }),
  );
});

it('names another bank only past a length that fitted the first', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      for (let count = 1; count < number.length; count += 1) {
        const before = nameNumber(number.slice(0, count));
        const after = nameNumber(number.slice(0, count + 1));
        if (before.kind !== 'named' || before.lengthFits === true) continue;
        expect(bank(after)).toBe(before.issuer);
      }
    }),
  );
});

it('keeps a bank possible until it is named, and then names what the whole number is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bins), fc.array(digit, { minLength: 20 }), (bin, digits) => {
      const number = (bin.prefix + digits.join('')).slice(0, bin.length);
      const final = nameNumber(number);
      expect(bank(final)).toBe(bin.issuer);
      for (let count = 3; count < number.length; count += 1) {
        const guess = nameNumber(number.slice(0, count));
        expect(guess.kind).not.toBe('unknown');
        if (guess.kind === 'partial') expect(guess.issuers).toContain(bin.issuer);
        else if (guess.kind === 'named' && guess.lengthFits !== true) {
          expect(guess.issuer).toBe(bin.issuer);
        }
      }
    }),
  );
});
