import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export const builds = [
  { browser: 'chrome', folder: resolve(root, '.output/chrome-mv3') },
  { browser: 'firefox', folder: resolve(root, '.output/firefox-mv3') },
] as const;
