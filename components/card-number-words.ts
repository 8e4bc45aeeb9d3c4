import { lengthHint, luhnFits } from '../lib/domain/card-number.ts';
import type { CardKind } from '../lib/domain/card.ts';
import type { NamedNumber, NumberGuess } from '../lib/knowledge/name-number.ts';
import type { CardsText } from '../lib/text/guide/cards.zh-cn.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { issuerName } from './card-words.ts';

/** What is left of a number once it has been read. */
export interface TakenNumber {
  /** Empty where the number does not say. */
  readonly issuer: string;
  readonly kind: CardKind | undefined;
  readonly last4: string;
  /** Whether the check digit fits; a hint. */
  readonly luhn: boolean;
}

/** Both dictionaries. */
interface Words {
  readonly text: Text;
  readonly words: CardsText['number'];
}

/** More banks than this are counted, not listed. */
const banksNamed = 3;

/** What the digits so far say, in words; empty while they say nothing. */
export function guessWords(both: Words, digits: string, guess: NumberGuess): string {
  const { words } = both;
  if (guess.kind === 'unknown') return words.unknown;
  if (guess.kind === 'named') return namedWords(both, digits, guess);
  if (guess.issuers.length === 0) return '';
  const banks = bankWords(both, guess.issuers);
  return lengthHint(digits) === 'too-short' ? words.partial(banks) : words.undecided(banks);
}

function namedWords({ text, words }: Words, digits: string, guess: NamedNumber): string {
  const complete = guess.lengthFits === true && digits.length === Math.max(...guess.lengths);
  return [
    words.named(cardWords(text, guess.issuer, guess.cardKind), guess.lengths.join(words.lengthsOr)),
    guess.lessSure ? words.lessSure : '',
    guess.lengthFits === 'too-long' ? words.tooLong : '',
    complete && !guess.luhn ? words.luhn : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function bankWords({ text, words }: Words, issuers: readonly string[]): string {
  const names = issuers.map((id) => issuerName(text, id));
  if (names.length <= 2) return names.join(words.or);
  const some = names.slice(0, banksNamed).join(text.card.separator);
  return names.length > banksNamed ? words.many(some, names.length) : some;
}

/** What was taken out of a number, for the sentence that says the number itself is gone. */
export function takenWords(
  { text, words }: Words,
  { issuer, kind, last4, luhn }: TakenNumber,
): string {
  if (issuer === '') return words.takenTail;
  const taken = words.taken(`${cardWords(text, issuer, kind)} ${last4}`);
  return luhn ? taken : `${taken} ${words.luhn}`;
}

function cardWords(text: Text, issuer: string, kind: CardKind | undefined): string {
  return [issuerName(text, issuer), kind && text.kinds[kind]].filter(Boolean).join(' ');
}

/** What to keep of a number that is typed to its end; undefined while digits are missing, or there are too many. */
export function takenFrom(digits: string, guess: NumberGuess): TakenNumber | undefined {
  const last4 = digits.slice(-4);
  if (guess.kind === 'named') {
    const { issuer, cardKind: kind, lengthFits, luhn } = guess;
    return lengthFits === true ? { issuer, kind, last4, luhn } : undefined;
  }
  if (lengthHint(digits) !== 'usual') return undefined;
  return { issuer: '', kind: undefined, last4, luhn: luhnFits(digits) };
}
