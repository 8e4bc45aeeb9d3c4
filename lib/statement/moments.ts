import { dayNumber } from '../domain/calendar.ts';
import { COLON, isDigit, MINUS, SLASH, SPACE, TAB, ZERO } from './bytes.ts';

/** A cell with a date, and what was read in it. */
export interface Moment {
  bytes: Uint8Array;
  /** Where to read, and after reading where it stopped. */
  at: number;
  end: number;
  /** Days since 1970-01-01. */
  day: number;
  /** Second of the day, -1 when none is printed. */
  second: number;
  readonly dayByDate: Map<number, number>;
}

export function createMoment(): Moment {
  return { bytes: new Uint8Array(), at: 0, end: 0, day: 0, second: -1, dayByDate: new Map() };
}

/**
 * Reads the moment in `bytes` from `at` to `end` as bills print it: `2023-02-12 21:32:14`,
 * `2023/1/2  19:01`, a date alone. False when it is none or there is no such day or time.
 */
export function readMoment(moment: Moment): boolean {
  moment.second = -1;
  if (!readDay(moment)) return false;
  if (moment.at === moment.end) return true;
  const gap = moment.at;
  while (isBlank(moment.bytes[moment.at]) && moment.at < moment.end) moment.at++;
  return moment.at > gap && readTime(moment);
}

function readDay(moment: Moment): boolean {
  const from = moment.at;
  const year = readNumber(moment, 4);
  const separator = moment.bytes[moment.at];
  if (moment.at - from !== 4 || (separator !== MINUS && separator !== SLASH)) return false;
  moment.at++;
  const month = readNumber(moment, 2);
  if (month < 0 || moment.bytes[moment.at++] !== separator) return false;
  const date = readNumber(moment, 2);
  if (date < 0) return false;
  moment.day = dayOf(moment.dayByDate, (year * 100 + month) * 100 + date);
  return moment.day >= 0;
}

function readTime(moment: Moment): boolean {
  const hour = readNumber(moment, 2);
  if (hour < 0 || hour > 23 || moment.bytes[moment.at++] !== COLON) return false;
  const minute = readNumber(moment, 2);
  if (minute < 0 || minute > 59) return false;
  moment.second = hour * 3600 + minute * 60;
  if (moment.at === moment.end) return true;
  if (moment.bytes[moment.at++] !== COLON) return false;
  const second = readNumber(moment, 2);
  if (second < 0 || second > 59) return false;
  moment.second += second;
  return moment.at === moment.end;
}

/** The number of up to `most` digits at the cursor, or -1. */
function readNumber(moment: Moment, most: number): number {
  const { bytes } = moment;
  const from = moment.at;
  const end = Math.min(moment.end, from + most);
  let at = from;
  let value = 0;
  while (at < end && isDigit(bytes[at])) value = value * 10 + (bytes[at++] ?? 0) - ZERO;
  moment.at = at;
  return at === from ? -1 : value;
}

/** Day number of a date written as one number, yyyymmdd, or -1; bills repeat their days. */
function dayOf(dayByDate: Map<number, number>, date: number): number {
  const known = dayByDate.get(date);
  if (known !== undefined) return known;
  const year = Math.floor(date / 10_000);
  const day = dayNumber(year, Math.floor(date / 100) % 100, date % 100) ?? -1;
  dayByDate.set(date, day);
  return day;
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}
