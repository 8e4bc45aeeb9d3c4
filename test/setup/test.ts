// Runs every check in order, stops at the first that fails, and counts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './builds.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly script: string;
  readonly args?: readonly string[];
  /** Where the step writes what it counted; a step without counts as one. */
  readonly outcome?: string;
}

const unitOutcome = '.output/unit.json';

const steps: readonly Step[] = [
  { script: 'format' },
  { script: 'lint' },
  { script: 'types' },
  {
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitOutcome}`],
    outcome: unitOutcome,
  },
  { script: 'build' },
  { script: 'e2e', outcome: '.output/e2e/outcome.json' },
];

const total = { passed: 0, failed: 0 };
for (const step of steps) {
  const { passed, failed } = take(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) break;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function take({ script, args = [], outcome }: Step): Count {
  if (outcome) rmSync(join(root, outcome), { force: true });
  console.log(`\n— ${script}`);
  const start = performance.now();
  const ended = npmRun(script, args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ended ? '✓' : '✗'} ${script} (${seconds} s)`);
  const count = outcome ? readCount(outcome) : { passed: ended ? 1 : 0, failed: 0 };
  // A step may fail without a failed test, as when a file does not even load.
  return ended ? count : { ...count, failed: Math.max(1, count.failed) };
}

function npmRun(script: string, args: readonly string[]): boolean {
  const npm = process.env['npm_execpath'];
  const command = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...command], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', command, {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  return status === 0;
}

/** Vitest and the stories name their numbers differently. */
function readCount(outcome: string): Count {
  const file = join(root, outcome);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const found = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: found.passed ?? found.numPassedTests,
    failed: found.failed ?? found.numFailedTests,
  };
}
