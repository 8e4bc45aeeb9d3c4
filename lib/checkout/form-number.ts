import { digitGroups, payoutNumber, reservedPhone } from '../knowledge/field-words.ts';
import type { Candidate } from './field-evidence.ts';
import { isDate } from './form-expiry.ts';
import { hasCompany, hasNear, isChinese, type Reading } from './form-window.ts';

/** Of a card that is to be paid to nobody needs date and code: where they are asked for, it is one to be paid from. */
export function takePayoutNumbers({ fields, topics }: Reading): void {
  const isAsked = (topic: 'code' | 'expiry'): boolean =>
    fields.some(({ sure, likely }) => sure === topic || likely.has(topic));
  if (!isAsked('code') || !isAsked('expiry')) return;
  for (const [at, field] of fields.entries()) {
    const { label, hint, near } = field.clues;
    const isPayout = [label, hint, ...near].some((text) => payout.test(text));
    if (topics[at] === undefined && isText(field) && isPayout) topics[at] = 'number';
  }
}

const payout = new RegExp(payoutNumber);

/** "Number" or "account number" is a card's when the rest of a card is asked for, and no other field is its number. */
export function takeBareNumbers(reading: Reading): void {
  const { fields, topics } = reading;
  for (const [at, field] of fields.entries()) {
    if (topics[at] !== undefined || !field.likely.has('number') || !isText(field)) continue;
    const known = hasNear(reading, at, {
      before: 8,
      after: 8,
      fits: (index) => topics[index] === 'number',
    });
    if (known) continue;
    if (hasReserved(reading, at) || isProven(reading, at)) topics[at] = 'number';
  }
}

function isProven(reading: Reading, at: number): boolean {
  const { fields, topics, meaningOf } = reading;
  const field = fields[at];
  if (!field || !hasCompany(reading, at, 'likely')) return false;
  const isBeside = hasNear(reading, at, {
    before: 3,
    after: 7,
    fits: (index) =>
      topics[index] === 'code' || topics[index] === 'holder' || isShortCode(fields[index]),
  });
  const isOfList = fields[at - 1]?.clues.tag === 'select' && fields[at - 1]?.bank === true;
  return isBeside || isOfList || isExample(field) || meaningOf(field.clues.section).bank();
}

/** What would be a card's code, and is as short. */
function isShortCode(field: Candidate | undefined): boolean {
  const { maxLength = 0 } = field?.clues ?? {};
  return field?.likely.has('code') === true && (maxLength === 3 || maxLength === 4);
}

/** The phone that the bank has on record is asked for with the number of what it keeps, to take money from it. */
function hasReserved(reading: Reading, at: number): boolean {
  const isReserved = (index: number): boolean => {
    const { label = '', hint = '', near = [] } = reading.fields[index]?.clues ?? {};
    return [label, hint, ...near].some((text) => text.includes(reservedPhone));
  };
  return (
    isChinese(reading.fields[at]) && hasNear(reading, at, { before: 0, after: 5, fits: isReserved })
  );
}

const groups = new RegExp(digitGroups);

/** Nothing but the groups of a card's digits says what it is. */
function isExample({ clues }: Candidate): boolean {
  return clues.label === '' && clues.near.length === 0 && groups.test(clues.hint);
}

/** Something is typed into it, and no date is chosen. */
export function isText({ clues }: Candidate): boolean {
  return clues.tag === 'input' && !isDate(clues.type);
}

/** A number in several boxes: only the first has a name. */
export function takeNumberParts({ fields, topics }: Reading): void {
  for (const [at, field] of fields.entries()) {
    const previous = fields[at - 1];
    if (topics[at - 1] !== 'number' || !previous) continue;
    if (isNextPart(previous, field)) topics[at] = 'number';
    else if (topics[at] === undefined && isRestOfNumber(fields, at))
      topics.fill('number', at, at + restOfNumber);
  }
}

/** A few digits each, in one line or under one name but for its figures, whatever remark stands behind the last. */
function isNextPart(previous: Candidate, field: Candidate): boolean {
  if (!isText(field) || !isGroup(previous) || !isGroup(field)) return false;
  return (field.clues.follows && field.sure === undefined) || isNamedAlike(previous, field);
}

function isGroup({ clues }: Candidate): boolean {
  return clues.maxLength >= 3 && clues.maxLength <= 6;
}

function isNamedAlike({ clues: one }: Candidate, { clues: other }: Candidate): boolean {
  const [stem, next] = [one, other].map(({ names }) => names.replaceAll(/\d+[a-d]?\b/g, ''));
  return one.names !== other.names && stem !== '' && stem === next;
}

const restOfNumber = 3;

/** Three wordless boxes behind a number, and not a fourth: its other groups of digits. */
function isRestOfNumber(fields: readonly Candidate[], at: number): boolean {
  const rest = fields.slice(at, at + restOfNumber + 1).map(isWordless);
  return (
    rest.slice(0, restOfNumber).every(Boolean) &&
    rest.length >= restOfNumber &&
    !rest.at(restOfNumber)
  );
}

const digitsOnly = /^[\d•#/ ]*$/;

/** It stands right behind another box, and at most an example of digits is written in it. */
export function isWordless(field: Candidate): boolean {
  const { follows, label, hint } = field.clues;
  return follows && isText(field) && label === '' && digitsOnly.test(hint);
}
