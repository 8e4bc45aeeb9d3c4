import { type PageFacts, type PageRisk, payingKinds } from '../../lib/checkout/page-facts.ts';
import { hostVerdict } from '../../lib/trust/host-verdict.ts';
import { imitates } from '../../lib/trust/page-content.ts';

/** What the address of a page adds to its risks: the product judges hosts where the table of lookalikes is. */
export function hostRisks(
  { kind, brandsShown, brandsNamed }: Pick<PageFacts, 'kind' | 'brandsShown' | 'brandsNamed'>,
  url: string,
): readonly PageRisk[] {
  const host = hostVerdict(url);
  if (!payingKinds.has(kind) || host.verdict !== 'lookalike') return [];
  const isDouble = [...brandsShown, ...brandsNamed].some((brand) => imitates(host, brand));
  return ['lookalike-domain', ...(isDouble ? (['brand-domain-mismatch'] as const) : [])];
}
