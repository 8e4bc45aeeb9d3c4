import {
  dateFormat,
  leadingFormat,
  monthWords,
  orElse,
  type WordTopic,
  yearWords,
} from '../knowledge/field-words.ts';
import type { Box } from '../page/transcript.ts';
import { type Meaning, type MeaningReader, once } from './field-meaning.ts';
import { optionKind, type OptionKind } from './field-options.ts';

export type EvidenceSource = 'autocomplete' | 'label' | 'hint' | 'near' | 'names' | 'classes';

/** One reason to take a field for something. */
export interface Evidence {
  readonly source: EvidenceSource;
  readonly topic: WordTopic;
  readonly weight: number;
}

/** What one field says of itself, before its neighbours are asked. */
export interface Candidate {
  readonly clues: Box;
  /** What it is by its own words. */
  readonly sure: WordTopic | undefined;
  /** What it would be beside other card fields. */
  readonly likely: ReadonlySet<WordTopic>;
  /** What it cannot be. */
  readonly never: (topic: WordTopic) => boolean;
  /** It speaks of a card or paper that no bank issued. */
  readonly foreign: () => boolean;
  /** It asks for the number of such a card or paper. */
  readonly foreignNumber: boolean;
  /** A browser's own token says what it is. */
  readonly declared: boolean;
  /** Its words say that the card is from a bank. */
  readonly bank: boolean;
  readonly options: OptionKind | undefined;
  /** Entries of its list; 0 where there is none, or where the page fills it later. */
  readonly choices: number;
  readonly evidence: readonly Evidence[];
}

/** What a person reads outweighs what only the page's code reads. */
const weights: Readonly<Record<EvidenceSource, number>> = {
  autocomplete: 12,
  label: 6,
  hint: 5,
  near: 5,
  names: 4.5,
  classes: 2,
};
const enough = 4;

const declaredTopics: ReadonlyMap<string, WordTopic> = new Map([
  ['cc-number', 'number'],
  ['cc-name', 'holder'],
  ['cc-csc', 'code'],
  ['cc-exp', 'expiry'],
  ['cc-exp-month', 'expiry'],
  ['cc-exp-year', 'expiry'],
  ['cc-type', 'other'],
  ['one-time-code', 'smsCode'],
  ['current-password', 'loginPassword'],
]);

/** What a card has. */
export const cardTopics: ReadonlySet<WordTopic> = new Set(['number', 'holder', 'code', 'expiry']);

interface Said {
  readonly source: EvidenceSource;
  readonly meaning: Meaning;
}

/** Weighs all that one field says of itself. */
export function weigh(clues: Box, meaningOf: MeaningReader): Candidate {
  const said = sayings(clues, meaningOf).filter(isOfOneField);
  const spoken = said.filter(isSpoken);
  const names = said.find(({ source }) => source === 'names')?.meaning;
  const mentioned = new Set(
    said.flatMap(({ meaning }) => [...meaning.sure(), ...meaning.likely()]),
  );
  const never = (topic: WordTopic): boolean =>
    spoken.some(({ meaning }) => meaning.never(topic)) &&
    !spoken.some(({ meaning }) => meaning.plain(topic));
  const foreign = once(() => isForeign(spoken, names));
  const isOpen = (topic: WordTopic): boolean =>
    !never(topic) && !(cardTopics.has(topic) && foreign());
  const open = new Set([...mentioned].filter(isOpen));
  const tokens = clues.autocomplete
    .flatMap((token) => declaredTopics.get(token) ?? [])
    .filter((topic) => !isContradicted(topic, spoken));
  const evidence = [
    ...tokens.map(declaredEvidence),
    ...said.flatMap(evidenceOf).filter(({ topic }) => open.has(topic)),
  ];
  return {
    clues,
    sure: best(evidence),
    likely: new Set([...open].filter((topic) => isLikely(topic, said))),
    never: (topic) => never(topic) || Boolean(names?.never(topic)),
    foreign,
    foreignNumber: said.some(({ meaning }) => meaning.sure().has('number')) && foreign(),
    declared: tokens.length > 0,
    bank: spoken.some(({ meaning }) => meaning.bank()),
    options: optionKind(clues.choices),
    choices: clues.choiceCount,
    evidence,
  };
}

/** A placeholder does not bind as a label does, so what stands beside the field is read with it. */
function sayings(clues: Box, meaningOf: MeaningReader): readonly Said[] {
  const texts: readonly (readonly [EvidenceSource, string])[] = [
    ['label', clues.label],
    ['hint', clues.hint],
    ['near', namesNothing(clues.label) ? nearestMeant(clues.near, meaningOf) : ''],
    ['names', clues.names],
    ['classes', clues.classes],
  ];
  return texts
    .filter(([, text]) => text !== '')
    .map(([source, text]) => ({ source, meaning: meaningOf(text) }));
}

const halfDate = new RegExp(`^(?:${monthWords}|${yearWords})$`, 'u');

/** "Month" alone says of what kind, and not of what. */
function namesNothing(label: string): boolean {
  return label === '' || halfDate.test(label);
}

function isSpoken({ source }: Said): boolean {
  return source !== 'names' && source !== 'classes';
}

/** One name may stand before two boxes, of which each says by itself which it is: "Expiry / CVV". */
function isOfOneField({ source, meaning }: Said, _at: number, all: readonly Said[]): boolean {
  if (source !== 'near' && source !== 'label') return true;
  if (!meaning.sure().has('code') || !mentions({ source, meaning }, 'expiry')) return true;
  return !all.some(
    (one) =>
      (one.source === 'hint' || one.source === 'names') &&
      mentions(one, 'code') !== mentions(one, 'expiry'),
  );
}

/** What is longer is a remark, if anything shorter says what the box is. */
const longestName = 30;

/** Names what may be typed in instead. */
const otherwise = new RegExp(orElse);

/** Of the box before, in whose line the next has its name. */
const formatOfOther = new RegExp(leadingFormat, 'u');
const dateFormatOnly = new RegExp(dateFormat, 'u');

/** Between a name and its box there may stand a remark, such as that it is required. */
function nearestMeant(near: readonly string[], meaningOf: MeaningReader): string {
  const texts = near.map((text) => text.replace(formatOfOther, ''));
  const [format = '', name] = texts;
  // How a date is to be written may stand between a box and its name.
  if (name !== undefined && dateFormatOnly.test(format)) return `${name} ${format}`;
  const meant = texts.filter((text) => {
    if (otherwise.test(text)) return false;
    const { sure, likely, foreign } = meaningOf(text);
    return sure().size > 0 || likely().size > 0 || foreign();
  });
  return meant.find(({ length }) => length <= longestName) ?? meant[0] ?? texts[0] ?? '';
}

function isForeign(spoken: readonly Said[], names: Meaning | undefined): boolean {
  if (spoken.some(({ meaning }) => meaning.bank())) return false;
  return spoken.some(({ meaning }) => meaning.foreign()) || Boolean(names?.foreignName());
}

/** Pages copy tokens from field to field; what a person reads beside the box is right then. */
function isContradicted(topic: WordTopic, spoken: readonly Said[]): boolean {
  if (cardTopics.has(topic) && spoken.some(({ meaning }) => meaning.foreign())) return true;
  const mentioned = spoken.flatMap(({ meaning }) => [...meaning.sure(), ...meaning.likely()]);
  return mentioned.length > 0 && !mentioned.includes(topic);
}

function declaredEvidence(topic: WordTopic): Evidence {
  return { source: 'autocomplete', topic, weight: weights.autocomplete };
}

/** What a name in the page's code denies, it does not say at all. */
function evidenceOf(said: Said): readonly Evidence[] {
  const { source, meaning } = said;
  return [...meaning.sure()]
    .filter((topic) => isSpoken(said) || !meaning.never(topic))
    .map((topic) => ({ source, topic, weight: weightOf(source, topic) }));
}

/** Names in code often carry the name of the part around them, such as the address a card belongs to. */
function weightOf(source: EvidenceSource, topic: WordTopic): number {
  return topic === 'other' && source === 'names' ? enough - 1 : weights[source];
}

function best(evidence: readonly Evidence[]): WordTopic | undefined {
  const sums = new Map<WordTopic, number>();
  for (const { topic, weight } of evidence) sums.set(topic, (sums.get(topic) ?? 0) + weight);
  const [first] = [...sums].toSorted(([, a], [, b]) => b - a);
  return first && first[1] >= enough ? first[0] : undefined;
}

/** A name in code that denies a topic loses against a text that a person reads, but for codes of all kinds. */
function isLikely(topic: WordTopic, said: readonly Said[]): boolean {
  const names = said.find(({ source }) => source === 'names');
  if (!names?.meaning.never(topic)) return true;
  return topic !== 'code' && said.some((one) => one !== names && mentions(one, topic));
}

function mentions({ meaning }: Said, topic: WordTopic): boolean {
  return meaning.likely().has(topic) || meaning.sure().has(topic);
}
