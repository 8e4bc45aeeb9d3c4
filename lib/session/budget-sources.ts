import type { BillDays, MonthBasis } from '../domain/budget.ts';
import { isInUse } from '../domain/binding.ts';
import { dayText, type Month } from '../domain/calendar.ts';
import { type Card, type CardMention, cardsAtHand } from '../domain/card.ts';
import { cardKey } from '../domain/entry.ts';
import { type Provider, providers } from '../domain/ledger.ts';
import type { ImportReport } from '../domain/statement.ts';
import type { WalletId } from '../domain/wallet.ts';
import { daysWithin, daysWithout, joinedDays } from '../review/bill-days.ts';
import { daysSoFar, reachedUntil, type SpendingBook } from '../review/budget-sums.ts';
import { dayCount, type Days, daysOfMonth } from '../review/months.ts';
import { spendingCells, type SpendingPage, type WalletDays } from '../review/spending.ts';
import { walletOfMethod } from '../statement/wallet-of-method.ts';
import type { LoadedPage } from '../store/pages.ts';
import type { Records } from '../store/records.ts';
import { isSameCard } from './mentions.ts';
import { billsOfWallet } from './wallet-bills.ts';
import { walletOfProvider } from './wallet-of-provider.ts';

/** What spending is worked out from. `pages` must be all pages: half a ledger is not half spent. */
export interface SpendingSources {
  readonly pages: readonly LoadedPage[];
  readonly imports: readonly ImportReport[];
  readonly cards: readonly Card[];
}

/** One bill that is there, however many files brought it, with the days between its lines. */
export interface Bill {
  readonly provider: Provider;
  /** A bank's bill is of one card. */
  readonly card: CardMention | undefined;
  /** Joined. */
  readonly days: readonly Days[];
}

/** Everything that budgets ask for, worked out once for the whole ledger. */
export interface Spending extends SpendingBook {
  readonly bills: readonly Bill[];
}

export function spendingOf(sources: SpendingSources): Spending {
  const bills = billsOf(sources);
  const pages = sources.pages.map((page) => spendingPage(page, sources.cards));
  return {
    cells: spendingCells(pages, walletDaysOf(bills)),
    billDays: bills.map(({ days }) => days),
    bills,
  };
}

/** A page as the review sees it. Where several cards could be meant, one at hand goes before one put away. */
export function spendingPage(
  { listing, columns }: LoadedPage,
  cards: readonly Card[],
): SpendingPage {
  const known = [...new Set([...cardsAtHand(cards), ...cards])];
  return {
    month: listing.month as Month,
    columns,
    wallet: walletOfProvider[listing.provider],
    walletOfMethod,
    cardIds: columns.cards.map(
      (mention, index) =>
        (index > 0 && mention.last4 && known.find((card) => isSameCard(card, mention))?.id) ||
        undefined,
    ),
  };
}

/** The days that each wallet's own bills reach. */
export function walletDaysOf(bills: readonly Bill[]): WalletDays {
  return new Map(
    bills.flatMap(({ provider, days }) => {
      const wallet = walletOfProvider[provider];
      return wallet ? [[wallet, days] as const] : [];
    }),
  );
}

/** The bills behind imports. Which card a bank's bill is of is told by its pages; one that brought none adds no days. */
export function billsOf({
  pages,
  imports,
}: Pick<SpendingSources, 'pages' | 'imports'>): readonly Bill[] {
  const pageOfImport = new Map(pages.map((page) => [page.listing.importId, page]));
  const bills = new Map<string, Bill>();
  for (const report of imports) {
    const { id, provider } = report;
    const isBank = walletOfProvider[provider] === undefined;
    const card = isBank ? pageOfImport.get(id)?.columns.cards[1] : undefined;
    const run = keptDays(report);
    if (!run || (isBank && !card)) continue;
    const key = `${provider}|${card ? cardKey(card) : ''}`;
    const days = joinedDays([...(bills.get(key)?.days ?? []), run]);
    bills.set(key, { provider, card, days });
  }
  const place = ({ provider }: Bill): number => providers.indexOf(provider);
  return [...bills.values()].toSorted((a, b) => place(a) - place(b));
}

/** Days between the first and last line that the person still keeps of an import. */
function keptDays({ firstDay, lastDay, outgrown }: ImportReport): Days | undefined {
  if (!firstDay || !lastDay) return undefined;
  const keptFrom = outgrown ? dayCount(`${outgrown.before}-01`) : 0;
  const run = { first: Math.max(keptFrom, dayCount(firstDay)), last: dayCount(lastDay) };
  return run.first <= run.last ? run : undefined;
}

/** What a month's figures rest on, up to today. */
export function monthBasis(
  spending: Spending,
  { month, today }: { readonly month: Month; readonly today: string },
  { bindings }: Records['bindings'],
): MonthBasis {
  const until = reachedUntil(spending.billDays, month);
  const inUse = new Set<WalletId>(bindings.filter(isInUse).map(({ wallet }) => wallet));
  const there = new Set(spending.bills.map(({ provider }) => provider));
  return {
    bills: spending.bills.map((bill) => billDaysOf(bill, month, today)),
    until: until === undefined ? undefined : dayText(until),
    billless: [...inUse].filter((wallet) => {
      const provider = billsOfWallet[wallet];
      return provider === undefined || !there.has(provider);
    }),
  };
}

function billDaysOf({ provider, card, days }: Bill, month: Month, today: string): BillDays {
  const words = (runs: readonly Days[]) =>
    runs.map(({ first, last }) => ({ first: dayText(first), last: dayText(last) }));
  return {
    provider,
    card,
    runs: words(daysWithin(days, daysOfMonth(month))),
    gaps: words(daysWithout(days, daysSoFar(month, today))),
  };
}
