// Plays every story in both browsers: node test/e2e/main.ts [--browser NAME] [--only WORDS]
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { BrowserName } from './browsers.ts';
import { stories, tell } from './story.ts';

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const { values } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string' }, build: { type: 'string' } },
});
/** Where the builds are; another folder proves the harness itself. */
const output = resolve(values.build ?? '.output');
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;
const browsers = (Object.keys(targets) as BrowserName[]).filter(
  (name) => values.browser === undefined || values.browser === name,
);

for (const file of globSync('test/e2e/stories/*.ts').toSorted()) await import(join(root, file));
rmSync('.output/e2e', { recursive: true, force: true });
const outcome = { passed: 0, failed: 0 };
const failures: string[] = [];
// Side by side: a story waits for its browser most of the time.
await Promise.all(browsers.map(tellAll));
mkdirSync('.output/e2e', { recursive: true });
writeFileSync('.output/e2e/outcome.json', JSON.stringify(outcome));
// Once more at the end: of a long run often only the last lines are kept.
for (const failure of failures) console.log(failure);
console.log(`stories: ${outcome.passed} passed, ${outcome.failed} failed`);
process.exitCode = outcome.failed > 0 || outcome.passed === 0 ? 1 : 0;

function built(target: string): string {
  const folder = join(output, `${target}-mv3`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    const wxt = [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target];
    const { status } = spawnSync(process.execPath, wxt, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`the ${target} build failed`);
  }
  return folder;
}

async function tellAll(browser: BrowserName): Promise<void> {
  const extensionDir = built(targets[browser]);
  for (const told of stories) {
    if (!(told.browsers ?? browsers).includes(browser)) continue;
    if (!told.name.includes(values.only ?? '')) continue;
    const wrong = await tell(told, browser, extensionDir);
    outcome[wrong === undefined ? 'passed' : 'failed'] += 1;
    if (wrong !== undefined) failures.push(`✗ ${browser}: ${told.name}\n${wrong}`);
  }
}
