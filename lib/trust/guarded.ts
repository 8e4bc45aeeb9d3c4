import { guards } from '../knowledge/lookalike-guards.ts';
import { partsOfHost } from './registrable.ts';
import type { GuardParts } from './resemblance.ts';
import { asciiTwin } from './skeleton.ts';

/** A guarded address with all that a host is held against. */
export interface CutGuard extends GuardParts {
  /** The address written in one word, hyphens aside. */
  readonly glued: ReadonlySet<string>;
  /** The same, where what must stand before it does so behind a dot. */
  readonly gluedBehind: ReadonlySet<string>;
}

export const guarded: readonly CutGuard[] = guards.flatMap((guard) => {
  const parts = partsOfHost(guard.domain);
  if (!parts) return [];
  const { label, suffix } = parts;
  const before = parts.before.join('.');
  const endings = [suffix.replaceAll('.', ''), 'com', 'cn'];
  const whole = before + label;
  const names = [`www${whole}`, ...endings.flatMap((end) => [whole + end, `www${whole}${end}`])];
  const glued = new Set(before === '' ? names : [...names, whole]);
  const gluedBehind = new Set(before === '' ? [] : endings.map((end) => label + end));
  return [{ ...guard, label, suffix, before, twin: asciiTwin(label), glued, gluedBehind }];
});
