import { readAddress } from './address.ts';
import { disguisedName } from './disguise.ts';
import { domainInFront, type Imitation, imitation } from './imitation.ts';
import { bearsName, type Lure, lureIn } from './lures.ts';
import { lentAddress } from './lent.ts';
import { officialHost } from './official.ts';
import { unicodeLabel } from './punycode.ts';
import { type HostParts, partsOfHost } from './registrable.ts';
import { type HostFinding, hostFinding } from './rules.ts';

/** What an address alone tells; what the page shows is weighed elsewhere. */
export interface HostVerdict {
  /**
   * `official`: the host stands in the table. `lookalike`: it imitates a known address, then `target` names that one,
   * or its letters are put together as browsers refuse to show them, then there may be no target. `unknown`: neither,
   * which is neither good nor bad. Official hosts on which strangers write say so in their first finding.
   */
  readonly verdict: 'official' | 'lookalike' | 'unknown';
  /** The genuine address: the table's entry that holds an official host, or what a lookalike imitates. */
  readonly target?: string;
  /** `id` of the official table's entry; only for official hosts. */
  readonly brand?: string;
  /** In ASCII; empty when the address has none. */
  readonly host: string;
  /** The host as browsers may show it, where it has letters beyond a to z. */
  readonly shown?: string;
  /** Main domain; missing for numbers and single words. */
  readonly registrable?: string;
  /** The deciding one first. */
  readonly findings: readonly HostFinding[];
}

/** Judges a host or a whole address. Never throws, asks nobody, and takes well under a millisecond. */
export function hostVerdict(address: string): HostVerdict {
  const { host, user, path, findings } = readAddress(address);
  const official = officialHost(host);
  const lent = lentAddress(host, path);
  if (official) {
    const { domain: target, brand, by } = official;
    const first = lent ?? hostFinding(by, target);
    return { verdict: 'official', target, brand, host, findings: [first, ...findings] };
  }
  const parts = partsOfHost(host);
  const base = { host, ...shownAs(host), ...(parts && { registrable: parts.registrable }) };
  const names = namesIn(parts, lent);
  const hit = userHit(user) ?? (parts && hostHit(parts, names));
  if (!hit) {
    const weak = [...weakFindings(parts, names), ...(lent ? [lent] : [])];
    return { verdict: 'unknown', ...base, findings: [...weak, ...findings] };
  }
  const { rule, evidence, target } = hit;
  const all = [hostFinding(rule, evidence), ...findings];
  return { verdict: 'lookalike', ...(target !== undefined && { target }), ...base, findings: all };
}

function shownAs(host: string): Pick<HostVerdict, 'shown'> {
  if (!host.includes('xn--')) return {};
  return {
    shown: host
      .split('.')
      .map((label) => unicodeLabel(label) ?? label)
      .join('.'),
  };
}

/** `https://www.icbc.com.cn@elsewhere`: what stands before the sign is a name to log in with. */
function userHit(user: string): Imitation | undefined {
  for (const word of user.toLowerCase().split(/%[\da-f]{2}|[^a-z\d.-]+/)) {
    const official = officialHost(word);
    if (official) return { rule: 'user-in-address', evidence: word, target: official.domain };
  }
  return undefined;
}

function hostHit(parts: HostParts, names: readonly string[]): Imitation | undefined {
  return domainInFront(parts) ?? disguisedName(parts) ?? imitation(parts) ?? lureHit(parts, names);
}

/** What somebody chose to be called: the main domain's name; on lent space also what stands before it. */
function namesIn(parts: HostParts | undefined, lent: HostFinding | undefined): readonly string[] {
  if (!parts) return [];
  return lent?.rule === 'rented-space' ? [parts.label, ...parts.before] : [parts.label];
}

function luresIn(parts: HostParts, names: readonly string[]): readonly Lure[] {
  return names.flatMap((label) => lureIn({ label, suffix: parts.suffix }) ?? []);
}

function lureHit(parts: HostParts, names: readonly string[]): Imitation | undefined {
  const lure = luresIn(parts, names).find(({ proven }) => proven);
  if (!lure) return undefined;
  return { rule: 'brand-and-lure', evidence: shortOf(parts, names), target: lure.target };
}

function weakFindings(
  parts: HostParts | undefined,
  names: readonly string[],
): readonly HostFinding[] {
  if (!parts || isOffice(parts)) return [];
  if (luresIn(parts, names).length > 0) {
    return [hostFinding('brand-inside', shortOf(parts, names))];
  }
  return parts.before.some(bearsName) ? [hostFinding('brand-inside', parts.host)] : [];
}

/** No stranger gets a name under these; a school names the bank that it pays through. */
function isOffice({ suffix }: HostParts): boolean {
  return /^(?:edu|gov|ac)\.(?:cn|hk|tw|mo)$/.test(suffix);
}

/** Where more than the main domain was looked at, all of it is shown. */
function shortOf({ host, registrable }: HostParts, names: readonly string[]): string {
  return names.length > 1 ? host : registrable;
}
