/** How hard a passphrase is to guess, and the one thing that would help most. */
export interface Strength {
  /** 0 and 1 are refused; 2 is enough, 4 is excellent. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** Guesses an informed attacker needs, as a power of ten. */
  readonly guesses: number;
  readonly hint: StrengthHint;
}

export const strengthHints = [
  'empty',
  'too-short',
  'only-digits',
  'repeated',
  'common',
  'add-words',
  'good',
  'strong',
] as const;
export type StrengthHint = (typeof strengthHints)[number];

/** Guesses a vault on a stolen disk must withstand, as a power of ten: at 0.17 s a guess, 10^10 is 50 years of one core. */
export const enoughGuesses = 10;

interface Pattern {
  readonly shape: RegExp;
  readonly hint: StrengthHint;
  /** Power of ten of the guesses that a match of this many characters costs. */
  readonly cost: (length: number) => number;
}

const habits =
  'password|passwd|qwerty|asdfgh|zxcvbn|qazwsx|1qaz2wsx|admin|welcome|letmein|iloveyou|dragon|monkey|woaini|wodemima|mima|nihao|zhongguo|beijing|shanghai|laopo|laogong|baobao|5201314|520|1314|666|888|alipay|weixin|zhifubao|icbc|kaban|我爱你|密码|支付宝|微信|工商银行';

/** Tried in order at each place of the passphrase; the first match is taken. Each is cheap to guess, so each counts little. */
const patterns: readonly Pattern[] = [
  { shape: new RegExp(`^(?:${habits})`, 'i'), hint: 'common', cost: () => 2 },
  { shape: /^(.)\1{2,63}/u, hint: 'repeated', cost: (length) => 1 + Math.log10(length) },
  { shape: /^(?:19|20)\d{2}[-./]?\d{1,2}[-./]?\d{1,2}/, hint: 'only-digits', cost: () => 4.6 },
  { shape: /^1[3-9]\d{9}/, hint: 'only-digits', cost: () => 6 },
  {
    shape:
      /^(?:0123|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321|3210|abcd|dcba)\d{0,6}/i,
    hint: 'common',
    cost: () => 2,
  },
  { shape: /^\d+/, hint: 'only-digits', cost: (length) => length },
  { shape: /^[a-z]+/i, hint: 'add-words', cost: (length) => length * 1.11 },
  { shape: /^\p{Script=Han}+/u, hint: 'add-words', cost: (length) => length * 3.2 },
  { shape: /^[\s\S]/u, hint: 'add-words', cost: () => 1.5 },
];

/**
 * Estimates a passphrase against an attacker who knows people's habits: words by syllable (13 choices a letter),
 * Chinese characters as the 1,500 commonest, dates, phone numbers, keyboard runs and repeats as single choices.
 * Errs to the low side.
 */
export function passphraseStrength(passphrase: string): Strength {
  let rest = passphrase.normalize('NFKC').slice(0, 128);
  const length = rest.length;
  let guesses = 0;
  const hints = new Map<StrengthHint, number>();
  while (rest !== '') {
    const { hint, cost, taken } = firstMatch(rest);
    guesses += cost;
    hints.set(hint, (hints.get(hint) ?? 0) + taken);
    rest = rest.slice(taken);
  }
  const level = levelOf(guesses);
  return { level, guesses, hint: hintFor({ length, level, hints }) };
}

function firstMatch(rest: string): { hint: StrengthHint; cost: number; taken: number } {
  for (const { shape, hint, cost } of patterns) {
    const taken = shape.exec(rest)?.[0].length;
    if (taken) return { hint, cost: cost(taken), taken };
  }
  return { hint: 'add-words', cost: 0, taken: 1 };
}

function levelOf(guesses: number): Strength['level'] {
  const steps = [5, enoughGuesses, 12, 15];
  return steps.filter((step) => guesses >= step).length as Strength['level'];
}

function hintFor(seen: {
  readonly length: number;
  readonly level: number;
  readonly hints: ReadonlyMap<StrengthHint, number>;
}): StrengthHint {
  if (seen.length === 0) return 'empty';
  if (seen.level >= 3) return seen.level === 4 ? 'strong' : 'good';
  if (seen.length < 8) return 'too-short';
  const most = [...seen.hints].toSorted((a, b) => b[1] - a[1])[0];
  return most?.[0] ?? 'add-words';
}
