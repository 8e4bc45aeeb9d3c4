import { articles, type RequirementId } from './articles.ts';
import type { Fact } from './fact.ts';

/** What must be in order before a card is bound. */
export const prerequisiteIds = [
  'account-valid',
  'card-normal',
  'kind-allowed',
  'account-class',
  'wallet-real-name',
  'same-name',
  'phone-current',
  'codes-arrive',
  'online-payment-on',
  'e-banking',
  'bank-app',
  'wallet-app',
  'wallet-account',
  'newest-version',
  'good-network',
  'old-enough',
  'region',
  'below-cap',
  'id-at-hand',
] as const;
export type PrerequisiteId = (typeof prerequisiteIds)[number];

export interface Prerequisite extends Fact {
  readonly id: PrerequisiteId;
  /** Absent: asked on both routes. */
  readonly route?: 'direct' | 'review';
  readonly covers: readonly RequirementId[];
}

const facts: Readonly<Record<PrerequisiteId, Omit<Prerequisite, 'id'>>> = {
  'account-valid': { covers: ['R105'], ...articles.apply },
  'card-normal': { covers: ['R007', 'R079', 'R105'], ...articles.fail },
  'kind-allowed': { covers: ['R062', 'R093'], ...articles.fail },
  'account-class': {
    covers: ['R097'],
    source: 'gzshszh.com; leexue.com',
    asOf: '2025-05-20',
  },
  'wallet-real-name': { covers: ['R106'], ...articles.apply },
  'same-name': {
    covers: ['R088', 'R106'],
    source: 'kfzbg.com; m.wenxinhao.com; sysjgy.com',
    asOf: '2026-10-01',
  },
  'phone-current': { covers: ['R089'], source: 'shujujt.com', asOf: '2026-10-01' },
  'codes-arrive': { covers: ['R009', 'R089'], ...articles.fail },
  'online-payment-on': { covers: ['R085', 'R086'], ...articles.fail },
  'e-banking': { covers: ['R087'], ...articles.fail },
  'bank-app': { covers: ['R006', 'R035', 'R109'], ...articles.open },
  'wallet-app': { route: 'direct', covers: ['R005', 'R065', 'R143'], ...articles.fail },
  'wallet-account': { route: 'direct', covers: ['R064', 'R066', 'R144'], ...articles.fail },
  'newest-version': { covers: ['R072', 'R107', 'R120'], ...articles.apply },
  'good-network': { covers: ['R015', 'R016', 'R108', 'R148'], ...articles.apply },
  'old-enough': { covers: ['R130'], ...articles.apply },
  region: { covers: ['R014', 'R062'], ...articles.link },
  'below-cap': {
    route: 'direct',
    covers: ['R062'],
    source: 'kfzbg.com; m.wenxinhao.com; sysjgy.com',
    asOf: '2026-10-01',
  },
  'id-at-hand': { route: 'review', covers: ['R113', 'R114', 'R118'], ...articles.apply },
};

/** Everything to check, in the order in which it is easiest. */
export const prerequisites: readonly Prerequisite[] = prerequisiteIds.map((id) => ({
  id,
  ...facts[id],
}));

/** What to check on one route. */
export function prerequisitesOf(route: 'direct' | 'review'): readonly Prerequisite[] {
  return prerequisites.filter((one) => one.route === undefined || one.route === route);
}
