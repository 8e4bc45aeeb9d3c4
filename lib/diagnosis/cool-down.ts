import type { RetryPolicy } from '../domain/failure.ts';
import { failures } from '../knowledge/failures.ts';
import { causeWait, type Wait, waits } from '../knowledge/remedies.ts';
import type { FoundDiagnosis } from '../knowledge/failure-diagnosis.ts';
import { saidWait } from './said-wait.ts';

const minute = 60_000;
const dayMinutes = 24 * 60;
/** Beijing is eight hours ahead of UTC, summer and winter. */
const beijingAhead = 8 * 60;

type Waiting = Pick<FoundDiagnosis, 'cause' | 'policy' | 'failureId'>;

/** A time in the message counts with these only: with the others another try may cost money, or is none. */
const mayTry: ReadonlySet<RetryPolicy> = new Set(['wait', 'retry', 'fix', 'contact']);

/**
 * Before when another try is pointless, in epoch milliseconds; undefined when nothing is won by waiting. What the
 * message says of it comes before our own waits.
 */
export function coolDown(found: Waiting, now: number, text = ''): number | undefined {
  const until = saidUntil(found, text) ?? waitOf(found)?.until;
  return until && endOf(until, now);
}

/** The wait that the message itself names, where it counts. */
export function saidUntil({ policy }: Waiting, text: string): Wait['until'] | undefined {
  return mayTry.has(policy) ? saidWait(text) : undefined;
}

/** Which wait it is when the message names none, with its source. */
export function waitOf({ cause, policy, failureId }: Waiting): Wait | undefined {
  if (policy !== 'wait') return undefined;
  const row = failures.find(({ id }) => id === failureId);
  return waits[row?.wait ?? causeWait[cause] ?? 'half-hour'];
}

function endOf(until: Wait['until'], now: number): number {
  if ('minutes' in until) return now + until.minutes * minute;
  const beijing = Math.floor(now / minute) + beijingAhead;
  const today = beijing - (beijing % dayMinutes) + until.beijingMinute;
  const next = today > beijing ? today : today + dayMinutes;
  return (next - beijingAhead) * minute;
}
