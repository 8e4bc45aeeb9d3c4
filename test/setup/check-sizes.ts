import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped kB. A popup must open at once; a page of somebody else must not notice us. */
const limits = { popup: 75 };

/** Gzipped kB of each script that runs in pages of others; one that is not named here does not belong in the build. */
const scriptLimits: Readonly<Record<string, number>> = {
  /** On every page of a site that the helper is on for. */
  'sentinel.js': 4,
  /** On a checkout; 45 together with what comes before it. */
  'checkout.js': 30,
  /** Before it, and in the frames of a checkout. */
  'transcript.js': 15,
  /** In frames of a checkout, in place of the helper. */
  'frame.js': 5,
  /** On a page that shows a code. */
  'qr.js': 20,
};

/** What each library leaves in a build however it is minified; none of them belongs into somebody else's page. */
const marks: Readonly<Record<string, RegExp>> = {
  zod: /_zod\b|ZodError|invalid_type/,
  Dexie: /Dexie|IDBKeyRange/,
  tldts: /kawasaki/,
  preact: /__preactattr_|diffed|dangerouslySetInnerHTML|componentWillUnmount/,
};

/** Prints what each page and script weighs; says which one is too heavy. */
export function checkSizes(folder: string): string[] {
  const scripts = globSync('content-scripts/*.js', { cwd: folder }).toSorted();
  const weights = [
    ...globSync('*.html', { cwd: folder })
      .toSorted()
      .map((page) => ({
        name: page,
        kB: kiloBytes(scriptsOf(folder, page)),
        limit: page === 'popup.html' ? limits.popup : Infinity,
      })),
    ...scripts.map((script) => ({
      name: script,
      kB: kiloBytes([join(folder, script)]),
      limit: scriptLimits[basename(script)] ?? 0,
    })),
  ];
  for (const { name, kB, limit } of weights) {
    console.log(`  ${name}: ${kB.toFixed(1)} kB of script, gzipped${limitText(limit)}`);
  }
  const heavy = weights
    .filter(({ kB, limit }) => kB > limit)
    .map(({ name, kB, limit }) => `${name} loads ${kB.toFixed(1)} kB, the limit is ${limit} kB`);
  return [...heavy, ...scripts.flatMap((script) => librariesIn(folder, script))];
}

function librariesIn(folder: string, script: string): readonly string[] {
  const source = readFileSync(join(folder, script), 'utf8');
  return Object.entries(marks)
    .filter(([, mark]) => mark.test(source))
    .map(([library]) => `${script} carries ${library}`);
}

/** What a page loads before it can show anything: its scripts and all they import statically. */
function scriptsOf(folder: string, page: string): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const queue = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, source = '']) =>
    resolve(folder, `.${source.startsWith('/') ? '' : '/'}${source}`),
  );
  const seen = new Set<string>();
  for (const file of queue) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    queue.push(...staticImports(file));
  }
  return [...seen];
}

/** A dynamic import has a parenthesis after the word, so it does not match. */
function staticImports(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/\b(?:from|import)\s*["']([^"']+\.js)["']/g)].map(([, path = '']) =>
    resolve(dirname(file), path),
  );
}

function kiloBytes(files: readonly string[]): number {
  return (
    files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000
  );
}

function limitText(limit: number): string {
  return limit === Infinity ? '' : ` (limit ${limit})`;
}
