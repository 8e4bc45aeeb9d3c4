import {
  bankCards,
  fieldWords,
  otherCards,
  otherCardsAround,
  otherCardsInNames,
  type TopicWords,
  type WordTopic,
} from '../knowledge/field-words.ts';
import { simplify } from '../knowledge/simplified.ts';

/** What one text says, by its words alone. Each is read when it is first asked for. */
export interface Meaning {
  readonly sure: () => ReadonlySet<WordTopic>;
  readonly likely: () => ReadonlySet<WordTopic>;
  /** The text says that it means something else than the topic. */
  readonly never: (topic: WordTopic) => boolean;
  /** The text says so plainly that it means the topic that no other word is held against it. */
  readonly plain: (topic: WordTopic) => boolean;
  /** It speaks of a bank's card. */
  readonly bank: () => boolean;
  /** It speaks of cards or papers that no bank issued, and of no bank card. */
  readonly foreign: () => boolean;
  /** It speaks of cards that no bank issued, whatever else it says. */
  readonly otherCards: () => boolean;
  /** As `foreign`, for a name in the page's code, where such words are often only the name of a larger part. */
  readonly foreignName: () => boolean;
}

/** Understands a folded text; the same text is read once in the life of the reader. */
export type MeaningReader = (text: string) => Meaning;

const topics = Object.keys(fieldWords) as readonly WordTopic[];

type Expressions = ReadonlyMap<WordTopic, RegExp>;

function expressions(kind: keyof TopicWords): Expressions {
  return new Map(
    topics.flatMap((topic) => {
      const source = fieldWords[topic][kind];
      return source === undefined ? [] : [[topic, new RegExp(source)] as const];
    }),
  );
}

const sure = expressions('sure');
const likely = expressions('likely');
const never = expressions('never');
const plainly = expressions('plain');
const foreign = new RegExp(otherCards);
const around = new RegExp(otherCardsAround);
const foreignName = new RegExp(otherCardsInNames);
const bank = new RegExp(bankCards);

const longest = 110;

/** A reader with an empty memory. Of long texts only the start is read. */
export function meaningReader(): MeaningReader {
  const known = new Map<string, Meaning>();
  return (text) => {
    const start = simplify(text.slice(0, longest));
    const meaning = known.get(start) ?? read(start);
    known.set(start, meaning);
    return meaning;
  };
}

function read(text: string): Meaning {
  const ofBank = once(() => bank.test(text));
  return {
    sure: once(() => matching(sure, text)),
    likely: once(() => matching(likely, text)),
    never: (topic) => never.get(topic)?.test(text) ?? false,
    plain: (topic) => plainly.get(topic)?.test(text) ?? false,
    bank: ofBank,
    foreign: once(() => !ofBank() && foreign.test(text)),
    otherCards: once(() => around.test(text)),
    foreignName: once(() => !ofBank() && foreignName.test(text)),
  };
}

function matching(expressionOf: Expressions, text: string): ReadonlySet<WordTopic> {
  if (text === '') return none;
  const found = topics.filter((topic) => expressionOf.get(topic)?.test(text));
  return found.length === 0 ? none : new Set(found);
}

const none: ReadonlySet<WordTopic> = new Set();

/** An answer that is worked out when it is first asked for. */
export function once<T extends object | boolean>(ask: () => T): () => T {
  let answer: T | undefined;
  return () => (answer ??= ask());
}

/** Whether a longer text speaks of cards that no bank issued, and not of a bank's too. */
export function speaksOfOtherCards(text: string): boolean {
  const plain = simplify(text);
  return around.test(plain) && !bank.test(plain);
}
