import { type ReadonlySignal, useComputed } from '@preact/signals';
import { type PaidBook, paidBook } from '../../../lib/session/paid-book.ts';
import { isWhole } from '../../../lib/session/paid-retention.ts';
import { bring, type OpenSession } from '../../../lib/session/session.ts';
import { spendingSources } from './budget-spending.ts';

/** Noted payments beside the bills, renewed as either changes; undefined until every page is in memory. */
export function usePaid(session: OpenSession): ReadonlySignal<PaidBook | undefined> {
  const paid = bring(session, 'paid');
  return useComputed(() => {
    const { loading, broken } = session.ledger;
    if (!paid.value || (loading.value && !broken.value)) return undefined;
    const { payments } = paid.value;
    return paidBook({ ...spendingSources(session), payments, whole: isWhole(session) });
  });
}
