import type { WordTopic } from '../knowledge/field-words.ts';
import type { FormAround } from '../page/transcript.ts';
import type { Candidate } from './field-evidence.ts';
import type { MeaningReader } from './field-meaning.ts';

/** What each field of a sequence asks for, by its own words and by its neighbours. */
export type Topics = (WordTopic | undefined)[];

/** The fields of a page on their way to a judgement. */
export interface Reading {
  readonly fields: readonly Candidate[];
  readonly forms: readonly FormAround[];
  readonly topics: Topics;
  readonly meaningOf: MeaningReader;
}

/** Fields this far apart may belong to one card. */
const reach = { sameForm: 12, otherForm: 6 } as const;

/** How many fields before and after are asked. */
interface Window {
  readonly before: number;
  readonly after: number;
}

/** Whether a field that fits stands within some steps of another, and belongs to the same form or is close. */
export function hasNear(
  { fields }: Reading,
  at: number,
  { before, after, fits }: Window & { readonly fits: (index: number) => boolean },
): boolean {
  for (let index = Math.max(0, at - before); index <= at + after; index++) {
    const field = fields[index];
    if (!field || index === at || !fits(index)) continue;
    const most = sameForm(fields[at], field) ? reach.sameForm : reach.otherForm;
    if (Math.abs(index - at) <= most) return true;
  }
  return false;
}

export function sameForm(one: Candidate | undefined, other: Candidate | undefined): boolean {
  return one !== undefined && one.clues.form === other?.clues.form;
}

const proofs: ReadonlySet<WordTopic> = new Set(['code', 'expiry', 'pin', 'paymentPassword']);

/**
 * An expiry, a security code or a card's own password beside a number: together they are a bank card. What stands behind
 * the next number belongs to that one.
 */
export function hasCompany(reading: Reading, at: number, how: 'sure' | 'likely'): boolean {
  const fits = (index: number): boolean => {
    const field = reading.fields[index];
    if (isOfNextNumber(reading, at, index)) return false;
    if (field?.sure && proofs.has(field.sure)) return true;
    return how === 'likely' && (field?.likely.has('expiry') === true || endsDate(reading, index));
  };
  return hasNear(reading, at, { before: 4, after: 6, fits });
}

/** Another number stands between the two. */
function isOfNextNumber({ fields }: Reading, at: number, index: number): boolean {
  const between = fields.slice(at + 1, Math.max(at + 1, index));
  return between.some(({ sure, clues }) => sure === 'number' && !clues.follows);
}

/** A list of years right behind one of months. */
function endsDate({ fields }: Reading, index: number): boolean {
  const [month, year] = [fields[index - 1], fields[index]];
  return month?.options === 'months' && year?.options === 'years' && !month.never('expiry');
}

/** In Chinese, words are told apart that elsewhere share one. */
const chinese = /[\u4E00-\u9FFF]/;

export function isChinese(field: Candidate | undefined): boolean {
  const { label = '', hint = '', near = [] } = field?.clues ?? {};
  return [label, hint, ...near].some((text) => chinese.test(text));
}
