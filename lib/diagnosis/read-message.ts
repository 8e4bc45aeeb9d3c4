import type { Cause, RetryPolicy } from '../domain/failure.ts';
import { causeGuide } from '../knowledge/remedies.ts';
import type { FailureRow } from '../knowledge/failures.ts';
import { type Hit, hitsIn, plainHit, withoutNoise } from './clue-hits.ts';
import { clausesOf, compactText, foldText } from './fold-text.ts';
import { type KnownMessage, knownMessages, type Resemblance, resembling } from './resemblance.ts';

/** One thing a message may mean. */
export interface Reading {
  readonly cause: Cause;
  readonly policy: RetryPolicy;
  readonly row?: FailureRow | undefined;
  readonly exact: boolean;
}

/** Two characters say nothing; three may name a trouble, but resemble too much else. */
const shortest = 3;
const shortestAlike = 4;
/** More than any screen holds. */
const longest = 2000;
/** A row says as much as a whole message only when it is not two or three words that anything may contain. */
const wholeLength = 8;
/** A part of a message must be this long, and either as long as a whole one or most of its own. */
const shortestPart = 5;
const mostOf = 0.6;
/** So alike that only a slip of the eye parts them. */
const almostSame = 0.8;
/** So alike that a row's own policy and remedies fit. */
const nearRow = 0.55;
/** So alike that words alone decide, and how far the next cause must be behind. */
const likely = 0.66;
const margin = 0.12;
const possible = 0.45;

/** What a message may mean: one reading when it is clear, two or three when it is not, none when it is unknown. */
export function readMessage(whole: string, system?: string): readonly Reading[] {
  const text = whole.slice(0, longest);
  const folded = foldText(text);
  const compact = compactText(text);
  if (compact.length < shortest) return [];
  const same = knownMessages.filter((known) => known.compact === compact);
  if (same.length > 0) return [ofRow(preferred(same, system).row, true)];
  const begun = beginningWith(compact, system);
  if (begun.length > 0) return begun;
  const held = holding(folded, system);
  if (held.length > 0) return held;
  return byWords(folded, system);
}

/** Whole messages of the table that stand in a text, and whatever else its other clauses plainly say. */
function holding(folded: string, system: string | undefined): readonly Reading[] {
  const compact = compactText(folded);
  const lines = withoutNoise(folded).split('\n');
  const clauses = lines.flatMap((line) => clausesOf(line));
  const parts = new Set([...lines, ...clauses].map((part) => compactText(part)));
  const inside = knownMessages.filter(
    (known) =>
      parts.has(known.compact) ||
      (known.compact.length >= wholeLength && compact.includes(known.compact)),
  );
  const widest = inside.filter(
    (known) => !inside.some((other) => contains(other.compact, known.compact)),
  );
  const readings = perCause(widest, system).map(({ row }) => ofRow(row, true));
  if (readings.length === 0) return [];
  const others = clauses.filter((clause) => isApart(compactText(clause), widest));
  return distinct([...readings, ...others.flatMap((clause) => ofHits(plainHit(clause)))]);
}

function isApart(clause: string, known: readonly KnownMessage[]): boolean {
  return !known.some(({ compact }) => compact.includes(clause) || clause.includes(compact));
}

function ofHits(hit: Hit | undefined): readonly Reading[] {
  return hit ? [ofHit(hit, [])] : [];
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(
    ({ cause }, at) => readings.findIndex((reading) => reading.cause === cause) === at,
  );
}

function contains(wider: string, text: string): boolean {
  return wider.length > text.length && wider.includes(text);
}

/** A message that the screen, or the person, cut off. */
function beginningWith(compact: string, system: string | undefined): readonly Reading[] {
  if (compact.length < shortestPart) return [];
  const whole = knownMessages.filter((known) => known.compact.startsWith(compact));
  const most = whole.some((known) => compact.length >= mostOf * known.compact.length);
  if (compact.length < wholeLength && !most) return [];
  const readings = perCause(whole, system).map(({ row }) => ofRow(row, false));
  return readings.length <= 3 ? readings : [];
}

function perCause(
  known: readonly KnownMessage[],
  system: string | undefined,
): readonly KnownMessage[] {
  const causes = [...new Set(known.map(({ row }) => row.cause))];
  return causes.map((cause) =>
    preferred(
      known.filter(({ row }) => row.cause === cause),
      system,
    ),
  );
}

/** Of rows that say the same: that of the named app, else one with its cause's usual policy. */
function preferred(known: readonly KnownMessage[], system: string | undefined): KnownMessage {
  const usual = ({ row }: KnownMessage): boolean => row.policy === causeGuide[row.cause].policy;
  const best = known.find(({ row }) => row.system === system) ?? known.find(usual) ?? known[0];
  if (!best) throw new Error('no message to choose from');
  return best;
}

function byWords(folded: string, system: string | undefined): readonly Reading[] {
  const compact = compactText(withoutNoise(folded));
  const alike = compact.length >= shortestAlike ? resembling(compact, system) : [];
  const [closest] = alike;
  if (closest && closest.score >= almostSame) return [ofRow(closest.row, false)];
  const hits = hitsIn(folded);
  if (hits.length > 0) return hits.slice(0, 3).map((hit) => ofHit(hit, alike));
  return byResemblance(alike);
}

function byResemblance(alike: readonly Resemblance[]): readonly Reading[] {
  const [first, ...others] = alike;
  if (!first || first.score < possible) return [];
  const next = others.find(({ row }) => row.cause !== first.row.cause);
  const ahead = first.score - (next?.score ?? 0);
  if (first.score >= likely && ahead >= margin) return [ofRow(first.row, false)];
  if (!next || next.score < possible - margin)
    return first.score >= likely ? [ofRow(first.row, false)] : [];
  return [ofRow(first.row, false), ofRow(next.row, false)];
}

function ofRow(row: FailureRow, exact: boolean): Reading {
  return { cause: row.cause, policy: row.policy, row, exact };
}

/** A cause by its words, with the table's own row where one is near enough to know more. */
function ofHit({ cause, policy }: Hit, alike: readonly Resemblance[]): Reading {
  const near = alike.find(
    ({ row, score }) =>
      row.cause === cause && score >= nearRow && (policy === undefined || row.policy === policy),
  )?.row;
  return {
    cause,
    policy: policy ?? near?.policy ?? causeGuide[cause].policy,
    row: near,
    exact: false,
  };
}
