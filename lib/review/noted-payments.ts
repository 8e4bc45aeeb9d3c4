import type { NotedPayment, PaidReason, PaidState } from '../domain/noted-payment.ts';
import { dayText } from '../domain/calendar.ts';
import type { Days } from './months.ts';
import {
  beijingDayNumber,
  type BillLine,
  exactLines,
  firstDay,
  isInTime,
  type Ledger,
  type LinesById,
  nearLines,
} from './paid-lines.ts';
import {
  byDistance,
  isFarther,
  paired,
  pairsOf,
  type PairsOf,
  type ProvenPair,
  wayOf,
} from './paid-pairs.ts';

/** What bills could tell of a payment: the days they reach, or why they tell nothing. */
export type Reach = readonly Days[] | 'not-covered' | 'no-bills' | 'way-unknown' | 'bill-damaged';

/** What noted payments are held against. */
export interface PaidBills extends Ledger {
  /** The bills in which a payment would stand, by the wallet and the card that were noted. */
  readonly reachOf: (payment: NotedPayment) => Reach;
}

/** How one payment stands. Lines are named by page and row. */
export interface PaidOutcome {
  readonly payment: NotedPayment;
  readonly state: PaidState;
  readonly reason: PaidReason;
  readonly line?: string;
  /** The likeliest first. */
  readonly candidates: readonly string[];
  /** `YYYY-MM-DD`: the last day of the bills that reach its own. */
  readonly until?: string;
}

/** A bill that goes so many days beyond the payment would have it: banks post later. */
export const settledAfter = 2;

const mostCandidates = 5;

/**
 * Holds each noted payment against the bills. A line confirms at most one; what only may be the payment is never taken
 * for it, and nothing is called missing before a bill goes two days beyond it. The same bills always say the same,
 * in whatever order the payments come; they are returned in theirs.
 */
export function notedOutcomes(
  payments: readonly NotedPayment[],
  bills: PaidBills,
): readonly PaidOutcome[] {
  const exact = exactLines(payments, bills);
  const chosen = chosenLines(payments, exact);
  const taken = new Set(chosen.values());
  const free = (line: BillLine): boolean => !taken.has(line.key);
  const open = payments
    .filter(({ id, entry, settled }) => !chosen.has(id) && !entry && settled !== 'not-paid')
    .map((payment) => pairsOf(payment, (exact.get(payment.id) ?? []).filter(free)));
  const pairs = paired(open);
  for (const { line } of pairs.values()) taken.add(line.key);
  const unsettled = open.filter(({ payment }) => !pairs.has(payment.id));
  const near = nearLines(
    unsettled.filter(needsNear).map(({ payment }) => payment),
    bills,
  );
  const all = { bills, exact, chosen, taken, pairs, near };
  const openById = new Map(open.map((each) => [each.payment.id, each]));
  return payments.map((payment) => outcomeOf(payment, openById.get(payment.id), all));
}

interface Found {
  readonly bills: PaidBills;
  readonly exact: LinesById;
  readonly chosen: ReadonlyMap<string, string>;
  readonly taken: ReadonlySet<string>;
  readonly pairs: ReadonlyMap<string, ProvenPair>;
  readonly near: LinesById;
}

/** Where nothing exact is there, other amounts are looked at. */
function needsNear({ proven, doubtful, contrary }: PairsOf): boolean {
  return proven.length + doubtful.length + contrary.length === 0;
}

/** Lines the person pointed at. Of two payments that point at the same one the first has it. */
function chosenLines(
  payments: readonly NotedPayment[],
  exact: LinesById,
): ReadonlyMap<string, string> {
  const byPayment = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, entry } of payments) {
    if (entry === undefined) continue;
    const line = exact.get(id)?.find(({ identity, key }) => identity === entry && !taken.has(key));
    if (!line) continue;
    taken.add(line.key);
    byPayment.set(id, line.key);
  }
  return byPayment;
}

type Outcome = Omit<PaidOutcome, 'payment' | 'candidates'> & {
  readonly candidates?: readonly string[];
};

function outcomeOf(payment: NotedPayment, open: PairsOf | undefined, found: Found): PaidOutcome {
  const outcome =
    decided(payment, found) ?? (open && judged(open, found)) ?? waiting(payment, found);
  // What the person said stands, unless a bill says the same.
  const isTold = payment.settled === 'as-told' && outcome.state !== 'confirmed';
  if (isTold) return { payment, state: 'as-told', reason: 'told', candidates: [] };
  return { payment, candidates: [], ...outcome };
}

/** What the person pointed at, or said was never paid. */
function decided(payment: NotedPayment, found: Found): Outcome | undefined {
  const line = found.chosen.get(payment.id);
  if (line !== undefined) return { state: 'confirmed', reason: 'chosen', line };
  // Its line is no longer kept.
  if (payment.entry !== undefined) return { state: 'confirmed', reason: 'chosen' };
  return payment.settled === 'not-paid' ? chargedAnyway(payment, found) : undefined;
}

/** A line that no other payment has, with its order number or its payee and amount. */
function chargedAnyway(payment: NotedPayment, { exact, taken }: Found): Outcome {
  const lines = (exact.get(payment.id) ?? []).filter(({ key }) => !taken.has(key));
  const { proven } = pairsOf(payment, lines);
  const charge = proven.find(({ proof }) => proof !== 'only-one');
  if (!charge) return { state: 'not-paid', reason: 'told' };
  return { state: 'different', reason: 'charged-anyway', line: charge.line.key };
}

function judged(open: PairsOf, found: Found): Outcome | undefined {
  const pair = found.pairs.get(open.payment.id);
  if (pair) return settledBy(pair, open, found);
  return contradicted(open) ?? doubted(open, found) ?? unmatched(open, found);
}

function settledBy(pair: ProvenPair, { proven }: PairsOf, { taken }: Found): Outcome {
  const rivals = proven.filter((other) => !taken.has(other.line.key) && !isFarther(other, pair));
  if (rivals.length === 0) return { state: 'confirmed', reason: pair.proof, line: pair.line.key };
  return { state: 'ambiguous', reason: 'several', candidates: keysOf([pair, ...rivals]) };
}

/** The bill has the order, and something else in it. */
function contradicted({ payment, contrary }: PairsOf): Outcome | undefined {
  const line = contrary.find(({ isClosed }) => !isClosed) ?? contrary[0];
  if (!line) return undefined;
  const reason = line.isClosed
    ? 'order-closed'
    : payment.fen !== undefined && line.fen !== payment.fen
      ? 'order-amount'
      : 'order-other-card';
  return { state: 'different', reason, line: line.key };
}

function doubted({ doubtful }: PairsOf, { taken }: Found): Outcome | undefined {
  const free = doubtful.filter(({ line }) => !taken.has(line.key));
  const [first] = free;
  if (!first) return undefined;
  return { state: 'not-sure', reason: first.doubt, candidates: keysOf(free) };
}

/** Nothing exact: another amount of the same payee, or nothing at all. */
function unmatched({ payment, proven }: PairsOf, found: Found): Outcome | undefined {
  const until = coveredUntil(payment, found.bills);
  if (until === undefined) return undefined;
  if (proven.length > 0) return { state: 'missing', reason: 'all-taken', until };
  const near = nearPairs(payment, found);
  const [first] = near;
  if (!first) return { state: 'missing', reason: 'not-in-bill', until };
  if (payment.fen === undefined) {
    return { state: 'not-sure', reason: 'amount-unknown', candidates: keysOf(near) };
  }
  if (near.length > 1) {
    return { state: 'not-sure', reason: 'several-amounts', candidates: keysOf(near), until };
  }
  return { state: 'different', reason: 'payee-amount', line: first.line.key, until };
}

function nearPairs(payment: NotedPayment, { near, taken }: Found) {
  return (near.get(payment.id) ?? [])
    .filter((line) => !taken.has(line.key) && !line.isClosed && isInTime(line, payment))
    .filter((line) => wayOf(payment, line) === 'same')
    .map((line) => ({ payment, line, distance: Math.abs(line.from - payment.at) }))
    .toSorted((a, b) => Number(b.line.isPayee) - Number(a.line.isPayee) || byDistance(a, b));
}

function keysOf(pairs: readonly { readonly line: BillLine }[]): readonly string[] {
  return pairs.slice(0, mostCandidates).map(({ line }) => line.key);
}

/** As far as the bills go that reach the payment; undefined until they go far enough beyond it. */
function coveredUntil(payment: NotedPayment, { reachOf }: PaidBills): string | undefined {
  const reach = reachOf(payment);
  if (typeof reach === 'string') return undefined;
  const run = runOf(payment, reach);
  const isFar = run && run.last >= beijingDayNumber(payment.at) + settledAfter;
  return isFar ? dayText(run.last) : undefined;
}

function runOf(payment: NotedPayment, runs: readonly Days[]): Days | undefined {
  const [earliest, day] = [firstDay(payment), beijingDayNumber(payment.at)];
  return runs.find(({ first, last }) => first <= earliest && day <= last);
}

function waiting(payment: NotedPayment, { bills }: Found): Outcome {
  const reach = bills.reachOf(payment);
  if (typeof reach === 'string') return { state: 'waiting', reason: reach };
  const run = runOf(payment, reach);
  return { state: 'waiting', reason: 'not-covered', ...(run && { until: dayText(run.last) }) };
}
