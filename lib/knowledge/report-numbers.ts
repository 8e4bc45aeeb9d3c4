import type { Fact } from './fact.ts';

export const reportPlaces = ['police', 'anti-fraud', 'bad-links'] as const;
export type ReportPlace = (typeof reportPlaces)[number];

/** Where a person in China reports a fraud or a fake address. */
export interface ReportNumber extends Fact {
  readonly place: ReportPlace;
  readonly number: string;
  /** Where it is reported in writing. */
  readonly site?: string;
}

/** The most urgent first. */
export const reportNumbers: readonly ReportNumber[] = [
  { place: 'police', number: '110', source: '全国统一报警电话', asOf: '2026-10-01' },
  {
    place: 'anti-fraud',
    number: '96110',
    source: '公安机关反诈预警劝阻专线的公开说明',
    asOf: '2026-10-01',
  },
  {
    place: 'bad-links',
    number: '12321',
    site: '12321.cn',
    source: '12321 网络不良与垃圾信息举报受理中心的投诉说明',
    asOf: '2026-10-01',
  },
];
