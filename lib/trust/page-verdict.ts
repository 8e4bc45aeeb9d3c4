import { type HostVerdict, hostVerdict } from './host-verdict.ts';
import { addressFindings } from './page-address.ts';
import { contentFindings } from './page-content.ts';
import { ownershipOf } from './page-owner.ts';
import type { PageFinding, PageRule, SeenPage, TrustLevel } from './page-rules.ts';

/** What we say of a page, and why. */
export interface PageVerdict {
  readonly level: TrustLevel;
  readonly host: HostVerdict;
  /** The gravest first; empty when there is nothing to tell. */
  readonly findings: readonly PageFinding[];
}

const gravity: Readonly<Record<TrustLevel, number>> = {
  danger: 0,
  caution: 1,
  'no-finding': 2,
  official: 3,
};

/** Who a page is matters more than what becomes of the words on their way to it. */
const onTheWay: ReadonlySet<PageRule> = new Set<PageRule>([
  'secrets-unencrypted',
  'pay-unencrypted',
  'odd-port',
]);

/**
 * Weighs what a page shows against its address. A page is official only when its host stands in the table and nothing
 * speaks against it; no other page ever is, however harmless it looks.
 */
export function pageVerdict(page: SeenPage): PageVerdict {
  const host = hostVerdict(page.address);
  const owner = ownershipOf(host);
  const found = [...addressFindings(page, host), ...contentFindings(page, owner)];
  const findings = found.toSorted(
    (one, other) =>
      gravity[one.level] - gravity[other.level] ||
      Number(onTheWay.has(one.rule)) - Number(onTheWay.has(other.rule)),
  );
  const calm: TrustLevel = owner === 'own' ? 'official' : 'no-finding';
  return { level: findings[0]?.level ?? calm, host, findings };
}
