import { namesCard, type WordTopic } from '../knowledge/field-words.ts';
import { type Candidate, cardTopics, type Evidence } from './field-evidence.ts';
import { asksForWholeDate, refersToMonthOrYear, saysMonthAndYear } from './form-expiry.ts';
import { dropForeignNumbers } from './form-foreign.ts';
import {
  isText,
  isWordless,
  takeBareNumbers,
  takeNumberParts,
  takePayoutNumbers,
} from './form-number.ts';
import { hasNear, isChinese, type Reading, type Topics } from './form-window.ts';

/** One step of reading: changes the topics it can improve on. */
type Step = (reading: Reading) => void;

/** Judges the fields of a page together, in the order in which a person meets them. */
export function settleTopics(read: Omit<Reading, 'topics'>): Topics {
  const topics = read.fields.map(({ sure }) => sure);
  const reading: Reading = { ...read, topics };
  for (const step of steps) step(reading);
  return topics;
}

const steps: readonly Step[] = [
  dropForeignNumbers,
  takePayoutNumbers,
  takeBareNumbers,
  takeNumberParts,
  takeMaskedPins,
  dropLists,
  takeExpiries,
  takeUnnamedExpiries,
  takeCodes,
  takeHolders,
  takeSmsCodes,
  dropLonelyParts,
];

/**
 * Six digits that are hidden while they are typed, beside the number of a bank's card in Chinese, and that nothing calls a
 * password: that is how its PIN is asked for by who does not want to name it. Small banks name theirs.
 */
function takeMaskedPins(reading: Reading): void {
  const { fields, topics } = reading;
  const isNumber = (index: number): boolean =>
    topics[index] === 'number' && isChinese(fields[index]);
  for (const [at, { clues }] of fields.entries()) {
    if (topics[at] !== undefined || clues.type !== 'password' || clues.limit !== pinDigits)
      continue;
    if (hasNear(reading, at, { before: 4, after: 4, fits: isNumber })) topics[at] = 'pin';
  }
}

const pinDigits = 6;

/** A list of cards that are on record asks for nothing; only dates are chosen from lists. */
function dropLists({ fields, topics }: Reading): void {
  for (const [at, field] of fields.entries()) {
    const topic = topics[at];
    if (isText(field) || topic === 'expiry' || topic === 'other') continue;
    topics[at] = undefined;
  }
}

function takeExpiries(reading: Reading): void {
  const { fields, topics } = reading;
  for (const [at, field] of fields.entries()) {
    if (topics[at] !== undefined || !field.likely.has('expiry') || !canBeDate(field)) continue;
    if (belongsToCard(reading, at)) topics[at] = 'expiry';
  }
}

function canBeDate({ clues, options, choices }: Candidate): boolean {
  return clues.tag === 'input' || options !== undefined || choices < 2;
}

function belongsToCard(reading: Reading, at: number): boolean {
  const { topics, meaningOf, fields } = reading;
  const byNumber = hasNear(reading, at, {
    before: 12,
    after: 5,
    fits: (index) => topics[index] === 'number',
  });
  if (byNumber) return true;
  const bySecret = hasNear(reading, at, {
    before: 3,
    after: 3,
    fits: (index) => topics[index] === 'code' || topics[index] === 'holder',
  });
  return bySecret || meaningOf(fields[at]?.clues.section ?? '').bank();
}

/** A month and a year beside a card number need no other name. */
function takeUnnamedExpiries(reading: Reading): void {
  const { fields, topics } = reading;
  for (const [at, field] of fields.entries()) {
    if (topics[at] !== undefined || !canBeDate(field)) continue;
    if (field.never('expiry') || field.foreign()) continue;
    if (isFirstHalf(reading, at) || isSecondHalf(reading, at) || isNamedBesideCard(reading, at))
      topics[at] = 'expiry';
  }
}

/** The nameless short box before the second of a date, when the name stands behind both. */
function isFirstHalf({ fields, topics }: Reading, at: number): boolean {
  const [first, second] = [fields[at], fields[at + 1]];
  if (!first || !second || topics[at + 1] !== 'expiry' || refersToMonthOrYear(second)) return false;
  if (endsOtherDate(first, fields[at - 1])) return false;
  return isWordless(first) && isHalfOfDate(first) && isHalfOfDate(second);
}

/** The second half of a date that is another. */
function endsOtherDate({ clues }: Candidate, before: Candidate | undefined): boolean {
  return clues.follows && before?.never('expiry') === true;
}

function isHalfOfDate({ clues }: Candidate): boolean {
  return clues.tag === 'select' || (clues.maxLength > 0 && clues.maxLength <= 4);
}

/** The nameless box behind the first of a date. */
function isSecondHalf({ fields, topics }: Reading, at: number): boolean {
  const [first, second] = [fields[at - 1], fields[at]];
  if (!first || !second || topics[at - 1] !== 'expiry') return false;
  if (isRestOfDate(first, second)) return true;
  if (!second.clues.follows) return false;
  if (refersToMonthOrYear(second)) return true;
  if (isWordless(second) && !asksForWholeDate(first)) return true;
  return isHalfOfDate(first) && isHalfOfDate(second);
}

/** Behind both stands how they are to be written: "(month / year)". */
function isRestOfDate({ clues: first }: Candidate, second: Candidate): boolean {
  const [remark = ''] = second.clues.near;
  return (
    first.maxLength === 2 &&
    isHalfOfDate(second) &&
    second.clues.label === '' &&
    saysMonthAndYear(remark)
  );
}

function isNamedBesideCard(reading: Reading, at: number): boolean {
  const { fields, topics } = reading;
  const field = fields[at];
  // A card has no last day.
  if (!field || field.clues.type === 'date' || !refersToMonthOrYear(field)) return false;
  if (isPartOfOtherDate(reading, at)) return false;
  const isCard = (index: number): boolean => cardTopics.has(topics[index] ?? 'other');
  if (!isCard(at - 1) && !isCard(at + 1)) return false;
  return hasNear(reading, at, { before: 4, after: 4, fits: (index) => topics[index] === 'number' });
}

/** A part of a date that is another: a birthday, the first day of a card. */
function isPartOfOtherDate({ fields }: Reading, at: number): boolean {
  if (isYearOfOtherMonth(fields[at - 1], fields[at])) return true;
  for (let index = at; fields[index]?.clues.follows; index--) {
    const previous = fields[index - 1];
    if (!previous || (isText(previous) && !refersToMonthOrYear(previous))) return false;
    if (previous.never('expiry')) return true;
  }
  return false;
}

/** A list of years right behind one of months that are no card's, whatever stands between them. */
function isYearOfOtherMonth(month: Candidate | undefined, year: Candidate | undefined): boolean {
  if (month?.options !== 'months' || year?.options !== 'years') return false;
  return month.never('expiry');
}

/** "Security code" is a card's only beside a card, and only once. */
function takeCodes(reading: Reading): void {
  const { fields, topics } = reading;
  const isCode = (index: number): boolean => topics[index] === 'code';
  const isCard = (index: number): boolean =>
    topics[index] === 'number' || topics[index] === 'expiry' || topics[index] === 'holder';
  for (const [at, field] of fields.entries()) {
    if (!canBeCode(field, topics[at]) || asksForMessage(reading, field)) continue;
    if (hasNear(reading, at, { before: 4, after: 4, fits: isCode })) continue;
    if (hasNear(reading, at, { before: 5, after: 5, fits: isCard })) topics[at] = 'code';
  }
}

/** In Chinese a bare "verification code" is never a card's, whose own is spelled out. */
function asksForMessage({ meaningOf }: Reading, field: Candidate): boolean {
  const { label, hint, near } = field.clues;
  const texts = [label, hint, ...near];
  return isChinese(field) && texts.some((text) => meaningOf(text).likely().has('smsCode'));
}

/** A bare "verification code" is a card's when it is short. */
function canBeCode(field: Candidate, topic: WordTopic | undefined): boolean {
  if (!field.likely.has('code') || !isText(field) || isLong(field)) return false;
  return topic === undefined || (topic === 'smsCode' && isShort(field));
}

function isLong({ clues }: Candidate): boolean {
  return clues.maxLength > 5;
}

function isShort({ clues }: Candidate): boolean {
  return clues.maxLength === 3 || clues.maxLength === 4;
}

/** A bare "name" is the holder's inside a card's fields, or right before them. */
function takeHolders(reading: Reading): void {
  const { fields, topics } = reading;
  for (const [at, field] of fields.entries()) {
    const topic = topics[at];
    if ((topic !== undefined && topic !== 'realName') || !field.likely.has('holder')) continue;
    if (isText(field) && isHolder(reading, at)) topics[at] = 'holder';
  }
}

function isHolder(reading: Reading, at: number): boolean {
  const { fields, topics } = reading;
  const isNumber = (index: number): boolean => topics[index] === 'number';
  const known = hasNear(reading, at, {
    before: 6,
    after: 6,
    fits: (index) => topics[index] === 'holder',
  });
  if (known) return false;
  if (isChinese(fields[at])) return isUnderNumbersHeading(reading, at);
  const isCard = (index: number): boolean => {
    const topic = topics[index];
    return topic === 'number' || topic === 'expiry' || topic === 'code';
  };
  if (isNamedHolder(fields[at]) && hasNear(reading, at, { before: 4, after: 4, fits: isCard }))
    return true;
  const opens = isNumber(at + 1) && !isPerson(reading, at - 1);
  const closes = isCard(at - 1) && !isPerson(reading, at + 1);
  return (isCard(at - 1) && isCard(at + 1)) || opens || closes;
}

function isUnderNumbersHeading(reading: Reading, at: number): boolean {
  const { fields, topics } = reading;
  const heading = fields[at]?.clues.heading;
  const fits = (index: number): boolean =>
    topics[index] === 'number' && fields[index]?.clues.heading === heading;
  return hasNear(reading, at, { before: 6, after: 6, fits });
}

/** The page's own code says that the name is the one on the card. */
function isNamedHolder(field: Candidate | undefined): boolean {
  const isName = (one: Evidence): boolean => one.source === 'names' && one.topic === 'holder';
  return field?.evidence.some(isName) === true;
}

/** Another field about the person: then a name beside it is the person's, not the card's. */
function isPerson({ fields, topics }: Reading, at: number): boolean {
  const field = fields[at];
  if (!field) return false;
  const topic = topics[at];
  return (
    topic === 'other' || topic === 'phone' || topic === 'realName' || field.likely.has('holder')
  );
}

/** A bare "verification code" comes by message when a phone number was asked for just before. */
function takeSmsCodes(reading: Reading): void {
  const { fields, topics } = reading;
  for (const [at, field] of fields.entries()) {
    if (topics[at] !== undefined || !field.likely.has('smsCode') || !isText(field)) continue;
    const fits = (index: number): boolean => topics[index] === 'phone';
    if (hasNear(reading, at, { before: 3, after: 0, fits })) topics[at] = 'smsCode';
  }
}

/** Only the page's own code calls it a security code. */
function isCodeByName({ evidence }: Candidate, topic: WordTopic | undefined): boolean {
  if (topic !== 'code') return false;
  return evidence.every(({ source }) => source === 'names' || source === 'classes');
}

/** A date among other fields that names no card: papers end as well. */
function isDateOfAnything({ clues, declared }: Candidate, { fields }: Reading): boolean {
  if (declared || fields.length <= mostOfCard) return false;
  return ![clues.label, clues.hint, clues.names, ...clues.near].some((text) => ofCard.test(text));
}

/** More boxes than a form has that asks for nothing but a card. */
const mostOfCard = 4;
const ofCard = new RegExp(namesCard);

/** A list of years with no card beside it is only a list of years; a name alone may stand on any card. */
function dropLonelyParts(reading: Reading): void {
  const { fields, topics } = reading;
  for (const [at, field] of fields.entries()) {
    const isDate =
      topics[at] === 'expiry' && (field.options !== undefined || isDateOfAnything(field, reading));
    const isName = topics[at] === 'holder' && !field.declared;
    if (!isDate && !isName && !isCodeByName(field, topics[at])) continue;
    const fits = (index: number): boolean => cardTopics.has(topics[index] ?? 'other');
    if (!hasNear(reading, at, { before: 12, after: 12, fits })) topics[at] = undefined;
  }
}
