import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { issuers } from '../../lib/knowledge/issuers.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../components/${name}.css`, import.meta.url), 'utf8');
const faces = new Map(
  [
    ...read('issuer-faces').matchAll(/\[data-issuer='(\w+)'\] \{\s*background-color: (#\w{6})/g),
  ].map(([, id = '', face = '']) => [id, face]),
);
const tokens = new Map(
  [...read('tokens').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function token(name: string, theme: 'light' | 'dark'): string {
  const found = tokens.get(name)?.[theme];
  if (found === undefined) throw new Error(`no token ${name}`);
  return found;
}

it('gives every bank the face that the table names', () => {
  expect(Object.fromEntries(faces)).toEqual(
    Object.fromEntries(issuers.map(({ id, face }) => [id, face])),
  );
});

it('keeps white words readable on every face', () => {
  const pale = [...faces].filter(([, face]) => contrast(face, '#ffffff') < 4.5);
  expect(pale).toEqual([]);
});

const text = [
  ['ink', 'bg'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['muted', 'bg'],
  ['muted', 'surface'],
  ['muted', 'sunken'],
  ['brand', 'bg'],
  ['brand', 'surface'],
  ['brand', 'brand-soft'],
  ['on-brand', 'brand'],
  ['on-bad', 'bad'],
  ['ok', 'surface'],
  ['ok', 'ok-soft'],
  ['warn', 'surface'],
  ['warn', 'warn-soft'],
  ['bad', 'surface'],
  ['bad', 'bg'],
  ['bad', 'bad-soft'],
  ['ok', 'bg'],
  ['warn', 'bg'],
  ['ok', 'sunken'],
  ['warn', 'sunken'],
  ['bad', 'sunken'],
  ['brand', 'sunken'],
  ['ink', 'brand-soft'],
  ['ink', 'ok-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'bad-soft'],
  ['muted', 'brand-soft'],
] as const;

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(text)('has %s readable on %s', (ink, ground) => {
    expect(contrast(token(ink, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['bg', 'surface', 'sunken'])('shows the edge of an input on %s', (ground) => {
    expect(contrast(token('edge', theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
