import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { binsFor } from '../../lib/knowledge/bins.ts';
import { issuerById } from '../../lib/knowledge/issuers.ts';

const bins = binsFor('');
const shared = '../shared/domain/bins_core.csv';
const present = existsSync(shared);
if (!present) console.log('skipped: no ../shared');

const kinds: Readonly<Record<string, string>> = {
  DC: 'debit',
  CC: 'credit',
  SCC: 'semi-credit',
  PC: 'prepaid',
};

it.skipIf(!present)('says of every row what the compared lists say, and nothing else', () => {
  const [, ...rows] = readFileSync(shared, 'utf8').trim().split('\n');
  const expected = rows.map((row) => {
    const [prefix, length, issuer, kind = '', confidence] = row.split(',');
    return [prefix, length, issuer, kinds[kind], confidence].join(' ');
  });
  const decoded = bins.map(({ prefix, length, issuer, kind, confidence }) =>
    [prefix, length, issuerById(issuer)?.bankCode, kind, confidence].join(' '),
  );
  expect(decoded.toSorted()).toEqual(expected.toSorted());
});

it('holds 1,434 rows, one for each prefix and length', () => {
  const count = (confidence: string): number =>
    bins.filter((bin) => bin.confidence === confidence).length;
  expect([count('A'), count('B'), count('C')]).toEqual([882, 29, 523]);
  expect(new Set(bins.map(({ prefix, length }) => `${prefix} ${length}`)).size).toBe(1434);
});

it('has only prefixes shorter than their numbers, and banks that the list of banks has', () => {
  const odd = bins.filter(
    ({ prefix, length, issuer }) =>
      !/^\d{3,10}$/.test(prefix) || length < 15 || length > 20 || !issuerById(issuer),
  );
  expect(odd).toEqual([]);
});

it.each([
  ['103', 19, 'ABC', 'debit', 'A'],
  ['622202', 19, 'ICBC', 'debit', 'A'],
  ['621208', 18, 'ICBC', 'debit', 'A'],
  ['622212', 16, 'ICBC', 'semi-credit', 'B'],
  ['622848', 19, 'ABC', 'debit', 'A'],
  ['622155', 16, 'PAB', 'credit', 'A'],
  ['6858001', 20, 'GDB', 'debit', 'C'],
  ['6223093370', 19, 'CZB', 'debit', 'C'],
  ['999999', 16, 'HXB', 'debit', 'A'],
])('knows %s with %i digits as %s %s, %s', (...row) => {
  const [prefix, length, issuer, kind, confidence] = row;
  expect(bins).toContainEqual({ prefix, length, issuer, kind, confidence });
});

it('gives the rows that begin a number and those that may still come, and no others', () => {
  for (const digits of ['622302', '62275', '6227', '685800', '6858001', '1', '9559', '000']) {
    const expected = bins.filter(
      ({ prefix }) => prefix.startsWith(digits) || digits.startsWith(prefix),
    );
    expect(binsFor(digits)).toEqual(expected);
  }
});
