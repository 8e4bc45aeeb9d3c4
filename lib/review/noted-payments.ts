import type { NotedPayment, PaidReason, PaidState } from '../domain/noted-payment.ts';
import { dayText } from '../domain/calendar.ts';
import type { Days } from './months.ts';
import { type BillLine, exactLines, type Ledger, type LinesById, nearLines } from './paid-lines.ts';
import { paired } from './paid-matching.ts';
import {
  byAge,
  byDistance,
  isFarther,
  isLikely,
  pairsOf,
  type DoubtfulPair,
  type PairsOf,
  type ProvenPair,
  wayOf,
} from './paid-pairs.ts';
import { beijingDayNumber, daysAround, distanceOf, isInTime, timingOf } from './paid-times.ts';

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
  const settled = open.flatMap((each): readonly (readonly [string, Outcome | undefined])[] => {
    const pair = pairs.get(each.payment.id);
    return pair ? [[pair.line.key, settledBy(pair, each, { bills, taken })]] : [];
  });
  const all = { bills, exact, chosen, taken, pairs, near, settled: new Map(settled) };
  const openById = new Map(open.map((each) => [each.payment.id, each]));
  const outcomes = payments.map((payment) => outcomeOf(payment, openById.get(payment.id), all));
  return eachLineOnce(outcomes, bills, all);
}

/** What to say instead where a line already speaks against another payment. */
function otherwise({ payment, reason }: PaidOutcome, bills: PaidBills): Outcome | undefined {
  if (reason === 'charged-anyway') return { state: 'not-paid', reason: 'told' };
  const until = coveredUntil(payment, bills);
  return reason === 'payee-amount' && until !== undefined
    ? { state: 'missing', reason: 'not-in-bill', until }
    : undefined;
}

/** One line speaks against one payment: the closest, where no order number says which. */
function eachLineOnce(
  outcomes: readonly PaidOutcome[],
  bills: PaidBills,
  { exact, near }: Found,
): readonly PaidOutcome[] {
  const distanceTo = ({ payment, line }: PaidOutcome): number => {
    const lines = [...(exact.get(payment.id) ?? []), ...(near.get(payment.id) ?? [])];
    const found = lines.find(({ key }) => key === line);
    return found ? distanceOf(found, payment) : 0;
  };
  const speaking = outcomes.filter(({ line, state }) => state === 'different' && line);
  const closest = new Map(
    speaking
      .toSorted((a, b) => distanceTo(b) - distanceTo(a) || byAge(b.payment, a.payment))
      .map((outcome) => [outcome.line, outcome]),
  );
  return outcomes.map((outcome) => {
    const isSecond = speaking.includes(outcome) && closest.get(outcome.line) !== outcome;
    const instead = isSecond ? otherwise(outcome, bills) : undefined;
    return instead ? { payment: outcome.payment, candidates: [], ...instead } : outcome;
  });
}

interface Found {
  readonly bills: PaidBills;
  readonly exact: LinesById;
  readonly chosen: ReadonlyMap<string, string>;
  readonly taken: ReadonlySet<string>;
  readonly pairs: ReadonlyMap<string, ProvenPair>;
  readonly near: LinesById;
  /** What paired lines say of their payment; undefined while that waits for a nearer one. */
  readonly settled: ReadonlyMap<string, Outcome | undefined>;
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

/** A line that no other payment has, with its order number, or its payee and amount at that hour. */
function chargedAnyway(payment: NotedPayment, { exact, taken }: Found): Outcome {
  const lines = (exact.get(payment.id) ?? []).filter(({ key }) => !taken.has(key));
  const { proven } = pairsOf(payment, lines);
  const charge = proven.find(
    ({ proof, line }) =>
      proof === 'order-number' || (proof === 'payee' && timingOf(line, payment) === 'prompt'),
  );
  if (!charge) return { state: 'not-paid', reason: 'told' };
  return { state: 'different', reason: 'charged-anyway', line: charge.line.key };
}

function judged(open: PairsOf, found: Found): Outcome | undefined {
  const pair = found.pairs.get(open.payment.id);
  if (pair) return found.settled.get(pair.line.key);
  return contradicted(open) ?? doubted(open, found) ?? unmatched(open, found);
}

/**
 * What competes with a pair keeps it from being certain: a free line that fits as well, and, where the hours do not
 * agree, any free line of that payee and amount. Then it may be a habit, and not this payment.
 */
function settledBy(
  pair: ProvenPair,
  { proven, alike }: PairsOf,
  { bills, taken }: Pick<Found, 'bills' | 'taken'>,
): Outcome | undefined {
  const isShifted = isHoursAway(pair);
  // The line of that very hour may still come: with it this one is another payment's.
  if (isShifted && isUnfinished(pair.payment, bills)) return undefined;
  const isFree = ({ key }: BillLine): boolean => !taken.has(key);
  const fitting = proven.filter(({ line, proof }) => proof === pair.proof && isFree(line));
  const rivals = fitting.filter((other) => !isFarther(other, pair));
  if (rivals.length > 0) {
    return { state: 'ambiguous', reason: 'several', candidates: keysOf([pair, ...rivals]) };
  }
  const { proof, line, payment } = pair;
  const isSure = typeof bills.reachOf(payment) !== 'string';
  if (isShifted && (!isSure || alike.some(isFree))) {
    return { state: 'not-sure', reason: 'other-time', candidates: [line.key] };
  }
  return { state: 'confirmed', reason: isShifted ? 'payee-alone' : proof, line: line.key };
}

function isHoursAway({ proof, line, payment }: ProvenPair): boolean {
  return proof === 'payee' && timingOf(line, payment) === 'shifted';
}

/** Whether bills that reach the day of a payment have yet to go beyond it. */
function isUnfinished(payment: NotedPayment, { reachOf }: PaidBills): boolean {
  const reach = reachOf(payment);
  if (typeof reach === 'string') return reach === 'not-covered';
  const day = beijingDayNumber(payment.at);
  return !reach.some(({ first, last }) => first <= day && day + settledAfter <= last);
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

function doubted({ payment, doubtful }: PairsOf, { taken, bills }: Found): Outcome | undefined {
  const isEarly = isUnfinished(payment, bills);
  const free = doubtful
    .filter(({ line }) => !taken.has(line.key))
    .filter(({ doubt }) => !isEarly || doubt !== 'time-and-payee');
  const [first] = free;
  if (!first) return undefined;
  return { state: 'not-sure', reason: reasonOf(first), candidates: keysOf(free) };
}

/** Every line that fits is another payment's, but where nobody is sure of that it may be this one's as well. */
function allTaken(
  proven: readonly ProvenPair[],
  until: string,
  { settled }: Found,
): Outcome | undefined {
  const unsure = proven.filter(
    ({ line: { key } }) => settled.has(key) && settled.get(key)?.state !== 'confirmed',
  );
  const [first] = unsure;
  if (!first) return { state: 'missing', reason: 'all-taken', until };
  const outcome = settled.get(first.line.key);
  return outcome && { ...outcome, candidates: keysOf(unsure) };
}

/** An amount in another currency is known, and no bill has it. */
function reasonOf({ doubt, payment }: DoubtfulPair): PaidReason {
  return doubt === 'amount-unknown' ? unknownAmount(payment) : doubt;
}

function unknownAmount({ price }: NotedPayment): PaidReason {
  return price ? 'other-currency' : 'amount-unknown';
}

/** Nothing exact: another amount of the same payee, or nothing at all. */
function unmatched({ payment, proven }: PairsOf, found: Found): Outcome | undefined {
  const until = coveredUntil(payment, found.bills);
  if (until === undefined) return undefined;
  if (proven.length > 0) return allTaken(proven, until, found);
  const near = nearPairs(payment, found);
  const [first] = near;
  if (!first) return { state: 'missing', reason: 'not-in-bill', until };
  if (payment.fen === undefined) {
    return { state: 'not-sure', reason: unknownAmount(payment), candidates: keysOf(near) };
  }
  if (near.length > 1) {
    return { state: 'not-sure', reason: 'several-amounts', candidates: keysOf(near), until };
  }
  return { state: 'different', reason: 'payee-amount', line: first.line.key, until };
}

function nearPairs(payment: NotedPayment, { near, taken }: Found) {
  const isNear = (line: BillLine): boolean =>
    payment.fen === undefined
      ? isLikely(payment, line)
      : isInTime(line, payment) && wayOf(payment, line) === 'same';
  return (near.get(payment.id) ?? [])
    .filter((line) => !taken.has(line.key) && !line.isClosed && isNear(line))
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

/** The bills that reach all days on which its line may stand: whoever presses late paid before that day. */
function runOf(payment: NotedPayment, runs: readonly Days[]): Days | undefined {
  const [earliest, day] = [daysAround(payment).first, beijingDayNumber(payment.at)];
  return runs.find(({ first, last }) => first <= earliest && day <= last);
}

function waiting(payment: NotedPayment, { bills }: Found): Outcome {
  const reach = bills.reachOf(payment);
  if (typeof reach === 'string') return { state: 'waiting', reason: reach };
  const day = beijingDayNumber(payment.at);
  const run = reach.find(({ first, last }) => first <= day && day <= last);
  if (!run) return { state: 'waiting', reason: 'not-covered' };
  const reason = run.last >= day + settledAfter ? 'days-before' : 'not-covered';
  return { state: 'waiting', reason, until: dayText(run.last) };
}
