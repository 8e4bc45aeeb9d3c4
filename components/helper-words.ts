import type { HelperText } from '../lib/text/checkout/helper.zh-cn.ts';

/** Where the helper is on. */
export interface HelperStanding {
  /** Altogether. */
  readonly off: boolean;
  readonly all: boolean;
  readonly list: 'on' | 'partly' | 'off';
  /** Turned on one by one. */
  readonly sites: readonly unknown[];
}

/** The same in one sentence. */
export function helperNow({ now }: HelperText, standing: HelperStanding): string {
  const { off, all, list, sites } = standing;
  if (off) return now.off;
  if (all) return now.all;
  if (list === 'partly') return now.partly;
  if (list === 'off') return sites.length === 0 ? now.nowhere : now.sites(sites.length);
  return sites.length === 0 ? now.list : now.both(sites.length);
}
