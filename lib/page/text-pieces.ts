import { pageParts } from '../knowledge/page-parts.ts';

/** Of one text, in characters, before and after its blanks are drawn together; a longer one is neither label nor amount. */
export const longest = { raw: 1600, text: 600, marked: 240, more: 14 } as const;

/** '' for what holds nothing but blanks. */
export function drawnTogether(raw: string): string {
  if (!isWritten(raw)) return '';
  return raw.slice(0, longest.raw).replaceAll(/\s+/g, ' ').slice(0, longest.text);
}

/** Whether there is more in it than blanks. Most pieces of a page are blanks between two elements. */
export function isWritten(piece: string): boolean {
  return /[^\s\uE000\uE001\u200b-\u200f\u2060\ufeff]/.test(piece);
}

/** Whether a text is what is pressed to see more ways to pay. */
export function saysMore(text: string): boolean {
  return text.length <= longest.more && pageParts.more.test(text);
}
