import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkSizes } from '../setup/check-sizes.ts';
import type { Line } from './report.ts';
import type { Bench } from './suite.ts';

/** What is loaded before anything shows; the build's own check decides. */
export async function sizesSuite({ extensionDir }: Bench): Promise<readonly Line[]> {
  const faults = checkSizes(extensionDir);
  for (const fault of faults) console.log(`✗ ${fault}`);
  const scripts = globSync('content-scripts/*.js', { cwd: extensionDir });
  return [
    {
      what: 'pages and scripts over their weight',
      samples: [faults.length],
      unit: '',
      most: 0,
      gate: 'exact',
    },
    ...scripts.map((script) => ({
      what: `${script}, gzipped`,
      samples: [gzipSync(readFileSync(join(extensionDir, script)), { level: 9 }).length / 1000],
      unit: 'kB',
      most: 4,
      gate: 'exact' as const,
    })),
  ];
}
