import { beijingDay, type Month } from '../domain/calendar.ts';
import { type NotedPayment, openPaidStates, type PaidState } from '../domain/noted-payment.ts';
import { withoutPayment } from './noted-payments.ts';
import { paidOutcomes } from './paid-book.ts';
import type { OpenSession } from './session.ts';
import type { Records } from '../store/records.ts';

/**
 * Noted payments that may go with the entries before a month: those that are settled. What still waits for a bill or
 * needs a look stays, however old. To be asked before the entries go, for they are what settles them.
 */
export async function outgrownPayments(
  session: OpenSession,
  { payments }: Records['paid'],
  before: Month,
): Promise<readonly NotedPayment[]> {
  if (!payments.some((payment) => isOlder(payment, before))) return [];
  const { ledger, imports, cards } = session;
  await ledger.load();
  const outcomes = paidOutcomes({
    payments,
    pages: ledger.pages.value,
    imports: imports.value,
    cards: cards.value.cards,
    whole: isWhole(session),
  });
  return outcomes
    .filter(({ payment, state }) => isOlder(payment, before) && isSettled(state))
    .map(({ payment }) => payment);
}

function isSettled(state: PaidState): boolean {
  return state !== 'waiting' && !openPaidStates.has(state);
}

function isOlder({ at }: NotedPayment, before: Month): boolean {
  return beijingDay(at).slice(0, 7) < before;
}

/** Whether every page of the ledger opened: only then a payment that is in none of them is missing. */
export function isWhole({ ledger }: Pick<OpenSession, 'ledger'>): boolean {
  return !ledger.broken.value && ledger.damaged.value.length === 0;
}

export function withoutPayments(
  before: Records['paid'],
  gone: readonly NotedPayment[],
): Records['paid'] {
  return gone.reduce((kept, { id }) => withoutPayment(kept, id), before);
}
