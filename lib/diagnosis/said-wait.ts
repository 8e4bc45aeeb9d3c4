import {
  chineseDigits,
  chineseHalf,
  chineseMeasure,
  chineseTen,
  chineseTwo,
  waitAround,
  waitNumber,
  waitNumberWords,
  waitTomorrow,
  waitUnits,
} from '../knowledge/failure-lexicon.ts';
import { type Wait, waits } from '../knowledge/remedies.ts';
import { foldText } from './fold-text.ts';

/** Longer is a slip of the pen, or no wait. */
const longestMinutes = 31 * 24 * 60;
/** More than any screen holds. */
const longestText = 2000;

const unit = waitUnits.map(([name]) => name).join('|');
const part = `(?:${waitNumber}) ?${chineseMeasure}?${chineseHalf}? ?(?:${unit})`;
const around = waitAround.map(
  (pattern) => new RegExp(pattern.replace('SPAN', `(?<span>${part}(?: ?${part})*)`), 'u'),
);
const parts = new RegExp(
  `(?<number>${waitNumber}) ?${chineseMeasure}?(?<half>${chineseHalf})? ?(?<unit>${unit})`,
  'gu',
);
const units = waitUnits.map(([name, minutes]) => ({
  pattern: new RegExp(`^(?:${name})$`, 'u'),
  minutes,
}));
const tomorrow = new RegExp(waitTomorrow, 'u');

/** Until when to wait by the message's own words; undefined when it names no time, or one of more than 31 days. */
export function saidWait(text: string): Wait['until'] | undefined {
  const folded = foldText(text.slice(0, longestText));
  const span = around.map((pattern) => pattern.exec(folded)?.groups?.['span']).find(Boolean);
  if (span === undefined) return tomorrow.test(folded) ? waits['next-day'].until : undefined;
  const minutes = minutesOf(span);
  return minutes > 0 && minutes <= longestMinutes ? { minutes } : undefined;
}

function minutesOf(span: string): number {
  return [...span.matchAll(parts)].reduce((sum, { groups }) => {
    const each = units.find(({ pattern }) => pattern.test(groups?.['unit'] ?? ''))?.minutes ?? 0;
    const half = groups?.['half'] === undefined ? 0 : 0.5;
    return sum + (numberOf(groups?.['number'] ?? '') + half) * each;
  }, 0);
}

function numberOf(word: string): number {
  const known = waitNumberWords[word];
  if (known !== undefined) return known;
  const digits = word.replaceAll(chineseTwo, chineseDigits[2] ?? '');
  if (/^\d/.test(digits)) return Number(digits);
  const [tens = '', ones] = digits.split(chineseTen);
  if (ones === undefined) return chineseDigits.indexOf(tens);
  return (
    (tens === '' ? 1 : chineseDigits.indexOf(tens)) * 10 +
    Math.max(0, chineseDigits.indexOf(ones || '-'))
  );
}
