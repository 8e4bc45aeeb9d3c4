import { brandNames } from '../knowledge/brand-names.ts';
import { payeeWords } from '../knowledge/payee-words.ts';
import { wallets } from '../knowledge/wallets.ts';

const common = new RegExp(payeeWords.words.join('|'), 'g');
const place = new RegExp(`^(?:${payeeWords.places.join('|')})[${payeeWords.placeTails}]?`);
const noSign = /[^\p{L}\p{N}]/gu;

/** A name as names are compared: half width, lower case, letters and digits, without what most shops are called. */
export function payeeKey(name: string): string {
  const plain = plainOf(name);
  return plain.replaceAll(common, '') || plain;
}

function plainOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(noSign, '');
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
  if (long.includes(short)) return true;
  return likeness(short, long) >= alikeFrom && !isSameTrade(short, long);
}

/** Without the town that a name begins with, where that leaves a name. */
function unplaced(key: string): string {
  const rest = key.replace(place, '');
  return rest.length >= 2 ? rest : key;
}

/** Whether two names end in the same words for what they sell, and share nothing before them. */
function isSameTrade(one: string, other: string): boolean {
  const tail = commonTail(one, other);
  const [left, right] = [one, other].map((key) => unplaced(key.slice(0, key.length - tail)));
  if (tail < 2 || left === undefined || right === undefined) return false;
  return saysEnough(left) && saysEnough(right) && !runsOf(left).some((run) => right.includes(run));
}

/** Whether what was bought names the payee: a shop on a platform stands there, behind the platform's own name. */
export function namesPayee(item: string, payee: string): boolean {
  return saysEnough(payee) && item.includes(payee);
}

/** The names of wallets and of the companies behind them, the longest first since they are taken off in this order. */
const payers = new RegExp(
  [
    ...wallets.flatMap(({ name, legalName = '' }) => [...Object.values(name), legalName]),
    ...brandNames.flatMap(({ kind, names }) => (kind === 'wallet' ? names : [])),
  ]
    .map(payeeKey)
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** A company's name has its town beside the brand. */
const townLength = 3;

/** Whether a name says nothing of the shop: none, such as all shops have, or only who carries the money. */
function isNameless(name: string): boolean {
  const [plain, key] = [plainOf(name), payeeKey(name)];
  if (plain.replaceAll(common, '') === '') return true;
  const rest = key.replaceAll(payers, '');
  return rest === '' || (rest !== key && key !== plain && rest.length <= townLength);
}

/**
 * Whether both names, as written, name somebody, and share nothing that tells one shop from another: then neither is
 * another spelling of the other. A brand and its company share at least the brand's own two characters.
 */
export function isOtherPayee(one: string, other: string): boolean {
  return !isNameless(one) && !isNameless(other) && !sharesName(one, other);
}

/** Whether two texts have something of a name in common: a likeness, or a brand that both begin with or hold. */
export function sharesName(one: string, other: string): boolean {
  const [left, right] = [payeeKey(one), payeeKey(other)];
  if (left === '' || right === '') return false;
  if (isSimilarPayee(left, right)) return true;
  // Too short for a run: the surname that a wallet leaves of a person's name.
  if (!saysEnough(left) || !saysEnough(right)) return left.includes(right) || right.includes(left);
  const tail = commonTail(left, right);
  const [brand, otherBrand] = [
    brandOf(one, unplaced(left.slice(0, left.length - tail))),
    brandOf(other, unplaced(right.slice(0, right.length - tail))),
  ];
  return runsOf(brand).some((run) => otherBrand.includes(run));
}

/** How many signs two names end in alike: what kind of shop they are. */
function commonTail(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let tail = 0;
  while (tail < most && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return tail;
}

/** A shop's name of four characters or more ends in two that say what it sells; a company's has lost them already. */
function brandOf(name: string, key: string): string {
  const isShop = plainOf(name) === payeeKey(name) && /\p{Script=Han}{2}$/u.test(key);
  return isShop && key.length >= 4 ? key.slice(0, -2) : key;
}

/** What two names must have in common at least: two characters, or four letters or digits. */
function runsOf(key: string): readonly string[] {
  return Array.from(key, (_, at) => [key.slice(at, at + 2), key.slice(at, at + 4)])
    .flat()
    .filter((run) => run.length === 4 || /^\p{Script=Han}{2}$/u.test(run));
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
