import { simplified } from '../knowledge/failure-characters.ts';
import { misread } from '../knowledge/failure-lexicon.ts';

/**
 * A message as all its spellings: half width, lower case, simplified, without spaces beside Chinese characters. Line
 * breaks stay, as one `\n` each.
 */
export function foldText(text: string): string {
  const plain = Array.from(text.normalize('NFKC').toLowerCase(), (c) => simplified.get(c) ?? c)
    .join('')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
  return misread.reduce((folded, [seen, meant]) => folded.replaceAll(seen, meant), plain);
}

/** What is left for comparing whole messages: letters and characters, with every number as `#`. */
export function compactText(text: string): string {
  return foldText(text)
    .replaceAll(/\{[a-z]\}|\d+/g, '#')
    .replaceAll(/[^\p{L}#]/gu, '');
}

/** The clauses of a folded text. An enumeration stays whole, and so does a line that a picture broke. */
export function clausesOf(folded: string): readonly string[] {
  return folded
    .split(/[,.;:!?。…|()[\]{}<>"'“”‘’「」『』【】《》~\n]+/u)
    .filter((part) => part.length > 1);
}
