import type { LoadedPage } from '../store/pages.ts';
import { findInitials, initialsIn } from '../knowledge/pinyin-initials.ts';
import { folded, isInitials } from './search.ts';

/** Names in the bills whose characters begin with these letters, each once, in the order of the pages. */
export function namesByInitials(
  pages: readonly LoadedPage[],
  typed: string,
  atMost: number,
): readonly string[] {
  const letters = folded(typed);
  if (!isInitials(letters)) return [];
  const names = new Set<string>();
  for (const { columns } of pages) {
    const places = new Set(columns.counterparty);
    for (const place of places) {
      const name = columns.texts[place] ?? '';
      if (name === '' || names.has(name) || findInitials(initialsIn(name), letters) === -1)
        continue;
      names.add(name);
      if (names.size === atMost) return [...names];
    }
  }
  return [...names];
}
