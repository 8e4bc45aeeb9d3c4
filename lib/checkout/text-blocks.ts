import { edgeWords, pageWords } from '../knowledge/cashier-words.ts';
import { pageParts } from '../knowledge/page-parts.ts';
import type { Block } from '../page/transcript.ts';
import { foldText } from './block-text.ts';

/** A piece of text as it is judged. */
export interface TextBlock extends Block {
  /** Folded: full-width forms and traditional characters made plain, one blank at most. */
  readonly text: string;
  /** Which of the transcript's blocks it is. */
  readonly at: number;
}

/** Folds the texts of a page; what comes behind its matter is set aside. */
export function textBlocks(blocks: readonly Block[]): readonly TextBlock[] {
  const folded = blocks.flatMap((block, at) =>
    parted(block.text).map((raw) => ({ ...block, text: foldText(raw), at })),
  );
  return withoutTail(folded.filter(({ text }) => text !== ''));
}

/** In the bar at the foot of a phone's page sum and button stand in one line, parted by style alone. */
function parted(raw: string): readonly string[] {
  const pieces = raw.split(edges).filter((piece) => foldText(piece) !== '');
  const last = pieces.at(-1) ?? '';
  const before = raw.slice(0, raw.lastIndexOf(last));
  const isBar = pieces.length > 1 && edgeWords.price.test(foldText(before)) && isButton(last);
  return isBar ? [before, last] : [raw];
}

const edges = /[\uE000\uE001]/;

function isButton(raw: string): boolean {
  const said = compact(foldText(raw));
  const { pay, submit, settle } = pageWords;
  return said.length <= 14 && [pay, submit, settle].some((words) => words.test(said));
}

/** What comes after "you may also like", the shop's own lists or the site's small print speaks of the order no more. */
function withoutTail(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const ends = [
    blocks.findIndex(
      ({ text }, at) => at > 3 && text.length < 200 && edgeWords.tail.test(compact(text)),
    ),
    serviceFrom(blocks),
  ].filter((at) => at !== -1);
  if (ends.length === 0) return blocks;
  const end = Math.min(...ends);
  const bar = barFrom(blocks);
  const isTail = (at: number): boolean => at >= end && (bar < end || at < bar);
  return blocks.map((block, at) => (isTail(at) ? { ...block, place: 'aside' as const } : block));
}

/** The bar at the foot of a phone's page stands behind everything in its code: a sum, and right behind it the button. */
function barFrom(blocks: readonly TextBlock[]): number {
  const button = blocks.findLastIndex(({ text }) => isButton(text));
  const from = Math.max(0, button - 2);
  const before = blocks.slice(from, button);
  const isSum = ({ text }: TextBlock): boolean =>
    text.length <= 60 && pageParts.order.test(text) && edgeWords.price.test(text);
  const at = before.findIndex((block) => isSum(block) || isForAll(block));
  return at === -1 ? -1 : from + at;
}

/** The box that takes all goods of a cart: until some are taken there is no sum. */
function isForAll({ text, radio }: TextBlock): boolean {
  return radio === true && pageWords.selectAll.test(compact(text));
}

/** Menus at the head of a page name the same things; behind the last word of money or of an order they are the foot. */
function serviceFrom(blocks: readonly TextBlock[]): number {
  const last = blocks.findLastIndex(
    ({ text }) => text.length <= 60 && (pageParts.order.test(text) || edgeWords.price.test(text)),
  );
  return blocks.findIndex(
    ({ text }, at) => at > last && text.length < 20 && edgeWords.service.test(compact(text)),
  );
}

function compact(text: string): string {
  return text.toLowerCase().replaceAll(/\s/g, '');
}
