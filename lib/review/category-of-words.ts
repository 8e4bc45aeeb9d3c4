import { spendingWords, type SpendingWord } from '../knowledge/spending-categories.ts';

interface Entry {
  readonly word: string;
  readonly category: SpendingWord;
}

const entriesByFirst: ReadonlyMap<number, readonly Entry[]> = Map.groupBy(
  spendingWords
    .flatMap(({ category, words }) => words.map((word) => ({ word, category })))
    .toSorted((a, b) => b.word.length - a.word.length),
  ({ word }) => word.charCodeAt(0),
);

/** 1 for each sign that a word of the table begins with: most signs of most texts begin none. */
const begins = new Uint8Array(0x1_0000);
for (const sign of entriesByFirst.keys()) begins[sign] = 1;

/**
 * What the words of a text stand for: the longest word of the table found in it, the first of two as long; undefined
 * where none is. Sign by sign and without a pattern, since a ledger has a hundred thousand texts.
 */
export function categoryOfWords(text: string): SpendingWord | undefined {
  const lower = text.toLowerCase();
  let found: Entry | undefined;
  for (let at = 0; at < lower.length; at++) {
    const sign = lower.charCodeAt(at);
    if (begins[sign] === 0) continue;
    const here = entriesByFirst.get(sign)?.find(({ word }) => standsAt(lower, word, at));
    if (here && here.word.length > (found?.word.length ?? 0)) found = here;
  }
  return found?.category;
}

/** A Latin word inside a longer one is another word: `etc` is not in `sketch`. */
function standsAt(text: string, word: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false;
  if (!isLatin(word, 0)) return true;
  return !isLatin(text, at - 1) && !isLatin(text, at + word.length);
}

function isLatin(text: string, at: number): boolean {
  return /[a-z\d]/.test(text.charAt(at));
}
