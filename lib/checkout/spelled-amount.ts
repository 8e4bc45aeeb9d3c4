import { amountShapes, spelledNumbers } from '../knowledge/cashier-words.ts';

/** The last sum that a text writes in words, in whole cents: 24000 for two hundred and forty yuan; undefined without one. */
export function spelledMinor(text: string): number | undefined {
  const all = text.match(new RegExp(amountShapes.spelled, 'g'));
  const [yuan = '', cents = ''] = all?.at(-1)?.split(spelledNumbers.yuan) ?? [];
  if (yuan === '') return undefined;
  const minor = wholeOf(yuan) * 100 + centsOf(cents);
  return minor > 0 && Number.isSafeInteger(minor) ? minor : undefined;
}

const { digits, units, groups } = spelledNumbers;
const least = Math.min(...Object.values(groups));

/** Digits are multiplied by the unit behind them, and what is gathered so far by the group's. */
function wholeOf(said: string): number {
  let [sum, group, digit] = [0, 0, 0];
  for (const letter of said) {
    const unit: number | undefined = Reflect.get(units, letter);
    const times: number | undefined = Reflect.get(groups, letter);
    if (times !== undefined) {
      // The larger unit takes all that was said before, the smaller only its own group.
      sum = times > least ? (sum + group + digit) * times : sum + (group + digit) * times;
      [group, digit] = [0, 0];
    } else if (unit !== undefined) {
      group += (digit || 1) * unit;
      digit = 0;
    } else if (digits.includes(letter)) digit = digits.indexOf(letter);
  }
  return sum + group + digit;
}

function centsOf(said: string): number {
  return [...said.matchAll(spelledNumbers.cents)].reduce(
    (sum, [, tens, ones]) =>
      sum + (tens ? digits.indexOf(tens) * 10 : 0) + (ones ? digits.indexOf(ones) : 0),
    0,
  );
}
