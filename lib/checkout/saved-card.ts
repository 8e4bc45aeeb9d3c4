import { optionShapes } from '../knowledge/cashier-channels.ts';
import { nameAtStart } from './channel-names.ts';
import type { TextBlock } from './text-blocks.ts';

export interface SavedCard {
  readonly last4: string;
  readonly cardKind?: 'debit' | 'credit';
}

function cardOf(found: RegExpExecArray, text: string): SavedCard {
  const last4 = found[1] ?? '';
  if (optionShapes.credit.test(text)) return { last4, cardKind: 'credit' };
  return optionShapes.debit.test(text) ? { last4, cardKind: 'debit' } : { last4 };
}

/** A short line that begins with no other way to pay. */
function isOfCard(text: string): boolean {
  const other = nameAtStart(text.toLowerCase());
  return text.length <= 40 && (!other || other.channel === 'card');
}

/** The card that the page knows: its last figures behind the bank's name, or in the next block. */
export function savedCard(rest: string, next: TextBlock | undefined): SavedCard | undefined {
  const own = optionShapes.lastFour.exec(rest);
  if (own && own.index <= 16) return cardOf(own, rest);
  const nextText = next?.text ?? '';
  if (!optionShapes.bankTail.test(rest) || !isOfCard(nextText)) return undefined;
  const following = optionShapes.lastFour.exec(nextText);
  return following && following.index <= 8 ? cardOf(following, `${rest} ${nextText}`) : undefined;
}
