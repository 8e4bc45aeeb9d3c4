import {
  accountNumber,
  cashingWords,
  clearingNumber,
  kindInHeading,
  payingWords,
} from '../knowledge/field-words.ts';
import type { FormAround } from '../page/transcript.ts';
import type { Candidate } from './field-evidence.ts';
import { speaksOfOtherCards } from './field-meaning.ts';
import { hasCompany, hasNear, isChinese, type Reading } from './form-window.ts';

/**
 * A number that stands alone for which nothing speaks, or in a part of the page that speaks of gift or member cards, is
 * no bank card's. What is settled here is `other`, so that no later step takes it again.
 */
export function dropForeignNumbers(reading: Reading): void {
  const { fields, topics } = reading;
  let foreignAt = -9;
  for (const [at, field] of fields.entries()) {
    if (field.foreignNumber) foreignAt = at;
    if (topics[at] === 'number' && isForeignNumber(reading, at, foreignAt)) {
      topics[at] = 'other';
      foreignAt = at;
    } else if (at - foreignAt <= 4 && isLeftOver(reading, at)) topics[at] = 'other';
    const isNext = topics[at] === undefined && field.likely.has('number');
    if (topics[at] === 'number' || isNext) foreignAt = -9;
  }
}

function isForeignNumber(reading: Reading, at: number, foreignAt: number): boolean {
  const field = reading.fields[at];
  if (!field) return false;
  if (isOfAccount(reading, at)) return true;
  if (field.declared || field.bank) return false;
  if (foreignAt < 0 && cashesOtherCard(reading, field)) return true;
  if (isTooShort(field) || isUnvouched(reading, at, field)) return true;
  return !hasCompany(reading, at, 'sure') && isAmongForeign(reading, at, field);
}

const account = new RegExp(accountNumber);
const clearing = new RegExp(clearingNumber);

/** The number of an account, whatever the page's code calls it: beside it the bank that keeps it is asked for. */
function isOfAccount({ fields }: Reading, at: number): boolean {
  const says = (index: number, words: RegExp): boolean => {
    const { label = '', hint = '', near = [] } = fields[index]?.clues ?? {};
    return [label, hint, ...near.slice(0, 1)].some((text) => words.test(text));
  };
  return says(at, account) && [-2, -1, 1, 2].some((step) => says(at + step, clearing));
}

/** A box that takes fewer digits than banks' cards have, and more than a group of them. */
function isTooShort({ clues }: Candidate): boolean {
  return clues.limit > 6 && clues.limit < shortestNumber;
}

const shortestNumber = 14;

/**
 * Shops, clubs, clinics and trains have numbered cards too. Outside Chinese, whose words tell them apart, a number
 * without a date or a code of its own is a bank's only where the page says so or is about to be paid.
 */
function isUnvouched(reading: Reading, at: number, field: Candidate): boolean {
  const { meaningOf, fields } = reading;
  if (isChinese(field) || hasCompany(reading, at, 'likely')) return false;
  const { section, names } = field.clues;
  // The frame of a payment service often holds one box, whose name stands outside of it.
  if (fields.length === 1 || meaningOf(`${section} ${names}`).bank() || credit.test(names))
    return false;
  const isOther = (index: number): boolean => index !== at && fields[index]?.sure === 'number';
  if (hasNear(reading, at, { before: 12, after: 12, fits: isOther })) return true;
  return !paying.test(purposeAround(reading, field));
}

const credit = /\bcc\b/;

function isAmongForeign(reading: Reading, at: number, field: Candidate): boolean {
  const hasDate = hasCompany(reading, at, 'likely');
  // A gift may also be a donation, which is paid with all that a bank's card has.
  const isWhole = hasDate && !isChinese(field) && hasCode(reading, at);
  if (!isWhole && isBelowForeign(reading, field)) return true;
  return !hasDate && isInForeignForm(reading, field);
}

function hasCode(reading: Reading, at: number): boolean {
  const fits = (index: number): boolean => reading.fields[index]?.likely.has('code') === true;
  return hasNear(reading, at, { before: 3, after: 6, fits });
}

const kind = new RegExp(kindInHeading);

/** Whether the part of the page a field stands in speaks of cards that no bank issued, and of no bank's. */
export function isBelowForeign({ meaningOf }: Reading, { clues }: Candidate): boolean {
  const { otherCards, bank } = meaningOf(clues.section);
  return !bank() && (otherCards() || kind.test(clues.heading));
}

const cashing = new RegExp(cashingWords);
const paying = new RegExp(payingWords);

/** Gift cards have dates and codes too: a form that asks for their balance, and that pays nothing, is theirs. */
function cashesOtherCard(reading: Reading, field: Candidate): boolean {
  const purpose = purposeAround(reading, field);
  if (!cashing.test(purpose) || reading.meaningOf(purpose).bank()) return false;
  const text = `${purpose} ${formOf(reading, field)?.text ?? ''}`;
  return speaksOfOtherCards(text) && !paying.test(text);
}

function purposeAround(reading: Reading, field: Candidate): string {
  return `${field.clues.section} ${formOf(reading, field)?.purpose ?? ''}`;
}

function formOf({ forms }: Reading, { clues }: Candidate): FormAround | undefined {
  return clues.form === undefined ? undefined : forms[clues.form];
}

/** The security code or the date of a card that is not from a bank. */
function isLeftOver({ fields, topics }: Reading, at: number): boolean {
  const field = fields[at];
  if (!field || field.declared || field.bank) return false;
  const topic = topics[at];
  if (topic === 'code' || topic === 'expiry') return true;
  const isPart = topic === 'holder' || (topic === undefined && field.likely.has('expiry'));
  return isPart && !topics.slice(at + 1, at + 4).includes('number');
}

function isInForeignForm(reading: Reading, field: Candidate): boolean {
  const form = formOf(reading, field);
  if (!form || reading.meaningOf(field.clues.section).bank()) return false;
  return speaksOfOtherCards(`${form.text} ${form.purpose}`);
}
