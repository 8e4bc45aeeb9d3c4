import { lookalikeLetters } from '../knowledge/lookalike-letters.ts';

/** The tokens of the tables: first a letter, then what it looks like. */
export function readTwins(tokens: string): ReadonlyMap<string, string> {
  const pairs = tokens.split(/\s+/).filter((token) => token !== '');
  return new Map(pairs.map(([letter = '', ...image]) => [letter, image.join('')]));
}

const images = new Map(
  lookalikeLetters.flatMap(({ cousins, twins }) => [...readTwins(cousins), ...readTwins(twins)]),
);

/** What a name looks like in plain letters: accents gone, letters of other alphabets as their Latin twins. */
export function plainLook(label: string): string {
  const bare = drawn(label.normalize('NFC'));
  const stripped = bare.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return drawn(stripped);
}

function drawn(label: string): string {
  return Array.from(label, (letter) => images.get(letter) ?? letter).join('');
}

/** Same look in ASCII alone: nought and o, one and l, rn and m. Both sides must go through it. */
export function asciiTwin(label: string): string {
  return label
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll('0', 'o')
    .replaceAll(/[1i]/g, 'l')
    .replaceAll('5', 's');
}

/** Letters written in place of digits, back to digits. */
export function digitTwin(label: string): string {
  return label
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1')
    .replaceAll('z', '2')
    .replaceAll('s', '5')
    .replaceAll('b', '6')
    .replaceAll('g', '9');
}

/**
 * A look so coarse that hurried eyes cannot tell: c and e, b and d, m, n and r are one. Only for names that are
 * suspicious anyhow; in plain ASCII it would make honest words equal.
 */
export function coarseLook(label: string): string {
  return plainLook(label)
    .replaceAll(/rn|nn|rr/g, 'm')
    .replaceAll('vv', 'w')
    .replaceAll(/l[bd]/g, 'd')
    .replaceAll(/cl|dl/g, 'd')
    .replaceAll('lh', 'h')
    .replaceAll('0', 'o')
    .replaceAll(/[1ij]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll(/[mr]/g, 'n')
    .replaceAll('e', 'c')
    .replaceAll(/[d8]/g, 'b')
    .replaceAll(/[g9]/g, 'q')
    .replaceAll('v', 'u');
}
