import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { ElementHandle, Page } from 'puppeteer-core';

const patience = 15_000;

/** Waits for a thing, asking again until it is so; the last answer is returned. */
export async function until<T>(what: string, ask: () => Promise<T | false>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask().catch(notWhileMoving);
    if (answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A page that is just being replaced by another has no answer yet. */
function notWhileMoving(error: unknown): false {
  if (
    error instanceof Error &&
    /context was destroyed|Cannot find context|detached/.test(error.message)
  ) {
    return false;
  }
  throw error;
}

/** Waits until the page shows these words. */
export async function see(page: Page, words: string): Promise<void> {
  await until(`“${words}”`, async () => (await textOf(page)).includes(words));
}

/** Waits until the page no longer shows these words. */
export async function seeNoMore(page: Page, words: string): Promise<void> {
  await until(`“${words}” to go`, async () => {
    const text = await textOf(page);
    return text !== '' && !text.includes(words);
  });
}

/** Empty for a moment while a page loads anew. */
export async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body?.innerText ?? '');
}

/** The element a screen reader would announce with this role and exactly this name. */
export async function byRole(page: Page, role: string, name: string): Promise<ElementHandle> {
  return found(page, `::-p-aria([name="${name}"][role="${role}"])`);
}

/** The field with exactly this label. A password field has no role, so only the name counts. */
export async function byLabel(page: Page, label: string): Promise<ElementHandle> {
  return until(`a field “${label}”`, async () => {
    // Firefox also names the label itself so.
    for (const named of await page.$$(`::-p-aria([name="${label}"])`)) {
      if (await named.evaluate((element) => element.matches('input, select, textarea')))
        return named;
    }
    return false;
  });
}

export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).setTimeout(patience).click();
}

/** Clicks the smallest element that holds this text. */
export async function pressText(page: Page, text: string): Promise<void> {
  await page.locator(`::-p-text(${text})`).setTimeout(patience).click();
}

/** Replaces what the field holds, by real key strokes. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  const field = await byLabel(page, label);
  await field.evaluate((element) => (element as HTMLInputElement).select());
  await field.type(text === '' ? '\b' : text);
}

export async function choose(page: Page, label: string, value: string): Promise<void> {
  await (await byLabel(page, label)).select(value);
}

/** Puts files into a file input. Such an input is often hidden, hence a CSS selector. */
export async function upload(page: Page, selector: string, ...files: string[]): Promise<void> {
  const input = await page.waitForSelector(selector, { timeout: patience });
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...files);
}

export interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What fades in has its colours only in the end; what goes on for ever is left alone. */
async function whenStill(): Promise<void> {
  const passing = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

/** What the accessibility checker objects to. The debugger injects it: the page's policy would not. */
export async function axe(page: Page): Promise<readonly AxeViolation[]> {
  await page.evaluate(`${axeSource}; undefined`);
  await page.evaluate(whenStill);
  const run = `axe.run(document, { resultTypes: ['violations'] }).then((result) =>
    result.violations.map(({ id, help, nodes }) =>
      ({ id, help, nodes: nodes.map(({ target }) => ({ target })) })))`;
  return (await page.evaluate(run)) as AxeViolation[];
}

async function found(page: Page, selector: string): Promise<ElementHandle> {
  const element = await page.waitForSelector(selector, { timeout: patience });
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}
