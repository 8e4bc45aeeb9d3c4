import { beijingDay } from './calendar.ts';
import { type Binding, type BindingEvidence, type BindingStatus, isUnderWay } from './binding.ts';
import type { Failure, RetryPolicy } from './failure.ts';
import { err, ok, type Result } from './result.ts';

export const bindingEvents = [
  'check',
  'open-app',
  'apply',
  'submit',
  'approve',
  'reject',
  'enter',
  'wait',
  'confirm',
  'fail',
  'lose-result',
  'find-nothing',
  'find-in-review',
  'retry',
  'give-up',
  'suspend',
  'break',
  'unbind',
  'gone',
  'close-wallet',
  'wallet-closed',
  'lose-device',
  'plan',
] as const;
export type BindingEvent = (typeof bindingEvents)[number];

type MoveTable = Readonly<
  Record<BindingStatus, Partial<Readonly<Record<BindingEvent, BindingStatus>>>>
>;

const table = {
  planned: { check: 'checking', confirm: 'bound', 'give-up': 'unbound' },
  checking: {
    'open-app': 'in-app',
    apply: 'applying',
    confirm: 'bound',
    fail: 'failed',
    'give-up': 'unbound',
  },
  'in-app': {
    enter: 'verifying',
    confirm: 'bound',
    fail: 'failed',
    'lose-result': 'result-unknown',
    'give-up': 'unbound',
  },
  applying: {
    submit: 'in-review',
    fail: 'failed',
    'lose-result': 'result-unknown',
    'give-up': 'unbound',
  },
  'in-review': {
    approve: 'in-app',
    reject: 'failed',
    'find-in-review': 'in-review',
    'find-nothing': 'checking',
  },
  verifying: {
    wait: 'waiting-confirmation',
    confirm: 'bound',
    fail: 'failed',
    'lose-result': 'result-unknown',
    'give-up': 'unbound',
  },
  'waiting-confirmation': {
    confirm: 'bound',
    wait: 'waiting-confirmation',
    fail: 'failed',
    'lose-result': 'result-unknown',
  },
  'result-unknown': {
    confirm: 'bound',
    fail: 'failed',
    'find-nothing': 'checking',
    'find-in-review': 'in-review',
  },
  bound: {
    suspend: 'suspended',
    break: 'rebind-needed',
    unbind: 'unbinding',
    gone: 'unbound',
    'close-wallet': 'closing',
    'lose-device': 're-verify',
  },
  're-verify': {
    confirm: 'bound',
    break: 'rebind-needed',
    unbind: 'unbinding',
    gone: 'unbound',
    'close-wallet': 'closing',
  },
  suspended: {
    confirm: 'bound',
    break: 'rebind-needed',
    unbind: 'unbinding',
    gone: 'unbound',
    'close-wallet': 'closing',
    'lose-device': 're-verify',
  },
  'rebind-needed': {
    check: 'checking',
    confirm: 'bound',
    unbind: 'unbinding',
    gone: 'unbound',
    'close-wallet': 'closing',
    'lose-device': 're-verify',
  },
  unbinding: {
    gone: 'unbound',
    confirm: 'bound',
    'close-wallet': 'closing',
    'lose-device': 're-verify',
  },
  unbound: { plan: 'planned', confirm: 'bound' },
  closing: { 'wallet-closed': 'closed', confirm: 'bound', 'lose-device': 're-verify' },
  closed: { plan: 'planned', confirm: 'bound' },
  failed: { retry: 'checking', confirm: 'bound', 'give-up': 'unbound' },
} as const satisfies MoveTable;

/** Each status with the moves it allows; a move that is not here is refused with a reason. */
export const bindingMoves: MoveTable = table;

/** The moves a status allows, by name: words for buttons are complete or do not compile. */
export type MovesFrom<S extends BindingStatus> = keyof (typeof table)[S];

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

/** Moves a binding on, or says why not. Nothing is submitted twice: `submit` is missing wherever one may be under way. */
export function advance(binding: Binding, move: Move): Result<Binding, Refusal> {
  const { event, at, dueAt } = move;
  const from = binding.status;
  const to = bindingMoves[from][event];
  if (to === undefined) return err({ code: whyNot(from, event), from, event });
  const refused = refusedBy(binding, move);
  if (refused) return err({ ...refused, from, event });
  const failure = failing.has(event) ? move.failure : undefined;
  const evidence = event === 'confirm' ? move.evidence : undefined;
  return ok({
    ...binding,
    status: to,
    since: at,
    dueAt,
    failure,
    evidence: evidence ?? binding.evidence,
    ticked: beginsRound(from, to) ? [] : binding.ticked,
    history: [
      ...binding.history,
      { at, event, from, to, ...(failure && { failure }), ...(evidence && { evidence }) },
    ],
  });
}

/** Moves that come with the reason why. */
const failing: ReadonlySet<BindingEvent> = new Set(['fail', 'reject', 'lose-result']);

/** Moves that begin a try, and so wait for the clock of the last one. */
const tries: ReadonlySet<BindingEvent> = new Set(['check', 'retry']);

const rounds: ReadonlySet<BindingStatus> = new Set([
  'planned',
  'unbinding',
  're-verify',
  'closing',
]);

function beginsRound(from: BindingStatus, to: BindingStatus): boolean {
  return rounds.has(to) || (to === 'checking' && from !== 'planned');
}

/** The moves that would be accepted now, for the buttons of a view. */
export function openMoves(binding: Binding, at: number): readonly BindingEvent[] {
  const waits = timeRefusal(binding, at) !== undefined;
  return bindingEvents.filter(
    (event) => bindingMoves[binding.status][event] !== undefined && !(waits && tries.has(event)),
  );
}

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

function refusedBy(binding: Binding, move: Move): Omit<Refusal, 'from' | 'event'> | undefined {
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

/** Read from the history: giving up and planning anew does not get round the clock. */
function timeRefusal({ history }: Binding, at: number) {
  const tried = history.slice(history.findLastIndex(({ to }) => to === 'bound') + 1);
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

function whyNot(from: BindingStatus, event: BindingEvent): RefusalCode {
  const reason = reasons[from];
  if (reason) return reason;
  if (afterBound.has(event)) return 'not-bound';
  return from === 'planned' || from === 'checking' ? 'not-yet' : 'other-step-first';
}
