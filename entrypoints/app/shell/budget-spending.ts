import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Month } from '../../../lib/domain/calendar.ts';
import {
  type Spending,
  type SpendingSources,
  spendingOf,
} from '../../../lib/session/budget-sources.ts';
import type { OpenSession } from '../../../lib/session/session.ts';
import type { Shell } from './shell.ts';

/** Spending over the whole ledger, renewed as bills and cards change; undefined until every page is in memory. */
export function useSpending(session: OpenSession): ReadonlySignal<Spending | undefined> {
  return useComputed(() =>
    session.ledger.loading.value ? undefined : spendingOf(spendingSources(session)),
  );
}

export function spendingSources(session: OpenSession): SpendingSources {
  return {
    pages: session.ledger.pages.value,
    imports: session.imports.value,
    cards: session.cards.value.cards,
  };
}

/** The calendar month of today, Beijing. */
export function monthNow({ today }: Shell): Month {
  return today.slice(0, 7) as Month;
}

/** Address of the lines behind a sum: `all`, `card/<id>`, `wallet/alipay`, `category/food`, `part/closed`. */
export function rowsHref(month: string, what: string): string {
  return `#/budget/rows/${month}/${what}`;
}
