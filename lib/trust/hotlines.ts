import { issuerOfBrand } from '../knowledge/brand-issuers.ts';
import { guards } from '../knowledge/lookalike-guards.ts';
import { type OfficialBrand, officialBrands } from '../knowledge/official-brands.ts';
import { wallets } from '../knowledge/wallets.ts';

/**
 * The number on the back of a card or in the wallet's app, with the genuine address of the house it belongs to. Houses
 * without an address in the table are left out: nobody could be told where to go instead.
 */
export const hotlineHosts: ReadonlyMap<string, string> = new Map(officialBrands.flatMap(hotlineOf));

function hotlineOf(brand: OfficialBrand): readonly (readonly [string, string])[] {
  const hotline =
    issuerOfBrand(brand.id)?.hotline ?? wallets.find(({ id }) => id === brand.id)?.hotline;
  const domain = addressOf(brand);
  return hotline === undefined || domain === undefined ? [] : [[hotline, domain]];
}

/** The one that is guarded, else one that has letters in it. */
function addressOf({ id, domains }: OfficialBrand): string | undefined {
  const guarded = guards.filter(({ brand }) => brand === id).map(({ domain }) => domain);
  return [...guarded, ...domains].find((domain) => !/^\d/.test(domain));
}
