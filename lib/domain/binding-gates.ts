import { beijingDay } from './calendar.ts';
import { type Binding, type BindingEvidence, type BindingStatus, isUnderWay } from './binding.ts';
import type { BindingEvent } from './binding-table.ts';
import type { Failure, RetryPolicy } from './failure.ts';

/** What the person did since the last try failed, in their own word. */
export const assurances = ['fixed', 'called', 'asked', 'changed'] as const;
export type Assurance = (typeof assurances)[number];

/** What must have happened before another try; `time` is the failure's own clock. */
export const retryGates: Readonly<Record<RetryPolicy, Assurance | 'time' | 'open'>> = {
  'query-first': 'asked',
  wait: 'time',
  fix: 'fixed',
  retry: 'open',
  contact: 'called',
  'other-card': 'changed',
  'other-path': 'open',
  rebind: 'open',
  none: 'changed',
  continue: 'open',
};

/** So many failures on one day and we advise to stop: wallets lock a card after more. */
export const failuresADay = 3;

/** Why a move is refused; each has a sentence. */
export const refusalCodes = [
  'in-review',
  'result-unknown',
  'waiting',
  'already-bound',
  'not-bound',
  'wallet-closing',
  'unbinding',
  'not-yet',
  'other-step-first',
  'no-evidence',
  'no-reason',
  'cooling-down',
  'fix-first',
  'call-first',
  'ask-first',
  'not-this-card',
  'too-many-today',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly code: RefusalCode;
  readonly from: BindingStatus;
  readonly event: BindingEvent;
  /** With `cooling-down` and `too-many-today`: epoch milliseconds when it opens. */
  readonly until?: number;
}

export interface Move {
  readonly event: BindingEvent;
  /** Epoch milliseconds. */
  readonly at: number;
  /** With `confirm`. */
  readonly evidence?: BindingEvidence | undefined;
  /** With `fail`, `reject` and `lose-result`. */
  readonly failure?: Failure | undefined;
  /** With `retry`; see `retryGates`. */
  readonly assurance?: Assurance | undefined;
  /** When to look again, where the new status is one of waiting. */
  readonly dueAt?: number | undefined;
}

/** Moves that come with the reason why. */
export const failing: ReadonlySet<BindingEvent> = new Set(['fail', 'reject', 'lose-result']);

/** Moves that begin a try, and so wait for the clock of the last one. */
export const tries: ReadonlySet<BindingEvent> = new Set(['check', 'retry']);

const awaiting: ReadonlySet<BindingStatus> = new Set([
  'in-review',
  'waiting-confirmation',
  'result-unknown',
]);

/** Why a record may not be deleted yet: it would forget an open answer, or a clock that still runs. */
export function deletionRefusal(binding: Binding, at: number): Refusal | undefined {
  const { status } = binding;
  if (awaiting.has(status)) {
    return { code: whyNot(status, 'submit'), from: status, event: 'submit' };
  }
  const waits = isUnderWay(binding) ? timeRefusal(binding, at) : undefined;
  return waits && { ...waits, from: status, event: 'check' };
}

/** What is in the way of another try: an assurance the person can give, a time, or nothing. */
export function retryGate(binding: Binding, at: number): Refusal | undefined {
  const event = binding.status === 'failed' ? 'retry' : 'check';
  const refused = refusedBy(binding, { event, at });
  return refused && { ...refused, from: binding.status, event };
}

/** What is in the way of a move that the table allows. */
export function refusedBy(
  binding: Binding,
  move: Move,
): Omit<Refusal, 'from' | 'event'> | undefined {
  if (move.event === 'confirm' && !move.evidence) return { code: 'no-evidence' };
  if (failing.has(move.event) && !move.failure) return { code: 'no-reason' };
  if (!tries.has(move.event)) return undefined;
  const waits = timeRefusal(binding, move.at);
  if (waits || move.event !== 'retry') return waits;
  return assuranceRefusal(binding, move.assurance);
}

const assuranceCodes: Readonly<Record<Assurance, RefusalCode>> = {
  fixed: 'fix-first',
  called: 'call-first',
  asked: 'ask-first',
  changed: 'not-this-card',
};

function assuranceRefusal({ failure }: Binding, given: Assurance | undefined) {
  const gate = retryGates[failure?.policy ?? 'fix'];
  if (gate === 'time' || gate === 'open' || gate === given) return undefined;
  return { code: assuranceCodes[gate] };
}

/**
 * Read from the history: giving up and planning anew does not get round the clock, and neither does
 * a word that it is bound; a bill that shows a payment does.
 */
export function timeRefusal({ history }: Binding, at: number) {
  const proven = history.findLastIndex(({ evidence }) => evidence?.by === 'bill');
  const tried = history.slice(proven + 1);
  const until = tried.findLast(({ failure }) => failure)?.failure?.until ?? 0;
  if (at < until) return { code: 'cooling-down' as const, until };
  const today = beijingDay(at);
  const failed = tried.filter((step) => step.to === 'failed' && beijingDay(step.at) === today);
  if (failed.length < failuresADay) return undefined;
  return { code: 'too-many-today' as const, until: nextBeijingMidnight(at) };
}

const hour = 3_600_000;

/** The first instant of tomorrow in Beijing, epoch milliseconds. */
export function nextBeijingMidnight(at: number): number {
  const beijing = at + 8 * hour;
  return beijing - (beijing % (24 * hour)) + 24 * hour - 8 * hour;
}

const reasons: Partial<Readonly<Record<BindingStatus, RefusalCode>>> = {
  'in-review': 'in-review',
  'result-unknown': 'result-unknown',
  'waiting-confirmation': 'waiting',
  bound: 'already-bound',
  're-verify': 'already-bound',
  suspended: 'already-bound',
  'rebind-needed': 'already-bound',
  unbinding: 'unbinding',
  closing: 'wallet-closing',
};

const afterBound: ReadonlySet<BindingEvent> = new Set([
  'suspend',
  'break',
  'unbind',
  'gone',
  'close-wallet',
  'wallet-closed',
  'lose-device',
]);

/** Why the table has no such move here. */
export function whyNot(from: BindingStatus, event: BindingEvent): RefusalCode {
  const reason = reasons[from];
  if (reason) return reason;
  if (afterBound.has(event)) return 'not-bound';
  return from === 'planned' || from === 'checking' ? 'not-yet' : 'other-step-first';
}
