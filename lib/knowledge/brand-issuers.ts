import { type Issuer, issuers } from './issuers.ts';
import { officialBrands } from './official-brands.ts';

/** The bank that issues cards under a name of the official table; undefined for wallets, shops and banks without cards here. */
export function issuerOfBrand(id: string): Issuer | undefined {
  const [first] = officialBrands.find((brand) => brand.id === id)?.names ?? [];
  return first === undefined ? undefined : issuers.find(({ name }) => name['zh-CN'] === first);
}

/** `id` of the table's entry whose address this is, or lies below. */
export function brandOfAddress(address: string): string | undefined {
  return officialBrands.find(({ domains, rented }) =>
    [...domains, ...rented].some((own) => address === own || address.endsWith(`.${own}`)),
  )?.id;
}
