import { brandOfAddress, issuerOfBrand } from '../../knowledge/brand-issuers.ts';
import type { BrandName } from '../../knowledge/brand-names.ts';
import { officialBrands } from '../../knowledge/official-brands.ts';
import { wallets } from '../../knowledge/wallets.ts';
import { brandNamesZhTw } from './brand-names.zh-tw.ts';
import type { Language } from '../language.ts';

/**
 * A bank, wallet or shop by its `id` in the official table or as payment options name it, as the person reads it.
 * Undefined for entries that hold several houses, and for names that stand in no table.
 */
export function brandName(language: Language, id: string): string | undefined {
  const known = officialBrands.find((brand) => brand.id === id);
  const wallet = wallets.find((one) => one.id === id);
  if (!known) return wallet?.name[language];
  const [first] = known.names;
  const own = wallet?.name['zh-CN'] === first ? wallet : issuerOfBrand(id);
  if (own) return own.name[language] ?? first;
  return inLanguage[language](known) ?? first;
}

const inLanguage: Readonly<Record<Language, (brand: BrandName) => string | undefined>> = {
  'zh-CN': ({ names }) => names[0],
  'zh-TW': ({ id }) => brandNamesZhTw[id],
  en: ({ names }) => names.find((name) => !/\p{Script=Han}/u.test(name)),
};

/** Whose address of the official table this is, or lies below. */
export function ownerName(language: Language, address: string): string | undefined {
  const id = brandOfAddress(address);
  return id === undefined ? undefined : brandName(language, id);
}

/** A house that a finding names as the table writes it, as the person reads it. */
export function houseName(language: Language, name: string): string {
  const known = officialBrands.find(({ names }) => names[0] === name);
  return (known && brandName(language, known.id)) ?? isolated(name);
}

/** The name of a table's entry, else what the page itself says. */
export function brandOr(language: Language, id: string): string {
  return brandName(language, id) ?? isolated(id);
}

/**
 * What comes from a page, to stand inside a sentence of ours: nothing invisible in it, and no right-to-left letter that
 * turns the rest of the sentence around.
 */
export function isolated(evidence: string): string {
  return `\u2068${visible(evidence)}\u2069`;
}

/** Without control and formatting characters, which could hide or reorder the rest. */
export function visible(evidence: string): string {
  return evidence.replaceAll(/[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu, '');
}

/** `a → b` or `a ≠ b`, as findings hold it, in its two parts. */
export function pairOf(evidence: string): readonly [string, string] {
  const [one = '', other = ''] = evidence.split(/ [→≠] /);
  return [one, other];
}
