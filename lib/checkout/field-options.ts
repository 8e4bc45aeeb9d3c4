import { instalmentWords, monthNames } from '../knowledge/field-words.ts';
import { foldText } from '../page/field-text.ts';
import type { Choice } from '../page/transcript.ts';

/** What the choices of a list are: months, years, or months of a year. */
export type OptionKind = 'months' | 'years' | 'dates';

/** Kinds of cards are numbered too: a list that only its values number is one of months when it holds a year of them. */
const monthsByValue = 11;
const monthName = new RegExp(monthNames, 'u');
const instalments = new RegExp(instalmentWords);
const wholeDate = /^(?:0?[1-9]|1[0-2])\/(?:20)?\d\d$|^20\d\d\/(?:0?[1-9]|1[0-2])$/;

/** Judges a list by its choices alone; undefined when they are something else. */
export function optionKind(choices: readonly Choice[]): OptionKind | undefined {
  const meant = meantOf(choices);
  if (meant.length < 2) return undefined;
  if (meant.every(({ text }) => wholeDate.test(text))) return 'dates';
  if (areYears(meant.map(numberOf))) return 'years';
  return areMonths(meant) ? 'months' : undefined;
}

/** None where there are others among them. */
function meantOf(choices: readonly Choice[]): readonly Choice[] {
  const meant: Choice[] = [];
  const areFigures = choices.slice(1, 3).every(({ text }) => /\d/.test(text));
  for (const [at, { text: shown, value }] of choices.entries()) {
    const text = foldText(shown);
    const choice = { text, value };
    const isTitle = at === 0 && areFigures && isWord(text);
    if (!isTitle && isMeant(choice)) meant.push(choice);
    if (at - meant.length > 1 || instalments.test(text)) return [];
  }
  return meant;
}

/** The first choice often only says what to choose, with a value below one. */
function isMeant({ text, value }: Choice): boolean {
  return /\d/.test(text) || (Number.parseInt(value, 10) > 0 && text !== '') || monthName.test(text);
}

/** Above figures a word only says what to choose, whatever value it has. */
function isWord(text: string): boolean {
  return !/\d/.test(text) && !monthName.test(text);
}

/** NaN for a choice that names no number. */
function numberOf({ text, value }: Choice): number {
  return Number(/\d{1,4}/.exec(text)?.[0] ?? /\d{1,4}/.exec(value)?.[0] ?? Number.NaN);
}

function areYears(numbers: readonly number[]): boolean {
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const inCentury = least > 1900 && most < 2100;
  const short = least >= 6 && most > 12 && most < 70 && numbers.length === most - least + 1;
  return inCentury || short;
}

function areMonths(choices: readonly Choice[]): boolean {
  if (choices.length > 13) return false;
  const isSpelled = choices.some(({ text }) => /\d/.test(text) || monthName.test(text));
  if (!isSpelled && choices.length < monthsByValue) return false;
  return choices.every((choice) => {
    const number = numberOf(choice);
    const isOrdinal = /\d[a-z]/.test(choice.text);
    return monthName.test(choice.text) || (number >= 1 && number <= 12 && !isOrdinal);
  });
}
