import { maskedWords } from '../domain/masked-words.ts';
import type { PathCorrection } from '../domain/support.ts';
import type { Records } from '../store/records.ts';

type Corrections = Records['corrections'];

/** The corrections with the person's word on a path; without labels ours stands again. */
export function withPathCorrection(before: Corrections, correction: PathCorrection): Corrections {
  const others = before.paths.filter(({ path }) => path !== correction.path);
  if (correction.labels.length === 0) return { ...before, paths: others };
  const labels = correction.labels.map(maskedWords);
  return { ...before, paths: [...others, { ...correction, labels }] };
}
