import { type Binding, isInUse } from '../domain/binding.ts';
import { beijingDay, dayNumber, dayText } from '../domain/calendar.ts';
import { type Card, type CardMention, cardsAtHand } from '../domain/card.ts';
import { cardKey } from '../domain/entry.ts';
import type { Provider } from '../domain/ledger.ts';
import type { ImportReport } from '../domain/statement.ts';
import type { WalletId } from '../domain/wallet.ts';
import { isSameCard, type MentionedCard } from './mentions.ts';
import { walletOfProvider } from './wallet-of-provider.ts';

/** A card that bills show paying in a wallet. */
export interface SeenPair {
  /** Stable: card as the bills name it, and wallet. */
  readonly key: string;
  readonly mention: CardMention;
  /** The kept card it is, if there is one: one at hand before one put away. */
  readonly card: Card | undefined;
  readonly wallet: WalletId;
  readonly count: number;
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
  /** Whose bills show it. */
  readonly providers: readonly Provider[];
}

/** Every card and wallet seen together in the bills, the most used first. */
export function seenPairs(
  mentioned: readonly MentionedCard[],
  cards: readonly Card[],
): readonly SeenPair[] {
  const known = [...new Set([...cardsAtHand(cards), ...cards])];
  const pairs = new Map<string, SeenPair>();
  for (const { mention, uses } of mentioned) {
    const card = known.find((kept) => isSameCard(kept, mention));
    const name = card?.id ?? cardKey(mention);
    for (const { wallet, provider, count, lastDay } of uses) {
      if (!wallet) continue;
      const key = `${name}|${wallet}`;
      const seen = { key, mention, card, wallet, count, lastDay, providers: [provider] };
      pairs.set(key, together(seen, pairs.get(key)));
    }
  }
  return [...pairs.values()].toSorted((a, b) => b.count - a.count);
}

/** The wallet's bill and the bank's bill show the same payments, so the counts are not added. */
function together(seen: SeenPair, before: SeenPair | undefined): SeenPair {
  if (!before) return seen;
  return {
    ...before,
    count: Math.max(before.count, seen.count),
    lastDay: before.lastDay > seen.lastDay ? before.lastDay : seen.lastDay,
    providers: [...new Set([...before.providers, ...seen.providers])],
  };
}

/** Where the bills and the record disagree, or the record knows less. */
export interface BindingFindings {
  /** Paid with, and not on record. */
  readonly unrecorded: readonly SeenPair[];
  /** On record as bound, not paid with for half a year of bills. */
  readonly unused: readonly { readonly binding: Binding; readonly lastDay: string | undefined }[];
  /** On record as not bound, and paid with after that. */
  readonly contradicted: readonly { readonly binding: Binding; readonly pair: SeenPair }[];
}

/** Half a year without a payment: then a binding is worth a question. */
export const unusedDays = 180;

export interface BindingRecord {
  readonly bindings: readonly Binding[];
  readonly dismissed: readonly string[];
}

export interface BillsSeen {
  readonly pairs: readonly SeenPair[];
  readonly imports: readonly ImportReport[];
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
}

export function bindingFindings(
  { bindings, dismissed }: BindingRecord,
  { pairs, imports, today }: BillsSeen,
): BindingFindings {
  const pairOf = (binding: Binding): SeenPair | undefined =>
    pairs.find(({ card, wallet }) => card?.id === binding.cardId && wallet === binding.wallet);
  const ended = bindings.filter(({ status }) => status === 'unbound' || status === 'closed');
  return {
    unrecorded: pairs.filter(
      (pair) =>
        pair.card?.trashedAt === undefined &&
        !dismissed.includes(pair.key) &&
        !bindings.some((kept) => isPair(kept, pair)),
    ),
    unused: bindings
      .filter(isInUse)
      .filter(({ wallet }) => isCovered(wallet, imports, today))
      .map((binding) => ({ binding, lastDay: pairOf(binding)?.lastDay }))
      .filter(({ lastDay }) => (lastDay ?? '') < daysBefore(today, unusedDays)),
    contradicted: ended.flatMap((binding) => {
      const pair = pairOf(binding);
      return pair && pair.lastDay > beijingDay(binding.since) ? [{ binding, pair }] : [];
    }),
  };
}

function isPair({ cardId, wallet }: Binding, pair: SeenPair): boolean {
  return cardId === pair.card?.id && wallet === pair.wallet;
}

/** Whether the wallet's own bills reach from half a year ago to within the last month: else silence proves nothing. */
export function isCovered(
  wallet: WalletId,
  imports: readonly ImportReport[],
  today: string,
): boolean {
  const own = imports.filter(({ provider }) => walletOfProvider[provider] === wallet);
  const days = own.flatMap(({ firstDay, lastDay }) =>
    firstDay && lastDay ? [{ firstDay, lastDay }] : [],
  );
  return (
    days.some(({ firstDay }) => firstDay <= daysBefore(today, unusedDays)) &&
    days.some(({ lastDay }) => lastDay >= daysBefore(today, 31))
  );
}

function daysBefore(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayText((dayNumber(year, month, date) ?? 0) - count);
}
