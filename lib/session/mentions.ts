import { dayText } from '../domain/calendar.ts';
import type { Card, CardMention } from '../domain/card.ts';
import { cardKey } from '../domain/entry.ts';
import type { Provider } from '../domain/ledger.ts';
import type { WalletId } from '../domain/wallet.ts';
import { walletOfMethod } from '../statement/wallet-of-method.ts';
import type { LoadedPage } from '../store/pages.ts';
import { walletOfProvider } from './wallet-of-provider.ts';

/** A card that bills name, with the proof. */
export interface MentionedCard {
  readonly key: string;
  readonly mention: CardMention;
  readonly providers: readonly Provider[];
  readonly count: number;
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
  /** The same by provider and wallet. */
  readonly uses: readonly CardUse[];
}

export interface CardUse {
  readonly provider: Provider;
  /** The wallet paid with: the bill's own, or the one that a bank names in its line. */
  readonly wallet: WalletId | undefined;
  readonly count: number;
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
}

interface Use {
  readonly provider: Provider;
  readonly wallet: WalletId | undefined;
  count: number;
  lastDay: number;
}

interface Tally {
  readonly mention: CardMention;
  readonly uses: Map<string, Use>;
}

/** All cards with a tail that the loaded bills name, the most used first. */
export function mentionedCards(pages: readonly LoadedPage[]): MentionedCard[] {
  const tallies = new Map<string, Tally>();
  for (const page of pages) tallyPage(page, tallies);
  return [...tallies]
    .map(([key, tally]) => summed(key, tally))
    .toSorted((a, b) => b.count - a.count);
}

/** Mentioned cards that are neither kept nor said to be somebody else's. A bill may leave the kind out. */
export function proposedCards(
  mentioned: readonly MentionedCard[],
  cards: readonly Card[],
  dismissed: readonly string[],
): MentionedCard[] {
  return mentioned.filter(
    ({ key, mention }) =>
      !dismissed.includes(key) && !cards.some((card) => isSameCard(card, mention)),
  );
}

/** Whether a bill's words fit a kept card: bank and tail must agree, the kind where both say it. */
export function isSameCard(card: Card, { issuer, last4, kind }: CardMention): boolean {
  const kindFits = kind === undefined || card.kind === undefined || kind === card.kind;
  return card.issuer === issuer && card.last4 === last4 && kindFits;
}

function summed(key: string, { mention, uses }: Tally): MentionedCard {
  const all = [...uses.values()];
  return {
    key,
    mention,
    providers: [...new Set(all.map(({ provider }) => provider))],
    count: all.reduce((sum, { count }) => sum + count, 0),
    lastDay: dayText(Math.max(...all.map(({ lastDay }) => lastDay))),
    uses: all.map((use) => ({ ...use, lastDay: dayText(use.lastDay) })),
  };
}

function tallyPage({ listing, columns }: LoadedPage, tallies: Map<string, Tally>): void {
  const { provider } = listing;
  const own = walletOfProvider[provider];
  const named = own ? [] : columns.texts.map(walletOfMethod);
  const counted = columns.cards.map((mention, index) =>
    index > 0 && mention.last4 ? tallyOf(tallies, mention) : undefined,
  );
  for (let row = 0; row < columns.count; row++) {
    const tally = counted[columns.card[row] ?? 0];
    if (!tally) continue;
    const use = useOf(tally, provider, own ?? named[columns.method[row] ?? 0]);
    use.count += 1;
    use.lastDay = Math.max(use.lastDay, columns.day[row] ?? 0);
  }
}

function tallyOf(tallies: Map<string, Tally>, mention: CardMention): Tally {
  const key = cardKey(mention);
  const tally = tallies.get(key) ?? { mention, uses: new Map() };
  tallies.set(key, tally);
  return tally;
}

function useOf({ uses }: Tally, provider: Provider, wallet: WalletId | undefined): Use {
  const key = `${provider}|${wallet ?? ''}`;
  const known = uses.get(key);
  if (known) return known;
  const use = { provider, wallet, count: 0, lastDay: 0 };
  uses.set(key, use);
  return use;
}
