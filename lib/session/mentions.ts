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
}

interface Tally {
  readonly mention: CardMention;
  readonly providers: Set<Provider>;
  count: number;
  lastDay: number;
}

/** All cards with a tail that the loaded bills name, the most used first. */
export function mentionedCards(pages: readonly LoadedPage[]): MentionedCard[] {
  const tallies = new Map<string, Tally>();
  for (const page of pages) tallyPage(page, tallies);
  return [...tallies]
    .map(([key, { mention, providers, count, lastDay }]) => ({
      key,
      mention,
      providers: [...providers],
      count,
      lastDay: dayText(lastDay),
    }))
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

function tallyPage({ listing, columns }: LoadedPage, tallies: Map<string, Tally>): void {
  const keys = columns.cards.map((mention) => (mention.last4 ? cardKey(mention) : undefined));
  for (let row = 0; row < columns.count; row++) {
    const index = columns.card[row] ?? 0;
    const key = index > 0 ? keys[index] : undefined;
    const mention = columns.cards[index];
    if (key === undefined || !mention) continue;
    const tally = tallies.get(key) ?? { mention, providers: new Set(), count: 0, lastDay: 0 };
    tallies.set(key, tally);
    tally.providers.add(listing.provider);
    tally.count += 1;
    tally.lastDay = Math.max(tally.lastDay, columns.day[row] ?? 0);
  }
}
