import { describe, expect, it } from 'vitest';

import { textOfFile } from './files.ts';

const { dependencies, devDependencies, overrides } = JSON.parse(textOfFile('package.json'));

describe('packages', () => {
  it.each(Object.entries<string>({ ...dependencies, ...devDependencies, ...overrides }))(
    '%s has one exact version',
    (_, version) => {
      // An override may also say "whatever the project itself uses".
      expect(version).toMatch(/^(\d+\.\d+\.\d+(-[\w.]+)?|\$[\w@/-]+)$/);
    },
  );

  it('are not tied to one registry by the lockfile', () => {
    expect(textOfFile('package-lock.json')).not.toMatch(/"resolved":|https?:\/\/registry/);
  });
});
