import { mkdirSync, rmSync } from 'node:fs';

import type { Page, Viewport } from 'puppeteer-core';

export type Surface = 'app' | 'popup';
export type Theme = 'light' | 'dark';

export const viewports: Readonly<Record<Surface, Viewport>> = {
  app: { width: 1024, height: 768, deviceScaleFactor: 1 },
  popup: { width: 380, height: 600, deviceScaleFactor: 2 },
};

export interface Shot {
  readonly name: string;
  readonly theme: Theme;
  /** The real popup has a size of its own, which cannot be changed. */
  readonly surface: Surface | 'as it is';
}

export interface Album {
  /** Path of the picture with this name, relative to where the tour was started. */
  readonly pathOf: (name: string) => `${string}.png`;
  readonly take: (page: Page, shot: Shot) => Promise<void>;
  readonly count: () => number;
}

/** An empty folder for the pictures of one tour. */
export function createAlbum(folder: string): Album {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  const pathOf = (name: string) => `${folder}/${name}.png` as const;
  return {
    pathOf,
    count: () => taken,
    take: async (page, { name, theme, surface }) => {
      if (surface !== 'as it is') await page.setViewport(viewports[surface]);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.bringToFront();
      await page.evaluate(settle);
      await page.screenshot({ path: pathOf(name) });
      taken += 1;
    },
  };
}

/** Waits for what moves and still ends, then for the next frame. */
async function settle(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
  await frame();
}
