import { type Issuer, issuers } from './issuers.ts';
import { officialBrands } from './official-brands.ts';
import { type Wallet, wallets } from './wallets.ts';

/** The bank that issues cards under a name of the official table; undefined for wallets, shops and banks without cards here. */
export function issuerOfBrand(id: string): Issuer | undefined {
  const [first] = officialBrands.find((brand) => brand.id === id)?.names ?? [];
  return first === undefined ? undefined : issuers.find(({ name }) => name['zh-CN'] === first);
}

/** A bank or a wallet that can be called. */
export interface HouseToCall {
  readonly name: Issuer['name'];
  readonly hotline: string;
}

/** The bank or the wallet under a name of the official table, where more than one source gives its hotline. */
export function houseToCall(brand: string): HouseToCall | undefined {
  return callable(issuerOfBrand(brand) ?? wallets.find(({ id }) => id === brand));
}

/** The same of the bank that issued a card. */
export function issuerToCall(issuer: string): HouseToCall | undefined {
  return callable(issuers.find(({ id }) => id === issuer));
}

function callable(house: Issuer | Wallet | undefined): HouseToCall | undefined {
  if (!house?.hotlineConfirmed || house.hotline === undefined) return undefined;
  return { name: house.name, hotline: house.hotline };
}

/** `id` of the table's entry whose address this is, or lies below. */
export function brandOfAddress(address: string): string | undefined {
  return officialBrands.find(({ domains, rented }) =>
    [...domains, ...rented].some((own) => address === own || address.endsWith(`.${own}`)),
  )?.id;
}
