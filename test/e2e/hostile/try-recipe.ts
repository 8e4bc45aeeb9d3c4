import type { ElementHandle, Page } from 'puppeteer-core';

import { until } from '../actions.ts';
import { likeness, type Picture, readPng } from './pixels.ts';
import type { Point, Recipe } from './recipe.ts';

export interface Outcome {
  /** The card is open: the press went through. */
  readonly accepted: boolean;
  /** Our button was what the person saw where they pressed. */
  readonly visible: boolean;
  /** The press took so long that what was bared for it had been in sight long enough: a busy machine proves nothing. */
  readonly late: boolean;
}

/** Our element in the page. */
export async function ownElement(page: Page): Promise<ElementHandle<HTMLElement>> {
  const found = await until('the helper', async () => (await page.$('html > [popover]')) ?? false);
  return found as ElementHandle<HTMLElement>;
}

/** Our button as it looks when nobody fights it. */
export async function pictureOfPill(page: Page, at: Point): Promise<Picture> {
  const [left, top] = await page.evaluate(() => [scrollX, scrollY] as const);
  const clip = { x: left + at.x - 20, y: top + at.y - 20, width: 40, height: 40 };
  // Else Chromium draws the whole page anew for the picture, which starts our proof anew.
  return readPng(await page.screenshot({ clip, captureBeyondViewport: false }));
}

export async function middleOf(own: ElementHandle<HTMLElement>): Promise<Point> {
  const [x, y] = await own.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
  return { x, y };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The pill stands before the verdict is in it; what only looks like it is shown to nobody else. */
export async function settledPill(page: Page): Promise<Picture> {
  const own = await ownElement(page);
  const look = async (): Promise<Picture> => pictureOfPill(page, await middleOf(own));
  let last = await look();
  return until('the verdict in the pill', async () => {
    await pause(400);
    const before = last;
    last = await look();
    return likeness(before, last) === 1 && hasMark(last) && last;
  });
}

/** Whether there is more than one colour in the middle of the pill. */
function hasMark(picture: Picture): boolean {
  const { width, height, depth, points } = picture;
  const line = points.subarray((height / 2) * width * depth, (height / 2 + 1) * width * depth);
  const colours = new Set(Array.from({ length: width }, (_, x) => line[x * depth]));
  return colours.size > 2;
}

/**
 * Lets the page do its worst and then presses with a real mouse, as a person does who has seen something there: comes
 * near, waits, comes upon it, presses.
 */
export async function tryRecipe(page: Page, recipe: Recipe, looksLike: Picture): Promise<Outcome> {
  const own = await ownElement(page);
  // It moves by the width of a scroll bar when the verdict comes.
  const at = await until('the verdict in the pill', async () => {
    const now = await middleOf(own);
    return likeness(await pictureOfPill(page, now), looksLike) >= 0.9 && now;
  });
  const from = recipe.aim ?? at;
  await page.mouse.move(from.x - 150, from.y - 60);
  await attack(page, recipe, { own, at });
  if (recipe.pressFirst) await page.mouse.click(300, 200);
  if (recipe.settles) await pause(900);
  const now = await nudged(own, at);
  const aim = recipe.aim ?? now;
  await page.mouse.move(aim.x - 60, aim.y - 20, { steps: 2 });
  const visible = likeness(await pictureOfPill(page, now), looksLike) >= 0.9;
  await pause(recipe.honest ? 900 : 620);
  const took = await pressAt(page, aim);
  // On a busy machine the proof may not have been whole yet. A person who is refused presses again.
  if (recipe.ends === 'works' && !recipe.honest && !(await isCardOpen(page))) {
    await pause(800);
    await pressAt(page, { x: aim.x + 2, y: aim.y });
  }
  return { accepted: await isCardOpen(page), visible, late: took > lateMs };
}

/** A press counts half a second after our button came into sight. */
const lateMs = 450;

/** How long it took to come and press, in milliseconds. */
async function pressAt(page: Page, { x, y }: Point): Promise<number> {
  const start = performance.now();
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
  const took = performance.now() - start;
  await pause(60);
  return took;
}

/** A scroll bar that goes moves us by its width; anything further is what the page pretends. */
async function nudged(own: ElementHandle<HTMLElement>, at: Point): Promise<Point> {
  // Some pages leave nothing to measure with.
  const now = await middleOf(own).catch(() => at);
  return Math.hypot(now.x - at.x, now.y - at.y) < 20 ? now : at;
}

async function attack(
  page: Page,
  { rules, attack: run }: Recipe,
  { own, at }: { readonly own: ElementHandle<HTMLElement>; readonly at: Point },
): Promise<void> {
  if (rules !== undefined) await page.addStyleTag({ content: rules });
  if (run) await page.evaluate(run, own, at);
}

/** The card is as high as several buttons. What a page puts over us is none of the root's children. */
export async function isCardOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    // Some pages hide the function by a name of theirs.
    const all = Document.prototype.querySelectorAll.call(document, 'html > [popover]');
    return ([...all] as HTMLElement[]).some(({ offsetHeight }) => offsetHeight > 100);
  });
}
