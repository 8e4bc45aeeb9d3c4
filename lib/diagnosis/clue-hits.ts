import type { Cause, RetryPolicy } from '../domain/failure.ts';
import {
  advice,
  type Advice,
  adviceStart,
  type Clue,
  clues,
  type Concept,
  concepts,
  howTo,
  notTheMatter,
  policyByAdvice,
  screenNoise,
} from '../knowledge/failure-lexicon.ts';
import { clausesOf } from './fold-text.ts';

export interface Hit {
  readonly cause: Cause;
  readonly policy?: RetryPolicy | undefined;
}

/** The cause that a clause plainly says happened: neither advice nor what is true of much else. */
export function plainHit(clause: string): Hit | undefined {
  const clue = matching(clause)[0];
  return clue && rankOf(clause, clue) === 0 ? hitOf(clue, clause) : undefined;
}

/**
 * The causes that a folded text speaks of, by its words. Several only when its clauses contradict each other; what
 * tells what happened counts before what tells what to do, and the exact before the general.
 */
export function hitsIn(folded: string): readonly Hit[] {
  const text = withoutNoise(folded);
  const byLine = ranked(text);
  return byLine.length > 0 ? byLine : ranked(text.replaceAll('\n', ''));
}

function ranked(text: string): readonly Hit[] {
  const wide = matching(text).filter((clue) => clue.wide);
  const sure = wide.find((clue) => !clue.weak);
  if (sure) return [hitOf(sure, text)];
  const read = clausesOf(text).flatMap((clause) => {
    const clue = matching(clause)[0];
    return clue ? [{ clue, rank: rankOf(clause, clue) }] : [];
  });
  if (read.length === 0) return wide.slice(0, 1).map((clue) => hitOf(clue, text));
  const best = Math.min(...read.map(({ rank }) => rank));
  const hits = read.filter(({ rank }) => rank === best).map(({ clue }) => hitOf(clue, text));
  return hits.filter(({ cause }, at) => hits.findIndex((hit) => hit.cause === cause) === at);
}

/** 0 what happened, 1 what to do about it, 2 what is true of much else. */
function rankOf(clause: string, clue: Clue): number {
  if (clue.weak) return 2;
  return advises.test(clause) ? 1 : 0;
}

function hitOf(clue: Clue, text: string): Hit {
  const advised = policyByAdvice[clue.cause]?.find(([kind]) => advices[kind].test(text))?.[1];
  return { cause: clue.cause, policy: clue.policy ?? advised };
}

/** The clues a text holds, the most exact first. */
function matching(text: string): readonly Clue[] {
  const known = new Map<Concept, boolean>();
  const holds = (concept: Concept): boolean => {
    const before = known.get(concept);
    if (before !== undefined) return before;
    const now = meanings[concept].test(text);
    known.set(concept, now);
    return now;
  };
  return clues.filter(
    ({ needs, without = [] }) =>
      needs.every((each) => holds(each)) && !without.some((each) => holds(each)),
  );
}

/** A screen's text without the lines that stand around every message, and without what is no failure. */
export function withoutNoise(folded: string): string {
  return folded
    .replaceAll(aside, '')
    .split('\n')
    .filter((line) => !noise.test(line.trim()))
    .join('\n');
}

const noise = new RegExp(screenNoise, 'u');
const aside = new RegExp(`${howTo}|${notTheMatter}`, 'gu');
const advises = new RegExp(adviceStart, 'u');
const meanings = compiled<Concept>(concepts);
const advices = compiled<Advice>(advice);

function compiled<Name extends string>(
  sources: Readonly<Record<Name, string>>,
): Readonly<Record<Name, RegExp>> {
  const entries = Object.entries<string>(sources).map(([name, source]) => [
    name,
    new RegExp(source, 'u'),
  ]);
  return Object.fromEntries(entries) as Record<Name, RegExp>;
}
