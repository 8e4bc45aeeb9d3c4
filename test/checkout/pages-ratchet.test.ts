// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { minorUnits } from '../../lib/checkout/amount.ts';
import { optionName, type PageKind } from '../../lib/checkout/page-facts.ts';
import { readPage } from '../page/read-page.ts';
import { hostRisks } from '../eval/host-risks.ts';

const folder = join(import.meta.dirname, 'fixtures/pages');

interface PageLabel {
  readonly kind: PageKind;
  readonly amount?: string | null;
  readonly options?: readonly string[];
  readonly risk?: readonly string[];
  /** Compared where a label names them. */
  readonly currency?: string;
  readonly payee?: string;
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
function line(form: string, label: PageLabel): string {
  const { kind, amount, options = [], risk = [], currency = '', payee = '' } = label;
  const price = amount === null || amount === undefined ? '-' : Number(amount).toFixed(2);
  return [
    form,
    kind,
    price + currency,
    ...[options, risk].map((list) => list.toSorted().join(',') || '-'),
    payee,
  ].join(' ');
}

const frame = /<iframe(?![^>]*srcdoc)/g;

function answer(batch: string, { form, url, page }: Labelled): string {
  // Nothing is fetched here: other houses' frames stay empty.
  const html = readFileSync(join(folder, batch, form), 'utf8').replaceAll(
    frame,
    '<iframe srcdoc=""',
  );
  const facts = readPage(new DOMParser().parseFromString(html, 'text/html'), url);
  const { kind, amount, options, risks, payee } = facts;
  return line(form, {
    kind,
    amount: amount ? String(amount.minor / (minorUnits('1', amount.currency) ?? 100)) : null,
    ...(page.currency !== undefined && { currency: amount?.currency ?? '' }),
    ...(page.payee !== undefined && { payee: payee ?? '' }),
    options: options.map(optionName),
    risk: [...new Set([...risks, ...hostRisks(facts, url)])],
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
    expect(all.length).toBeGreaterThan(450);
    expect(all.filter(({ page }) => page.kind === 'none').length).toBeGreaterThan(all.length / 2.6);
  });
});
