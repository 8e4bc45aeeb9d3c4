import type { DrillRound } from '../domain/drill.ts';
import {
  type DrillCaseId,
  type DrillVerdict,
  drillCaseById,
  drillCaseIds,
} from '../knowledge/drill-cases.ts';
import { type DrillAnswer, type DrillDraft, noDrill } from './drill-draft.ts';

export type DrillStep = 'start' | 'judge' | 'point' | 'explained' | 'result';

const roundSize = 8;
const keptRounds = 60;

/** Where the person is in the round. */
export function stepOf({ begunAt, cases, answers, done }: DrillDraft): DrillStep {
  if (begunAt === 0) return 'start';
  const id = cases[done];
  if (id === undefined) return 'result';
  const answer = answers[done];
  if (!answer) return 'judge';
  return isSeen(id, answer) && answer.part === undefined ? 'point' : 'explained';
}

/**
 * A new round: what is still missed comes first, then, shuffled, what was never asked and what was asked before. Each
 * round holds another share of genuine cases, so that counting tells nothing.
 */
export function beginRound(rounds: readonly DrillRound[], now: number): DrillDraft {
  const random = randomFrom(now);
  const first = shuffled(stillMissed(rounds), random).slice(0, roundSize);
  const asked = new Set(rounds.flatMap(({ cases }) => cases));
  const others = shuffled(drillCaseIds, random)
    .filter((id) => !first.includes(id))
    .toSorted((a, b) => Number(asked.has(a)) - Number(asked.has(b)));
  const genuine = 2 + Math.floor(random() * 3);
  const left = { genuine, fake: roundSize - genuine };
  for (const id of first) left[drillCaseById(id).verdict] -= 1;
  const filled = others.filter((id) => (left[drillCaseById(id).verdict] -= 1) >= 0);
  const rest = shuffled(filled.slice(0, roundSize - first.length), random);
  return { ...noDrill, begunAt: now, cases: [...first, ...rest] };
}

/** Cases that were missed when they were last asked. */
export function stillMissed(rounds: readonly DrillRound[]): readonly DrillCaseId[] {
  return drillCaseIds.filter((id) =>
    rounds.findLast(({ cases }) => cases.includes(id))?.missed.includes(id),
  );
}

export function judged(draft: DrillDraft, verdict: DrillVerdict): DrillDraft {
  if (stepOf(draft) !== 'judge') return draft;
  return { ...draft, answers: [...draft.answers, { verdict }], chosen: '' };
}

export function pointed(draft: DrillDraft, part: string): DrillDraft {
  const answer = draft.answers[draft.done];
  if (stepOf(draft) !== 'point' || !answer) return draft;
  return { ...draft, answers: [...draft.answers.slice(0, -1), { ...answer, part }] };
}

/** On to the next case, once the present one is explained. */
export function wentOn(draft: DrillDraft): DrillDraft {
  return stepOf(draft) === 'explained' ? { ...draft, done: draft.done + 1, chosen: '' } : draft;
}

/** Whether the person told genuine from fake. */
export function isSeen(id: DrillCaseId, { verdict }: DrillAnswer): boolean {
  return drillCaseById(id).verdict === verdict;
}

/** Whether the person also pointed at what tells. */
export function isTold(id: DrillCaseId, { part = '' }: DrillAnswer): boolean {
  return drillCaseById(id).tells.includes(part);
}

/** What is kept of a round that is over. */
export function roundOf({ cases, answers }: DrillDraft, now: number): DrillRound {
  const answered = cases.flatMap((id, index) => {
    const answer = answers[index];
    return answer ? [{ id, answer }] : [];
  });
  return {
    at: now,
    right: answered.filter(({ id, answer }) => isSeen(id, answer)).length,
    asked: answered.length,
    cases: answered.map(({ id }) => id),
    missed: answered
      .filter(({ id, answer }) => !isSeen(id, answer) || !isTold(id, answer))
      .map(({ id }) => id),
  };
}

/** The rounds with this one, which is added once however often it is handed in; the oldest are forgotten. */
export function withRound(
  rounds: readonly DrillRound[],
  draft: DrillDraft,
  now: number,
): readonly DrillRound[] {
  const round = roundOf(draft, now);
  const same = ({ at, cases }: DrillRound): boolean =>
    at >= draft.begunAt && cases.join() === round.cases.join();
  return rounds.some(same) ? rounds : [...rounds, round].slice(-keptRounds);
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** Numbers from 0 to below 1 that follow from the seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
