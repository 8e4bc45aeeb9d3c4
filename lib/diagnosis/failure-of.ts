import type { Failure } from '../domain/failure.ts';
import type { FoundDiagnosis } from '../knowledge/failure-diagnosis.ts';
import { coolDown } from './cool-down.ts';
import { scrubMessage } from './scrub-message.ts';

interface Told {
  readonly text?: string | undefined;
  readonly code?: string | undefined;
}

/** A diagnosis as it is kept with a binding: what was said without its long numbers, and until when to wait. */
export function failureOf(found: FoundDiagnosis, told: Told, now: number): Failure {
  const { cause, policy } = found;
  const message = told.text === undefined ? '' : scrubMessage(told.text);
  const code = told.code === undefined ? '' : scrubMessage(told.code);
  const until = coolDown(found, now, told.text);
  return {
    cause,
    policy,
    ...(code !== '' && { code }),
    ...(message !== '' && { message }),
    ...(until !== undefined && { until }),
  };
}
