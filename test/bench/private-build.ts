import { join } from 'node:path';
import { build } from 'wxt';
import { root } from '../setup/builds.ts';

const silent = (): void => undefined;
const complain = (...words: unknown[]): void => console.error(...words);

/** The list of every file that was built would push the table off the screen. */
const onlyComplaints = {
  level: 0,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: complain,
  error: complain,
  fatal: complain,
};

/** The build as it is now, in a folder that nobody else writes to. */
export async function privateBuild(folder: string): Promise<string> {
  await build({ root, browser: 'chrome', outDir: folder, logger: onlyComplaints });
  return join(folder, 'chrome-mv3');
}
