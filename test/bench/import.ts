import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { alipayBill } from './alipay-bill.ts';
import { measureBaseline } from './baseline.ts';
import { type ImportMeasure, measureImport } from './import-probe.ts';
import type { Line } from './report.ts';
import type { Bench } from './suite.ts';
import { withVault } from './vault.ts';

/** Longer than this and one round of the baseline says enough. */
const baselineOnce = 15_000;

/** A bill given to the product's tab, until it says that all is kept; then the same bill the usual way. */
export async function importSuite(bench: Bench): Promise<readonly Line[]> {
  const { rows, rounds = 3, tempDir } = bench;
  const file = join(tempDir, 'bill.csv');
  await writeFile(file, alipayBill(rows));
  const ours: ImportMeasure[] = [];
  const baseline: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await withVault(bench, async ({ running, page }) => {
      ours.push(await measureImport(page, file));
      if ((baseline[0] ?? 0) > baselineOnce) return;
      baseline.push(await measureBaseline(running.browser, { file, rows }));
    });
  }
  return linesOf(rows, ours, baseline);
}

function linesOf(
  rows: number,
  ours: readonly ImportMeasure[],
  baseline: readonly number[],
): readonly Line[] {
  const all = (name: keyof ImportMeasure): readonly number[] => ours.map((one) => one[name]);
  return [
    {
      what: `import 支付宝 CSV ${rows} rows, drop to done`,
      samples: all('done'),
      baseline: { name: 'papaparse + Dexie rows', samples: baseline },
      most: 1500,
      ratio: { atLeast: 10 },
      gate: 'ratio',
    },
    {
      what: 'import changes of what the card says',
      samples: all('changes'),
      unit: '',
      gate: 'told',
    },
    { what: 'import longest time without a change', samples: all('longestSilence'), gate: 'told' },
    { what: 'import longest busy of the page', samples: all('longestGap'), most: 50, gate: 'told' },
    {
      what: 'import longest busy, reading back',
      samples: all('longestGapAfter'),
      most: 50,
      gate: 'told',
    },
  ];
}
