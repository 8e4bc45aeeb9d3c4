import { expect, it } from 'vitest';
import { minorGuide } from '../../lib/knowledge/minors.ts';
import { ruleById } from '../../lib/knowledge/rules.ts';

it('ends self-service below 16 and names what the guardian brings', () => {
  const guide = minorGuide('under-16');
  expect(guide?.selfService).toBe(false);
  expect(guide?.needs.map(({ id }) => id).slice(0, 5)).toEqual([
    'call-first',
    'guardian-comes',
    'guardian-id',
    'child-id',
    'proof-of-relation',
  ]);
});

it('lets 16 and 17 go on, with limits', () => {
  const guide = minorGuide('16-17');
  expect(guide?.selfService).toBe(true);
  expect(guide?.needs.map(({ id }) => id)).toContain('amounts-limited');
});

it('changes nothing for adults', () => {
  expect(minorGuide('adult')).toBeUndefined();
});

it('tells that sources disagree on the age', () => {
  expect(minorGuide('16-17')?.rule === 'age' && ruleById('age').contested).toBe(true);
});
