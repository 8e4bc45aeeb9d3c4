import { beijingDay } from '../domain/calendar.ts';
import type { NotedPayment } from '../domain/noted-payment.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { ImportReport } from '../domain/statement.ts';
import { type PaidOutcome, settledAfter } from '../review/noted-payments.ts';
import { paidOutcomes, type PaidSources } from './paid-book.ts';

const day = 86_400_000;

/**
 * Noted payments that a bill tells otherwise, or not at all. Due at once, since the import that showed it: a later one
 * that shows the same does not make it due anew.
 */
export function paidReminders(sources: PaidSources): readonly Reminder[] {
  return paidOutcomes(sources).flatMap((outcome) => {
    const { state, payment } = outcome;
    if (state !== 'different' && state !== 'missing') return [];
    const kind = `payment-${state}` as const;
    return [
      {
        key: `${kind}:${payment.id}`,
        kind,
        dueAt: Math.max(payment.at, shownAt(outcome, sources)),
        route: '#/paid',
        about: {
          ...(payment.payee !== '' && { name: payment.payee }),
          ...(payment.cardId !== undefined && { cardId: payment.cardId }),
        },
      },
    ];
  });
}

/** When the import came that brought the line, or the first that goes far enough beyond the payment. */
function shownAt({ line, payment }: PaidOutcome, { imports, pages }: PaidSources): number {
  const page = pages.find(({ listing }) => listing.id === line?.split('.')[0]);
  const brought = imports.find(({ id }) => id === page?.listing.importId);
  const times = brought ? [brought] : imports.filter((report) => goesBeyond(report, payment));
  return times.length === 0 ? payment.at : Math.min(...times.map(({ importedAt }) => importedAt));
}

function goesBeyond({ lastDay = '', importedAt }: ImportReport, { at }: NotedPayment): boolean {
  return importedAt >= at && lastDay >= beijingDay(at + settledAfter * day);
}
