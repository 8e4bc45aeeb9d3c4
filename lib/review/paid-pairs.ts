import type { NotedPayment } from '../domain/noted-payment.ts';
import { type BillLine, distanceOf, isInTime, orderKey } from './paid-lines.ts';

/** What speaks for a line being the payment, the strongest first; each is enough where nothing else competes. */
export const proofs = ['order-number', 'payee', 'only-one'] as const;
export type Proof = (typeof proofs)[number];

/** What keeps a likely line from being taken for the payment. */
export type Doubt = 'amount-unknown' | 'other-card' | 'other-time' | 'payee-unlike';

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
  /** All of the strongest proof there is, the closest first. */
  readonly proven: readonly ProvenPair[];
  readonly doubtful: readonly DoubtfulPair[];
  /** Lines with its order number that say something else: another amount, or that no money moved. */
  readonly contrary: readonly BillLine[];
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
  const strongest = proofs.find((proof) => proven.some((pair) => pair.proof === proof));
  return {
    payment,
    proven: proven.filter(({ proof }) => proof === strongest).toSorted(byDistance),
    doubtful: doubtful.toSorted(byDistance),
    contrary,
  };
}

function isProof(found: string | undefined): found is Proof {
  return proofs.some((proof) => proof === found);
}

/** The closest first; of two as close the earlier, then by name, so that the same bills always say the same. */
export function byDistance(a: Pair, b: Pair): number {
  return (
    a.distance - b.distance ||
    a.payment.at - b.payment.at ||
    a.line.from - b.line.from ||
    compare(a.payment.id, b.payment.id) ||
    compare(a.line.key, b.line.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function judged(payment: NotedPayment, line: BillLine): Proof | Doubt | 'contrary' | undefined {
  if (isSameOrder(payment, line)) return judgedByOrder(payment, line);
  if (line.isClosed) return undefined;
  const way = wayOf(payment, line);
  if (way === 'other-wallet') return undefined;
  if (payment.fen === undefined) {
    const may = isInTime(line, payment) && way !== 'other-card' && (line.isPayee || way === 'same');
    return may ? 'amount-unknown' : undefined;
  }
  return payment.fen === line.fen ? judgedByAmount(payment, line, way) : undefined;
}

function isSameOrder({ orderNo }: NotedPayment, { orderId }: BillLine): boolean {
  const order = orderKey(orderNo);
  return order !== '' && order === orderId;
}

function judgedByOrder(payment: NotedPayment, line: BillLine): Proof | 'contrary' {
  const isSame = payment.fen === undefined || payment.fen === line.fen;
  const isContrary = line.isClosed || !isSame || wayOf(payment, line) === 'other-card';
  return isContrary ? 'contrary' : 'order-number';
}

function judgedByAmount(
  payment: NotedPayment,
  line: BillLine,
  way: Way,
): Proof | Doubt | undefined {
  const { isPayee } = line;
  if (!isInTime(line, payment)) return isPayee ? 'other-time' : undefined;
  if (way === 'other-card') return isPayee ? 'other-card' : undefined;
  if (isPayee) return 'payee';
  return way === 'same' ? 'only-one' : 'payee-unlike';
}

export type Way = 'same' | 'unknown' | 'other-card' | 'other-wallet';

/** Whether a line was paid in the way that was noted, as far as both tell. */
export function wayOf({ wallet, cardId }: NotedPayment, line: BillLine): Way {
  const wallets = wallet && line.wallet ? wallet === line.wallet : undefined;
  const cards = cardId && line.cardId ? cardId === line.cardId : undefined;
  if (wallets === false) return 'other-wallet';
  if (cards === false) return 'other-card';
  return wallets === true || cards === true ? 'same' : 'unknown';
}

/**
 * Gives each payment at most one line and each line at most one payment: the closest first, and where a line is gone
 * already, whoever has it takes another of its own if there is one. So as many are settled as the bills can settle.
 */
export function paired(all: readonly PairsOf[]): ReadonlyMap<string, ProvenPair> {
  const provenById = new Map(all.map(({ payment, proven }) => [payment.id, proven]));
  const byLine = new Map<string, ProvenPair>();
  const settle = (id: string, tried: Set<string>): boolean => {
    for (const pair of provenById.get(id) ?? []) {
      const { key } = pair.line;
      if (tried.has(key)) continue;
      tried.add(key);
      const holder = byLine.get(key);
      if (holder && !settle(holder.payment.id, tried)) continue;
      byLine.set(key, pair);
      return true;
    }
    return false;
  };
  const first = all.flatMap(({ proven }) => proven[0] ?? []);
  for (const { payment } of first.toSorted(byProof)) settle(payment.id, new Set());
  return new Map([...byLine.values()].map((pair) => [pair.payment.id, pair]));
}

function byProof(a: ProvenPair, b: ProvenPair): number {
  return proofs.indexOf(a.proof) - proofs.indexOf(b.proof) || byDistance(a, b);
}

const close = 10 * 60_000;
const far = 60 * 60_000;

/** Whether the clock alone tells two lines apart: one is of that very moment, the other an hour further away. */
export function isFarther(other: Pair, taken: Pair): boolean {
  const { from, until } = taken.line;
  return from === until && taken.distance <= close && other.distance >= taken.distance + far;
}
