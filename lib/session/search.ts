import { type SearchItem, type SearchResult, searchGroups } from '../domain/search.ts';
import { simplified } from '../knowledge/failure-characters.ts';
import { findInitials, type Initials, initialsIn } from '../knowledge/pinyin-initials.ts';

/** An item with its texts made ready to be looked through at every key. */
export interface IndexedItem {
  readonly item: SearchItem;
  readonly title: string;
  readonly rest: string;
  readonly titleInitials: Initials;
  readonly restInitials: Initials;
}

export function indexItems(items: readonly SearchItem[]): readonly IndexedItem[] {
  return items.map((item) => {
    const title = folded(item.title);
    const rest = folded(`${item.detail ?? ''} ${item.words ?? ''}`);
    return { item, title, rest, titleInitials: initialsIn(title), restInitials: initialsIn(rest) };
  });
}

/** What is found, by group; every word of the search must stand somewhere in the item, letters also as initials. */
export function searchItems(
  index: readonly IndexedItem[],
  typed: string,
  atMost: number,
): readonly SearchResult[] {
  const words = folded(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const scored = index.flatMap((one) => {
    const scores = words.map((word) => scoreOf(one, word));
    const worst = Math.max(...scores);
    return worst === Infinity ? [] : [{ item: one.item, score: worst }];
  });
  const groups = Map.groupBy(scored, ({ item }) => item.group);
  return searchGroups.flatMap((group) => {
    const found = (groups.get(group) ?? []).toSorted((a, b) => a.score - b.score);
    if (found.length === 0) return [];
    const items = found.slice(0, atMost).map(({ item }) => item);
    return [{ group, items, more: found.length - items.length }];
  });
}

/** Small is good: where the title begins so, where it holds it, where the rest does. */
function scoreOf({ title, rest, titleInitials, restInitials }: IndexedItem, word: string): number {
  const at = title.indexOf(word);
  if (at === 0) return 0;
  if (at > 0) return 1;
  const initials = isInitials(word) ? findInitials(titleInitials, word) : -1;
  if (initials !== -1) return initials === 0 ? 1 : 2;
  if (rest.includes(word)) return 3;
  return isInitials(word) && findInitials(restInitials, word) !== -1 ? 4 : Infinity;
}

/** One letter stands everywhere. */
export function isInitials(word: string): boolean {
  return /^[a-z]{2,12}$/.test(word);
}

/** Half width, lower case, simplified, single spaces: how a search and what it looks through are compared. */
export function folded(words: string): string {
  const plain = words.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return Array.from(plain, (sign) => simplified.get(sign) ?? sign).join('');
}
