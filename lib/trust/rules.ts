/** How an address imitates a known one. */
export const imitationRules = [
  'other-ending',
  'hyphen-inside',
  'split-by-dot',
  'dot-left-out',
  'domain-in-front',
  'user-in-address',
  'letter-added',
  'letter-missing',
  'letter-changed',
  'letters-swapped',
  'similar-glyphs',
  'brand-and-lure',
] as const;

/** What is wrong with a name in letters beyond a to z, also when it imitates nobody we know. */
export const idnRules = [
  'idn-unreadable',
  'idn-invisible',
  'idn-unusual-letter',
  'idn-mixed-scripts',
  'idn-mixed-digits',
  'idn-whole-script',
  'idn-digit-twins',
  'idn-odd-place',
  'idn-stray-accents',
  'idn-known-name',
] as const;

/** What is worth knowing of an address and proves nothing alone. */
export const addressRules = [
  'official-table',
  'official-ending',
  'rented-space',
  'strangers-form',
  'strangers-pages',
  'strangers-shop',
  'forwards',
  'brand-inside',
  'insecure-http',
  'unusual-port',
  'number-as-host',
  'not-a-web-address',
  'unreadable-address',
] as const;

export type ImitationRule = (typeof imitationRules)[number];
export type IdnRule = (typeof idnRules)[number];
export type HostRule = ImitationRule | IdnRule | (typeof addressRules)[number];

/** A rule that spoke, with the part of the address that made it speak. */
export interface HostFinding {
  readonly rule: HostRule;
  /** At most 100 characters, from the page's side: show it as text and nothing else. */
  readonly evidence: string;
}

/** Nothing that a page chose may be long. */
export function hostFinding(rule: HostRule, evidence: string): HostFinding {
  return { rule, evidence: evidence.slice(0, 100) };
}
