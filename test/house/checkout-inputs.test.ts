import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inputCases, toldElsewhere } from '../e2e/inputs/cases.ts';

it('has a page or a story for each of the strange pages C1 to C58', () => {
  const told = new Set([...inputCases.map(({ id }) => id), ...Object.keys(toldElsewhere)]);
  const all = Array.from({ length: 58 }, (_, index) => `C${index + 1}`);
  expect(all.filter((id) => !told.has(id))).toEqual([]);
});

it('names stories that are there', () => {
  const stories = globSync('test/e2e/stories/*.ts').map((file) => file.replace(/.*\/|\.ts$/g, ''));
  for (const story of Object.values(toldElsewhere)) expect(stories).toContain(story);
});
