import { edgeWords } from '../knowledge/cashier-words.ts';
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
  const folded = blocks.map((block, at) => ({ ...block, text: foldText(block.text), at }));
  return withoutTail(folded.filter(({ text }) => text !== ''));
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
  return blocks.map((block, at) => (at < end ? block : { ...block, place: 'aside' as const }));
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
