import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { fourthSet, secondSet, thirdSet } from './paraphrases-blind.ts';
import { firstSet, type Said } from './paraphrases.ts';

describe.each([
  ['first', firstSet],
  ['second', secondSet],
  ['third', thirdSet],
  ['fourth', fourthSet],
])('the %s set of paraphrases, screenshots and other talk', (_, set) => {
  it('is read right nine times out of ten', () => {
    const right = set.filter((said) => verdict(said) === 'right');
    expect(right.length / set.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is told a wrong cause less than twice in a hundred, and otherwise asked', () => {
    const wrong = set.filter((said) => verdict(said) === 'wrong').map(([text]) => text);
    expect(wrong.length / set.length, wrong.join(' | ')).toBeLessThan(0.02);
  });
});

/** Nothing to say to a line that names no failure is right; asking about one that does is neither right nor wrong. */
function verdict([text, ...causes]: Said): 'right' | 'asked' | 'wrong' {
  const diagnosis = diagnose({ text });
  if (diagnosis.kind === 'found') return causes.includes(diagnosis.cause) ? 'right' : 'wrong';
  if (causes.length > 0 || diagnosis.kind === 'choose') return 'asked';
  return 'right';
}
