import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { onlyInChrome } from '../house/permissions.ts';
import { root } from './builds.ts';

interface LintMessage {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly notices: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/** The linter is Firefox's: it misses keys that only the Firefox manifest has to carry. */
const meantForFirefox = new Set([
  'ADDON_ID_REQUIRED',
  'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
  'MISSING_DATA_COLLECTION_PERMISSIONS',
]);

/** What Chrome asks for by name and Firefox does not know. */
const meantForChrome = onlyInChrome.map((permission) => `Invalid permissions "${permission}"`);

function isOfTheOtherBrowser({ code, message }: LintMessage): boolean {
  return meantForFirefox.has(code) || meantForChrome.some((start) => message.includes(start));
}

/** Everything `web-ext lint` says of this build: errors, warnings and notices alike. */
export function lintBuild(browser: 'chrome' | 'firefox', folder: string): string[] {
  const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--source-dir', folder, '--output', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 << 20 });
  const report = JSON.parse(stdout) as LintReport;
  return [...report.errors, ...report.warnings, ...report.notices]
    .filter((found) => browser === 'firefox' || !isOfTheOtherBrowser(found))
    .map(({ _type, code, file, line, message }) => `${_type} ${code} ${file}:${line} ${message}`);
}
