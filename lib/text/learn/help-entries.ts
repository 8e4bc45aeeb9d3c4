import { simplified } from '../../knowledge/failure-characters.ts';
import { type HelpArticleId, helpArticles } from '../../knowledge/help-articles.ts';
import type { LearnText } from './zh-cn.ts';

/** An answer as a search finds it. */
export interface HelpEntry {
  readonly id: HelpArticleId;
  readonly title: string;
  /** The whole answer. */
  readonly words: string;
  /** Hash route of its page. */
  readonly route: string;
}

/** Every answer of a language, in the order of the help page. */
export function helpEntries({ help }: Pick<LearnText, 'help'>): readonly HelpEntry[] {
  return helpArticles.map(({ id }) => {
    const { title, answer } = help.articles[id];
    return { id, title, words: answer.join('\n'), route: `#/help/${id}` };
  });
}

/** Those in which every word of the search stands; those with all of them in the title first. */
export function helpFound(entries: readonly HelpEntry[], search: string): readonly HelpEntry[] {
  const wanted = folded(search).split(/\s+/);
  const holds = (words: string): boolean => wanted.every((word) => folded(words).includes(word));
  return entries
    .filter(({ title, words }) => holds(`${title}\n${words}`))
    .toSorted((a, b) => Number(holds(b.title)) - Number(holds(a.title)));
}

/** Half width, lower case, simplified: what is typed one way is found written the other. */
function folded(words: string): string {
  const plain = words.normalize('NFKC').toLowerCase().trim();
  return Array.from(plain, (character) => simplified.get(character) ?? character).join('');
}
