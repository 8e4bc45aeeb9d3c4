import type { AgeBand } from '../domain/owner.ts';
import { articles, type RequirementId } from './articles.ts';
import type { Fact } from './fact.ts';
import type { RuleId } from './rules.ts';

export const minorNeedIds = [
  'call-first',
  'guardian-comes',
  'guardian-id',
  'child-id',
  'proof-of-relation',
  'guardian-agrees',
  'no-other-account',
  'may-apply-alone',
  'amounts-limited',
] as const;
export type MinorNeedId = (typeof minorNeedIds)[number];

/** What somebody under age, or their guardian, needs. */
export interface MinorNeed extends Fact {
  readonly id: MinorNeedId;
  readonly covers: readonly RequirementId[];
}

export interface MinorGuide {
  readonly band: Exclude<AgeBand, 'adult'>;
  /** Whether the person can bind on their own; if not, the wizard ends here and the counter begins. */
  readonly selfService: boolean;
  readonly needs: readonly MinorNeed[];
  /** Sources disagree on the age; shown with its sentence. */
  readonly rule: RuleId;
}

const facts: Readonly<Record<MinorNeedId, Omit<MinorNeed, 'id'>>> = {
  'call-first': { covers: ['R133'], ...articles.apply },
  'guardian-comes': { covers: ['R129', 'R131'], ...articles.apply },
  'guardian-id': { covers: ['R131'], ...articles.apply },
  'child-id': { covers: ['R131'], ...articles.apply },
  'proof-of-relation': { covers: ['R131'], ...articles.apply },
  'guardian-agrees': { covers: ['R129'], ...articles.apply },
  'no-other-account': {
    covers: ['R130'],
    source: '经济参考报; xndesign.cn',
    asOf: '2019-03-29',
  },
  'may-apply-alone': { covers: ['R130'], ...articles.apply },
  'amounts-limited': { covers: ['R132'], ...articles.apply },
};

const guides: Readonly<Record<Exclude<AgeBand, 'adult'>, MinorGuide>> = {
  'under-16': {
    band: 'under-16',
    selfService: false,
    needs: needs(
      'call-first',
      'guardian-comes',
      'guardian-id',
      'child-id',
      'proof-of-relation',
      'guardian-agrees',
      'amounts-limited',
      'no-other-account',
    ),
    rule: 'age',
  },
  '16-17': {
    band: '16-17',
    selfService: true,
    needs: needs('may-apply-alone', 'amounts-limited', 'call-first'),
    rule: 'age',
  },
};

/** What changes for somebody of this age; nothing for adults. */
export function minorGuide(band: AgeBand): MinorGuide | undefined {
  return band === 'adult' ? undefined : guides[band];
}

function needs(...ids: readonly MinorNeedId[]): readonly MinorNeed[] {
  return ids.map((id) => ({ id, ...facts[id] }));
}
