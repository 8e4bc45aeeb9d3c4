import { readText } from './field-dom.ts';
import type { Candidate } from './field-evidence.ts';
import { speaksOfOtherCards } from './field-meaning.ts';
import { foldText } from './field-text.ts';
import { hasCompany, hasNear, isChinese, type Reading, sameForm } from './form-window.ts';

const confirming = /confirm|repeat|re ?enter|again/;

/**
 * A number that stands alone in a part of the page that speaks of gift or member cards is one of those; so is a number
 * typed twice after such a one.
 */
export function dropForeignNumbers(reading: Reading): void {
  const { fields, topics } = reading;
  let foreignAt = -9;
  for (const [at, field] of fields.entries()) {
    if (field.foreignNumber) foreignAt = at;
    if (topics[at] === 'number' && isForeignNumber(reading, at, foreignAt)) {
      topics[at] = undefined;
      foreignAt = at;
    } else if (at - foreignAt <= 3 && isLeftOver(reading, at)) topics[at] = undefined;
    if (topics[at] === 'number') foreignAt = -9;
  }
}

function isForeignNumber(reading: Reading, at: number, foreignAt: number): boolean {
  const field = reading.fields[at];
  if (!field || field.declared || field.bank) return false;
  if (
    at - foreignAt === 1 &&
    [field.clues.label, ...field.clues.near].some((text) => confirming.test(text))
  )
    return true;
  if (hasCompany(reading, at, 'sure')) return false;
  if (reading.meaningOf(field.clues.section).otherCards()) return true;
  if (hasCompany(reading, at, 'likely')) return false;
  return isInForeignForm(reading, field) || isLogin(reading, at);
}

/** Western banks and clubs let people sign in with a card's number; it names them and pays nothing. */
function isLogin(reading: Reading, at: number): boolean {
  const { topics, fields } = reading;
  if (isChinese(fields[at])) return false;
  const fits = (index: number): boolean =>
    topics[index] === 'loginPassword' && sameForm(fields[at], fields[index]);
  return hasNear(reading, at, { before: 0, after: 3, fits });
}

/** The security code or the date of a card that is not from a bank. */
function isLeftOver({ fields, topics }: Reading, at: number): boolean {
  const field = fields[at];
  if (!field || field.declared || field.bank) return false;
  const topic = topics[at];
  if (topic === 'code' || topic === 'expiry') return true;
  return topic === 'holder' && !topics.slice(at + 1, at + 4).includes('number');
}

function isInForeignForm({ meaningOf }: Reading, { clues }: Candidate): boolean {
  if (!clues.form || meaningOf(clues.section).bank()) return false;
  const text = readText(clues.form, { characters: 600, nodes: 300 });
  return speaksOfOtherCards(foldText(text, 600));
}
