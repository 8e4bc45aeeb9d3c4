/** Signs of month and year, each of which may be written behind the box it belongs to. */
export const unitsBehind = '月年월년';

/** Whether nothing is written but what may stand between two boxes of one date or number; the text is folded. */
export function isBetweenBoxes(text: string): boolean {
  return /^(?:[/#•]|月|年|至|to|and|월|년| )*$/u.test(text);
}
