import {
  type RentedHost,
  type RentedUse,
  rentedHosts,
  type ShopStreet,
  shopStreets,
} from '../knowledge/rented-hosts.ts';
import {
  type ForwardingAddress,
  forwardingAddresses,
  returningAddresses,
} from '../knowledge/short-links.ts';
import { lenderOf } from './registrable.ts';
import { type HostFinding, type HostRule, hostFinding } from './rules.ts';

const rules = {
  shop: 'strangers-shop',
  pages: 'strangers-pages',
  form: 'strangers-form',
  space: 'rented-space',
} as const satisfies Record<RentedUse, HostRule>;

const rented = Map.groupBy<string, RentedHost>(rentedHosts, ({ host }) => host);
const streets = new Map<string, ShopStreet>(shopStreets.map((one) => [one.domain, one]));
const forwarding = Map.groupBy(forwardingAddresses, ({ host }) => host);
const returning = Map.groupBy(returningAddresses, ({ host }) => host);

/**
 * Whether strangers speak at this address, or whether it leads on to another one: whose name the host bears then proves
 * nothing. The finding holds the known host. Undefined where neither is known.
 */
export function lentAddress(host: string, path: string): HostFinding | undefined {
  const leads = forwardingAt(host, path);
  if (leads) return hostFinding('forwards', leads.host);
  const place = atPath(rented, host, path);
  if (place) return hostFinding(rules[place.use], place.host);
  if (isShop(host)) return hostFinding('strangers-shop', host);
  const lender = lenderOf(host);
  return lender === undefined ? undefined : hostFinding('rented-space', lender);
}

/** What is known of an address that only leads on. */
export function forwardingAt(host: string, path: string): ForwardingAddress | undefined {
  return atPath(forwarding, host, path);
}

/** What is known of a house's own page that goes on to another one once it has done its work. */
export function returningAt(host: string, path: string): ForwardingAddress | undefined {
  return atPath(returning, host, path);
}

function atPath<T extends { readonly path?: string }>(
  known: ReadonlyMap<string, readonly T[]>,
  host: string,
  path: string,
): T | undefined {
  const low = path.toLowerCase();
  return first(host, (part) =>
    known.get(part)?.find(({ path: start }) => start === undefined || low.startsWith(start)),
  );
}

/** The host itself first, then what it lies below. */
function first<T>(host: string, known: (part: string) => T | undefined): T | undefined {
  const labels = host.split('.').slice(-20);
  for (let from = 0; from < labels.length - 1; from += 1) {
    const found = known(labels.slice(from).join('.'));
    if (found) return found;
  }
  return undefined;
}

/** Pages for phones and for buyers abroad stand one step below: `nike.m.tmall.com`. */
const steps: ReadonlySet<string> = new Set(['m', 'world', 'x']);

function isShop(host: string): boolean {
  const street = first(host, (part) => streets.get(part));
  if (!street || host === street.domain) return false;
  const before = host.slice(0, -street.domain.length - 1).split('.');
  if (before.some((label) => /^shop\d+$/.test(label))) return true;
  const name = before.toReversed().find((label) => !steps.has(label));
  return name !== undefined && !street.own.has(name);
}
