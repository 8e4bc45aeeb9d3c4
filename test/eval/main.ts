import { evaluateBins } from './bin.ts';
import { evaluateDiagnose } from './diagnose.ts';
import { evaluateForms } from './forms.ts';
import { evaluatePages } from './pages.ts';
import { evaluatePrices } from './prices.ts';
import { evaluateQr } from './qr.ts';
import { evaluateSites } from './sites.ts';
import { evaluateStatement } from './statement.ts';

/** Ways to measure the product by name; each gives the lines of JSON to print, and nothing else is printed. */
const kinds: ReadonlyMap<string, (path: string) => Promise<readonly unknown[]>> = new Map([
  ['statement', async (path) => [await evaluateStatement(path)]],
  ['bin', evaluateBins],
  ['diagnose', evaluateDiagnose],
  ['forms', evaluateForms],
  ['pages', evaluatePages],
  ['prices', evaluatePrices],
  ['qr', evaluateQr],
  ['sites', evaluateSites],
]);

const [kind = '', path] = process.argv.slice(2);
const evaluate = kinds.get(kind);
if (!evaluate || path === undefined) {
  process.stderr.write(`usage: eval ${[...kinds.keys()].join('|')} PATH\n`);
  process.exitCode = 2;
} else {
  for (const line of await evaluate(path)) process.stdout.write(`${JSON.stringify(line)}\n`);
}
