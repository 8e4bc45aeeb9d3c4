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
export interface MonthScore {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Weights that are in order, and of all that apply. */
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
