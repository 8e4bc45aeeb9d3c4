import { directions, type EntryKind, entryKinds } from '../domain/ledger.ts';
import { type Facet, facets, type MeaningRule } from './layout.ts';
import type { TextTable } from './text-table.ts';

/** A rule with its words turned into the codes that columns hold. */
export interface Meaning {
  readonly kind: number;
  /** Index into `directions`, or -1 for the printed one. */
  readonly direction: number;
  readonly parent: MeaningRule['parent'];
}

/** Ids of the texts a rule may look at, in the order of `facets`. */
export type FacetTexts = Readonly<Record<Facet, number>>;

/**
 * Makes the rules quick: for each text the set of rules it satisfies is worked out once, as bits; a
 * row's rule is the lowest bit that all its texts have. No pattern runs twice on the same text.
 */
export function createMeaning(
  rules: readonly MeaningRule[],
  texts: TextTable,
): (printed: number, row: FacetTexts) => Meaning {
  const meanings = rules.map((rule) => ({
    kind: kindCode(rule.kind),
    direction: rule.direction === undefined ? -1 : directions.indexOf(rule.direction),
    parent: rule.parent,
  }));
  const last: Meaning = { kind: kindCode('other'), direction: -1, parent: undefined };
  const printedBits = directions.map((direction) =>
    bitsWhere(rules, (rule) => rule.printed === undefined || rule.printed === direction),
  );
  const caches = facets
    .filter((facet) => rules.some((rule) => rule[facet] !== undefined))
    .map((facet) => ({ facet, bits: new Map<number, number>() }));

  const bitsOf = (facet: Facet, id: number): number => {
    const text = texts.text(id);
    return bitsWhere(rules, (rule) => rule[facet]?.test(text) ?? true);
  };

  return (printed, row) => {
    let bits = printedBits[printed] ?? 0;
    for (const { facet, bits: known } of caches) {
      const id = row[facet];
      let mask = known.get(id);
      if (mask === undefined) {
        mask = bitsOf(facet, id);
        known.set(id, mask);
      }
      bits &= mask;
    }
    return meanings[31 - Math.clz32(bits & -bits)] ?? last;
  };
}

function bitsWhere(rules: readonly MeaningRule[], holds: (rule: MeaningRule) => boolean): number {
  return rules.reduce((bits, rule, i) => (holds(rule) ? bits | (1 << i) : bits), 0);
}

function kindCode(kind: EntryKind): number {
  return entryKinds.indexOf(kind);
}
