import { readAddress } from './address.ts';
import { disguisedName } from './disguise.ts';
import { domainInFront, type Imitation, imitation } from './imitation.ts';
import { lureIn } from './lures.ts';
import { officialHost } from './official.ts';
import { unicodeLabel } from './punycode.ts';
import { type HostParts, partsOfHost } from './registrable.ts';
import { type HostFinding, hostFinding } from './rules.ts';

/** What an address alone tells; what the page shows is weighed elsewhere. */
export interface HostVerdict {
  /**
   * `official`: the host stands in the table. `lookalike`: it imitates a known address, then `target` names that one,
   * or its letters are put together as browsers refuse to show them, then there may be no target. `unknown`: neither,
   * which is neither good nor bad.
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
  const { host, user, findings } = readAddress(address);
  const official = officialHost(host);
  if (official) {
    const { domain: target, brand, by } = official;
    return {
      verdict: 'official',
      target,
      brand,
      host,
      findings: [hostFinding(by, target), ...findings],
    };
  }
  const parts = partsOfHost(host);
  const base = { host, ...shownAs(host), ...(parts && { registrable: parts.registrable }) };
  const hit = userHit(user) ?? (parts && hostHit(parts));
  if (!hit) return { verdict: 'unknown', ...base, findings: [...weakFindings(parts), ...findings] };
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

function hostHit(parts: HostParts): Imitation | undefined {
  return domainInFront(parts) ?? disguisedName(parts) ?? imitation(parts) ?? lureHit(parts);
}

function lureHit(parts: HostParts): Imitation | undefined {
  const lure = lureIn(parts);
  if (lure?.proven !== true) return undefined;
  return { rule: 'brand-and-lure', evidence: parts.registrable, target: lure.target };
}

function weakFindings(parts: HostParts | undefined): readonly HostFinding[] {
  const lure = parts && lureIn(parts);
  return lure ? [hostFinding('brand-inside', parts.registrable)] : [];
}
