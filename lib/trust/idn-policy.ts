import { alphabets, digitTwins, lookalikeLetters } from '../knowledge/lookalike-letters.ts';
import {
  hasOddPlace,
  hasUnusualLetter,
  invisible,
  mixesDigits,
  mixesScripts,
} from './idn-characters.ts';
import type { IdnRule } from './rules.ts';
import { readTwins } from './skeleton.ts';

/** One label of a host with the ending it stands under, both as people would read them. */
export interface NamedLabel {
  readonly label: string;
  readonly ending: string;
}

/** In order of gravity: the first that holds is told. */
const policies: readonly (readonly [IdnRule, (name: NamedLabel) => boolean])[] = [
  ['idn-invisible', ({ label }) => invisible.test(label)],
  ['idn-unreadable', ({ label }) => label !== label.normalize('NFKC').toLowerCase()],
  ['idn-unusual-letter', ({ label }) => hasUnusualLetter(label)],
  ['idn-mixed-scripts', ({ label }) => mixesScripts(label)],
  ['idn-mixed-digits', ({ label }) => mixesDigits(label)],
  ['idn-digit-twins', isDigitTwin],
  ['idn-whole-script', isWholeScriptTwin],
  ['idn-odd-place', ({ label }) => hasOddPlace(label)],
  ['idn-stray-accents', hasStrayAccents],
];

/**
 * Why a browser would not show this label in its own letters, after the policies that browsers share (UTS #39 and
 * #46); undefined when nothing speaks against it. Whether it imitates a known name is not asked here.
 */
export function idnRuleOf(name: NamedLabel): IdnRule | undefined {
  return policies.find(([, holds]) => holds(name))?.[0];
}

const digitLike = readTwins(digitTwins);

/** All digits to the eye, and not all of them are. Where a script is at home its own digits may stand. */
function isDigitTwin({ label, ending }: NamedLabel): boolean {
  const letters = Array.from(label);
  const ownDigits = /^[\p{Nd}-]+$/u.test(label) && !/^[\da-z.]+$/.test(ending);
  return !ownDigits && letters.every((letter) => /[\d-]/.test(letter) || digitLike.has(letter));
}

const scripts = lookalikeLetters
  .filter(({ twins }) => twins !== '')
  .map(({ script, twins, homes }) => ({
    own: new RegExp(String.raw`\p{sc=${script}}`, 'u'),
    looks: new Set(readTwins(twins).keys()),
    isHome: (ending: string): boolean =>
      homes.includes(ending.split('.').at(-1) ?? '') ||
      new RegExp(String.raw`\p{sc=${script}}`, 'u').test(ending),
  }));

/** A name in one alphabet of which every letter is read as Latin, away from where that alphabet is at home. */
function isWholeScriptTwin({ label, ending }: NamedLabel): boolean {
  const letters = Array.from(label).filter((letter) => !/[\d-]|\p{M}/u.test(letter));
  const script = scripts.find(({ own }) => letters.some((letter) => own.test(letter)));
  if (!script || script.isHome(ending)) return false;
  return letters.every((letter) => script.looks.has(letter));
}

const latinSets = alphabets.map(({ letters }) => new Set(letters));
/** Of one country: elsewhere they pass for p, d and e. */
const atHomeOnly: ReadonlyMap<string, readonly string[]> = new Map([
  ['\u00fe', ['is', 'fo']],
  ['\u00f0', ['is', 'fo']],
  ['\u0259', ['az']],
  ['\u00b7', ['cat']],
]);

/**
 * Accents that no single language writes together; and accents beside digits under an international ending, since
 * accents stand in words. German is spared there, its shops like to append a number.
 */
function hasStrayAccents({ label, ending }: NamedLabel): boolean {
  if (!/^[\p{scx=Latin}\p{scx=Zinh}\d\-\u00b7]+$/v.test(label)) return false;
  const accents = Array.from(label).filter((letter) => !/[a-z\d-]/.test(letter));
  const home = ending.split('.').at(-1) ?? '';
  if (accents.some((letter) => atHomeOnly.get(letter)?.includes(home) === false)) return true;
  const languages = latinSets.filter((set) => accents.every((letter) => set.has(letter)));
  const german = latinSets[0] && languages.includes(latinSets[0]);
  return languages.length === 0 || (/\d/.test(label) && home.length > 2 && !german);
}
