import { listPatterns } from '../knowledge/helper-places.ts';

/** What “all sites” asks the browser for. */
export const allPatterns: readonly string[] = ['https://*/*', 'http://*/*'];

/** What the browser's permissions amount to, in the person's terms. */
export interface GrantedPlaces {
  readonly all: boolean;
  /** Of the built-in list of merchants and cashiers. */
  readonly list: 'on' | 'partly' | 'off';
  /** Hosts the person allowed one by one, in the order of the alphabet. */
  readonly sites: readonly GrantedSite[];
}

export interface GrantedSite {
  readonly host: string;
  readonly patterns: readonly string[];
}

/** Sorts granted match patterns into all sites, the list, and single sites. */
export function grantedPlaces(patterns: readonly string[]): GrantedPlaces {
  const listed = new Set(listPatterns);
  const all = patterns.some(isAll);
  const held = listPatterns.filter((pattern) => patterns.includes(pattern)).length;
  const single = patterns.filter((pattern) => !isAll(pattern) && !listed.has(pattern));
  const byHost = Map.groupBy(single, hostOf);
  return {
    all,
    list: held === 0 ? 'off' : held === listed.size ? 'on' : 'partly',
    sites: [...byHost]
      .map(([host, of]) => ({ host, patterns: of }))
      .toSorted((one, other) => one.host.localeCompare(other.host)),
  };
}

/** Whose permission lets the helper come to this page by itself, the narrowest first; undefined where none does. */
export function comesBy(
  page: { readonly protocol: string; readonly hostname: string },
  patterns: readonly string[],
): 'site' | 'list' | 'all' | undefined {
  const letting = patterns.filter((pattern) => covers(pattern, page));
  const listed = new Set(listPatterns);
  if (letting.some((pattern) => !isAll(pattern) && !listed.has(pattern))) return 'site';
  if (letting.some((pattern) => listed.has(pattern))) return 'list';
  return letting.length > 0 ? 'all' : undefined;
}

function covers(
  pattern: string,
  { protocol, hostname }: { readonly protocol: string; readonly hostname: string },
): boolean {
  const [scheme = ''] = pattern.split('://');
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  const host = hostOf(pattern);
  if (host === '*' || host === hostname) return true;
  return host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1));
}

function isAll(pattern: string): boolean {
  return /^(?:https?|\*):\/\/\*\/\*$/.test(pattern);
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}
