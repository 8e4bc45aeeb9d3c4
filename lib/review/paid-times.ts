import type { NotedPayment } from '../domain/noted-payment.ts';

const minute = 60_000;
const hour = 60 * minute;
const dayLong = 24 * hour;
const beijing = 8 * hour;

/** Pressed right after paying, or a little before: a wallet prints the moment of the payment itself. */
const promptBefore = 10 * minute;
const promptAfter = 2 * hour;

/** Pressed when the person came to think of it: hours later, or the next morning. */
const rememberedBefore = 48 * hour;

/** A bank prints the day alone, and posts later; some shops charge later. */
const postedAfter = 36 * hour;

/** Epoch milliseconds of a bill's line; a whole day where the bill prints no time. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

type Noted = Pick<NotedPayment, 'at'>;

/** `prompt`: of the moment it was noted. `shifted`: hours away, and still possible. `far`: beyond that. */
export type Timing = 'prompt' | 'shifted' | 'far';

/** How a line lies to the moment at which its payment was noted. */
export function timingOf(line: Span, { at }: Noted): Timing {
  const { from, until } = line;
  if (until < at - rememberedBefore || from > at + postedAfter) return 'far';
  const latest = isMoment(line) ? promptAfter : postedAfter;
  return until >= at - promptBefore && from <= at + latest ? 'prompt' : 'shifted';
}

/** Whether a line lies where the payment would be posted had it been noted at once. */
export function isInTime({ from, until }: Span, { at }: Noted): boolean {
  return until >= at - promptBefore && from <= at + postedAfter;
}

/** Whether the bill prints the time of a line. */
export function isMoment({ from, until }: Span): boolean {
  return from === until;
}

/** Milliseconds between a line and the moment it was noted; 0 within the day of a line without a time. */
export function distanceOf({ from, until }: Span, { at }: Noted): number {
  return Math.max(0, from - at, at - until);
}

/** The Beijing day of an instant, counted from 1970-01-01. */
export function beijingDayNumber(at: number): number {
  return Math.floor((at + beijing) / dayLong);
}

/** The days on which a payment's own line may stand, counted from 1970-01-01. */
export function daysAround({ at }: Noted): { readonly first: number; readonly last: number } {
  return {
    first: beijingDayNumber(at - rememberedBefore),
    last: beijingDayNumber(at + postedAfter),
  };
}

/** The moment of a row, or its whole day: `second` of the day is less than 0 where the bill prints no time. */
export function spanOf(day: number, second: number): Span {
  const start = day * dayLong - beijing;
  if (second < 0) return { from: start, until: start + dayLong - 1 };
  const at = start + second * 1000;
  return { from: at, until: at };
}
