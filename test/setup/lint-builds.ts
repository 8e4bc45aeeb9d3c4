import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

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

/** Everything `web-ext lint` says of this build: errors, warnings and notices alike. */
export function lintBuild(browser: 'chrome' | 'firefox', folder: string): string[] {
  const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--source-dir', folder, '--output', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 << 20 });
  const report = JSON.parse(stdout) as LintReport;
  return [...report.errors, ...report.warnings, ...report.notices]
    .filter(({ code }) => browser === 'firefox' || !meantForFirefox.has(code))
    .map(({ _type, code, file, line, message }) => `${_type} ${code} ${file}:${line} ${message}`);
}
