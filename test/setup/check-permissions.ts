import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { onlyInChrome, permissions } from '../house/permissions.ts';

/** WXT adds to the manifest what entrypoints seem to need, so the built one is what counts. */
export function checkPermissions(browser: 'chrome' | 'firefox', folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return Object.entries(permissions).flatMap(([key, expected]) => {
    const built = JSON.stringify((manifest[key] ?? []).toSorted());
    const more = browser === 'chrome' && key === 'permissions' ? onlyInChrome : [];
    const wanted = JSON.stringify([...expected, ...more].toSorted());
    return built === wanted ? [] : [`manifest ${key} is ${built} and should be ${wanted}`];
  });
}
