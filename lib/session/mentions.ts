import { dayText } from '../domain/calendar.ts';
import type { Card, CardMention } from '../domain/card.ts';
import { cardKey } from '../domain/entry.ts';
import type { Provider } from '../domain/ledger.ts';
import type { LoadedPage } from '../store/pages.ts';

/** A card that bills name, with the proof. */
export interface MentionedCard {
  readonly key: string;
  readonly mention: CardMention;
  readonly providers: readonly Provider[];
  readonly count: number;
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
  /** The same by provider. */
  readonly uses: readonly CardUse[];
}

export interface CardUse {
  readonly provider: Provider;
  readonly count: number;
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
}

interface Tally {
  readonly mention: CardMention;
  readonly uses: Map<Provider, { count: number; lastDay: number }>;
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
  const all = [...uses];
  return {
    key,
    mention,
    providers: all.map(([provider]) => provider),
    count: all.reduce((sum, [, use]) => sum + use.count, 0),
    lastDay: dayText(Math.max(...all.map(([, use]) => use.lastDay))),
    uses: all.map(([provider, { count, lastDay }]) => ({
      provider,
      count,
      lastDay: dayText(lastDay),
    })),
  };
}

function tallyPage({ listing, columns }: LoadedPage, tallies: Map<string, Tally>): void {
  const counted = columns.cards.map((mention, index) =>
    index > 0 && mention.last4 ? useOf(tallies, mention, listing.provider) : undefined,
  );
  for (let row = 0; row < columns.count; row++) {
    const use = counted[columns.card[row] ?? 0];
    if (!use) continue;
    use.count += 1;
    use.lastDay = Math.max(use.lastDay, columns.day[row] ?? 0);
  }
}

function useOf(tallies: Map<string, Tally>, mention: CardMention, provider: Provider) {
  const key = cardKey(mention);
  const tally = tallies.get(key) ?? { mention, uses: new Map() };
  const use = tally.uses.get(provider) ?? { count: 0, lastDay: 0 };
  tally.uses.set(provider, use);
  tallies.set(key, tally);
  return use;
}
