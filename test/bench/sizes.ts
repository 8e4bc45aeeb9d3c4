import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkSizes } from '../setup/check-sizes.ts';
import type { Line } from './report.ts';
import type { Bench } from './suite.ts';

/** What must be loaded before anything shows; the build's own check decides as well. */
export async function sizesSuite({ extensionDir }: Bench): Promise<readonly Line[]> {
  const faults = checkSizes(extensionDir);
  for (const fault of faults) console.log(`✗ ${fault}`);
  const contentScripts = globSync('content-scripts/*.js', { cwd: extensionDir });
  return [
    sizeLine(extensionDir, { what: 'popup', files: firstScripts(extensionDir), most: 75 }),
    ...contentScripts.map((file) => sizeLine(extensionDir, { what: file, files: [file], most: 4 })),
    {
      what: 'pages and scripts over their weight',
      samples: [faults.length],
      unit: '',
      most: 0,
      gate: 'exact',
    },
  ];
}

/** The scripts that the page itself names, to be loaded at once. */
function firstScripts(folder: string): readonly string[] {
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => path);
}

interface Weighed {
  readonly what: string;
  readonly files: readonly string[];
  readonly most: number;
}

function sizeLine(folder: string, { what, files, most }: Weighed): Line {
  const bytes = files.map(
    (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  );
  return {
    what: `${what}, first scripts gzipped`,
    samples: [bytes.reduce((sum, size) => sum + size, 0) / 1000],
    unit: 'kB',
    most,
    gate: 'exact',
  };
}
