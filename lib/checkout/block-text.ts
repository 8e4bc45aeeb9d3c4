import { simplify } from '../knowledge/simplified.ts';
import { edge } from '../page/block-edge.ts';

/** A longer text is no label and no amount. */
export const longestText = 400;

/** How a text is compared and shown: one form for each character, one blank at most. */
export function foldText(raw: string): string {
  const start = raw.slice(0, longestText * 4);
  // Most pieces of a page are blanks between two elements.
  if (!/[^\s\uE000\uE001]/.test(start)) return '';
  const text = start
    .normalize('NFKC')
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ');
  return simplify(withoutEdges(text)).replaceAll(/ {2,}/g, ' ').trim().slice(0, longestText);
}

function withoutEdges(text: string): string {
  if (!/[\uE000\uE001]/.test(text)) return text;
  const numbers = /\d/.test(text) ? joinNumbers(text) : text;
  return numbers.replaceAll(/[\uE000\uE001]+/g, ' ');
}

function joinNumbers(text: string): string {
  return (
    text
      // Cents beside the whole amount, small and raised, without a point.
      .replaceAll(/(\d)[\uE000 ]*\uE001(\d\d)(?=[\uE000\uE001 ]|$)/g, '$1.$2')
      .replaceAll(/[\uE000\uE001]+/g, edge)
      .replaceAll(/(\d) ?\uE000 ?([.,])(?: ?\uE000 ?)?(\d)/g, '$1$2$3')
      .replaceAll(/(\d[.,])\uE000(\d)/g, '$1$2')
      // Figures one by one, as rolling counters have them: sign, point and cents say where the number begins and ends.
      .replaceAll(/(?<=[¥$€£]\uE000* ?)\d+(?:\uE000\d+)*\.\d\uE000?\d(?!\uE000?\d)/g, (one) =>
        one.replaceAll('\uE000', ''),
      )
      .replaceAll(/(\d)\uE000(?=\d)/g, '$1|')
  );
}
