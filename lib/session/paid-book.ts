import type { Card } from '../domain/card.ts';
import type { Entry } from '../domain/entry.ts';
import type { Provider } from '../domain/ledger.ts';
import type { NotedPayment, PaidRow } from '../domain/noted-payment.ts';
import {
  notedOutcomes,
  type PaidBills,
  type PaidOutcome,
  type Reach,
} from '../review/noted-payments.ts';
import type { Days } from '../review/months.ts';
import { type BillPage, identityText } from '../review/paid-lines.ts';
import {
  type Bill,
  billsOf,
  type SpendingSources,
  spendingPage,
  walletDaysOf,
} from './budget-sources.ts';
import { entryAt, placeOfKey } from './entry-at.ts';
import { isSameCard } from './mentions.ts';
import { billsOfWallet } from './wallet-bills.ts';
import { walletOfProvider } from './wallet-of-provider.ts';

/** What noted payments are worked out from. `pages` must be all pages: what is not in half a ledger is not missing. */
export interface PaidSources extends SpendingSources {
  readonly payments: readonly NotedPayment[];
  /** Whether every page of the ledger opened. */
  readonly whole: boolean;
}

/** All noted payments beside the bills. */
export interface PaidBook {
  readonly outcomes: readonly PaidOutcome[];
  readonly rows: readonly PaidRow[];
}

/** Which bank prints a bill. */
const issuerOfProvider: Partial<Readonly<Record<Provider, string>>> = { icbc: 'ICBC' };

/** Outcomes alone, for who shows none; what is in the trash is not looked at. */
export function paidOutcomes({ payments, whole, ...sources }: PaidSources): readonly PaidOutcome[] {
  const kept = payments.filter(({ trashedAt }) => trashedAt === undefined);
  return kept.length === 0 ? [] : notedOutcomes(kept, paidBills(sources, whole));
}

export function paidBook(sources: PaidSources): PaidBook {
  const outcomes = paidOutcomes(sources);
  return { outcomes, rows: outcomes.map((outcome) => rowOf(outcome, sources)) };
}

/** The noted payment that an entry is; only what is certain. */
export function paymentOfEntry({ rows }: PaidBook, key: string): NotedPayment | undefined {
  return rows.find(({ state, entry }) => state === 'confirmed' && entry?.key === key)?.payment;
}

/** How many noted payments the entries of an import confirm. */
export function confirmedBy(
  { rows }: PaidBook,
  { pages }: Pick<SpendingSources, 'pages'>,
  importId: string,
): number {
  const own = new Set(
    pages.flatMap(({ listing }) => (listing.importId === importId ? listing.id : [])),
  );
  const isOwn = ({ key }: Entry): boolean => own.has(key.split('.')[0] ?? '');
  return rows.filter(({ state, entry }) => state === 'confirmed' && entry && isOwn(entry)).length;
}

/** What names an entry in every export of it; undefined where the key names none. */
export function identityOfKey(pages: SpendingSources['pages'], key: string): string | undefined {
  const place = placeOfKey(pages, key);
  return place && identityText(place.page.columns.identity, place.row);
}

function rowOf(outcome: PaidOutcome, { pages, cards }: PaidSources): PaidRow {
  const { payment, state, reason, line, until } = outcome;
  const entryOf = (key: string): readonly Entry[] => {
    const place = placeOfKey(pages, key);
    return place ? [entryAt(place.page, place.row)] : [];
  };
  const [entry] = line === undefined ? [] : entryOf(line);
  const candidates = outcome.candidates.flatMap(entryOf);
  return { payment, state, reason, entry, candidates, bill: billFor(payment, cards), until };
}

function paidBills(sources: SpendingSources, whole: boolean): PaidBills {
  const { pages, cards } = sources;
  const bills = billsOf(sources);
  const walletDays = walletDaysOf(bills);
  const cardDays = cardDaysOf(bills, cards);
  return {
    pages: pages.map((page): BillPage => ({ id: page.listing.id, ...spendingPage(page, cards) })),
    walletDays,
    reachOf(payment): Reach {
      if (!whole) return 'bill-damaged';
      const { wallet, cardId } = payment;
      const days = (wallet && walletDays.get(wallet)) ?? (cardId && cardDays.get(cardId));
      if (days) return days;
      if (billFor(payment, cards)) return 'not-covered';
      return wallet || cardId ? 'no-bills' : 'way-unknown';
    },
  };
}

function cardDaysOf(
  bills: readonly Bill[],
  cards: readonly Card[],
): ReadonlyMap<string, readonly Days[]> {
  return new Map(
    bills.flatMap(({ card: mention, days }) =>
      mention === undefined
        ? []
        : cards.filter((card) => isSameCard(card, mention)).map(({ id }) => [id, days] as const),
    ),
  );
}

/** Whose bill will tell of a payment: the wallet's own, else the bank's of the card; undefined where we read none. */
function billFor({ wallet, cardId }: NotedPayment, cards: readonly Card[]): Provider | undefined {
  const provider = wallet && billsOfWallet[wallet];
  if (provider && walletOfProvider[provider] === wallet) return provider;
  const issuer = cards.find(({ id }) => id === cardId)?.issuer;
  const banks = Object.entries(issuerOfProvider) as readonly (readonly [Provider, string])[];
  return banks.find(([, bank]) => bank === issuer)?.[0];
}
