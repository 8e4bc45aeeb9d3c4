import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const notOurs = new Set(['node_modules', '.output', '.wxt', '.git']);

/** The project's own files that match, by their path from its top. */
export function projectFiles(...patterns: string[]): readonly string[] {
  return globSync(patterns, {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => notOurs.has(entry.name),
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}

export function textOfFile(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function linesOf(file: string): readonly string[] {
  return textOfFile(file).trimEnd().split('\n');
}
