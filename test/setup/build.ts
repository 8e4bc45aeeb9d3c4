// Builds the extension for both browsers, then holds what came out to its limits.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { builds, root } from './builds.ts';
import { checkPermissions } from './check-permissions.ts';
import { checkSizes } from './check-sizes.ts';
import { lintBuild } from './lint-builds.ts';

for (const { browser, folder } of builds) {
  node('wxt/bin/wxt.mjs', 'build', '-b', browser);
  const faults = [
    ...lintBuild(browser, folder),
    ...checkPermissions(browser, folder),
    ...checkSizes(folder),
  ];
  for (const fault of faults) console.error(`✗ ${browser}: ${fault}`);
  if (faults.length > 0) process.exit(1);
  console.log(`✓ ${browser}: built; web-ext lint, permissions and sizes are as they should be`);
}

function node(script: string, ...args: string[]): void {
  const path = join(root, 'node_modules', script);
  const { status } = spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
