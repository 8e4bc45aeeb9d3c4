import { type OfficialBrand, officialBrands } from '../knowledge/official-brands.ts';

const houses = officialBrands.filter(({ kind }) => kind === 'bank' || kind === 'wallet');

/**
 * The bank or wallet that words speak of: one of its names in three Chinese letters or more anywhere in them, any other
 * name alone. Undefined where there is none.
 */
export function houseNamed(words: string): OfficialBrand | undefined {
  const plain = words.trim().toLowerCase();
  return houses.find(({ names }) =>
    names.some((name) => {
      const known = name.toLowerCase();
      return /^\p{Script=Han}{3,}$/u.test(name) ? plain.includes(known) : plain === known;
    }),
  );
}
