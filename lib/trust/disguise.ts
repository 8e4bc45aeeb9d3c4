import { sharedNames, speakingNames, worldNames } from '../knowledge/lookalike-guards.ts';
import { type CutGuard, guarded } from './guarded.ts';
import { idnRuleOf } from './idn-policy.ts';
import type { Imitation } from './imitation.ts';
import { unicodeLabel } from './punycode.ts';
import type { HostParts } from './registrable.ts';
import { oneEdit } from './resemblance.ts';
import { coarseLook, plainLook } from './skeleton.ts';

/** Names in letters beyond a to z: what browsers would refuse to show, and what looks like a known name. */
export function disguisedName(parts: HostParts): Imitation | undefined {
  if (!parts.host.includes('xn--')) return undefined;
  const ending = parts.suffix
    .split('.')
    .map((label) => unicodeLabel(label) ?? label)
    .join('.');
  for (const ascii of [parts.label, ...parts.before]) {
    const found = ascii.startsWith('xn--') ? judged(ascii, { ...parts, ending }) : undefined;
    if (found) return found;
  }
  return undefined;
}

function judged(
  ascii: string,
  parts: HostParts & { readonly ending: string },
): Imitation | undefined {
  const label = unicodeLabel(ascii);
  // Nothing but plain letters in a code made for others is a code that no registry gave out.
  if (label === undefined || /^[\0-\x7F]*$/.test(label))
    return { rule: 'idn-unreadable', evidence: ascii };
  const rule = idnRuleOf({ label, ending: parts.ending });
  const target = ascii === parts.label ? nearest(label, parts, rule !== undefined) : undefined;
  if (rule) return { rule, evidence: label, ...(target !== undefined && { target }) };
  if (target !== undefined) return { rule: 'idn-known-name', evidence: label, target };
  return knownName(label);
}

/** The whole name or a part between hyphens. Names known everywhere have no entry in the table, and no target. */
function knownName(label: string): Imitation | undefined {
  const parts = [label, ...label.split('-')].filter((part) => /[^\0-\x7F]/.test(part));
  for (const look of parts.map(plainLook)) {
    const target = speakingNames.get(look) ?? sharedNames.get(look);
    if (target !== undefined) return { rule: 'idn-known-name', evidence: label, target };
    if (worldNames.has(look)) return { rule: 'idn-known-name', evidence: label };
  }
  return undefined;
}

/** The guarded address a disguised name comes closest to; a slip besides is allowed where the name is long enough. */
function nearest(label: string, parts: HostParts, caught: boolean): string | undefined {
  const look = coarseLook(label);
  const plain = plainLook(label);
  const own = guarded.filter(({ before }) => before === '' || parts.before.at(-1) === before);
  const here = own.filter(({ suffix }) => suffix === parts.suffix);
  const among = caught ? own : here;
  const same =
    among.find((guard) => plain === guard.label) ??
    among.find((guard) => look === coarseLook(guard.label));
  const least = caught ? 3 : 5;
  const near = (guard: CutGuard): boolean =>
    guard.label.length >= least && oneEdit(coarseLook(guard.label), look) !== undefined;
  return (same ?? here.find(near))?.domain;
}
