import type { HostVerdict } from './host-verdict.ts';

/** Whose words stand on a page: its house's own, those of a customer who rents space there, or a stranger's. */
export type Ownership = 'own' | 'rented' | 'stranger';

export function ownershipOf({ verdict, findings }: HostVerdict): Ownership {
  if (verdict !== 'official') return 'stranger';
  return findings.some(({ rule }) => rule === 'rented-space') ? 'rented' : 'own';
}
