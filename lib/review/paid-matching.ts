import { byAge, costOf, type PairsOf, type ProvenPair } from './paid-pairs.ts';

/** More than all that pairs may cost together: that a payment is left without a line is the last choice. */
const unpaired = 1e15;

/**
 * What it costs to leave the payment of this age without a line: where nothing else tells two apart the older one keeps
 * it, so that one more line changes nothing between them. Roots, so that no two sets of payments cost the same.
 */
function unpairedAt(age: number): number {
  return unpaired - Math.round(100 * Math.sqrt(age));
}

/** A way from a payment that looks for a line to the line that is free for it. */
interface Step {
  readonly pair: ProvenPair;
  /** The step that leads to the payment of this pair: it has to give its line away. */
  readonly before: Step | undefined;
}

/** The cheapest way found to each payment that would have to move. */
interface Reached {
  readonly cost: number;
  readonly step: Step | undefined;
}

/**
 * Gives each payment at most one line and each line at most one payment: as many as the bills can settle, of those ways
 * the one with the strongest proofs, of those the closest. A line more never takes a payment's line away without another
 * in its place.
 */
export function paired(all: readonly PairsOf[]): ReadonlyMap<string, ProvenPair> {
  const provenById = new Map(all.map(({ payment, proven }) => [payment.id, proven]));
  const byLine = new Map<string, ProvenPair>();
  const payments = all.map(({ payment }) => payment).toSorted(byAge);
  const unpairedById = new Map(payments.map(({ id }, age) => [id, unpairedAt(age)]));
  for (const { id } of payments) settle({ id, provenById, unpairedById }, byLine);
  return new Map([...byLine.values()].map((pair) => [pair.payment.id, pair]));
}

/** Who looks, and what is known of all payments. */
interface Looking {
  readonly id: string;
  readonly provenById: ReadonlyMap<string, readonly ProvenPair[]>;
  readonly unpairedById: ReadonlyMap<string, number>;
}

/** The search for one payment's line. */
interface Search {
  readonly byLine: ReadonlyMap<string, ProvenPair>;
  /** Payments that would have to move, with the cheapest way to each. */
  readonly reached: Map<string, Reached>;
  readonly waiting: string[];
  /** The cheapest end so far: a free line, or that somebody is left without. */
  best: Reached;
}

/** Finds the cheapest way (Bellman and Ford) on which one more payment has a line, and goes it. */
function settle({ id, provenById, unpairedById }: Looking, byLine: Map<string, ProvenPair>): void {
  const lost = (one: string): number => unpairedById.get(one) ?? unpaired;
  const search: Search = {
    byLine,
    reached: new Map([[id, { cost: 0, step: undefined }]]),
    waiting: [id],
    best: { cost: lost(id), step: undefined },
  };
  const { reached, waiting } = search;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const there = reached.get(next);
    if (!there) continue;
    offer(search, { ...there, cost: there.cost + lost(next) });
    for (const pair of provenById.get(next) ?? []) goOn(search, there, pair);
  }
  for (let { step } = search.best; step; step = step.before) {
    byLine.set(step.pair.line.key, step.pair);
  }
}

function offer(search: Search, end: Reached): void {
  if (end.cost < search.best.cost) search.best = end;
}

/** From a payment over one of its lines: to the end where it is free, else to whoever has it. */
function goOn(search: Search, { cost, step }: Reached, pair: ProvenPair): void {
  const { byLine, reached, waiting } = search;
  const holder = byLine.get(pair.line.key);
  const way = { cost: cost + costOf(pair), step: { pair, before: step } };
  if (!holder) return offer(search, way);
  const { id } = holder.payment;
  const moved = { ...way, cost: way.cost - costOf(holder) };
  if (id === pair.payment.id || (reached.get(id)?.cost ?? Infinity) <= moved.cost) return;
  reached.set(id, moved);
  waiting.push(id);
}
