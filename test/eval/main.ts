import { evaluateStatement } from './statement.ts';

/** Ways to measure the product by name; each prints JSON and nothing else. */
const kinds: ReadonlyMap<string, (path: string) => Promise<unknown>> = new Map([
  ['statement', evaluateStatement],
]);

const [kind = '', path] = process.argv.slice(2);
const evaluate = kinds.get(kind);
if (!evaluate || path === undefined) {
  process.stderr.write(`usage: eval ${[...kinds.keys()].join('|')} PATH\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${JSON.stringify(await evaluate(path))}\n`);
}
