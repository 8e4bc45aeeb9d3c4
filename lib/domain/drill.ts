/** One practice round against phishing. */
export interface DrillRound {
  /** Epoch milliseconds of its end. */
  readonly at: number;
  readonly right: number;
  readonly asked: number;
  /** Cases answered wrongly, to be asked again first. */
  readonly missed: readonly string[];
}
