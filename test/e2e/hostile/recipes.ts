import { lastMoment } from './last-moment.ts';
import { movedUs } from './moved-us.ts';
import { notMeant } from './not-meant.ts';
import { overUs } from './over-us.ts';
import { pageAround } from './page-around.ts';
import { styledUs } from './styled-us.ts';
import type { Recipe } from './recipe.ts';

/** Every attack, tried in both browsers. */
export const recipes: readonly Recipe[] = [
  ...styledUs,
  ...movedUs,
  ...pageAround,
  ...overUs,
  ...lastMoment,
  ...notMeant,
];
