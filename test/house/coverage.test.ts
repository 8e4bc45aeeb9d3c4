import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requirements } from './requirements.ts';

const list = '../shared/domain/requirements.csv';
const kindsHere =
  /^(?:CONCEPT|STEP|PREREQ|CAUSE|REMEDY|WAIT|COMPAT|ALT|USE|LIMIT|UNBIND|CLOSE|LOST|MINOR|CHOOSE|SECURITY|BUDGET)$/;

describe('every need about cards, bindings and safety', () => {
  it.each(Object.entries(requirements))(
    '%s is met by a module, and a test says so',
    (_, places) => {
      expect(places.length).toBeGreaterThan(0);
      for (const { module, test, says } of places) {
        expect(existsSync(module), module).toBe(true);
        expect(says.length, test).toBeGreaterThan(8);
        expect(readFileSync(test, 'utf8'), `${test}: ${says}`).toContain(says);
      }
    },
  );

  it.skipIf(!existsSync(list))('is in the table, as long as the list is at hand', () => {
    const rows = readFileSync(list, 'utf8').trim().split('\n').slice(1);
    const here = rows
      .map((row) => /^(R\d{3}),S\d,.*?,([A-Z-]+),/.exec(row))
      .filter((found) => kindsHere.test(found?.[2] ?? ''))
      .map((found) => found?.[1]);
    expect(here.length).toBeGreaterThan(100);
    expect(Object.keys(requirements)).toEqual(here);
  });
});
