import { foldText } from './field-text.ts';
import {
  attribute,
  type Eye,
  isShown,
  nextOf,
  parentOf,
  readText,
  tagOf,
  textNodeOf,
} from './tree.ts';

/** Reads the words in a node as one who fills in a box reads them. */
export type ReadWords = (node: Node) => string;

/** How words are read in one page: what it hides inside them, and what its style writes. */
export interface WordReader {
  /** Words of the tree as far as a person sees them. */
  readonly seen: ReadWords;
  /** Also what style draws before and behind them; dearer, hence for few boxes. */
  readonly drawn: ReadWords;
  /** What style alone draws in an element. */
  readonly styled: (element: Node) => string;
}

/** So often style is asked for what it writes, in one reading of a page. */
const mostAsked = 600;
const longestStyled = 60;

/** A reader for one reading of a page. */
export function wordReader(): WordReader {
  let left = mostAsked;
  const writes: Eye['writes'] = (element, side) =>
    left-- > 0 ? styledText(element as Element, side) : '';
  return {
    seen: (node) => wordsOf(node, () => ''),
    drawn: (node) => wordsOf(node, writes),
    styled: (element) => `${writes(element, '::before')} ${writes(element, '::after')}`,
  };
}

/** As it is seen; where that is not all, also as it is written: a word for screen readers alone is a word too. */
function wordsOf(node: Node, writes: Eye['writes']): string {
  let isAll = true;
  const misses: Eye['misses'] = (at, before) => {
    const isMissed = isHiddenInWord(at, { root: node, before });
    isAll &&= !isMissed;
    return isMissed;
  };
  const seen = readText(node, undefined, { misses, writes });
  return isAll ? seen : `${seen} ${readText(node)}`;
}

/**
 * Whether the page hides an element with letters that it set into a word of `root`, so that the word is another to us
 * than to a person. Only between two letters: elsewhere what is hidden takes no part in a word, and to ask costs a look at
 * the layout.
 */
export function isHiddenInWord(
  element: Node,
  { root, before }: { readonly root: Node; readonly before: string },
): boolean {
  if (!endsInLetter.test(before) || !goesOn(element, root)) return false;
  const parent = parentOf(element);
  if (!parent || !hasWords(element)) return false;
  return isUnseen(element as Element) && !isUnseen(parent as Element);
}

/** Letters without blanks between their words. */
const endsInLetter = /[\u2E80-\u9FFF]\s*$/;

/** Words follow, if need be behind what holds the element. */
function goesOn(element: Node, root: Node): boolean {
  const parent = parentOf(element);
  const behind = parent && parent !== root ? nextOf(parent) : undefined;
  const next = nextOf(element) ?? behind;
  return next !== null && next !== undefined && hasWords(next);
}

function hasWords(node: Node): boolean {
  return foldText(textNodeOf(node) ?? readText(node)) !== '';
}

function isUnseen(element: Element): boolean {
  if (tagOf(element) === '') return false;
  if (!isShown(element)) return true;
  try {
    const { width, height, right } = Element.prototype.getBoundingClientRect.call(element);
    return width <= 1 || height <= 1 || right <= 0;
  } catch {
    return false;
  }
}

function styledText(element: Element, side: '::before' | '::after'): string {
  try {
    const { content } = globalThis.getComputedStyle(element, side);
    if (!/["(]/.test(content)) return '';
    return content
      .slice(0, longestStyled * 4)
      .replaceAll(/url\([^)]*\)/g, ' ')
      .replaceAll(/attr\(\s*([\w-]+)[^)]*\)/g, (_, name: string) => attribute(element, name))
      .replaceAll('"', '')
      .slice(0, longestStyled);
  } catch {
    return '';
  }
}
