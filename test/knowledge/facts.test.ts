import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../lib/knowledge/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

type Found = readonly [path: string, fact: Readonly<Record<string, unknown>>];

/** Every object inside that has a source or a day of its own, with its path. */
function facts(value: unknown, path: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Readonly<Record<string, unknown>>;
  const inside = value instanceof Map ? [...value] : Object.entries(object);
  const isFact = Object.hasOwn(object, 'source') || Object.hasOwn(object, 'asOf');
  const own: readonly Found[] = isFact ? [[path, object]] : [];
  return [...own, ...inside.flatMap(([key, part]) => facts(part, `${path}.${String(key)}`))];
}

function isBad({ source, asOf }: Readonly<Record<string, unknown>>): boolean {
  return typeof source !== 'string' || source.trim() === '' || !isDay(asOf);
}

/** A day of the calendar, which 2026-02-30 is not. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^20\d\d-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

describe('every fact carries a source and a day', () => {
  it.each(files)('%s', async (file) => {
    const exported = (await import(new URL(file, folder).href)) as object;
    const bad = facts({ ...exported }, file).filter(([, fact]) => isBad(fact));
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  it('in every list of facts there is', async () => {
    const all = await Promise.all(
      files.map(async (file) =>
        facts({ ...((await import(new URL(file, folder).href)) as object) }, file),
      ),
    );
    expect(all.flat().length).toBeGreaterThan(40);
  });

  it('or this test finds it', () => {
    expect(
      facts(
        { list: [{ source: '', asOf: '2026-10-01' }], map: new Map([['a', { asOf: 'May' }]]) },
        '',
      )
        .filter(([, fact]) => isBad(fact))
        .map(([path]) => path),
    ).toEqual(['.list.0', '.map.a']);
    expect(isDay('2026-02-30')).toBe(false);
  });
});
