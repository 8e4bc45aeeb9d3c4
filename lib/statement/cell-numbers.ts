import { dayText } from '../domain/calendar.ts';

/** Days from 1899-12-30, where sheets count from, to 1970-01-01. */
const daysToEpoch = 25_569;

/** Days by which a sheet of the 1904 system counts less. */
export const days1904 = 1462;

const lastSerial = 100_000;

const dayBySerial = new Map<number, string>();

/** A sheet's serial date as `YYYY-MM-DD HH:MM:SS`, rounded to the second; undefined when it is no such date. */
export function serialText(serial: number, dayOffset: number): string | undefined {
  if (!(serial >= 0 && serial < lastSerial)) return undefined;
  const seconds = Math.round((serial + dayOffset) * 86_400);
  const day = Math.floor(seconds / 86_400);
  const second = seconds - day * 86_400;
  const hours = twoDigits(Math.floor(second / 3600));
  const minutes = twoDigits(Math.floor((second % 3600) / 60));
  return `${knownDay(day)} ${hours}:${minutes}:${twoDigits(second % 60)}`;
}

/** A sheet repeats its days; there are no more than `lastSerial` of them. */
function knownDay(serial: number): string {
  const known = dayBySerial.get(serial);
  if (known !== undefined) return known;
  const text = dayText(serial - daysToEpoch);
  dayBySerial.set(serial, text);
  return text;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

const numberShape = /^-?\d{1,15}(?:\.\d{1,20})?(?:[eE]-\d{1,2})?$/;

/**
 * The text of a numeric cell. Binary noise behind the second decimal goes (`19.900000000000002` is
 * `19.90`); a third decimal that is meant stays, so that the amount is refused.
 */
export function numberText(raw: string): string {
  if (!numberShape.test(raw)) return raw;
  const value = Number(raw);
  const rounded = Math.round(value * 100) / 100;
  const noise = Math.abs(value - rounded);
  return noise <= 1e-9 * Math.max(1, Math.abs(value)) ? rounded.toFixed(2) : raw;
}
