// Runs before `npm start` and `npm test`, perhaps on a machine with an older Node and without
// any package: so it is plain JavaScript and imports nothing but Node's own modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findBrowser } from './find-browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** `npm start` needs one browser to show; the tests need both. */
const onlyToStart = process.argv.includes('--start');

preparePackages();
prepareBrowsers();

function preparePackages() {
  if (!packagesMatchLockfile()) npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) npm('run', 'postinstall');
}

/** npm writes its own note of what it installed; an interrupted install leaves none. */
function packagesMatchLockfile() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = readPackages('package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    const here = installed[path];
    // An optional package may be missing because it is for another platform.
    return path === '' || link || (here ? here.version === version : optional);
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

function npm(...args) {
  const program = process.env.npm_execpath;
  const ended = program
    ? run(process.execPath, [program, ...args])
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  if (!ended) stop(`npm ${args.join(' ')} failed`);
}

function prepareBrowsers() {
  let missing = missingThings();
  if (missing.length === 0) return;
  if (canInstall()) {
    const packages = missing.flatMap((thing) => thing.debian);
    console.log(`Installing ${packages.join(', ')} …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    missing = missingThings();
  }
  for (const thing of missing) console.error(`Missing: ${thing.name}. ${thing.remedy}`);
  if (missing.some((thing) => thing.required)) process.exit(1);
}

function missingThings() {
  const both = !onlyToStart;
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  return [
    !chromium && {
      name: 'Chromium or Google Chrome',
      remedy: 'Install it from your package manager, or set CHROME_PATH to its program.',
      debian: ['chromium'],
      required: both || !firefox,
    },
    !firefox &&
      both && {
        name: 'Firefox 140 or newer',
        remedy: 'Install it from your package manager, or set FIREFOX_PATH to its program.',
        debian: ['firefox-esr'],
        required: true,
      },
    !hasChineseFont() && {
      name: 'a font with Chinese characters',
      remedy: 'Install Noto Sans CJK (fonts-noto-cjk); until then screenshots show empty boxes.',
      debian: ['fontconfig', 'fonts-noto-cjk'],
      required: false,
    },
  ].filter((thing) => thing !== false);
}

/** macOS and Windows carry such fonts themselves and have no fc-list. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  return Boolean(spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim());
}

function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32' && program.endsWith('.cmd');
  return spawnSync(program, args, { cwd: root, env, shell, stdio: 'inherit' }).status === 0;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
