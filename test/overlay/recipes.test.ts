import { expect, it } from 'vitest';

import { honest } from '../e2e/hostile/honest.ts';
import { likeness, type Picture } from '../e2e/hostile/pixels.ts';
import { recipes } from '../e2e/hostile/recipes.ts';

it('has at least 28 attacks and 3 honest pages, each with a name of its own and something it does', () => {
  expect(recipes.length).toBeGreaterThanOrEqual(28);
  expect(honest.length).toBeGreaterThanOrEqual(3);
  expect(new Set(recipes.map(({ name }) => name)).size).toBe(recipes.length);
  for (const { rules, attack } of recipes) expect(rules ?? attack).toBeDefined();
});

it('tells a covered button from one that is seen, and a grey one from a white cover', () => {
  const picture = (...lights: readonly number[]): Picture => ({
    width: lights.length,
    height: 1,
    depth: 3,
    points: Uint8Array.from(lights.flatMap((light) => [light, light, light])),
  });
  const seen = picture(255, 90, 90, 255);
  expect(likeness(seen, seen)).toBe(1);
  expect(likeness(seen, picture(250, 100, 95, 255))).toBe(1);
  expect(likeness(seen, picture(255, 255, 255, 255))).toBe(0.5);
  expect(likeness(seen, picture(255, 90))).toBe(0);
});
