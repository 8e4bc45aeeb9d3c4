import { beijingDay, type Month } from '../domain/calendar.ts';
import { firstKeptMonth, type KeepYears, type Outgrown } from '../domain/upkeep.ts';
import { readRecord } from '../store/records.ts';
import { dropMonths, type Outgrowing, outgrowing } from '../store/retention.ts';
import type { NotedPayment } from '../domain/noted-payment.ts';
import { change, type OpenSession, reload } from './session.ts';

/** What a choice would take out of the ledger today. */
export interface RetentionPlan extends Outgrowing {
  readonly years: KeepYears;
  /** The first month that would be kept. */
  readonly before: Month;
}

/** What would go if entries were kept for so many years: told before it happens. */
export function retentionPlan(
  { ledger }: Pick<OpenSession, 'ledger'>,
  years: KeepYears,
  now: number,
): RetentionPlan {
  const before = firstKeptMonth(beijingDay(now), years);
  return { years, before, ...outgrowing(ledger.manifest.value, before) };
}

/** Keeps the choice, and takes out what is older; undefined keeps everything from now on. */
export async function keepFor(
  session: OpenSession,
  years: KeepYears | undefined,
  now: number,
): Promise<Outgrown | undefined> {
  await change(session, 'upkeep', (before) => ({ ...before, keepYears: years }));
  return dropOutgrown(session, now);
}

/**
 * Takes out what has grown older than the person keeps it: when a page opens, and after an import that brought old
 * entries. Costs one small read where there is nothing to do.
 */
export async function dropOutgrown(
  session: OpenSession,
  now: number,
): Promise<Outgrown | undefined> {
  const store = await session.store();
  const upkeep = await readRecord(store, 'upkeep');
  if (!upkeep.ok || upkeep.value.keepYears === undefined) return undefined;
  const before = firstKeptMonth(beijingDay(now), upkeep.value.keepYears);
  const settled = await settledPayments(session, before);
  const outgrown = await dropMonths(store, before, now);
  if (outgrown) await reload(session);
  if (settled.length > 0) {
    const { withoutPayments } = await import('./paid-retention.ts');
    await change(session, 'paid', (paid) => withoutPayments(paid, settled));
  }
  return outgrown;
}

/** Noted payments that need no entry any more, told while the entries are still there. */
async function settledPayments(
  session: OpenSession,
  before: Month,
): Promise<readonly NotedPayment[]> {
  const paid = await readRecord(await session.store(), 'paid');
  if (!paid.ok || paid.value.payments.length === 0) return [];
  const { outgrownPayments } = await import('./paid-retention.ts');
  return outgrownPayments(session, paid.value, before);
}
