import { failures, type FailureRow } from '../knowledge/failures.ts';
import { compactText } from './fold-text.ts';

/** A row of the table as the matcher reads it. */
export interface KnownMessage {
  readonly row: FailureRow;
  readonly compact: string;
  readonly pairs: ReadonlyMap<string, number>;
}

const compacts = failures.map(({ message }) => compactText(message));
const rarity = rarityOf(compacts);

export const knownMessages: readonly KnownMessage[] = failures.map((row, at) => ({
  row,
  compact: compacts[at] ?? '',
  pairs: weighted(compacts[at] ?? ''),
}));

export interface Resemblance {
  readonly row: FailureRow;
  /** 0 nothing shared, 1 the same. */
  readonly score: number;
}

/** The table's rows by how much a compact text resembles their message, most alike first. */
export function resembling(compact: string, system?: string): readonly Resemblance[] {
  const pairs = weighted(compact);
  return knownMessages
    .map(({ row, pairs: own }) => ({ row, score: cosine(pairs, own) + favour(row, system) }))
    .toSorted((a, b) => b.score - a.score);
}

/** Between equals, the app that the person named. */
function favour(row: FailureRow, system: string | undefined): number {
  return row.system === system ? 0.001 : 0;
}

/** Pairs of neighbouring characters, each with the weight that rare ones deserve. */
function weighted(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const pair of pairsOf(text)) {
    weights.set(pair, (weights.get(pair) ?? 0) + (rarity.get(pair) ?? Math.log(failures.length)));
  }
  return weights;
}

function rarityOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const pair of new Set(pairsOf(text))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return new Map(Array.from(counts, ([pair, n]) => [pair, Math.log(1 + texts.length / n)]));
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [pair, weight] of a) shared += weight * (b.get(pair) ?? 0);
  return shared === 0 ? 0 : shared / (norm(a) * norm(b));
}

function norm(weights: ReadonlyMap<string, number>): number {
  return Math.hypot(...weights.values());
}
