import type { NotedPayment } from '../domain/noted-payment.ts';
import type { BillLine } from './paid-lines.ts';
import { orderKey, sameOrder } from './paid-orders.ts';
import { distanceOf, isMoment, timingOf } from './paid-times.ts';

/** What speaks for a line being the payment, the strongest first; each is enough where nothing else competes. */
export const proofs = ['order-number', 'payee', 'only-one'] as const;
export type Proof = (typeof proofs)[number];

/** What keeps a likely line from being taken for the payment, the likeliest first. */
export const doubts = [
  'other-card',
  'payee-unlike',
  'amount-unknown',
  'other-time',
  'time-and-payee',
] as const;
export type Doubt = (typeof doubts)[number];

/** A line that may be a payment. */
export interface Pair {
  readonly payment: NotedPayment;
  readonly line: BillLine;
  readonly distance: number;
}

export interface ProvenPair extends Pair {
  readonly proof: Proof;
}

export interface DoubtfulPair extends Pair {
  readonly doubt: Doubt;
}

export interface PairsOf {
  readonly payment: NotedPayment;
  /** The strongest proof first, then the closest. */
  readonly proven: readonly ProvenPair[];
  readonly doubtful: readonly DoubtfulPair[];
  /** Lines with its order number that say something else: another amount, or that no money moved. */
  readonly contrary: readonly BillLine[];
  /** Lines of its payee and amount, however far away: where such payments are a habit the hour alone tells one from another. */
  readonly alike: readonly BillLine[];
}

/** Sorts the lines found for a payment by what they say of it. */
export function pairsOf(payment: NotedPayment, lines: readonly BillLine[]): PairsOf {
  const proven: ProvenPair[] = [];
  const doubtful: DoubtfulPair[] = [];
  const contrary: BillLine[] = [];
  for (const line of lines) {
    const pair = { payment, line, distance: distanceOf(line, payment) };
    const found = judged(payment, line);
    if (found === 'contrary') contrary.push(line);
    else if (isProof(found)) proven.push({ ...pair, proof: found });
    else if (found) doubtful.push({ ...pair, doubt: found });
  }
  return {
    payment,
    proven: proven.toSorted((a, b) => rank(proofs, a.proof, b.proof) || byDistance(a, b)),
    doubtful: doubtful.toSorted((a, b) => rank(doubts, a.doubt, b.doubt) || byDistance(a, b)),
    contrary,
    alike: lines.filter((line) => isAlike(payment, line)),
  };
}

function isProof(found: string | undefined): found is Proof {
  return proofs.some((proof) => proof === found);
}

function rank<T>(order: readonly T[], one: T, other: T): number {
  return order.indexOf(one) - order.indexOf(other);
}

function isAlike(payment: NotedPayment, line: BillLine): boolean {
  return line.isPayee && !line.isClosed && line.fen === payment.fen;
}

/** The closest first; of two as close the earlier, then by name, so that the same bills always say the same. */
export function byDistance(a: Pair, b: Pair): number {
  return (
    a.distance - b.distance ||
    byAge(a.payment, b.payment) ||
    a.line.from - b.line.from ||
    compare(a.line.key, b.line.key)
  );
}

/** The earlier first, then by name. */
export function byAge(a: NotedPayment, b: NotedPayment): number {
  return a.at - b.at || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** More than any line is away, in milliseconds: the stronger proof goes before the shorter way. */
const proofStep = 1e11;

/** How little speaks for a pair, in whole milliseconds: what `paired` keeps small. */
export function costOf({ proof, distance, line, payment }: ProvenPair): number {
  const isShifted = proof === 'payee' && timingOf(line, payment) === 'shifted';
  return (proofs.indexOf(proof) + (isShifted ? 0.5 : 0)) * proofStep + distance;
}

function judged(payment: NotedPayment, line: BillLine): Proof | Doubt | 'contrary' | undefined {
  if (isSameOrder(payment, line)) return judgedByOrder(payment, line);
  if (line.isClosed) return undefined;
  const way = wayOf(payment, line);
  if (way === 'other-wallet') return undefined;
  if (payment.fen === undefined) return isLikely(payment, line) ? 'amount-unknown' : undefined;
  return payment.fen === line.fen ? judgedByAmount(payment, line, way) : undefined;
}

/** The end of a number alone says it only together with the amount. */
function isSameOrder({ orderNo, fen }: NotedPayment, line: BillLine): boolean {
  const order = orderKey(orderNo);
  return line.orders.some((printed) => {
    const same = sameOrder(order, printed);
    return same === 'same' || (same === 'end' && (fen === undefined || fen === line.fen));
  });
}

function judgedByOrder(payment: NotedPayment, line: BillLine): Proof | 'contrary' {
  const isSame = payment.fen === undefined || payment.fen === line.fen;
  const isContrary = line.isClosed || !isSame || wayOf(payment, line) === 'other-card';
  return isContrary ? 'contrary' : 'order-number';
}

/** What is left where nobody knows how much: the payee, else the way at that hour. */
export function isLikely(payment: NotedPayment, line: BillLine): boolean {
  const [way, timing] = [wayOf(payment, line), timingOf(line, payment)];
  if (timing === 'far' || way === 'other-card' || way === 'other-wallet') return false;
  return line.isPayee || (way === 'same' && (timing === 'prompt' || payment.payee === ''));
}

/** Who remembers later to press finds it all the same; what differs in more than the hour is asked about. */
function judgedByAmount(
  payment: NotedPayment,
  line: BillLine,
  way: Way,
): Proof | Doubt | undefined {
  const timing = timingOf(line, payment);
  const { isPayee } = line;
  if (timing === 'far') return isPayee && line.from > payment.at ? 'other-time' : undefined;
  if (way === 'other-card') return isPayee ? 'other-card' : undefined;
  if (isPayee) return 'payee';
  if (timing === 'shifted') return way === 'same' ? 'time-and-payee' : undefined;
  return judgedByWay(line, way);
}

/** That another shop took as much at that moment proves nothing, however it was paid. */
function judgedByWay({ isOther }: BillLine, way: Way): Proof | Doubt {
  return way === 'same' && !isOther ? 'only-one' : 'payee-unlike';
}

export type Way = 'same' | 'unknown' | 'other-card' | 'other-wallet';

/** Whether a line was paid in the way that was noted, as far as both tell; a card's own line may have gone through a wallet. */
export function wayOf({ wallet, cardId }: NotedPayment, line: BillLine): Way {
  const wallets = wallet && line.wallet ? wallet === line.wallet : undefined;
  const cards = cardId && line.cardId ? cardId === line.cardId : undefined;
  if (wallets === false) return 'other-wallet';
  if (cards === false) return 'other-card';
  return wallets === true || cards === true ? 'same' : 'unknown';
}

const close = 10 * 60_000;
const far = 60 * 60_000;

/** Whether the clock alone tells two lines apart: one is of that very moment, the other an hour further away. */
export function isFarther(other: Pair, taken: Pair): boolean {
  return isMoment(taken.line) && taken.distance <= close && other.distance >= taken.distance + far;
}
