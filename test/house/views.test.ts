import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { namedViews, views } from '../e2e/views.ts';

it('looks at every view there is', () => {
  const source = readFileSync(
    new URL('../../entrypoints/app/shell/routes.tsx', import.meta.url),
    'utf8',
  );
  const table = source.slice(
    source.indexOf('const routes'),
    source.indexOf('/** The view an address'),
  );
  const routes = [...table.matchAll(/^ {2}'?([\w-]+)'?: (?:\{|below\()/gm)].map(
    ([, name = '']) => name,
  );
  const seen = new Set([...views, ...namedViews].map((view) => view.split('/')[0] ?? ''));
  expect(routes.length).toBeGreaterThan(30);
  expect(routes.filter((route) => !seen.has(route))).toEqual([]);
});
