import type { Line } from './report.ts';

/** What every suite is given. */
export interface Bench {
  /** Rows of the bills; the budgets are for 100,000. */
  readonly rows: number;
  /** Rounds where the command line says a number; else each suite's own. */
  readonly rounds: number | undefined;
  /** A build of its own: others rebuild the usual one while we measure. */
  readonly extensionDir: string;
  /** Gone when the bench ends. */
  readonly tempDir: string;
  /** Remembered for the machine line. */
  readonly onBrowser: (version: string) => void;
}

export type Suite = (bench: Bench) => Promise<readonly Line[]>;
