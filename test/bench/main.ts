// Measures the product beside its baselines: node test/bench/main.ts [--suite NAME,NAME] [--rounds N] [--quick]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../setup/builds.ts';
import { cardsSuite } from './cards.ts';
import { importSuite } from './import.ts';
import { pageCostSuite } from './page-cost.ts';
import { popupSuite } from './popup.ts';
import { privateBuild } from './private-build.ts';
import { querySuite } from './query.ts';
import { judge, type Line, table } from './report.ts';
import { sizesSuite } from './sizes.ts';
import { spendingSuite } from './spending.ts';
import { statementSuite } from './statement.ts';
import type { Bench, Suite } from './suite.ts';
import { todaySuite } from './today.ts';

const suites: Readonly<Record<string, Suite>> = {
  sizes: sizesSuite,
  statement: statementSuite,
  query: querySuite,
  spending: spendingSuite,
  cards: cardsSuite,
  page: pageCostSuite,
  popup: popupSuite,
  today: todaySuite,
  import: importSuite,
};

process.chdir(root);
const { values } = parseArgs({
  options: {
    suite: { type: 'string', default: Object.keys(suites).join(',') },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const chosen = values.suite.split(',');
const unknown = chosen.filter((name) => !Object.hasOwn(suites, name));
if (unknown.length > 0)
  throw new Error(`no suite ${unknown.join()}; there are ${Object.keys(suites).join()}`);
const quickRounds = values.quick ? 1 : undefined;
const rounds = values.rounds === undefined ? quickRounds : Number(values.rounds);
const tempDir = await mkdtemp(join(tmpdir(), 'kaban-bench-'));
try {
  await run();
} finally {
  rmSync(tempDir, { recursive: true, force: true });
}

async function run(): Promise<void> {
  let browser = 'none';
  const extensionDir = await privateBuild(tempDir);
  const bench: Bench = {
    rows: 100_000,
    rounds,
    extensionDir,
    tempDir,
    onBrowser: (version) => (browser = version),
  };
  const lines: Line[] = [];
  for (const [name, suite] of Object.entries(suites)) {
    if (!chosen.includes(name)) continue;
    console.log(`— ${name}`);
    lines.push(...(await suite(bench)));
  }
  const machine = {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? '',
    browser,
    node: process.version,
    at: new Date().toISOString(),
  };
  const judged = lines.map(judge);
  const command = [
    'npm run bench',
    ...(process.argv.length > 2 ? ['--'] : []),
    ...process.argv.slice(2),
  ].join(' ');
  console.log(`\n${command}: ${Object.values(machine).join(' · ')}\n${table(judged)}`);
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/bench.json', JSON.stringify({ command, machine, lines: judged }, null, 2));
  const failed = judged.filter(({ fails }) => fails);
  console.log(failed.length > 0 ? `✗ ${failed.length} beyond a gate` : '✓ no gate was passed');
  process.exitCode = failed.length > 0 ? 1 : 0;
}
