// Opens a browser to look at: npm start [-- --browser firefox] [-- --headless] [-- --build DIR]
// Without a display it plays the guided tour instead, with figures and screenshots.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { showDemo } from '../tour/demo-window.ts';
import { guideTour } from '../tour/tour.ts';
import { root } from './builds.ts';
import { type BrowserName, findBrowser } from './find-browsers.mjs';

process.chdir(root);
const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    browser: { type: 'string' },
    /** A folder with finished builds, like `.output`; nothing is built then. */
    build: { type: 'string' },
  },
});
const headless = values.headless || !hasDisplay();
const browser = chosenBrowser();
if (headless && browser === 'firefox') {
  stop('The guided tour plays in Chromium only; Firefox needs a display and no --headless.');
}
const extensionDir = values.build ? builtIn(resolve(values.build)) : built();
if (headless) process.exitCode = (await guideTour(extensionDir, '.output/tour')) ? 0 : 1;
else await showDemo({ browser, extensionDir });

function hasDisplay(): boolean {
  const { platform, env } = process;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/** Chromium, unless it is missing and Firefox is there. */
function chosenBrowser(): BrowserName {
  const { browser: named } = values;
  if (named === 'chromium' || named === 'firefox') return named;
  if (named !== undefined) stop(`--browser is chromium or firefox, not ${named}`);
  return findBrowser('chromium') === undefined && findBrowser('firefox') ? 'firefox' : 'chromium';
}

function built(): string {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', target()], {
    encoding: 'utf8',
  });
  if (status !== 0) stop(`${stdout}${stderr}\nThe build failed.`);
  console.log(`built for ${target()} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return builtIn(join(root, '.output'));
}

function builtIn(output: string): string {
  return join(output, `${target()}-mv3`);
}

function target(): string {
  return browser === 'firefox' ? 'firefox' : 'chrome';
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
