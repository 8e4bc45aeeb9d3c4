/** One practice round against fraud. */
export interface DrillRound {
  /** Epoch milliseconds of its end. */
  readonly at: number;
  /** Cases of which the person saw rightly whether they were genuine. */
  readonly right: number;
  readonly asked: number;
  /** Every case of the round, in the order in which they were asked. */
  readonly cases: readonly string[];
  /** Cases seen wrongly, or rightly for a reason that tells nothing; they are asked again first. */
  readonly missed: readonly string[];
}
