/** What the person says of one thing to check. */
export const checkAnswers = ['done', 'not-done', 'does-not-apply'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** The person's answer to one item, which goes stale. */
export interface CheckAnswered {
  /** Item and subject: `alipay-password@alipay`, `limits@<card id>`. */
  readonly key: string;
  readonly answer: CheckAnswer;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Epoch milliseconds when the answer is stale; kept with it, so that nothing else need be read to know. */
  readonly staleAt: number;
}

/** What the score was in one month. */
export interface MonthScore extends Score {
  /** `YYYY-MM`. */
  readonly month: string;
}

/** Weights that are in order, and of all that apply. */
export interface Score {
  readonly held: number;
  readonly whole: number;
}

export interface ChecklistRecord {
  readonly answers: readonly CheckAnswered[];
  /** Days the person wants an item's answer to hold, by item id. */
  readonly keepDays: Readonly<Record<string, number>>;
  /** Oldest first, one a month. */
  readonly months: readonly MonthScore[];
}

/** How things stand with one item: an answer that holds, one that no longer does, or none yet. */
export const checkStates = ['done', 'does-not-apply', 'stale', 'not-done', 'open'] as const;
export type CheckState = (typeof checkStates)[number];

export const dayLong = 86_400_000;

/** Days an answer holds. "Not done" is asked about again soon, "does not apply" rarely; "done" as the item says. */
const holds: Readonly<Record<CheckAnswer, (days: number) => number>> = {
  done: (days) => days,
  'not-done': (days) => Math.min(days, 30),
  'does-not-apply': (days) => Math.max(days, 365),
};

/** Choices for how long "done" holds, in days. */
export const keepChoices = [30, 60, 90, 180, 365] as const;

/** Item and subject as one key. An item's id holds no `@`. */
export function checkKey(item: string, subject: string): string {
  return `${item}@${subject}`;
}

/** An answer given now, by an item whose "done" holds for so many days. */
export function answered(
  key: string,
  answer: CheckAnswer,
  { at, days }: { readonly at: number; readonly days: number },
): CheckAnswered {
  return { key, answer, at, staleAt: at + holds[answer](days) * dayLong };
}

/**
 * How an answer stands at this instant. One given more than a day in the future came from a wrong clock: how old it is
 * nobody knows, so it counts as not given.
 */
export function stateOf(given: CheckAnswered | undefined, now: number): CheckState {
  if (!given || given.at > now + dayLong) return 'open';
  if (given.answer === 'not-done') return 'not-done';
  return now >= given.staleAt ? 'stale' : given.answer;
}

/** The record with this answer in the place of an earlier one; without one, as if it had never been given. */
export function withAnswer(
  before: ChecklistRecord,
  key: string,
  given: CheckAnswered | undefined,
): ChecklistRecord {
  const others = before.answers.filter((one) => one.key !== key);
  return { ...before, answers: given ? [...others, given] : others };
}

/** Another number of days for an item: the answers already given to it hold for that long as well. */
export function withKeepDays(before: ChecklistRecord, item: string, days: number): ChecklistRecord {
  return {
    ...before,
    keepDays: { ...before.keepDays, [item]: days },
    answers: before.answers.map((given) =>
      given.key.startsWith(checkKey(item, ''))
        ? answered(given.key, given.answer, { at: given.at, days })
        : given,
    ),
  };
}

/** The score of this month, the newest word standing; the same record when nothing is new. */
export function withMonth(before: ChecklistRecord, score: MonthScore): ChecklistRecord {
  const { month, held, whole } = score;
  const known = before.months.find((one) => one.month === month);
  if (known?.held === held && known.whole === whole) return before;
  const others = before.months.filter((one) => one.month !== month);
  const months = [...others, { month, held, whole }].toSorted((a, b) =>
    a.month < b.month ? -1 : 1,
  );
  return { ...before, months };
}

/** The months up to this one, oldest first, at most `count`; a month nobody looked at has no score. */
export function monthsUpTo(
  months: readonly MonthScore[],
  last: string,
  count: number,
): readonly { readonly month: string; readonly score: Score | undefined }[] {
  const first = months.map(({ month }) => month).find((month) => month <= last) ?? last;
  const names = Array.from({ length: count }, (_, back) => monthBefore(last, back)).toReversed();
  return names
    .filter((month) => month >= first)
    .map((month) => ({ month, score: months.find((one) => one.month === month) }));
}

/** `2026-01` and 1 back is `2025-12`. */
export function monthBefore(month: string, back: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - back)).toISOString().slice(0, 7);
}
