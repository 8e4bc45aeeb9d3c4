import { failures } from '../knowledge/failures.ts';
import { causeWait, type Wait, waits } from '../knowledge/remedies.ts';
import type { FoundDiagnosis } from '../knowledge/failure-diagnosis.ts';

const minute = 60_000;
const dayMinutes = 24 * 60;
/** Beijing is eight hours ahead of UTC, summer and winter. */
const beijingAhead = 8 * 60;

type Waiting = Pick<FoundDiagnosis, 'cause' | 'policy' | 'failureId'>;

/** Before when another try is pointless, in epoch milliseconds; undefined when nothing is won by waiting. */
export function coolDown(found: Waiting, now: number): number | undefined {
  const wait = waitOf(found);
  return wait && endOf(wait, now);
}

/** Which wait it is, with its source. */
export function waitOf({ cause, policy, failureId }: Waiting): Wait | undefined {
  if (policy !== 'wait') return undefined;
  const row = failures.find(({ id }) => id === failureId);
  return waits[row?.wait ?? causeWait[cause] ?? 'half-hour'];
}

function endOf({ until }: Wait, now: number): number {
  if ('minutes' in until) return now + until.minutes * minute;
  const beijing = Math.floor(now / minute) + beijingAhead;
  const today = beijing - (beijing % dayMinutes) + until.beijingMinute;
  const next = today > beijing ? today : today + dayMinutes;
  return (next - beijingAhead) * minute;
}
