import { payeeWords } from '../knowledge/payee-words.ts';

const common = new RegExp(payeeWords.words.join('|'), 'g');
const noSign = /[^\p{L}\p{N}]/gu;

/** A name as names are compared: half width, lower case, letters and digits, without what most shops are called. */
export function payeeKey(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replaceAll(noSign, '');
  return plain.replaceAll(common, '') || plain;
}

/** So many pairs of neighbouring signs must be the same, of both names together. */
const alikeFrom = 0.6;

/**
 * Whether two keys may well name the same payee: one within the other, or most of both the same. Bills shorten names
 * and add the shop's company; a cashier shows the brand.
 */
export function isSimilarPayee(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (!saysEnough(short)) return false;
  return long.includes(short) || likeness(short, long) >= alikeFrom;
}

/** Whether what was bought names the payee: a shop on a platform stands there, behind the platform's own name. */
export function namesPayee(item: string, payee: string): boolean {
  return saysEnough(payee) && item.includes(payee);
}

/** One character, or two letters, stand in too many names. */
function saysEnough(key: string): boolean {
  return key.length >= (/\p{Script=Han}/u.test(key) ? 2 : 3);
}

/** Dice's coefficient over pairs of signs, 0 to 1. */
function likeness(one: string, other: string): number {
  const left = pairsOf(other);
  const all = left.length + Math.max(0, one.length - 1);
  let same = 0;
  for (const pair of pairsOf(one)) {
    const at = left.indexOf(pair);
    if (at === -1) continue;
    left.splice(at, 1);
    same += 1;
  }
  return all === 0 ? 0 : (2 * same) / all;
}

function pairsOf(key: string): string[] {
  return Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2));
}
