// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { payingKinds, type PageKind } from '../../lib/checkout/page-facts.ts';
import { glance } from '../../lib/page/sentinel.ts';

const folder = join(import.meta.dirname, 'fixtures/pages');

interface Label {
  readonly form: string;
  readonly url: string;
  readonly page: { readonly kind: PageKind };
}

const pages = readdirSync(folder).flatMap((batch) => {
  const labels = JSON.parse(
    readFileSync(join(folder, batch, 'labels.json'), 'utf8'),
  ) as readonly Label[];
  const files = labels.map((label) => ({ ...label, file: join(folder, batch, label.form) }));
  // This stand-in for a browser loads no frames.
  return files.filter(({ file }) => !readFileSync(file, 'utf8').includes('<iframe'));
});

describe('the sentinel', () => {
  it('lets no invented checkout pass by', () => {
    const missed = pages
      .filter(({ page }) => payingKinds.has(page.kind))
      .filter(({ file, url }) => {
        const shown = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
        return glance(shown, url) !== 'checkout';
      });
    expect(missed.map(({ form }) => form)).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });
});
