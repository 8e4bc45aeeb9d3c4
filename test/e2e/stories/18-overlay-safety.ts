import { deepEqual, equal, ok } from 'node:assert/strict';

import { honest } from '../hostile/honest.ts';
import type { Recipe } from '../hostile/recipe.ts';
import { recipes } from '../hostile/recipes.ts';
import { hostileTill } from '../hostile/till.ts';
import { middleOf, ownElement, pictureOfPill, tryRecipe } from '../hostile/try-recipe.ts';
import { withLoopback } from '../loopback.ts';
import { choices, grant, host } from '../till.ts';
import { type Stage, story } from '../story.ts';

/** Windows side by side: a person waits most of the time before a press. */
const windows = 3;

/** What each recipe ended in, where that is not what it should. */
async function tryAll(t: Stage, tried: readonly Recipe[]): Promise<readonly string[]> {
  const left = [...tried];
  const wrong: string[] = [];
  await grant(await t.open('app.html'));
  await withLoopback({ '/cashier/pay': hostileTill }, async ({ port }) => {
    const address = `http://${host}:${port}/cashier/pay`;
    const work = async (): Promise<void> => {
      const page = await t.running().browser.newPage({ type: 'window' });
      await page.goto(address);
      const looksLike = await pictureOfPill(page, await middleOf(await ownElement(page)));
      for (let recipe = left.shift(); recipe; recipe = left.shift()) {
        await page.goto(address);
        const { accepted, visible } = await tryRecipe(page, recipe, looksLike);
        const due = typeof recipe.ends === 'string' ? recipe.ends : recipe.ends[t.on];
        const ended = accepted ? 'works' : 'refused';
        if (ended !== due) wrong.push(`${recipe.name}: ${ended}, ${visible ? 'seen' : 'not seen'}`);
        else if (accepted && !visible) wrong.push(`${recipe.name}: pressed unseen`);
      }
    };
    await Promise.all(Array.from({ length: windows }, work));
  });
  return wrong;
}

story(
  'no hostile page gets a press through that the person did not mean',
  async (t) => {
    ok(recipes.length >= 28);
    deepEqual(await tryAll(t, recipes), []);
  },
  choices,
);

story(
  'on honest pages every press on the helper counts',
  async (t) => {
    deepEqual(await tryAll(t, honest), []);
    equal(honest.length, 6);
  },
  choices,
);
