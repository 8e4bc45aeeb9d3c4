import type { HostVerdict } from './host-verdict.ts';
import type { HostRule } from './rules.ts';

/** Whose words stand on a page: its house's own, those of somebody whom the house lets write there, or a stranger's. */
export type Ownership = 'own' | 'rented' | 'stranger';

const ownRules: ReadonlySet<HostRule | undefined> = new Set<HostRule>([
  'official-table',
  'official-ending',
]);

export function ownershipOf({ verdict, findings }: HostVerdict): Ownership {
  if (verdict !== 'official') return 'stranger';
  return ownRules.has(findings[0]?.rule) ? 'own' : 'rented';
}
