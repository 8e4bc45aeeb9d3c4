import type { DrillCaseId, DrillVerdict } from '../knowledge/drill-cases.ts';

/** What the person said of one case. */
export interface DrillAnswer {
  readonly verdict: DrillVerdict;
  /** The part they pointed at; nobody is asked for it after a wrong verdict. */
  readonly part?: string | undefined;
}

/** A round that is going on. It outlives the popup, and goes when the browser closes. */
export interface DrillDraft {
  /** Epoch milliseconds; 0 while none is going on. */
  readonly begunAt: number;
  readonly cases: readonly DrillCaseId[];
  /** In the order of the cases. */
  readonly answers: readonly DrillAnswer[];
  /** Cases whose explanation the person has gone on from. */
  readonly done: number;
  /** The part chosen and not yet confirmed. */
  readonly chosen: string;
}

export const noDrill: DrillDraft = { begunAt: 0, cases: [], answers: [], done: 0, chosen: '' };
