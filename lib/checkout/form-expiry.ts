import { dateWords, monthWords, wholeDateWords, yearWords } from '../knowledge/field-words.ts';
import type { Box } from '../page/transcript.ts';
import type { Candidate } from './field-evidence.ts';
import type { SensitiveField } from './page-facts.ts';

export type ExpiryPart = Extract<
  SensitiveField,
  'expiration' | 'expirationMonth' | 'expirationYear'
>;

const month = new RegExp(monthWords, 'u');
const year = new RegExp(yearWords, 'u');
const wholeDate = new RegExp(wholeDateWords, 'u');

const wholly = new RegExp(dateWords, 'u');

const byToken: ReadonlyMap<string, ExpiryPart> = new Map([
  ['cc-exp-month', 'expirationMonth'],
  ['cc-exp-year', 'expirationYear'],
]);

const byOptions = {
  months: 'expirationMonth',
  years: 'expirationYear',
  dates: 'expiration',
} as const;

/** Whether a field asks for a month or a year, as its choices or its words say. */
export function refersToMonthOrYear(field: Candidate): boolean {
  return partByItself(field) !== undefined;
}

/** Month, year or both of one expiry field; `before` and `after` are the parts its neighbours are, if they are any. */
export function expiryPart(field: Candidate, around: Around): ExpiryPart {
  const own = partByItself(field);
  if (own !== undefined) return around.alone && isPicker(field) ? 'expiration' : own;
  if (around.before === 'expirationMonth') return 'expirationYear';
  return around.paired && isHalf(field) ? 'expirationMonth' : 'expiration';
}

export interface Around {
  readonly before: ExpiryPart | undefined;
  /** The next field belongs to the same date and says nothing else. */
  readonly paired: boolean;
  /** Neither neighbour is of a date. */
  readonly alone: boolean;
}

/** Named after the date, it is filled in by a picker that begins with the month. */
function isPicker({ clues, options }: Candidate): boolean {
  const { tag, limit, autocomplete, label, near } = clues;
  const isOpen = tag === 'input' && options === undefined && (limit === 0 || limit > 4);
  const isTold = autocomplete.some((token) => byToken.has(token)) || partByRange(clues);
  return isOpen && !isTold && [label, ...near.slice(0, 1)].some((text) => wholly.test(text));
}

function isHalf(field: Candidate): boolean {
  const { tag, maxLength } = field.clues;
  if (tag === 'select' || maxLength > 0) return tag === 'select' || maxLength <= 4;
  return !asksForWholeDate(field);
}

/** Whether its own words ask for month and year together. */
export function asksForWholeDate({ clues }: Candidate): boolean {
  return isDate(clues.type) || wholeDate.test(clues.hint) || wholeDate.test(clues.names);
}

/** A browser's own choice of a day or a month. */
export function isDate(type: string): boolean {
  return type === 'month' || type === 'date';
}

/** Whether a remark names both parts of a date. */
export function saysMonthAndYear(text: string): boolean {
  return wholeDate.test(text) || (month.test(text) && year.test(text));
}

function partByItself({ clues, options }: Candidate): ExpiryPart | undefined {
  const [token] = clues.autocomplete.flatMap((one) => byToken.get(one) ?? []);
  if (token) return token;
  if (options) return byOptions[options];
  if (isDate(clues.type) || wholeDate.test(clues.hint)) return 'expiration';
  const range = partByRange(clues);
  if (range) return range;
  for (const text of [clues.unit, clues.names, clues.hint, clues.label, ...clues.near]) {
    const part = partInWords(text);
    if (part) return part;
  }
  return undefined;
}

const year2000 = 2000;

function partByRange({ min, max }: Box): ExpiryPart | undefined {
  if (max === 12) return 'expirationMonth';
  return max >= year2000 || min >= year2000 ? 'expirationYear' : undefined;
}

function partInWords(text: string): ExpiryPart | undefined {
  if (text === '') return undefined;
  if (wholeDate.test(text)) return undefined;
  const [hasMonth, hasYear] = [month.test(text), year.test(text)];
  if (hasMonth === hasYear) return undefined;
  return hasMonth ? 'expirationMonth' : 'expirationYear';
}
