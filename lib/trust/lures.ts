import {
  cheapEndings,
  endingWords,
  guards,
  hanLures,
  initialNames,
  sharedNames,
  shortNames,
  smallEndings,
  speakingNames,
  strongLures,
  weakLures,
} from '../knowledge/lookalike-guards.ts';
import { officialBrands } from '../knowledge/official-brands.ts';
import { hotlineHosts } from './hotlines.ts';
import { unicodeLabel } from './punycode.ts';
import type { HostParts } from './registrable.ts';

/** A known name inside an address that is not its owner's. */
export interface Lure {
  /** The address the name stands for. */
  readonly target: string;
  /** Whether it is an imitation, or merely worth knowing. */
  readonly proven: boolean;
}

const digits = String.raw`(?<!\d)\d{1,4}(?!\d)`;
const strong = [...strongLures].join('|');
const service = [...strongLures, ...weakLures, ...endingWords];
const any = [...unmixed(service), digits].join('|');
const houses = [...speakingNames.keys(), ...sharedNames.keys(), ...shortNames.keys()];
const anyOrHouse = [...unmixed([...service, ...houses]), digits].join('|');

/** Without those that others spell together: a name must not be read in two ways, or reading takes for ever. */
function unmixed(words: readonly string[]): readonly string[] {
  const all = [...new Set(words)];
  return all.filter((word) => {
    const others = all.filter((one) => one !== word && word.includes(one));
    return others.length === 0 || !new RegExp(`^(?:${others.join('|')})+$`).test(word);
  });
}

/** A name among words of which the pattern says which; the name itself is captured. */
function around(names: Iterable<string>, words: string): RegExp {
  return new RegExp(`^(?:(?:${words})-?)*?(${[...names].join('|')})(?:-?(?:${words}))*$`);
}

const hasStrong = new RegExp(`(?:^|-)(?:${strong})|(?:${strong})$`);
const words = [...speakingNames.keys()].filter((name) => /\D/.test(name)).join('|');

/** A way to carry a known name, and when it is more than worth knowing under an ending that costs something. */
interface Kind {
  readonly pattern: RegExp;
  readonly names: ReadonlyMap<string, string>;
  readonly holds: (label: string, name: string, suffix: string) => boolean;
  readonly proves: (label: string, name: string, suffix: string) => boolean;
  /** No ending makes it more than a guess. */
  readonly guesses?: true;
}

const kinds: readonly Kind[] = [
  {
    // A hotline alone may be the house's own or a guide's; nobody else puts words of service or the house's name beside it.
    pattern: around([...hotlineHosts.keys()].map(alone), anyOrHouse),
    names: hotlineHosts,
    holds: (label, name, suffix) => label !== name || cheapEndings.has(suffix),
    proves: () => true,
  },
  {
    pattern: around(speakingNames.keys(), any),
    names: speakingNames,
    holds: () => true,
    proves: (label, name, suffix) =>
      smallEndings.has(suffix) || promises(label, name) || isSetApart(label, name),
  },
  {
    pattern: around(sharedNames.keys(), any),
    names: sharedNames,
    holds: () => true,
    proves: promises,
  },
  {
    pattern: around(shortNames.keys(), any),
    names: shortNames,
    holds: isSetOff,
    proves: (label, name) => label.includes('-') && promises(label, name),
  },
  {
    // What such a page shows and asks must tell: real ones are known by that.
    pattern: around(initialNames.keys(), any),
    names: initialNames,
    holds: isSetOff,
    proves: () => false,
    guesses: true,
  },
  {
    pattern: new RegExp(`(${words})`),
    names: speakingNames,
    holds: () => true,
    proves: () => false,
  },
];

/**
 * Looks for a known name beside words that thieves use. Under an ending that costs nothing the name alone is enough;
 * elsewhere only promises and threats prove it, because guides and resellers carry such names, too.
 */
export function lureIn({ label, suffix }: Pick<HostParts, 'label' | 'suffix'>): Lure | undefined {
  if (label.length > longestLabel) return undefined;
  if (label.startsWith('xn--')) return lureInHan(label);
  const disguised = disguisedIn(label);
  return disguised === undefined ? named({ label, suffix }) : { target: disguised, proven: true };
}

function named({ label, suffix }: Pick<HostParts, 'label' | 'suffix'>): Lure | undefined {
  for (const { pattern, names, holds, proves, guesses } of kinds) {
    const name = pattern.exec(label)?.[1] ?? '';
    const target = names.get(name);
    if (target === undefined || !holds(label, name, suffix)) continue;
    const isCheap = cheapEndings.has(suffix) && !guesses;
    return { target, proven: isCheap || proves(label, name, suffix) };
  }
  return undefined;
}

/** Letters that digits stand for; whoever writes a house's name with them means to be taken for it. */
const spellings: readonly ReadonlyMap<string, string>[] = ['l', 'i'].map(
  (one) => new Map(Object.entries({ 0: 'o', 1: one, 3: 'e', 5: 's' })),
);

/** The address meant by a name with digits for letters, beside words of service: `a1ipay-kefu`. */
function disguisedIn(label: string): string | undefined {
  if (!/[0135]/.test(label)) return undefined;
  for (const letters of spellings) {
    const spelled = label.replaceAll(/\d/g, (digit) => letters.get(digit) ?? digit);
    const name = spelledName.exec(spelled)?.[1] ?? '';
    if (name !== '' && !label.includes(name)) return spelledNames.get(name);
  }
  return undefined;
}

const spelledNames: ReadonlyMap<string, string> = new Map(
  [...speakingNames, ...sharedNames].filter(([name]) => /\D/.test(name)),
);
const spelledName = around(spelledNames.keys(), any);

/**
 * A name that no word is, as one whole part of somebody's host, alone or among words of service: `icbc.a.cn`. Shops call
 * the host of their own gateway so, too; it proves nothing.
 */
export function bearsName(label: string): boolean {
  return label.length <= longestLabel && wholeName.test(label);
}

const wholeName = around(
  [...speakingNames.keys(), 'psbc', 'cmbc', 'spdb'].filter((name) => /\D/.test(name)),
  any,
);

/** No registry gives out a longer name. */
const longestLabel = 63;

/** Not part of a longer number. */
function alone(hotline: string): string {
  return String.raw`(?<!\d)${hotline}(?!\d)`;
}

/** A hyphen parts the name from words of service: houses do not need one, guides write their own name. */
function isSetApart(label: string, name: string): boolean {
  return label.startsWith(`${name}-`) || label.endsWith(`-${name}`);
}

/** Something else stands beside it, and is no letter. */
function isSetOff(label: string, name: string): boolean {
  return label !== name && /-|\d$/.test(label);
}

/** What is left beside the name says what a thief says. */
function promises(label: string, name: string): boolean {
  return hasStrong.test(label.replace(name, '-'));
}

/** Names in Chinese letters: one that holds a house's name is worth knowing, with a promise beside it it is proven. */
function lureInHan(label: string): Lure | undefined {
  const name = unicodeLabel(label) ?? '';
  const brand = officialBrands.find(({ names }) =>
    names.some(
      (known) => known.length >= 3 && /\p{Script=Han}/u.test(known) && name.includes(known),
    ),
  );
  const guard = guards.find((one) => one.brand === brand?.id);
  return guard && { target: guard.domain, proven: hanLures.some((word) => name.includes(word)) };
}
