import { brandEndings, type OfficialBrand, officialBrands } from '../knowledge/official-brands.ts';

/** A host that belongs to somebody in the official table. */
export interface OfficialHost {
  /** `id` of the entry. */
  readonly brand: string;
  /** The address of the table that holds it: a main domain, or an ending of the house's own. */
  readonly domain: string;
  readonly by: 'official-table' | 'official-ending' | 'rented-space';
}

const table = new Map<string, OfficialHost>(
  officialBrands.flatMap(({ id, domains, rented }) => [
    ...domains.map((domain) => entry(domain, id, 'official-table')),
    ...rented.map((domain) => entry(domain, id, 'rented-space')),
  ]),
);

const endings = new Map<string, OfficialHost>(
  brandEndings.map(({ ending, brand }) => entry(ending, brand, 'official-ending')),
);

function entry(
  domain: string,
  brand: string,
  by: OfficialHost['by'],
): readonly [string, OfficialHost] {
  return [domain, { brand, domain, by }];
}

/** The deepest entry of the table that the host equals or lies below. */
export function officialHost(host: string): OfficialHost | undefined {
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const found = table.get(labels.slice(from).join('.'));
    if (found) return found;
  }
  return labels.length > 1 ? endings.get(labels.at(-1) ?? '') : undefined;
}

/** Exactly this address, nothing below it. */
export function officialDomain(domain: string): OfficialHost | undefined {
  return table.get(domain);
}

/** The table's entry of that name. */
export function brandById(id: string): OfficialBrand | undefined {
  return officialBrands.find((brand) => brand.id === id);
}
