import type { PageRule } from '../trust/page-rules.ts';
import { judgePage, type ToJudge } from './judge-page.ts';

const asksForMoney: ReadonlySet<PageRule> = new Set<PageRule>([
  'brand-mismatch',
  'refund-asks-card',
  'asks-card-balance',
]);

/**
 * Whether a page on which nothing is paid stands under the name of a bank or a wallet that is not there, and asks for
 * what only that house may: its login, a card's number or a password; or promises money and asks for what only takes it.
 * The PIN of many another card is asked somewhere; without a name or a number beside it nobody can tell whose it is.
 */
export function isPosing({ origin, report }: Pick<ToJudge, 'origin' | 'report'>): boolean {
  const { brandsShown, fields } = report;
  const { findings } = judgePage({ origin, report, frames: [], orderAmount: undefined });
  return findings.some(
    ({ rule, level }) =>
      level === 'danger' &&
      (asksForMoney.has(rule) ||
        (rule === 'asks-card-pin' && (brandsShown.length > 0 || fields.includes('cardNumber')))),
  );
}
