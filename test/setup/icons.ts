// Draws lib/static/icon/*.png from icon.svg; run it after changing the drawing.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { launch } from 'puppeteer-core';

import { root } from './builds.ts';
import { findBrowser } from './find-browsers.mjs';

const drawing = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
const folder = join(root, 'lib/static/icon');
mkdirSync(folder, { recursive: true });
const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error('drawing the icons needs Chromium');
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  // The Chrome Web Store wants the large one to have a clear margin; elsewhere every pixel counts.
  const margin = size === 128 ? 16 : 0;
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: ${margin}px } svg { display: block; width: ${size - 2 * margin}px }</style>${drawing}`,
  );
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await browser.close();
