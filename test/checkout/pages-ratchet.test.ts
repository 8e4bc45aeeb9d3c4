// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { optionName, type PageKind, payingKinds } from '../../lib/checkout/page-facts.ts';
import { readPage } from '../../lib/checkout/page-read.ts';
import { hostVerdict } from '../../lib/trust/host-verdict.ts';

const folder = join(import.meta.dirname, 'fixtures/pages');

interface PageLabel {
  readonly kind: PageKind;
  readonly amount?: string | null;
  readonly options?: readonly string[];
  readonly risk?: readonly string[];
}

interface Labelled {
  readonly form: string;
  readonly url: string;
  readonly page: PageLabel;
}

const batches = readdirSync(folder).map((batch) => ({
  batch,
  pages: JSON.parse(
    readFileSync(join(folder, batch, 'labels.json'), 'utf8'),
  ) as readonly Labelled[],
}));

/** All that the labels say, in one line, so that a failure shows page, answer and label beside each other. */
function line(form: string, { kind, amount, options = [], risk = [] }: PageLabel): string {
  const price = amount === null || amount === undefined ? '-' : Number(amount).toFixed(2);
  return [
    form,
    kind,
    price,
    ...[options, risk].map((list) => list.toSorted().join(',') || '-'),
  ].join(' ');
}

const frame = /<iframe(?![^>]*srcdoc)/g;

function answer(batch: string, { form, url }: Labelled): string {
  // Nothing is fetched here: other houses' frames stay empty.
  const html = readFileSync(join(folder, batch, form), 'utf8').replaceAll(
    frame,
    '<iframe srcdoc=""',
  );
  const { kind, amount, options, risks } = readPage(
    new DOMParser().parseFromString(html, 'text/html'),
    url,
  );
  const imitates = payingKinds.has(kind) && hostVerdict(url).verdict === 'lookalike';
  return line(form, {
    kind,
    amount: amount ? String(amount.minor / (amount.currency === 'JPY' ? 1 : 100)) : null,
    options: options.map(optionName),
    risk: [...new Set([...risks, ...(imitates ? ['lookalike-domain'] : [])])],
  });
}

beforeAll(() => {
  // This stand-in for a browser lays nothing out and calls everything hidden.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function isDrawn(
    this: Element,
  ) {
    return this.closest('[style*="display:none"],[style*="display: none"]') === null;
  });
});

describe('invented pages', () => {
  it.each(batches)(
    'of batch $batch are read as their labels say',
    ({ batch, pages }) => {
      expect(pages.map((labelled) => answer(batch, labelled))).toEqual(
        pages.map(({ form, page }) => line(form, page)),
      );
    },
    30_000,
  );

  it('are many, and a third of them only look like a checkout', () => {
    const all = batches.flatMap(({ pages }) => pages);
    expect(all.length).toBeGreaterThan(280);
    expect(all.filter(({ page }) => page.kind === 'none').length).toBeGreaterThan(all.length / 3.2);
  });
});
