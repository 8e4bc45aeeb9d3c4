import { cheapEndings, guards } from '../knowledge/lookalike-guards.ts';
import { type CutGuard, guarded } from './guarded.ts';
import { brandById, officialDomain, officialHost } from './official.ts';
import type { HostParts } from './registrable.ts';
import { type GuardParts, resemblance } from './resemblance.ts';
import type { HostRule } from './rules.ts';
import { asciiTwin, digitTwin } from './skeleton.ts';

/** What an address was caught at. */
export interface Imitation {
  readonly rule: HostRule;
  readonly evidence: string;
  /** The genuine address, where we know whom it imitates. */
  readonly target?: string;
}

/** Names in plain letters that imitate a guarded address. */
export function imitation(parts: HostParts): Imitation | undefined {
  const { label } = parts;
  const seen = { ...parts, twin: asciiTwin(label), digits: digitTwin(label) };
  for (const guard of guarded) {
    const rule = dotRule(seen, guard) ?? endingRule(seen, guard) ?? resemblance(seen, guard);
    if (rule) return { rule, evidence: parts.registrable, target: guard.domain };
  }
  return undefined;
}

/** Dots set where there are none, or left out where there are: mei.tuan.com, icbccom.cn, weixin-qq.com. */
function dotRule({ before, label, suffix }: HostParts, guard: CutGuard): HostRule | undefined {
  const plain = label.replaceAll('-', '');
  const behind = before.at(-1) === guard.before && guard.gluedBehind.has(plain);
  if (behind || guard.glued.has(plain)) return 'dot-left-out';
  if (guard.before !== '' || before.length === 0 || suffix !== guard.suffix) return undefined;
  const parts = [...before, label];
  const split = before.some((_, from) => parts.slice(from).join('') === guard.label);
  return split ? 'split-by-dot' : undefined;
}

function endingRule(parts: HostParts, guard: GuardParts): HostRule | undefined {
  const same = guard.before === '' && parts.label === guard.label && guard.label.length >= 4;
  return same && cheapEndings.has(parts.suffix) ? 'other-ending' : undefined;
}

/** A whole genuine address in front of somebody else's: icbc.com.cn.evil.xyz, icbc-com-cn.evil.xyz. */
export function domainInFront({ before, label, registrable }: HostParts): Imitation | undefined {
  const dotted = run(before, (domain) => officialDomain(domain) !== undefined);
  const words = [...before, label].flatMap((part) => part.split('-'));
  const found = dotted ?? run(words, takesMoney);
  if (found === undefined) return undefined;
  const target = officialHost(found)?.domain ?? found;
  return { rule: 'domain-in-front', evidence: `${found} … ${registrable}`, target };
}

/** Short domains of shops are words that others set beside each other, too. */
function takesMoney(domain: string): boolean {
  const official = officialDomain(domain);
  const kind = official && brandById(official.brand)?.kind;
  return kind === 'bank' || kind === 'wallet' || guards.some((guard) => guard.domain === domain);
}

/** The longest row of labels that is a known domain. At most twenty are looked at: no honest host has more. */
function run(labels: readonly string[], known: (domain: string) => boolean): string | undefined {
  const few = labels.slice(-20);
  for (let length = Math.min(few.length, 4); length >= 2; length -= 1) {
    for (let from = 0; from + length <= few.length; from += 1) {
      const domain = few.slice(from, from + length).join('.');
      if (known(domain)) return domain;
    }
  }
  return undefined;
}
